import { type Entity, EVENT_TYPES, type Graph } from '@rampe/model'
import { googleEvent, type Lookup, performancesOf } from './google-event.ts'
import { mainEvents, titlesOf } from './main-event.ts'
import { idOf, isProps, listOf, nodesOf, type Props, typesOf, urlsOf, wordsOf } from './node.ts'
import { hostKey, pageKey } from './page-key.ts'

/** A page of the site that describes an event, and the markup that belongs on it. */
export interface Page {
  /** Its address, as the graph writes it. */
  readonly url: string
  /** One name for all its addresses. */
  readonly key: string
  /** BCP 47, where the graph or the claims tell it. */
  readonly language?: string
  /** The events that it describes: IRIs of nodes in the graph. */
  readonly about: readonly string[]
  /** JSON-LD for this page: one event, or a `@graph` of its performances. */
  readonly document: Props
}

/** What pages are made from. */
export interface PageSource {
  readonly nodes: readonly Props[]
  readonly entities: readonly Entity[]
  /** Base address of the site. Empty, with no entities, lets every host count. */
  readonly site: string
}

const isEvent = (node: Props): boolean => typesOf(node).some((type) => EVENT_TYPES.has(type))

/** The pages of a graph alone, as it is read from `graph.jsonld`: without the claims behind it, every host counts. */
export const pagesOfGraph = (graph: Graph, site = ''): readonly Page[] =>
  pagesOf({ nodes: nodesOf(graph), entities: [], site })

/** An index of the graph's nodes by IRI. */
export function lookup(nodes: readonly Props[]): Lookup {
  const index = new Map(nodes.flatMap((node) => (idOf(node) === undefined ? [] : [[idOf(node), node] as const])))
  return (iri) => index.get(iri)
}

/**
 * The pages that describe one event each, in the order of their names.
 *
 * A page is an address of the site that an event node gives as its `url` or `mainEntityOfPage`. A page that several events
 * of different names claim is about the one that its title or its address names; if none, it is a listing, without markup.
 */
export function pagesOf(source: PageSource): readonly Page[] {
  const find = lookup(source.nodes)
  const events = source.nodes.filter(isEvent)
  const homes = homesOf(events, find, hostsOf(source))
  const languages = languagesOf(source, find)
  const titles = titlesOf(source.entities)
  return [...homes.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, { url, nodes }]) => {
      const tops = mainEvents(topsOf(nodes, find), key, titles.get(key))
      const language = languages.get(key) ?? languageInPath(url)
      const setting = language === undefined ? { url } : { url, language }
      const shown = tops
        .flatMap((node) => performancesOf(node, find, (iri) => isElsewhere(find(iri), keysOf(node, find), homes)))
        .flatMap((event) => googleEvent(event, find, setting) ?? [])
      const first = shown[0]
      if (first === undefined) return []
      const document = { '@context': 'https://schema.org', ...(shown.length === 1 ? first : { '@graph': shown }) }
      return [{ key, ...setting, about: tops.flatMap((node) => idOf(node) ?? []), document }]
    })
}

interface Home {
  readonly url: string
  readonly nodes: Props[]
}

function homesOf(events: readonly Props[], find: Lookup, hosts: ReadonlySet<string>): Map<string, Home> {
  const homes = new Map<string, Home>()
  for (const node of events) {
    for (const url of addressesOf(node, find)) {
      const key = pageKey(url)
      if (key === undefined || (hosts.size > 0 && !hosts.has(hostKey(new URL(url))))) continue
      const home = homes.get(key) ?? { url, nodes: [] }
      homes.set(key, home)
      if (!home.nodes.includes(node)) home.nodes.push(node)
    }
  }
  return homes
}

/** Every address that a node gives for itself, its pages resolved. */
function addressesOf(node: Props, find: Lookup): readonly string[] {
  const pages = listOf(node.mainEntityOfPage).flatMap((value) => urlsOf(find(idOf(value) ?? '') ?? value))
  return [...new Set([...urlsOf(node.url), ...pages])]
}

/** Events on a page without those that are performances of another event there. */
function topsOf(nodes: readonly Props[], find: Lookup): readonly Props[] {
  const below = new Set<string>()
  for (const node of nodes) for (const sub of listOf(node.subEvent)) below.add(idOf(sub) ?? '')
  const ids = new Set(nodes.flatMap((node) => idOf(node) ?? []))
  const isBelow = (node: Props): boolean =>
    below.has(idOf(node) ?? ' ') ||
    listOf(node.superEvent).some((parent) => ids.has(idOf(parent) ?? '') && find(idOf(parent) ?? ''))
  const tops = nodes.filter((node) => !isBelow(node))
  return tops.length === 0 ? nodes : tops
}

/** The pages that a node is told on, in whatever language. */
const keysOf = (node: Props, find: Lookup): ReadonlySet<string> =>
  new Set(addressesOf(node, find).flatMap((url) => pageKey(url) ?? []))

/** True for a performance that has a page of its own, beside those of its series. */
function isElsewhere(
  node: Props | undefined,
  pagesOfSeries: ReadonlySet<string>,
  homes: ReadonlyMap<string, Home>,
): boolean {
  if (node === undefined) return false
  const own = urlsOf(node.url).flatMap((url) => pageKey(url) ?? [])
  return own.some((page) => homes.has(page)) && !own.some((page) => pagesOfSeries.has(page))
}

/** The site's hosts: that of its base address, and those that pages were read from. */
function hostsOf({ entities, site }: PageSource): ReadonlySet<string> {
  const hosts = new Set<string>()
  const add = (url: string): void => {
    if (URL.canParse(url)) hosts.add(hostKey(new URL(url)))
  }
  add(site)
  for (const entity of entities) {
    for (const claims of Object.values(entity.claims)) for (const claim of claims) add(claim.provenance.source.url)
  }
  return hosts
}

/** The language of each page: what its WebPage node says, else the language of the names that were read from it. */
function languagesOf({ nodes, entities }: PageSource, find: Lookup): ReadonlyMap<string, string> {
  const languages = new Map<string, string>()
  const learn = (url: string, language: unknown): void => {
    const key = pageKey(url)
    if (key !== undefined && typeof language === 'string' && !languages.has(key)) languages.set(key, language)
  }
  const stated = nodes.flatMap((node) => listOf(node.mainEntityOfPage).map((value) => find(idOf(value) ?? '') ?? value))
  const pages = [...nodes.filter((node) => typesOf(node).includes('WebPage')), ...stated.filter(isProps)]
  for (const page of pages) {
    const [language] = wordsOf(page.inLanguage)
    for (const url of urlsOf(page)) learn(url, language?.text)
  }
  for (const entity of entities) {
    for (const property of ['inLanguage', 'name', 'description']) {
      if (property === 'inLanguage' && entity.type !== 'WebPage') continue
      for (const { value, provenance } of entity.claims[property] ?? []) {
        if (value.kind === 'text') learn(provenance.source.url, property === 'inLanguage' ? value.text : value.language)
      }
    }
  }
  return languages
}

const languageInPath = (url: string): string | undefined =>
  new URL(url).pathname
    .split('/')
    .find((segment) => /^(?:fr|en)(?:-[a-z]{2})?$/i.test(segment))
    ?.slice(0, 2)
    .toLowerCase()
