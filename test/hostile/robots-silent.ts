import { type Misbehaviour, page } from './misbehaviour.ts'

/** robots.txt never answers: nothing may be fetched. */
export const robotsSilent: Misbehaviour = {
  name: 'robots-silent',
  ends: ['answer-timeout'],
  robots: () => undefined,
  answer: (_request, response) => page(response, 'bonjour'),
}
