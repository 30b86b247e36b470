import { type Misbehaviour, page } from './misbehaviour.ts'

let step = 0

/** robots.txt redirects for ever: as good as none (RFC 9309, 2.3.1.2). */
export const robotsMaze: Misbehaviour = {
  name: 'robots-maze',
  ends: ['captured'],
  robots(_request, response) {
    step += 1
    response.writeHead(302, { location: `/robots.txt?${step}` }).end()
  },
  answer: (_request, response) => page(response, 'bonjour'),
}
