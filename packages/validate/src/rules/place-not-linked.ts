import { held, type Rule } from '../rule.ts'
import { isLinked } from '../score/authorities.ts'

export const placeNotLinked: Rule = {
  id: 'place-not-linked',
  title: { en: 'Place not linked', fr: 'Lieu non relié' },
  what: {
    en: 'The place “{name}” is not linked to Artsdata, Wikidata or another public identifier.',
    fr: 'Le lieu « {name} » n’est relié ni à Artsdata, ni à Wikidata, ni à un autre identifiant public.',
  },
  why: {
    en: 'The link tells machines that your hall is the hall they know.',
    fr: 'Le lien dit aux machines que votre salle est celle qu’elles connaissent.',
  },
  fix: {
    en: 'Run “rampe link”, or add sameAs with the Artsdata or Wikidata address.',
    fr: 'Lancez « rampe link », ou ajoutez sameAs avec l’adresse Artsdata ou Wikidata.',
  },
  check: (input) =>
    held(input, 'location')
      .filter((place) => !place.types.includes('VirtualLocation') && !isLinked(place, input.graph))
      .map((item) => ({ item, path: 'location.sameAs' })),
}
