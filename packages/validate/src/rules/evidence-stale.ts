import { performances, type Rule } from '../rule.ts'

/** After so many days, what a page said of an event to come is worth reading again. */
const DAYS = 60

export const evidenceStale: Rule = {
  id: 'evidence-stale',
  title: { en: 'Old evidence', fr: 'Preuve ancienne' },
  what: {
    en: '“{name}” lies ahead, but its page was last read {value} days ago.',
    fr: '« {name} » est à venir, mais sa page a été lue il y a {value} jours.',
  },
  why: {
    en: 'A show may have moved or been cancelled since.',
    fr: 'Un spectacle peut avoir été déplacé ou annulé depuis.',
  },
  fix: { en: 'Run Rampe again.', fr: 'Relancez Rampe.' },
  check: (input) =>
    performances(input).flatMap((item) => {
      const start = input.graph.text(item, 'startDate') ?? ''
      const claims = input.entities.get(item.id ?? '')?.claims.startDate ?? []
      const read = claims
        .map((claim) => claim.provenance.source.capturedAt)
        .sort()
        .at(-1)
      const days = read ? Math.floor((input.now.getTime() - Date.parse(read)) / 86_400_000) : 0
      return start >= input.now.toISOString().slice(0, 10) && days > DAYS
        ? [{ item, path: 'startDate', value: String(days) }]
        : []
    }),
}
