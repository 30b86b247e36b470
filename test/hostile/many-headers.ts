import type { Misbehaviour } from './misbehaviour.ts'

/** A hundred thousand header lines. */
export const manyHeaders: Misbehaviour = {
  name: 'many-headers',
  ends: ['headers-too-large'],
  answer({ socket }) {
    socket.on('error', () => undefined)
    socket.write('HTTP/1.1 200 OK\r\n')
    for (let block = 0; block < 100 && !socket.destroyed; block++) socket.write('X-Filler: 0123456789\r\n'.repeat(1000))
    socket.end('\r\n')
  },
}
