import { createHash } from 'node:crypto'
import { type Graph, propertyOf, SCHEMA } from '@rampe/model'
import jsonld from 'jsonld'
import { isProps, listOf, nodesOf, type Props, typesOf } from './node.ts'
import { SCHEMA_RDF, schemaContext } from './schema-context.ts'
import { serialize } from './serialize.ts'

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/

/** True for terms whose values are dates or times (schema.org: Date, DateTime). */
const isTime = (term: string): boolean => propertyOf(term)?.ranges.some((range) => range.startsWith('Date')) ?? false

/** Terms whose text is prose even where it looks like an address. */
const PROSE = new Set(['name', 'description', 'alternateName', 'text', 'caption', 'headline'])

/** A web address as RDF 1.1 (section 3.2) and N-Quads allow it in `<…>`. */
export const iriOf = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0020<>"{}|\\^`]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replace(/^https?:\/\/(?:www\.)?schema\.org\//, SCHEMA_RDF)

/** Names blank nodes for good: where they hang and what they say decide their name (RDF 1.1, 3.5: skolem IRIs). */
const skolem = (site: string, place: string, node: Props): string => {
  const base = URL.canParse(site) ? new URL(site).origin : 'urn:rampe:'
  const digest = createHash('sha256')
    .update(`${place}\u0000${serialize(node)}`)
    .digest('hex')
    .slice(0, 16)
  return `${base}/.well-known/genid/${digest}`
}

const literal = (term: string, text: string): unknown => {
  if (isTime(term)) {
    if (DAY.test(text)) return { '@value': text, '@type': `${XSD}date` }
    const [, minutes, seconds = ':00', offset = ''] = INSTANT.exec(text) ?? []
    if (minutes !== undefined) return { '@value': `${minutes}${seconds}${offset}`, '@type': `${XSD}dateTime` }
  }
  if (!PROSE.has(term) && /^https?:\/\/\S+$/.test(text)) return { '@id': iriOf(text) }
  return text
}

function typedValue(term: string, value: unknown, place: string, site: string): unknown {
  if (typeof value === 'string') return literal(term, value)
  if (!isProps(value)) return value
  if ('@value' in value) {
    const { '@language': language, '@value': text } = value
    return typeof language === 'string' && !LANGUAGE.test(language) ? { '@value': text } : value
  }
  return typedNode(value, place, site)
}

/** The same node with dates typed, addresses as IRIs and every node named. */
function typedNode(node: Props, place: string, site: string): Props {
  const id = typeof node['@id'] === 'string' ? iriOf(node['@id']) : skolem(site, place, node)
  const copy: Record<string, unknown> = { '@id': id }
  const types = typesOf(node)
  if (types.length > 0) copy['@type'] = types
  for (const [term, value] of Object.entries(node)) {
    if (term.startsWith('@')) continue
    copy[term] = listOf(value).map((one, index) => typedValue(term, one, `${id} ${term} ${index}`, site))
  }
  return copy
}

/** Our own copy of what the context means: nothing is fetched, an unknown context is a fault. */
const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`unknown JSON-LD context ${url}`)
  return { documentUrl: url, document: { '@context': schemaContext } }
}

/** The options under which every JSON-LD algorithm runs here. */
export const offline = { documentLoader }

/** The graph as JSON-LD whose every value says what it is: the common ground of all RDF forms. */
export const typedGraph = (graph: Graph, site: string): jsonld.JsonLdDocument =>
  ({
    '@context': SCHEMA.replace(/\/$/, ''),
    '@graph': nodesOf(graph).map((node) => typedNode(node, site, site)),
  }) as jsonld.JsonLdDocument // every value above is a string, a number, a boolean or such a node

/**
 * The graph as N-Quads (RDF 1.1 N-Quads), one line a statement, sorted, without blank nodes: two publications can be
 * compared line by line. Terms stand under `http://schema.org/`, as the official context and Artsdata write them.
 */
export async function quadLines(graph: Graph, site: string): Promise<readonly string[]> {
  const text: unknown = await jsonld.toRDF(typedGraph(graph, site), { ...offline, format: 'application/n-quads' })
  const lines = String(text)
    .split('\n')
    .filter((line) => line !== '')
  return [...new Set(lines)].sort()
}
