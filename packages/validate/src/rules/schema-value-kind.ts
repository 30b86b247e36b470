import { isA, isClass, propertyOf } from '@rampe/model'
import type { Field } from '../graph-view.ts'
import type { Rule } from '../rule.ts'

/** What a literal may be read as; schema.org lets text stand for any thing, so only data types are looked at. */
const LITERALS: Readonly<Record<string, RegExp>> = {
  Number: /^-?\d+([.,]\d+)?$/,
  Boolean: /^(true|false|https?:\/\/schema\.org\/(True|False)|True|False)$/,
  Date: /^-?\d{4}(-\d{2}(-\d{2})?)?/,
  DateTime: /^-?\d{4}-\d{2}-\d{2}T/,
  Time: /^\d{2}:\d{2}/,
  URL: /^[a-z][a-z0-9+.-]*:/i,
  Duration: /^P/,
}
const DATA = ['Text', ...Object.keys(LITERALS)]

/** What a value is, when it is of no kind that the property takes; else undefined. */
function wrong(field: Field, types: readonly string[] | undefined, ranges: readonly string[]): string | undefined {
  const things = ranges.filter((range) => isClass(range) && !DATA.some((data) => isA(range, data)))
  if (types) {
    const named = types.filter(isClass)
    if (named.length === 0 || (things.length === 0 && named.some((type) => DATA.some((data) => isA(type, data)))))
      return undefined
    // A Role may stand between a property and its value (schema.org, "Introducing Role").
    return named.some((type) => isA(type, 'Role') || ranges.some((range) => isA(type, range)))
      ? undefined
      : named.join(', ')
  }
  if (field.form === 'reference' || things.length > 0 || ranges.some((range) => isA(range, 'Text') && range !== 'URL'))
    return undefined
  return ranges.some((range) => DATA.some((data) => isA(range, data) && LITERALS[data]?.test(field.text)))
    ? undefined
    : `“${field.text.slice(0, 60)}”`
}

export const schemaValueKind: Rule = {
  id: 'schema-value-kind',
  title: { en: 'Value of the wrong kind', fr: 'Valeur du mauvais genre' },
  what: {
    en: '“{name}”: “{path}” holds {value}, where schema.org expects {expected}.',
    fr: '« {name} » : « {path} » contient {value}, là où schema.org attend {expected}.',
  },
  why: {
    en: 'Strict readers drop such a value; others guess.',
    fr: 'Les lecteurs stricts écartent une telle valeur ; les autres devinent.',
  },
  fix: { en: 'Give a value of the kind expected.', fr: 'Donnez une valeur du genre attendu.' },
  check: ({ graph }) =>
    graph.items.flatMap((item) =>
      [...item.fields].flatMap(([path, fields]) => {
        const ranges = propertyOf(path)?.ranges ?? []
        if (ranges.length === 0) return []
        // An address in a text is an address, even where a node of the graph bears it.
        const thing = (field: Field) => (field.form === 'string' ? undefined : graph.follow(field))
        return fields.flatMap((field) => {
          const value = field.text || field.item ? wrong(field, thing(field)?.types, ranges) : undefined
          return value ? [{ item, path, value, expected: ranges.join(', '), pointer: field.pointer }] : []
        })
      }),
    ),
}
