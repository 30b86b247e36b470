import { held, type Rule } from '../rule.ts'

export const placeNameMissing: Rule = {
  id: 'place-name-missing',
  title: { en: 'Place without name', fr: 'Lieu sans nom' },
  what: { en: 'The place of “{name}” has no name.', fr: 'Le lieu de « {name} » n’a pas de nom.' },
  why: {
    en: 'People know venues by name; an address alone is hard to recognise and to link.',
    fr: 'Le public connaît les salles par leur nom ; une adresse seule se reconnaît et se relie mal.',
  },
  fix: { en: 'Name the hall, as it is on the door.', fr: 'Nommez la salle, comme sur sa porte.' },
  check: (input) =>
    held(input, 'location')
      .filter((place) => !place.types.includes('VirtualLocation') && !input.graph.has(place, 'name'))
      .map((item) => ({ item, path: 'location.name' })),
}
