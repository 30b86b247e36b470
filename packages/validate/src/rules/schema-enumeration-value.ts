import { membersOf, propertyOf, termOf } from '@rampe/model'
import type { Rule } from '../rule.ts'

export const schemaEnumerationValue: Rule = {
  id: 'schema-enumeration-value',
  title: { en: 'Value outside the list', fr: 'Valeur hors liste' },
  what: {
    en: '“{name}”: “{path}” is “{value}”, which is not in schema.org’s list.',
    fr: '« {name} » : « {path} » vaut « {value} », absent de la liste de schema.org.',
  },
  why: {
    en: 'An unknown status or availability is ignored: a cancelled show stays on sale.',
    fr: 'Un état ou une disponibilité inconnus sont ignorés : un spectacle annulé reste en vente.',
  },
  fix: { en: 'Use one of: {expected}.', fr: 'Utilisez l’une de : {expected}.' },
  check: ({ graph }) =>
    graph.items.flatMap((item) =>
      [...item.fields].flatMap(([path, fields]) => {
        const ranges = propertyOf(path)?.ranges ?? []
        const allowed = ranges.flatMap(membersOf)
        // A property that takes other things as well cannot be wrong here.
        if (allowed.length === 0 || ranges.some((range) => range === 'Boolean' || membersOf(range).length === 0))
          return []
        return fields
          .filter((field) => !field.item && field.text.trim() !== '' && !allowed.includes(termOf(field.text)))
          .map((field) => ({ item, path, value: field.text, expected: allowed.join(', '), pointer: field.pointer }))
      }),
    ),
}
