import { type Misbehaviour, page } from './misbehaviour.ts'

/** 50,000 elements, each inside the one before. */
export const deepNesting: Misbehaviour = {
  name: 'deep-nesting',
  ends: ['captured'],
  answer: (_request, response) => page(response, '<div>'.repeat(50_000)),
}
