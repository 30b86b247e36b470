import { lacking, type Rule } from '../rule.ts'

export const eventLocationMissing: Rule = {
  id: 'event-location-missing',
  title: { en: 'No place', fr: 'Sans lieu' },
  what: { en: '“{name}” does not say where it takes place.', fr: '« {name} » ne dit pas où il a lieu.' },
  why: {
    en: 'Place is one of the three facts that Google and Artsdata demand; “near me” searches depend on it.',
    fr: 'Le lieu est l’un des trois faits exigés par Google et Artsdata ; les recherches « près de moi » en dépendent.',
  },
  fix: {
    en: 'Name the venue on the page of the event, even when it is always your own: property “location”.',
    fr: 'Nommez la salle sur la page de l’événement, même si c’est toujours la vôtre : propriété « location ».',
  },
  check: (input) => lacking(input, 'location'),
}
