import { performances, type Rule } from '../rule.ts'

/** Fewer characters than this say nothing that the title does not. */
const ENOUGH = 50

export const descriptionShort: Rule = {
  id: 'description-short',
  title: { en: 'Description too short', fr: 'Description trop courte' },
  what: { en: '“{name}” is described in {value} characters.', fr: '« {name} » est décrit en {value} caractères.' },
  why: {
    en: 'A few words answer no question; assistants look elsewhere.',
    fr: 'Quelques mots ne répondent à aucune question ; les assistants cherchent ailleurs.',
  },
  fix: {
    en: 'Write two or three sentences: what, who, for whom.',
    fr: 'Écrivez deux ou trois phrases : quoi, qui, pour qui.',
  },
  check: (input) =>
    performances(input).flatMap((item) => {
      const longest = Math.max(0, ...input.graph.all(item, 'description').map((field) => field.text.trim().length))
      return longest > 0 && longest < ENOUGH ? [{ item, path: 'description', value: String(longest) }] : []
    }),
}
