import { held, type Rule } from '../rule.ts'
import { isLinked } from '../score/authorities.ts'

export const organizerNotLinked: Rule = {
  id: 'organizer-not-linked',
  title: { en: 'Organizer not linked', fr: 'Organisateur non relié' },
  what: {
    en: 'The organisation “{name}” is not linked to a public identifier.',
    fr: 'L’organisme « {name} » n’est relié à aucun identifiant public.',
  },
  why: {
    en: 'The link gathers the whole season under your organisation.',
    fr: 'Le lien rassemble toute la saison sous votre organisme.',
  },
  fix: {
    en: 'Run “rampe link”, or add sameAs with the Artsdata or Wikidata address.',
    fr: 'Lancez « rampe link », ou ajoutez sameAs avec l’adresse Artsdata ou Wikidata.',
  },
  check: (input) =>
    held(input, 'organizer')
      .filter((organizer) => !isLinked(organizer, input.graph))
      .map((item) => ({ item, path: 'organizer.sameAs' })),
}
