import type { Misbehaviour } from './misbehaviour.ts'

/** Sends one header line a second and never the last. */
export const slowHeaders: Misbehaviour = {
  name: 'slow-headers',
  ends: ['answer-timeout'],
  answer({ socket }) {
    socket.write('HTTP/1.1 200 OK\r\n')
    const timer = setInterval(() => socket.write('X-Wait: more\r\n'), 1000)
    socket.on('close', () => clearInterval(timer))
  },
}
