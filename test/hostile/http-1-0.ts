import type { Misbehaviour } from './misbehaviour.ts'

/** An old server: HTTP/1.0, no length, the end of the connection is the end of the page. */
export const http10: Misbehaviour = {
  name: 'http-1-0',
  ends: ['captured'],
  answer({ socket }) {
    socket.end('HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Vieux serveur</title><p>Il répond.')
  },
}
