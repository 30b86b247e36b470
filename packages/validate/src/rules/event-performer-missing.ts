import { type Rule, untold } from '../rule.ts'

export const eventPerformerMissing: Rule = {
  id: 'event-performer-missing',
  title: { en: 'No performer', fr: 'Sans artiste' },
  what: { en: '“{name}” names no performer.', fr: '« {name} » ne nomme aucun artiste.' },
  why: {
    en: 'People search by artist; artists without a mention lose the credit.',
    fr: 'Le public cherche par artiste ; un artiste non nommé perd le crédit.',
  },
  fix: {
    en: 'Name each artist or group separately: Person or PerformingGroup.',
    fr: 'Nommez chaque artiste ou groupe séparément : Person ou PerformingGroup.',
  },
  check: (input) => untold(input, 'performer'),
}
