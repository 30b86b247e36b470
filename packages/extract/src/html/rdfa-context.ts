/** The RDFa Core initial context: prefixes that need no declaration (https://www.w3.org/2011/rdfa-context/rdfa-1.1). */
export const PREFIXES: Readonly<Record<string, string>> = {
  as: 'https://www.w3.org/ns/activitystreams#',
  cc: 'http://creativecommons.org/ns#',
  csvw: 'http://www.w3.org/ns/csvw#',
  ctag: 'http://commontag.org/ns#',
  dc: 'http://purl.org/dc/terms/',
  dc11: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  dqv: 'http://www.w3.org/ns/dqv#',
  duv: 'https://www.w3.org/ns/duv#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  gr: 'http://purl.org/goodrelations/v1#',
  grddl: 'http://www.w3.org/2003/g/data-view#',
  ical: 'http://www.w3.org/2002/12/cal/icaltzd#',
  jsonld: 'http://www.w3.org/ns/json-ld#',
  ldp: 'http://www.w3.org/ns/ldp#',
  ma: 'http://www.w3.org/ns/ma-ont#',
  oa: 'http://www.w3.org/ns/oa#',
  odrl: 'http://www.w3.org/ns/odrl/2/',
  og: 'http://ogp.me/ns#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  qb: 'http://purl.org/linked-data/cube#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfa: 'http://www.w3.org/ns/rdfa#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  rev: 'http://purl.org/stuff/rev#',
  rif: 'http://www.w3.org/2007/rif#',
  rr: 'http://www.w3.org/ns/r2rml#',
  schema: 'http://schema.org/',
  sd: 'http://www.w3.org/ns/sparql-service-description#',
  sioc: 'http://rdfs.org/sioc/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  sosa: 'http://www.w3.org/ns/sosa/',
  ssn: 'http://www.w3.org/ns/ssn/',
  time: 'http://www.w3.org/2006/time#',
  v: 'http://rdf.data-vocabulary.org/#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
  wdr: 'http://www.w3.org/2007/05/powder#',
  wdrs: 'http://www.w3.org/2007/05/powder-s#',
  xhv: 'http://www.w3.org/1999/xhtml/vocab#',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** The terms of the initial context. */
export const TERMS: Readonly<Record<string, string>> = {
  describedby: 'http://www.w3.org/2007/05/powder-s#describedby',
  license: 'http://www.w3.org/1999/xhtml/vocab#license',
  role: 'http://www.w3.org/1999/xhtml/vocab#role',
}

const XHV = 'http://www.w3.org/1999/xhtml/vocab#'
export const RDFA = 'http://www.w3.org/ns/rdfa#'

/** What names on an element are read against. */
export interface Names {
  readonly base: string
  readonly prefixes: ReadonlyMap<string, string>
  readonly vocab: string | undefined
}

const ABSOLUTE = /^[a-z][a-z\d+.-]*:/i

/** An address against the base, as RDF wants it: an absolute one stays as written. */
export function resolve(names: Names, text: string): string | undefined {
  const trimmed = text.trim()
  if (ABSOLUTE.test(trimmed)) return trimmed
  if (trimmed === '') return names.base
  return URL.canParse(trimmed, names.base) ? new URL(trimmed, names.base).href : undefined
}

/** The vocabulary that `vocab` names: `schema.org` without its scheme or its slash is schema.org all the same. */
export function vocabularyOf(base: string, written: string): string | undefined {
  const text = written.replace(/^\s*(?:www\.)?schema\.org\/?\s*$/i, '//schema.org/')
  return resolve({ base, prefixes: new Map(), vocab: undefined }, text)?.replace(
    /^(https?:\/\/(?:www\.)?schema\.org)$/,
    '$1/',
  )
}

function curie(names: Names, text: string): string | undefined {
  const colon = text.indexOf(':')
  if (colon < 0) return undefined
  const prefix = text.slice(0, colon).toLowerCase()
  const rest = text.slice(colon + 1)
  if (prefix === '_') return `_:r-${rest}`
  if (rest.startsWith('//')) return undefined
  if (prefix === '') return XHV + rest
  const known = names.prefixes.get(prefix) ?? (Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : undefined)
  return known === undefined ? undefined : known + rest
}

/** `SafeCURIEorCURIEorIRI` (RDFa Core 1.1, 7.4): `about`, `resource`. */
export function iriOf(names: Names, text: string): string | undefined {
  const trimmed = text.trim()
  const safe = /^\[(.*)\]$/.exec(trimmed)
  if (safe) return safe[1] ? curie(names, safe[1]) : undefined
  return curie(names, trimmed) ?? resolve(names, trimmed)
}

/** `TERMorCURIEorAbsIRI`: `property`, `typeof`, `rel`, `rev`, `datatype`. */
export function termIri(names: Names, text: string): string | undefined {
  if (!text.includes(':')) {
    if (!/^[\p{L}_][\p{L}\p{N}_.\-/]*$/u.test(text)) return undefined
    if (names.vocab !== undefined) return names.vocab + text
    const known = text.toLowerCase()
    return Object.hasOwn(TERMS, known) ? TERMS[known] : undefined
  }
  return curie(names, text) ?? (ABSOLUTE.test(text) ? text : undefined)
}

/** The prefixes that `prefix` and `xmlns:` declare on an element, over those around it. */
export function declaredPrefixes(
  around: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const found: [string, string][] = []
  for (const name in attributes)
    if (name.startsWith('xmlns:')) found.push([name.slice(6).toLowerCase(), (attributes[name] ?? '').trim()])
  const tokens = (attributes.prefix ?? '').split(/\s+/).filter((token) => token !== '')
  for (let i = 0; i + 1 < tokens.length; ) {
    const [name = '', iri = ''] = [tokens[i], tokens[i + 1]]
    if (!name.endsWith(':')) i++
    else {
      if (name.length > 1) found.push([name.slice(0, -1).toLowerCase(), iri])
      i += 2
    }
  }
  const usable = found.filter(([name, iri]) => name !== '_' && iri !== '')
  return usable.length === 0 ? around : new Map([...around, ...usable])
}
