import { isClass } from '@rampe/model'
import type { Rule } from '../rule.ts'

export const schemaTypeUnknown: Rule = {
  id: 'schema-type-unknown',
  title: { en: 'Type that schema.org does not know', fr: 'Type inconnu de schema.org' },
  what: {
    en: '“{name}” is of type “{value}”, which schema.org does not know.',
    fr: '« {name} » est de type « {value} », inconnu de schema.org.',
  },
  why: { en: 'Readers skip what they cannot name.', fr: 'Les lecteurs sautent ce qu’ils ne savent nommer.' },
  fix: {
    en: 'Use a type of schema.org; mind capitals: TheaterEvent, PerformingGroup.',
    fr: 'Utilisez un type de schema.org ; attention aux majuscules : TheaterEvent, PerformingGroup.',
  },
  check: ({ graph }) =>
    graph.items.flatMap((item) =>
      item.types
        .filter((type) => !type.includes(':') && !isClass(type))
        .map((value) => ({ item, path: '@type', value })),
    ),
}
