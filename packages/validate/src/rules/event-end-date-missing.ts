import { lacking, type Rule } from '../rule.ts'

export const eventEndDateMissing: Rule = {
  id: 'event-end-date-missing',
  title: { en: 'No end', fr: 'Sans date de fin' },
  what: { en: '“{name}” does not say when it ends.', fr: '« {name} » ne dit pas quand il se termine.' },
  why: {
    en: 'Calendars then guess how long the event lasts, and people plan trains, dinners and sitters by that guess.',
    fr: 'Les calendriers devinent alors la durée, et le public prévoit train, repas et gardienne d’après cette supposition.',
  },
  fix: {
    en: 'Give the end, or the running time, if you know it. Do not invent one.',
    fr: 'Indiquez la fin ou la durée, si vous la connaissez. N’en inventez pas.',
  },
  check: (input) => lacking(input, 'endDate'),
}
