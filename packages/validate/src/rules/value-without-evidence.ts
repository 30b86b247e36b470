import { performances, type Rule } from '../rule.ts'

/** What a reader relies on; what Rampe adds by itself (identifiers, links between nodes) needs no witness. */
const NEEDED = ['name', 'startDate', 'endDate', 'location', 'performer', 'offers', 'description', 'image']

export const valueWithoutEvidence: Rule = {
  id: 'value-without-evidence',
  title: { en: 'Value without evidence', fr: 'Valeur sans preuve' },
  what: {
    en: '“{name}”: nothing that was read supports {property}.',
    fr: '« {name} » : rien de ce qui a été lu n’appuie {property}.',
  },
  why: { en: 'A value that nobody said is an invention.', fr: 'Une valeur que personne n’a dite est une invention.' },
  fix: { en: 'Confirm it in the review, or have it removed.', fr: 'Confirmez-la à la révision, ou faites-la retirer.' },
  check: (input) =>
    performances(input).flatMap((item) => {
      const entity = input.entities.get(item.id ?? '')
      if (!entity) return []
      // A performance is what its series is: what was read of the one holds for the other.
      const above = input.graph.above(item)
      const witnesses = [entity, ...above.flatMap((series) => input.entities.get(series.id ?? '') ?? [])]
      return NEEDED.filter((path) => input.graph.has(item, path))
        .filter((path) => witnesses.every((witness) => (witness.claims[path] ?? []).length === 0))
        .map((path) => ({ item, path }))
    }),
}
