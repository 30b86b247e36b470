import { type Misbehaviour, page } from './misbehaviour.ts'

/** A relative link on a page that answers at any depth: `/fr/fr/fr/…`. */
export const repeatingPath: Misbehaviour = {
  name: 'repeating-path',
  ends: ['captured'],
  pages: 14,
  answer: (request, response) =>
    page(response, `<p>${request.url}</p><a href="fr/">français</a><a href="en/">English</a>`),
}
