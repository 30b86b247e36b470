import { performances, type Rule } from '../rule.ts'

export const eventSeveralDates: Rule = {
  id: 'event-several-dates',
  title: { en: 'Several dates in one event', fr: 'Plusieurs dates dans un seul événement' },
  what: { en: '“{name}” holds {value} start dates.', fr: '« {name} » porte {value} dates de début.' },
  why: {
    en: 'A reader takes one of them, or none. Performances that are sold apart are events apart.',
    fr: 'Un lecteur en prend une, ou aucune. Des représentations vendues séparément sont des événements distincts.',
  },
  fix: {
    en: 'Make one event for each performance, joined by an EventSeries with subEvent.',
    fr: 'Faites un événement par représentation, réunis par une EventSeries avec subEvent.',
  },
  check: (input) =>
    performances(input)
      .filter((item) => input.graph.all(item, 'startDate').length > 1)
      .map((item) => ({ item, path: 'startDate', value: String(input.graph.all(item, 'startDate').length) })),
}
