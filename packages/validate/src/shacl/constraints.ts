import type { Reader, Shape } from './read-shapes.ts'
import { compare, isWellFormed, keyOf, same, type Value } from './terms.ts'
import type { Triples } from './triples.ts'

/** What a constraint is asked about. */
export interface Question {
  readonly focus: Value
  readonly values: readonly Value[]
  readonly data: Triples
  readonly isInstance: (node: Value, wanted: string) => boolean
  readonly conforms: (node: Value, shape: Shape) => boolean
}

/** One breach: the value at fault where there is one, and the property where it is not the shape's. */
export interface Breach {
  readonly value?: Value
  readonly path?: string
}

/** One constraint component of one shape (SHACL, 4). */
export interface Constraint {
  readonly component: string
  readonly check: (question: Question) => Iterable<Breach>
}

type Check = Constraint['check']

/** A breach for every value that does not hold. */
const each =
  (holds: (value: Value, question: Question) => boolean): Check =>
  (question) =>
    question.values.filter((value) => !holds(value, question)).map((value) => ({ value }))

/** One breach for the whole where it does not hold. */
const whole =
  (holds: (question: Question) => boolean): Check =>
  (question) =>
    holds(question) ? [] : [{}]

const ordered = (holds: (order: number) => boolean) => (bound: Value) =>
  each((value) => {
    const order = compare(value, bound)
    return order !== undefined && holds(order)
  })

/** Against each value of another property (SHACL, 4.5.3). */
const before =
  (holds: (order: number) => boolean) =>
  (property: Value): Check =>
  ({ focus, values, data }) =>
    values.flatMap((value) =>
      data
        .objects(focus, property.value)
        .filter((other) => {
          const order = compare(value, other)
          return order === undefined || !holds(order)
        })
        .map(() => ({ value })),
    )

const isTrue = (term: Value | undefined): boolean => term?.value === 'true' || term?.value === '1'
const lengthOf = (value: Value): number => [...value.value].length

/** The last part of each node kind says what it takes: `BlankNodeOrIRI`. */
const KINDS: Readonly<Record<string, string>> = { NamedNode: 'IRI', BlankNode: 'BlankNode', Literal: 'Literal' }
const kindIs = (wanted: Value, { termType }: Value): boolean =>
  wanted.value
    .replace(/^.*#/, '')
    .split('Or')
    .includes(KINDS[termType] ?? '')

/** SPARQL's flags in JavaScript's words; `x` ignores blanks, `q` takes every sign as itself (XPath functions, 5.6.1). */
function pattern(source: string, flags = ''): RegExp {
  const text = flags.includes('q')
    ? source.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    : flags.includes('x')
      ? source.replace(/\s+/g, '')
      : source
  const known = flags.replace(/[^ims]/g, '')
  try {
    return new RegExp(text, `${known}u`)
  } catch {
    return new RegExp(text, known) // an escape that only the older syntax lets pass
  }
}

const inRange = (tag: string, range: string): boolean =>
  range === '*' ? tag !== '' : tag === range || tag.startsWith(`${range}-`)

const twice: Check = ({ values }) => {
  const tags = values.flatMap(({ language }) => language?.toLowerCase() || [])
  return [...new Set(tags.filter((tag, at) => tags.indexOf(tag) !== at))].map(() => ({}))
}

const equals =
  (property: Value): Check =>
  ({ focus, values, data }) => {
    const others = data.objects(focus, property.value)
    const missing = values.filter((value) => !others.some((other) => same(value, other)))
    const extra = others.filter((other) => !values.some((value) => same(value, other)))
    return [...missing, ...extra].map((value) => ({ value }))
  }

/** How many values have a shape, and none of the shapes beside it where these exclude each other (SHACL, 4.7.3). */
const qualified = (reader: Reader, wanted: Value, holds: (count: number) => boolean): Check => {
  const rivals = isTrue(reader.all('qualifiedValueShapesDisjoint')[0])
    ? reader.siblingShapes().filter((other) => !same(other, wanted))
    : []
  return whole(({ values, conforms }) => {
    const shape = reader.shape(wanted)
    const counted = values.filter(
      (value) => conforms(value, shape) && !rivals.some((rival) => conforms(value, reader.shape(rival))),
    )
    return holds(counted.length)
  })
}

const qualifiedBy =
  (holds: (count: number, bound: number) => boolean) =>
  (bound: Value, reader: Reader): Check =>
  (question) =>
    reader
      .all('qualifiedValueShape')
      .flatMap((wanted) => [...qualified(reader, wanted, (count) => holds(count, Number(bound.value)))(question)])

const shapesIn = (reader: Reader, head: Value): readonly Shape[] => reader.list(head).map((one) => reader.shape(one))

const closed = (flag: Value, reader: Reader): Check => {
  if (!isTrue(flag)) return () => []
  const ignored = reader.all('ignoredProperties').flatMap((head) => reader.list(head).map(({ value }) => value))
  const allowed = new Set([...reader.ownPaths(), ...ignored])
  return ({ values, data }) =>
    values.flatMap((value) =>
      data
        .about(value)
        .filter(({ predicate }) => !allowed.has(predicate.value))
        .map(({ predicate, object }) => ({ path: predicate.value, value: object })),
    )
}

/** Every component by the parameter that calls for it; a parameter given twice calls for it twice. */
const COMPONENTS: Readonly<Record<string, (parameter: Value, reader: Reader) => Check>> = {
  class: (wanted) => each((value, { isInstance }) => isInstance(value, wanted.value)),
  datatype: (wanted) =>
    each((value) => value.termType === 'Literal' && value.datatype?.value === wanted.value && isWellFormed(value)),
  nodeKind: (wanted) => each((value) => kindIs(wanted, value)),
  minCount: (bound) => whole(({ values }) => values.length >= Number(bound.value)),
  maxCount: (bound) => whole(({ values }) => values.length <= Number(bound.value)),
  minExclusive: ordered((order) => order > 0),
  minInclusive: ordered((order) => order >= 0),
  maxExclusive: ordered((order) => order < 0),
  maxInclusive: ordered((order) => order <= 0),
  minLength: (bound) => each((value) => value.termType !== 'BlankNode' && lengthOf(value) >= Number(bound.value)),
  maxLength: (bound) => each((value) => value.termType !== 'BlankNode' && lengthOf(value) <= Number(bound.value)),
  pattern: (source, reader) => {
    const regular = pattern(source.value, reader.all('flags')[0]?.value)
    return each((value) => value.termType !== 'BlankNode' && regular.test(value.value))
  },
  languageIn: (head, reader) => {
    const ranges = reader.list(head).map(({ value }) => value.toLowerCase())
    return each(({ language = '' }) => ranges.some((range) => inRange(language.toLowerCase(), range)))
  },
  uniqueLang: (flag) => (isTrue(flag) ? twice : () => []),
  equals,
  disjoint: (property) =>
    each((value, { focus, data }) => !data.objects(focus, property.value).some((other) => same(value, other))),
  lessThan: before((order) => order < 0),
  lessThanOrEquals: before((order) => order <= 0),
  not: (wanted, reader) => each((value, { conforms }) => !conforms(value, reader.shape(wanted))),
  and: (head, reader) => each((value, { conforms }) => shapesIn(reader, head).every((shape) => conforms(value, shape))),
  or: (head, reader) => each((value, { conforms }) => shapesIn(reader, head).some((shape) => conforms(value, shape))),
  xone: (head, reader) =>
    each((value, { conforms }) => shapesIn(reader, head).filter((shape) => conforms(value, shape)).length === 1),
  node: (wanted, reader) => each((value, { conforms }) => conforms(value, reader.shape(wanted))),
  qualifiedMinCount: qualifiedBy((count, bound) => count >= bound),
  qualifiedMaxCount: qualifiedBy((count, bound) => count <= bound),
  closed,
  hasValue: (wanted) => whole(({ values }) => values.some((value) => same(value, wanted))),
  in: (head, reader) => {
    const members = new Set(reader.list(head).map(keyOf))
    return each((value) => members.has(keyOf(value)))
  },
}

/** The constraints that a shape declares. */
export const constraintsOf = (reader: Reader): readonly Constraint[] =>
  Object.entries(COMPONENTS).flatMap(([component, make]) =>
    reader.all(component).map((parameter) => ({ component, check: make(parameter, reader) })),
  )
