import { performances, type Rule } from '../rule.ts'

/** ISO 8601 as schema.org uses it: a day, or a day with a time and perhaps an offset. */
const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

export const startDateMalformed: Rule = {
  id: 'start-date-malformed',
  title: { en: 'Date that machines cannot read', fr: 'Date illisible pour une machine' },
  what: {
    en: '“{name}”: “{value}” is not a date that machines read.',
    fr: '« {name} » : « {value} » n’est pas une date lisible par une machine.',
  },
  why: {
    en: 'A date in words is not understood: the event counts as undated.',
    fr: 'Une date en toutes lettres n’est pas comprise : l’événement passe pour non daté.',
  },
  fix: {
    en: 'Write it as 2026-03-13 or 2026-03-13T20:00:00-04:00.',
    fr: 'Écrivez-la 2026-03-13 ou 2026-03-13T20:00:00-04:00.',
  },
  check: (input) =>
    performances(input).flatMap((item) =>
      ['startDate', 'endDate', 'doorTime'].flatMap((path) =>
        input.graph
          .all(item, path)
          .filter(
            (field) => field.text.trim() !== '' && !ISO.test(field.text) && !/^\d{2}:\d{2}(:\d{2})?$/.test(field.text),
          )
          .map((field) => ({ item, path, value: field.text, pointer: field.pointer })),
      ),
    ),
}
