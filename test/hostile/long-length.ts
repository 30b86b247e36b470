import type { Misbehaviour } from './misbehaviour.ts'

/** Sends more bytes than it promised: the rest belongs to no answer. */
export const longLength: Misbehaviour = {
  name: 'long-length',
  ends: ['captured', 'protocol-error', 'connection-lost'],
  answer({ socket }) {
    socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 8\r\n\r\n<p>bonjour et beaucoup plus')
  },
}
