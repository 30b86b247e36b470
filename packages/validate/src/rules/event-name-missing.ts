import { lacking, type Rule } from '../rule.ts'

export const eventNameMissing: Rule = {
  id: 'event-name-missing',
  title: { en: 'No name', fr: 'Sans titre' },
  what: { en: 'An event on this page has no name.', fr: 'Un événement de cette page n’a pas de nom.' },
  why: {
    en: 'Without a name no search engine, calendar or assistant can show the event at all.',
    fr: 'Sans nom, aucun moteur de recherche, calendrier ou assistant ne peut présenter l’événement.',
  },
  fix: {
    en: 'Give the event its title, without venue, date or price: property “name”.',
    fr: 'Donnez à l’événement son titre, sans lieu, date ni prix : propriété « name ».',
  },
  check: (input) => lacking(input, 'name'),
}
