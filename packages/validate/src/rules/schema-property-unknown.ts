import { propertyOf } from '@rampe/model'
import type { Rule } from '../rule.ts'

export const schemaPropertyUnknown: Rule = {
  id: 'schema-property-unknown',
  title: { en: 'Property that schema.org does not know', fr: 'Propriété inconnue de schema.org' },
  what: {
    en: '“{name}” has a property “{path}”, which schema.org does not know.',
    fr: '« {name} » a une propriété « {path} », inconnue de schema.org.',
  },
  why: { en: 'What it says is lost on every reader.', fr: 'Ce qu’elle dit est perdu pour tout lecteur.' },
  fix: {
    en: 'Use a property of schema.org, or leave it out.',
    fr: 'Utilisez une propriété de schema.org, ou omettez-la.',
  },
  check: ({ graph }) =>
    graph.items.flatMap((item) =>
      [...item.fields.keys()]
        .filter((property) => !property.includes(':') && !propertyOf(property))
        .map((path) => ({ item, path })),
    ),
}
