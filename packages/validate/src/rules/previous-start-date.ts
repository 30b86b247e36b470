import { performances, type Rule } from '../rule.ts'

export const previousStartDate: Rule = {
  id: 'previous-start-date',
  title: { en: 'Postponement half told', fr: 'Report à moitié dit' },
  what: {
    en: '“{name}”: status and previous date do not go together.',
    fr: '« {name} » : l’état et l’ancienne date ne vont pas ensemble.',
  },
  why: {
    en: 'A rescheduled event names its old date, so that ticket holders recognise it; no other event does.',
    fr: 'Un événement reporté nomme son ancienne date, pour que le public le reconnaisse ; aucun autre ne le fait.',
  },
  fix: {
    en: 'With EventRescheduled give previousStartDate; without it, leave previousStartDate out.',
    fr: 'Avec EventRescheduled, donnez previousStartDate ; sinon, omettez-le.',
  },
  check: (input) =>
    performances(input)
      .filter((item) => {
        const rescheduled = (input.graph.text(item, 'eventStatus') ?? '').endsWith('EventRescheduled')
        return rescheduled !== input.graph.has(item, 'previousStartDate')
      })
      .map((item) => ({ item, path: 'previousStartDate' })),
}
