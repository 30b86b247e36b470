import { type Rule, untold } from '../rule.ts'

export const eventOrganizerMissing: Rule = {
  id: 'event-organizer-missing',
  title: { en: 'No organizer', fr: 'Sans organisateur' },
  what: { en: '“{name}” does not say who presents it.', fr: '« {name} » ne dit pas qui le présente.' },
  why: {
    en: 'The organizer ties the season together and lets a graph credit your organisation.',
    fr: 'L’organisateur relie la saison et permet à un graphe de créditer votre organisme.',
  },
  fix: {
    en: 'Name the organisation that presents the event, with its website.',
    fr: 'Nommez l’organisme qui présente l’événement, avec son site Web.',
  },
  check: (input) => untold(input, 'organizer'),
}
