import { propertyOf } from '@rampe/model'
import type { Rule } from '../rule.ts'

export const schemaPropertySuperseded: Rule = {
  id: 'schema-property-superseded',
  title: { en: 'Property that was replaced', fr: 'Propriété remplacée' },
  what: {
    en: '“{name}” uses “{path}”; schema.org now says “{expected}”.',
    fr: '« {name} » utilise « {path} » ; schema.org dit maintenant « {expected} ».',
  },
  why: {
    en: 'Old words are understood for a while, then no more.',
    fr: 'Les anciens mots sont compris un temps, puis plus.',
  },
  fix: { en: 'Rename it.', fr: 'Renommez-la.' },
  check: ({ graph }) =>
    graph.items.flatMap((item) =>
      [...item.fields.keys()].flatMap((path) => {
        const expected = propertyOf(path)?.supersededBy
        return expected ? [{ item, path, expected }] : []
      }),
    ),
}
