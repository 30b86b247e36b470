import { isA } from '@rampe/model'
import { held, type Rule } from '../rule.ts'

export const performerKindUnknown: Rule = {
  id: 'performer-kind-unknown',
  title: { en: 'Performer of unknown kind', fr: 'Artiste de genre inconnu' },
  what: {
    en: '“{name}” is a performer, but neither a person nor a group.',
    fr: '« {name} » est un artiste, mais ni une personne ni un groupe.',
  },
  why: {
    en: 'Readers take a Person or a PerformingGroup; anything else is passed over.',
    fr: 'Les lecteurs prennent une Person ou un PerformingGroup ; le reste est ignoré.',
  },
  fix: {
    en: 'Type each performer Person or PerformingGroup (MusicGroup, TheaterGroup, DanceGroup).',
    fr: 'Typez chaque artiste Person ou PerformingGroup (MusicGroup, TheaterGroup, DanceGroup).',
  },
  check: (input) =>
    held(input, 'performer')
      .filter((item) => !item.types.some((type) => ['Person', 'Organization', 'Role'].some((kind) => isA(type, kind))))
      .map((item) => ({ item, path: 'performer', value: item.types.join(', ') })),
}
