import type { Misbehaviour } from './misbehaviour.ts'

/** Bytes that are no text, called a page. */
export const binary: Misbehaviour = {
  name: 'binary',
  ends: ['captured', 'not-a-page'],
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 37) & 255)))
  },
}
