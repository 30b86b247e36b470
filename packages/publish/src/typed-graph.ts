import { createHash } from 'node:crypto'
import { type Graph, propertyOf } from '@rampe/model'
import { isProps, listOf, nodesOf, type Props, typesOf } from './node.ts'
import { SCHEMA_RDF } from './schema-context.ts'
import { serialize } from './serialize.ts'

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/
const NAME = /^[A-Za-z]\w*$/

/** True for terms whose values are dates or times (schema.org: Date, DateTime). */
const isTime = (term: string): boolean => propertyOf(term)?.ranges.some((range) => range.startsWith('Date')) ?? false

/** Terms whose text is prose even where it looks like an address. */
const PROSE = new Set(['name', 'description', 'alternateName', 'text', 'caption', 'headline'])

/**
 * An absolute IRI as RDF 1.1 (section 3.2) and N-Quads allow it in `<…>`; `undefined` for anything else. Names come from pages:
 * `__proto__`, `_:b0` or `//x` must never reach an algorithm that takes them for keys, blank nodes or relative addresses.
 */
function iriOf(text: string): string | undefined {
  const iri = text
    .toWellFormed()
    .replace(
      /[\u0000-\u0020<>"{}|\\^`]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
  return /^[A-Za-z][A-Za-z0-9+.-]*:./.test(iri)
    ? iri.replace(/^https?:\/\/(?:www\.)?schema\.org\//, SCHEMA_RDF)
    : undefined
}

/** A class or a property: a name of schema.org, or the full IRI of another vocabulary's. */
const termIn = (term: string): string | undefined => (NAME.test(term) ? term : iriOf(term))

/** Names blank nodes for good: where they hang and what they say decide their name (RDF 1.1, 3.5: skolem IRIs). */
function skolem(site: string, place: string, node: Props): string {
  const base = URL.canParse(site) ? new URL(site).origin : 'urn:rampe:'
  const digest = createHash('sha256')
    .update(`${place}\u0000${serialize(node)}`)
    .digest('hex')
    .slice(0, 16)
  return `${base}/.well-known/genid/${digest}`
}

function literal(term: string, text: string): unknown {
  if (isTime(term)) {
    if (DAY.test(text)) return { '@value': text, '@type': `${XSD}date` }
    const [, minutes, seconds = ':00', offset = ''] = INSTANT.exec(text) ?? []
    if (minutes !== undefined) return { '@value': `${minutes}${seconds}${offset}`, '@type': `${XSD}dateTime` }
  }
  const iri = !PROSE.has(term) && /^https?:\/\/\S+$/.test(text) ? iriOf(text) : undefined
  return iri === undefined ? text.toWellFormed() : { '@id': iri }
}

/** A literal that says its language or datatype itself; without what is no language and no datatype. */
function valueObject({ '@value': given, '@language': language, '@type': datatype }: Props): unknown {
  if (typeof given !== 'string') return typeof given === 'number' || typeof given === 'boolean' ? given : undefined
  const value = given.toWellFormed()
  if (typeof language === 'string' && LANGUAGE.test(language)) return { '@value': value, '@language': language }
  const type = typeof datatype === 'string' ? iriOf(datatype) : undefined
  return type === undefined ? value : { '@value': value, '@type': type }
}

function typedValue(term: string, value: unknown, place: string, site: string): unknown {
  if (typeof value === 'string') return literal(term, value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (!isProps(value)) return typeof value === 'boolean' ? value : undefined
  if ('@value' in value) return valueObject(value)
  const names = Object.keys(value)
  // A reference to something that has no proper name leads nowhere.
  if (names.length === 1 && names[0] === '@id' && iriOf(String(value['@id'])) === undefined) return undefined
  return typedNode(value, place, site)
}

/** The same node with dates typed, addresses as IRIs and every node named. */
function typedNode(node: Props, place: string, site: string): Props {
  const id = (typeof node['@id'] === 'string' ? iriOf(node['@id']) : undefined) ?? skolem(site, place, node)
  const copy: Record<string, unknown> = { '@id': id }
  const types = typesOf(node).flatMap((type) => termIn(type) ?? [])
  if (types.length > 0) copy['@type'] = types
  for (const [name, value] of Object.entries(node)) {
    const term = name.startsWith('@') ? undefined : termIn(name)
    if (term === undefined) continue
    copy[term] = listOf(value)
      .map((one) => typedValue(term, one, `${id} ${term}`, site))
      .filter((one) => one !== undefined)
  }
  return copy
}

/** Nodes whose every value says what it is, and whose every name is an IRI: the common ground of all RDF forms. */
export const typedNodes = (graph: Graph, site: string): readonly Props[] =>
  nodesOf(graph).map((node) => typedNode(node, site, site))
