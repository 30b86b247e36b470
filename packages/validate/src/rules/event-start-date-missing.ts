import { lacking, type Rule } from '../rule.ts'

export const eventStartDateMissing: Rule = {
  id: 'event-start-date-missing',
  title: { en: 'No start date', fr: 'Sans date de début' },
  what: { en: '“{name}” does not say when it begins.', fr: '« {name} » ne dit pas quand il commence.' },
  why: {
    en: 'An event without a date appears in no calendar and in no “this weekend” answer.',
    fr: 'Un événement sans date ne figure dans aucun calendrier ni aucune réponse « cette fin de semaine ».',
  },
  fix: {
    en: 'Write the date, with year, next to the title. If the hour is not known yet, the day alone is right: 2026-03-13.',
    fr: 'Écrivez la date, avec l’année, près du titre. Si l’heure n’est pas connue, le jour seul convient : 2026-03-13.',
  },
  check: (input) => lacking(input, 'startDate'),
}
