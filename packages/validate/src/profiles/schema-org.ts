import { VOCABULARY } from '@rampe/model'
import type { Profile } from '../profile.ts'

/** The vocabulary itself: are its words used as they are defined? */
export const schemaOrg: Profile = {
  name: 'schema.org',
  version: VOCABULARY.replace(' ', '-'),
  title: { en: 'schema.org vocabulary', fr: 'Vocabulaire schema.org' },
  about: {
    en: 'The dictionary that every reader shares: types and properties that exist, used where they belong, with values of the right kind.',
    fr: 'Le dictionnaire commun à tous les lecteurs : des types et propriétés qui existent, à leur place, avec des valeurs du bon genre.',
  },
  source: 'https://schema.org/docs/full.html',
  rules: {
    'schema-type-unknown': 'warning',
    'schema-property-unknown': 'warning',
    'schema-property-misplaced': 'warning',
    'schema-value-kind': 'warning',
    'schema-enumeration-value': 'violation',
    'schema-property-superseded': 'info',
  },
}
