import { held, type Rule } from '../rule.ts'
import { isLinked } from '../score/authorities.ts'

export const performerNotLinked: Rule = {
  id: 'performer-not-linked',
  title: { en: 'Performer not linked', fr: 'Artiste non relié' },
  what: {
    en: '“{name}” is not linked to a public identifier.',
    fr: '« {name} » n’est relié à aucun identifiant public.',
  },
  why: {
    en: 'The link credits the right artist among namesakes.',
    fr: 'Le lien crédite le bon artiste parmi les homonymes.',
  },
  fix: {
    en: 'Run “rampe link”, or add sameAs: Artsdata, Wikidata, ISNI, MusicBrainz.',
    fr: 'Lancez « rampe link », ou ajoutez sameAs : Artsdata, Wikidata, ISNI, MusicBrainz.',
  },
  check: (input) =>
    held(input, 'performer')
      .filter((performer) => !isLinked(performer, input.graph))
      .map((item) => ({ item, path: 'performer.sameAs' })),
}
