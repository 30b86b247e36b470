import { type Misbehaviour, page } from './misbehaviour.ts'

/** Says 200 for every address, with the same "not found" page, and links to ever new ones. */
export const soft404: Misbehaviour = {
  name: 'soft-404',
  ends: ['captured'],
  pages: 201,
  answer(request, response) {
    if (request.url === '/')
      return page(response, Array.from({ length: 200 }, (_, index) => `<a href="/p${index}x">page</a>`).join(''))
    page(response, `<h1>Page introuvable</h1><p>Cette page n’existe pas ou a été déplacée. Numéro ${request.url}</p>`)
  },
}
