import { type Misbehaviour, page } from './misbehaviour.ts'

/** A link farm: each page links to 5,000 new ones. */
export const manyLinks: Misbehaviour = {
  name: 'many-links',
  ends: ['captured'],
  pages: 160,
  answer(request, response) {
    const here = (request.url ?? '/').slice(0, 200)
    page(
      response,
      Array.from({ length: 5000 }, (_, index) => `<a href="/${hash(here, index)}/${index}">lien</a>`).join(' '),
    )
  },
}

const hash = (text: string, index: number): string => {
  let sum = index
  for (const char of text) sum = (sum * 31 + char.charCodeAt(0)) >>> 0
  return sum.toString(36).replace(/\d/g, 'x')
}
