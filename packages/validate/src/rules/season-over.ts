import { performances, type Rule } from '../rule.ts'

export const seasonOver: Rule = {
  id: 'season-over',
  title: { en: 'Nothing ahead', fr: 'Rien à venir' },
  what: {
    en: 'No event of this data lies ahead; the last one was on {value}.',
    fr: 'Aucun événement de ces données n’est à venir ; le dernier était le {value}.',
  },
  why: {
    en: 'Readers of event data forget the past: today nothing of this is shown.',
    fr: 'Les lecteurs oublient le passé : aujourd’hui, rien de ceci n’est montré.',
  },
  fix: {
    en: 'Publish the next season as soon as its dates are known, even without hours.',
    fr: 'Publiez la prochaine saison dès que ses dates sont connues, même sans les heures.',
  },
  check: (input) => {
    const last = performances(input)
      .flatMap((item) =>
        [...input.graph.all(item, 'endDate'), ...input.graph.all(item, 'startDate')].map((field) =>
          field.text.slice(0, 10),
        ),
      )
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
      .sort()
      .at(-1)
    return last && last < input.now.toISOString().slice(0, 10)
      ? [{ focusNode: '#', path: 'startDate', value: last }]
      : []
  },
}
