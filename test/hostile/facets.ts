import { type Misbehaviour, page } from './misbehaviour.ts'

const FILTERS = ['genre', 'lieu', 'prix', 'public', 'langue']

/** A listing whose filters combine without end. */
export const facets: Misbehaviour = {
  name: 'facets',
  ends: ['captured'],
  pages: 120,
  answer(request, response) {
    const here = new URL(request.url ?? '/', 'http://facets.example')
    const links = FILTERS.flatMap((name) =>
      Array.from({ length: 8 }, (_, index) => {
        const url = new URL(here)
        url.searchParams.set(name, String(index))
        return `<a href="${url.pathname}${url.search.replaceAll('&', '&amp;')}">${name} ${index}</a>`
      }),
    )
    page(response, links.join(' '))
  },
}
