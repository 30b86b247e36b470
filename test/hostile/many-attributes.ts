import { type Misbehaviour, page } from './misbehaviour.ts'

/** One element with 40,000 attributes. */
export const manyAttributes: Misbehaviour = {
  name: 'many-attributes',
  ends: ['captured'],
  answer: (_request, response) =>
    page(response, `<div ${Array.from({ length: 40_000 }, (_, index) => `a${index}=1`).join(' ')}>`),
}
