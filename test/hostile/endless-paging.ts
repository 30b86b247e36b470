import { type Misbehaviour, page } from './misbehaviour.ts'

/** A list that has always one more page, all alike. */
export const endlessPaging: Misbehaviour = {
  name: 'endless-paging',
  ends: ['captured'],
  pages: 60,
  answer(request, response) {
    const number = Number(/page=(\d+)/.exec(request.url ?? '')?.[1] ?? 1)
    page(response, `<p>Liste, page ${number}</p><a href="/?page=${number + 1}" rel="next">suivante</a>`)
  },
}
