import { hasProperty, isClass, propertyOf } from '@rampe/model'
import type { Rule } from '../rule.ts'

export const schemaPropertyMisplaced: Rule = {
  id: 'schema-property-misplaced',
  title: { en: 'Property in the wrong place', fr: 'Propriété mal placée' },
  what: {
    en: '“{name}”: “{path}” does not belong to {value}.',
    fr: '« {name} » : « {path} » n’appartient pas à {value}.',
  },
  why: {
    en: 'Readers look for a property where schema.org puts it.',
    fr: 'Les lecteurs cherchent une propriété là où schema.org la place.',
  },
  fix: { en: 'Move it to the thing that it describes.', fr: 'Déplacez-la vers la chose qu’elle décrit.' },
  check: ({ graph }) =>
    graph.items.flatMap((item) => {
      const types = item.types.filter(isClass)
      if (types.length === 0) return []
      return [...item.fields.keys()]
        .filter((property) => propertyOf(property) && !types.some((type) => hasProperty(type, property)))
        .map((path) => ({ item, path, value: types.join(', ') }))
    }),
}
