import type { Message } from '@rampe/model'
import { lacksForMinting } from '../artsdata/minting.ts'
import { propertyName } from '../properties.ts'
import type { Rule } from '../rule.ts'

const inWords = (paths: readonly string[]): Message => ({
  en: paths.map((path) => propertyName(path).en).join(', '),
  fr: paths.map((path) => propertyName(path).fr).join(', '),
})

export const artsdataNotMintable: Rule = {
  id: 'artsdata-not-mintable',
  title: { en: 'Not ready for an Artsdata identifier', fr: 'Pas prêt pour un identifiant Artsdata' },
  what: {
    en: '“{name}” lacks, for an Artsdata identifier: {expected}.',
    fr: 'Il manque à « {name} », pour un identifiant Artsdata : {expected}.',
  },
  why: {
    en: 'Only what has an Artsdata identifier (K…) enters the core graph that calendars and assistants ask.',
    fr: 'Seul ce qui a un identifiant Artsdata (K…) entre dans le noyau que calendriers et assistants interrogent.',
  },
  fix: {
    en: 'Complete what is missing; places and people first, then the events there.',
    fr: 'Complétez ce qui manque ; d’abord lieux et personnes, puis leurs événements.',
  },
  check: ({ graph }) =>
    graph.things.flatMap((item) => {
      const lacks = lacksForMinting(item, graph)
      return lacks.length === 0 ? [] : [{ item, path: lacks[0] ?? '', expected: inWords(lacks) }]
    }),
}
