import { type Misbehaviour, page } from './misbehaviour.ts'

/** robots.txt answers 500: nothing may be fetched. */
export const robotsError: Misbehaviour = {
  name: 'robots-error',
  ends: ['robots-unreachable'],
  robots: (_request, response) => response.writeHead(500).end(),
  answer: (_request, response) => page(response, 'bonjour'),
}
