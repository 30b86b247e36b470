import { performances, type Rule } from '../rule.ts'

const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/
/** Compares instants where both sides tell their offset, else what stands on the wall, as far as both go. */
const before = (end: string, start: string): boolean => {
  if (OFFSET.test(end) && OFFSET.test(start) && end.includes('T') && start.includes('T'))
    return Date.parse(end) < Date.parse(start)
  const length = Math.min(
    end.replace(OFFSET, '').length,
    start.replace(OFFSET, '').length,
    end.includes('T') && start.includes('T') ? 16 : 10,
  )
  return end.slice(0, length) < start.slice(0, length)
}

export const endBeforeStart: Rule = {
  id: 'end-before-start',
  title: { en: 'End before the beginning', fr: 'Fin avant le début' },
  what: {
    en: '“{name}” ends ({value}) before it begins ({expected}).',
    fr: '« {name} » se termine ({value}) avant de commencer ({expected}).',
  },
  why: {
    en: 'Readers that check reject the event; those that do not show nonsense.',
    fr: 'Les lecteurs qui vérifient rejettent l’événement ; les autres affichent une absurdité.',
  },
  fix: { en: 'Correct the end, or leave it out.', fr: 'Corrigez la fin, ou omettez-la.' },
  check: ({ graph, ...input }) =>
    performances({ graph, ...input }).flatMap((item) => {
      const start = graph.text(item, 'startDate')
      const end = graph.text(item, 'endDate')
      return start && end && /^\d{4}/.test(start) && /^\d{4}/.test(end) && before(end, start)
        ? [{ item, path: 'endDate', value: end, expected: start }]
        : []
    }),
}
