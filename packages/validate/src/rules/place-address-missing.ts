import { held, type Rule } from '../rule.ts'

export const placeAddressMissing: Rule = {
  id: 'place-address-missing',
  title: { en: 'Place without address', fr: 'Lieu sans adresse' },
  what: { en: 'The place “{name}” has no address.', fr: 'Le lieu « {name} » n’a pas d’adresse.' },
  why: {
    en: 'Google shows no event whose place has no address; a map cannot point to a name.',
    fr: 'Google n’affiche aucun événement dont le lieu est sans adresse ; une carte ne peut situer un simple nom.',
  },
  fix: {
    en: 'Give street, city, province, postal code and country once, for the place; every event there gains.',
    fr: 'Donnez une fois la rue, la ville, la province, le code postal et le pays ; tous les événements du lieu en profitent.',
  },
  check: (input) =>
    held(input, 'location')
      .filter((place) => !place.types.includes('VirtualLocation') && !place.types.includes('PostalAddress'))
      .filter((place) => !input.graph.has(place, 'address'))
      .map((item) => ({ item, path: 'location.address' })),
}
