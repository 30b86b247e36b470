import { isA, membersOf, propertyOf } from '@rampe/model'
import { DataFactory, type Quad, type Term } from 'n3'
import type { Field, GraphView, Item } from '../graph-view.ts'

const { namedNode, blankNode, literal, quad } = DataFactory
const NAMESPACE = 'http://schema.org/'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')

/** Artsdata writes schema.org with `http:`; a term of another vocabulary is an IRI already. */
export const artsdataIri = (term: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(term) ? term.replace(/^https:\/\/schema\.org\//, NAMESPACE) : NAMESPACE + term

const ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`]+$/
/** RDF 1.1 IRIs have no blanks or brackets; what has is text. */
const iriOrText = (text: string): Term =>
  /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) ? namedNode(artsdataIri(text)) : literal(text)

const DATE = /^\d{4}-\d{2}-\d{2}$/
const DATE_TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

/** A date as Artsdata's pipeline types it: xsd:date, or xsd:dateTime with its seconds; anything else stays text. */
function dated(text: string): Term {
  if (DATE.test(text)) return literal(text, namedNode(`${XSD}date`))
  const [, minutes, seconds, offset = ''] = DATE_TIME.exec(text) ?? []
  return minutes ? literal(`${minutes}${seconds ?? ':00'}${offset}`, namedNode(`${XSD}dateTime`)) : literal(text)
}

/** What a property holds in Artsdata's eyes: addresses, members of enumerations, dates, or words. */
function kindOf(property: string): 'iri' | 'member' | 'date' | 'text' {
  const ranges = propertyOf(property)?.ranges ?? []
  if (property === 'additionalType' || property === 'sameAs' || property === 'url') return 'iri'
  if (ranges.some((range) => membersOf(range).length > 0)) return 'member'
  if (ranges.some((range) => range === 'Date' || range === 'DateTime')) return 'date'
  return ranges.includes('URL') && !ranges.includes('Text') ? 'iri' : 'text'
}

/** What a node says, for comparison. Depth is bounded by the view. */
const contentOf = (item: Item): unknown => [
  item.types,
  [...item.fields].map(([property, fields]) => [
    property,
    fields.map((field) => (field.item ? [field.item.id, contentOf(field.item)] : [field.text, field.language])),
  ]),
]

/**
 * A graph as Artsdata reads it: `http://schema.org/` terms; url, image, sameAs, eventStatus … as IRIs; dates typed;
 * a LocalBusiness of any kind also a Place. Every node keeps the way back to its place in the graph.
 */
export function quadsOf(graph: GraphView): {
  quads: readonly Quad[]
  itemOf: (term: Pick<Term, 'termType' | 'value'>) => Item | undefined
} {
  const quads: Quad[] = []
  const items = new Map<string, Item>()
  const terms = new Map<Item, Term>()
  const twins = new Map<string, Term>()
  const termOf = (item: Item): Term => {
    const known = terms.get(item)
    if (known) return known
    const subject = named(item)
    terms.set(item, subject)
    items.set(`${subject.termType} ${subject.value}`, graph.node(item.id ?? '') ?? item)
    return subject
  }
  // A venue that is written out in each of a thousand events has one address, not a thousand.
  const named = (item: Item): Term => {
    if (item.id?.startsWith('_:')) return blankNode(item.id.slice(2))
    const iri = item.id === undefined ? undefined : iriOrText(item.id)
    if (iri?.termType === 'NamedNode') return iri
    const fresh = blankNode(`n${terms.size}`)
    if (!item.owner) return fresh
    const key = JSON.stringify([termOf(item.owner).value, item.heldBy, contentOf(item)])
    const twin = twins.get(key) ?? fresh
    twins.set(key, twin)
    return twin
  }
  const objectOf = (property: string, field: Field): Term => {
    if (field.item) return termOf(field.item)
    if (field.form === 'reference')
      return field.text.startsWith('_:') ? blankNode(field.text.slice(2)) : iriOrText(field.text)
    if (field.language) return literal(field.text, field.language)
    if (field.form === 'number')
      return literal(field.text, namedNode(`${XSD}${/^-?\d+$/.test(field.text) ? 'integer' : 'decimal'}`))
    if (field.form === 'boolean') return literal(field.text, namedNode(`${XSD}boolean`))
    const kind = kindOf(property)
    if (kind === 'date') return dated(field.text)
    if (kind === 'iri' && ADDRESS.test(field.text)) return iriOrText(field.text)
    if (kind === 'member' && /^(https?:\/\/schema\.org\/)?[A-Za-z]+$/.test(field.text))
      return namedNode(artsdataIri(field.text))
    return literal(field.text)
  }
  for (const item of graph.items) {
    const subject = termOf(item)
    for (const type of item.types) quads.push(quad(subject, TYPE, namedNode(artsdataIri(type))))
    if (item.types.some((type) => isA(type, 'LocalBusiness')))
      quads.push(quad(subject, TYPE, namedNode(`${NAMESPACE}Place`)))
    for (const [property, fields] of item.fields)
      for (const field of fields) quads.push(quad(subject, namedNode(artsdataIri(property)), objectOf(property, field)))
  }
  return { quads, itemOf: (term) => items.get(`${term.termType} ${term.value}`) }
}
