import type { Misbehaviour } from './misbehaviour.ts'

/** Speaks another protocol. */
export const notHttp: Misbehaviour = {
  name: 'not-http',
  ends: ['protocol-error', 'connection-lost'],
  answer({ socket }) {
    socket.end('220 mail.example ESMTP ready\r\n')
  },
}
