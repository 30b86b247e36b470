import type { Misbehaviour } from './misbehaviour.ts'

/** Promises more bytes than it sends, and hangs up. */
export const shortLength: Misbehaviour = {
  name: 'short-length',
  ends: ['connection-lost'],
  answer({ socket }) {
    socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>coupé')
  },
}
