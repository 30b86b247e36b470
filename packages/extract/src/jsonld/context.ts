import { SCHEMA } from '@rampe/model'
import { isList, isObject, type Json, type JsonObject, own } from './json.ts'

/** What a term of a context means (JSON-LD 1.1, 9.15). */
export interface Definition {
  /** An IRI or a keyword; undefined where the context takes the term out. */
  readonly iri: string | undefined
  readonly type?: string
  readonly containers: readonly string[]
  /** `null`: no language, whatever the default. */
  readonly language?: string | null
  readonly reverse: boolean
  readonly context?: Json
}

/** An active context (JSON-LD 1.1, 4.1). Never edited. */
export interface Context {
  readonly base: string
  readonly vocab: string | undefined
  readonly language: string | undefined
  readonly terms: ReadonlyMap<string, Definition>
}

/** What is told while contexts are read. */
export interface ContextReader {
  /** A context that could not be read: none is ever fetched. */
  readonly unknown: (address: string) => void
  /** schema.org's address, misspelt. */
  readonly misspelt: (address: string) => void
  /** False once contexts have copied too many terms: a page can nest large contexts without end. */
  readonly afford: (terms: number) => boolean
}

export const emptyContext = (base: string): Context => ({
  base,
  vocab: undefined,
  language: undefined,
  terms: new Map(),
})

const MAX_CONTEXTS = 50
const PREFIX_END = /[:/?#[\]@]$/
const ABSOLUTE = /^[a-z][a-z\d+.-]*:/i
const SCHEMA_CONTEXT = /^\s*(?:https?:)?(?:\/\/)?(?:www\.)?schema\.org(?:\/|$|\s)/i
/** `https//schema.org`, `htpps://schema.org`, `http:/schema.org`, `https://schema.com`: no other host can be meant. */
const ALMOST_SCHEMA =
  /^[^a-z]{0,5}[a-z]{0,6}[^a-z]{0,5}(?:www\.)?(?:schema\.(?:org|com|net|ca|fr)|(?:s[ch]{1,2}emas?|scheme|schmea)\.org)(?::\d{1,5})?(?:[/?#\s]|$)/i

/** Namespaces that the schema.org context declares, and those that sites use without declaring them. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['schema', SCHEMA],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ['owl', 'http://www.w3.org/2002/07/owl#'],
  ['foaf', 'http://xmlns.com/foaf/0.1/'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['dct', 'http://purl.org/dc/terms/'],
  ['skos', 'http://www.w3.org/2004/02/skos/core#'],
  ['prov', 'http://www.w3.org/ns/prov#'],
])

/** The bundled schema.org context: its vocabulary, and `id` and `type` for the keywords. Values are typed by `values.ts`. */
const schemaTerms: ReadonlyMap<string, Definition> = new Map([
  ['id', { iri: '@id', containers: [], reverse: false }],
  ['type', { iri: '@type', containers: [], reverse: false }],
])

/** A context with what a local context adds (JSON-LD 1.1 API, 4.1.2). What is malformed is passed over. */
export function extend(active: Context, local: Json, reader: ContextReader, depth = 0): Context {
  let context = active
  for (const item of (isList(local) ? local : [local]).slice(0, MAX_CONTEXTS)) {
    if (item === null) context = emptyContext(active.base)
    else if (typeof item === 'string') context = remote(context, item, reader)
    else if (isObject(item)) context = inline(context, item, reader, depth)
  }
  return context
}

/** The context in which an object stands: what is around it, with what it adds itself. */
export function contextOf(object: JsonObject, outer: Context, reader: ContextReader): Context {
  const local = own(object, '@context')
  return local === undefined ? outer : extend(outer, local, reader)
}

function remote(context: Context, address: string, reader: ContextReader): Context {
  const isSchema = SCHEMA_CONTEXT.test(address)
  if (!isSchema && ALMOST_SCHEMA.test(address)) reader.misspelt(address)
  if (isSchema || ALMOST_SCHEMA.test(address))
    return {
      ...context,
      vocab: SCHEMA,
      terms:
        context.terms.size > 0 && reader.afford(context.terms.size)
          ? new Map([...context.terms, ...schemaTerms])
          : schemaTerms,
    }
  const absolute = URL.canParse(address.trim(), context.base) ? new URL(address.trim(), context.base).href : undefined
  if (absolute === undefined) return context
  reader.unknown(absolute)
  return context.vocab === undefined
    ? { ...context, vocab: /[#/]$/.test(absolute) ? absolute : `${absolute}#` }
    : context
}

function inline(active: Context, local: JsonObject, reader: ContextReader, depth: number): Context {
  const imported = own(local, '@import')
  const start = typeof imported === 'string' ? remote(active, imported, reader) : active
  const vocab = own(local, '@vocab')
  const base = own(local, '@base')
  const language = own(local, '@language')
  if (!reader.afford(start.terms.size + Object.keys(local).length)) return start
  const terms = new Map(start.terms)
  const context: Context = {
    base: typeof base === 'string' && URL.canParse(base, start.base) ? new URL(base, start.base).href : start.base,
    vocab: typeof vocab === 'string' ? vocabOf(start, vocab, local) : vocab === null ? undefined : start.vocab,
    language: typeof language === 'string' ? language : language === null ? undefined : start.language,
    terms,
  }
  const pending = new Set<string>()
  const define = (term: string): Definition | undefined => {
    const done = terms.get(term)
    const given = own(local, term)
    if (given === undefined || term.startsWith('@') || defined.has(term)) return done
    if (pending.has(term) || pending.size > MAX_CONTEXTS) return undefined
    pending.add(term)
    const definition = defineTerm(term, given)
    pending.delete(term)
    defined.add(term)
    terms.set(term, definition)
    return definition
  }
  const defined = new Set<string>()
  const iriOf = (name: string): string | undefined => {
    if (name.startsWith('@')) return name
    const colon = name.indexOf(':')
    if (colon > 0) {
      const prefix = name.slice(0, colon)
      if (!name.startsWith('//', colon + 1)) {
        const known = define(prefix)?.iri ?? (own(local, prefix) === undefined ? PREFIXES.get(prefix) : undefined)
        if (known !== undefined) return schemaIri(known + name.slice(colon + 1))
      }
      return schemaIri(name)
    }
    const known = define(name)
    if (known) return known.iri
    return context.vocab === undefined ? undefined : context.vocab + name
  }
  const defineTerm = (term: string, given: Json): Definition => {
    const plain = { containers: [], reverse: false }
    if (given === null) return { iri: undefined, ...plain }
    if (typeof given === 'string') return { iri: given === term ? vocabTerm(term) : iriOf(given), ...plain }
    if (!isObject(given)) return { iri: vocabTerm(term), ...plain }
    const reverse = own(given, '@reverse')
    const id = own(given, '@id')
    const type = own(given, '@type')
    const tag = own(given, '@language')
    const container = own(given, '@container')
    const scoped = depth < 5 ? own(given, '@context') : undefined
    const name = typeof reverse === 'string' ? reverse : id
    const iri = name === null ? undefined : typeof name === 'string' && name !== term ? iriOf(name) : vocabTerm(term)
    return {
      iri,
      reverse: typeof reverse === 'string',
      containers: (isList(container ?? null) ? (container as readonly Json[]) : [container]).filter(
        (c) => typeof c === 'string',
      ),
      ...(typeof type === 'string' ? { type: type.startsWith('@') ? type : (iriOf(type) ?? type) } : {}),
      ...(typeof tag === 'string' || tag === null ? { language: tag } : {}),
      ...(scoped === undefined ? {} : { context: scoped }),
    }
  }
  const vocabTerm = (term: string): string | undefined => {
    const colon = term.indexOf(':')
    if (colon > 0) {
      const prefix = define(term.slice(0, colon))?.iri ?? PREFIXES.get(term.slice(0, colon))
      return prefix === undefined ? term : schemaIri(prefix + term.slice(colon + 1))
    }
    return context.vocab === undefined ? undefined : context.vocab + term
  }
  for (const term of Object.keys(local)) define(term)
  return context
}

/** `http://schema.org/` and its spellings are one namespace. */
const schemaIri = (iri: string): string => iri.replace(/^https?:\/\/(?:www\.)?schema\.org(?:\/|$)/i, SCHEMA)

function vocabOf(context: Context, given: string, local: JsonObject): string {
  if (given === '') return context.vocab ?? context.base
  if (SCHEMA_CONTEXT.test(given)) return SCHEMA
  const colon = given.indexOf(':')
  const prefix = colon < 0 ? given : given.slice(0, colon)
  const mine = own(local, prefix)
  const known = typeof mine === 'string' ? mine : context.terms.get(prefix)?.iri
  return known !== undefined && !given.startsWith('//', colon + 1)
    ? known + (colon < 0 ? '' : given.slice(colon + 1))
    : given
}

/** The IRI or keyword of a property name or class (JSON-LD 1.1 API, 5.2, vocab true); undefined where it has none. */
export function expandTerm(context: Context, written: string): string | undefined {
  const name = context.terms.has(written) ? written : written.trim()
  if (context.terms.has(name)) return context.terms.get(name)?.iri
  if (/^@[a-z]+$/i.test(name)) return name.toLowerCase()
  const compact = expandCompact(context, name)
  if (compact !== undefined) return compact
  return context.vocab === undefined ? undefined : schemaIri(context.vocab + name)
}

/** The absolute IRI of an identifier (JSON-LD 1.1 API, 5.2, document relative). */
export function expandId(context: Context, id: string): string | undefined {
  if (id.startsWith('_:')) return id
  if (/^@[a-z]+$/i.test(id)) return undefined
  const compact = expandCompact(context, id)
  if (compact !== undefined) return compact
  return URL.canParse(id, context.base) ? new URL(id, context.base).href : undefined
}

function expandCompact(context: Context, name: string): string | undefined {
  const colon = name.indexOf(':')
  if (colon < 0) return undefined
  const prefix = name.slice(0, colon)
  if (prefix === '_' || name.startsWith('//', colon + 1)) return prefix === '_' ? name : schemaIri(name)
  const known = context.terms.get(prefix)
  if (known?.iri !== undefined && PREFIX_END.test(known.iri)) return schemaIri(known.iri + name.slice(colon + 1))
  const usual = known ? undefined : PREFIXES.get(prefix)
  if (usual !== undefined) return usual + name.slice(colon + 1)
  return ABSOLUTE.test(name) ? schemaIri(name) : undefined
}
