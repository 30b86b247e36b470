import { type Misbehaviour, page } from './misbehaviour.ts'

/** Says gzip and sends plain text. */
export const wrongCoding: Misbehaviour = {
  name: 'wrong-coding',
  ends: ['body-broken'],
  answer: (_request, response) => page(response, 'bonjour', { 'content-encoding': 'gzip' }),
}
