import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extract } from '@rampe/extract'
import { map } from '@rampe/map'
import { type Claim, EVENT_TYPES, offsetAt, termOf } from '@rampe/model'
import { optionsOf, shared } from '../options.ts'

type Json = Readonly<Record<string, unknown>>

const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const S = /^https?:\/\/schema\.org\//

/** A property of an expanded or compact node, with either namespace or none. */
const of = (node: Json, term: string): readonly unknown[] =>
  Object.entries(node).flatMap(([key, value]) => (key.replace(S, '') === term ? list(value) : []))
const words = (value: unknown): string =>
  isObject(value) ? String(value['@value'] ?? value['@id'] ?? '') : String(value ?? '')
const first = (node: Json, term: string): string => words(of(node, term)[0])
const types = (node: Json): readonly string[] => list(node['@type']).map((type) => termOf(String(type)))
const isEvent = (node: Json): boolean => types(node).some((type) => EVENT_TYPES.has(type))

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?$/
const RANDOM = /\/temporary\/|\/genid\/|^_:|\.well-known\/genid/
const REGION: Readonly<Record<string, string>> = {
  QC: 'America/Toronto',
  ON: 'America/Toronto',
  SK: 'America/Regina',
  NB: 'America/Moncton',
  BC: 'America/Vancouver',
  AB: 'America/Edmonton',
  MB: 'America/Winnipeg',
  NS: 'America/Halifax',
}
const regionCode = (text: string): string | undefined =>
  REGION[text]
    ? text
    : /qu[eé]bec|\(qc\)/i.test(text)
      ? 'QC'
      : /ontario/i.test(text)
        ? 'ON'
        : /saskatchewan/i.test(text)
          ? 'SK'
          : /brunswick/i.test(text)
            ? 'NB'
            : /columbia/i.test(text)
              ? 'BC'
              : undefined

const DEFECTS = [
  'events',
  'invalid dates',
  'wrong offsets',
  'only Event',
  'regions in words',
  'availability in words',
  'random ids',
  'duplicates',
] as const
type Counts = Record<(typeof DEFECTS)[number], number>

/** Counts the classes of defects that `artsdata.md` 7.2 names. */
function defects(nodes: readonly Json[]): Counts {
  const byId = new Map(nodes.map((node) => [String(node['@id'] ?? ''), node]))
  const follow = (value: unknown): Json | undefined => {
    if (!isObject(value)) return undefined
    return Object.keys(value).length > 1 ? value : byId.get(String(value['@id'] ?? ''))
  }
  // A series is told by its performances.
  const events = nodes.filter((node) => isEvent(node) && of(node, 'subEvent').length === 0)
  const seen = new Set<string>()
  const counts: Counts = {
    events: events.length,
    'invalid dates': 0,
    'wrong offsets': 0,
    'only Event': 0,
    'regions in words': 0,
    'availability in words': 0,
    'random ids': 0,
    duplicates: 0,
  }
  for (const event of events) {
    for (const term of ['startDate', 'endDate'])
      for (const value of of(event, term)) {
        const text = words(value)
        if (!ISO.test(text)) counts['invalid dates']++
        const address = of(event, 'location')
          .map(follow)
          .flatMap((place) => (place ? of(place, 'address').map(follow) : []))[0]
        const region = address && regionCode(first(address, 'addressRegion'))
        const zone = region && REGION[region]
        const [, wall, offset] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})$/.exec(text) ?? []
        if (zone && wall && offset && offset !== 'Z' && offset !== '+00:00' && offsetAt(wall, zone) !== offset)
          counts['wrong offsets']++
      }
    if (types(event).every((type) => type === 'Event')) counts['only Event']++
    if (RANDOM.test(String(event['@id'] ?? '_:'))) counts['random ids']++
    const key = `${first(event, 'name').toLowerCase()} ${first(event, 'startDate').slice(0, 16)}`
    if (seen.has(key)) counts.duplicates++
    seen.add(key)
  }
  const all: Json[] = [...nodes]
  for (let node = all.pop(); node; node = all.pop()) {
    if (
      types(node).includes('PostalAddress') &&
      of(node, 'addressRegion').some((value) => words(value).length > 2 && regionCode(words(value)))
    )
      counts['regions in words']++
    if (of(node, 'availability').some((value) => !/^https?:\/\/schema\.org\//.test(words(value))))
      counts['availability in words']++
    for (const value of Object.values(node))
      for (const one of list(value)) if (isObject(one) && one['@type']) all.push(one)
  }
  return counts
}

/** The claims that reading the graph's pages would give: each event's node and what it leads to, on its own page. */
function claimsOf(nodes: readonly Json[], capturedAt: string): readonly Claim[] {
  const byId = new Map(nodes.map((node) => [String(node['@id'] ?? ''), node]))
  const pages = new Map<string, Set<Json>>()
  for (const node of nodes) {
    if (!isEvent(node)) continue
    const derived = Object.entries(node).find(([key]) => key.endsWith('wasDerivedFrom'))?.[1]
    const own = [words(list(derived)[0]), first(node, 'url'), String(node['@id'] ?? '')].find(
      (url) => URL.canParse(url) && /^https?:/.test(url),
    )
    if (own === undefined) continue
    const url = own.replace(/#.*$/, '')
    const there = pages.get(url) ?? new Set<Json>()
    pages.set(url, there)
    const work: unknown[] = [node]
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      if (!isObject(next)) continue
      const known = byId.get(String(next['@id'] ?? ''))
      if (known && !there.has(known)) {
        there.add(known)
        work.push(...Object.values(known).flatMap(list))
      } else if (!known) work.push(...Object.values(next).flatMap(list))
    }
  }
  return [...pages].flatMap(([url, there]) => {
    const json = JSON.stringify({ '@graph': [...there] }).replaceAll('<', '\\u003c')
    const body = new TextEncoder().encode(`<!doctype html><script type="application/ld+json">${json}</script>`)
    const capture = {
      url,
      requestedUrl: url,
      redirects: [],
      capturedAt,
      status: 200,
      mediaType: 'text/html',
      charset: 'utf-8',
      headers: {},
      digest: '0'.repeat(64),
      body,
    }
    return extract(capture).claims
  })
}

const day = (node: Json): string => first(node, 'startDate').slice(0, 10)
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/<[^>]*>|&[#\w]+;/g, ' ')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Events of the input that the output does not tell of, by name and day. */
function lost(before: readonly Json[], after: readonly Json[]): readonly string[] {
  const told = after.filter(isEvent).map((node) => ({
    names: [...of(node, 'name'), ...of(node, 'alternateName')].map(words).map(fold),
    from: day(node),
    to: first(node, 'endDate').slice(0, 10) || day(node),
  }))
  return before
    .filter(isEvent)
    .filter((node) => {
      const [name, on] = [
        fold(first(node, 'name')),
        day(node)
          .replace(/-(\d)(?=-|$)/g, '-0$1')
          .slice(0, 10),
      ]
      const near = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000
      return !told.some(
        ({ names, from, to }) =>
          names.some((one) => one !== '' && (name.includes(one) || one.includes(name))) &&
          // What the input gives no day is told where its name is.
          (on === '' || near(from, on) || (from <= on && on <= to)),
      )
    })
    .map((node) => `${first(node, 'name')} ${first(node, 'startDate')}`)
}

/** Prints, for every dump, the defects before and after, and what was lost. */
export function eventGraphs(args: string[]): void {
  const given = optionsOf(args, ['corpus'])
  const corpus = given.corpus ?? shared('conformance', 'event-graphs')
  console.log(`${'graph'.padEnd(26)} ${DEFECTS.map((name) => name.padStart(21)).join(' ')}  not in the graph`)
  for (const file of globSync('**/*.jsonld', { cwd: corpus }).sort()) {
    const parsed: unknown = JSON.parse(readFileSync(join(corpus, file), 'utf8'))
    const nodes = (isObject(parsed) ? list(parsed['@graph'] ?? parsed) : list(parsed)).filter(isObject)
    const claims = claimsOf(nodes, '2026-09-01T12:00:00Z')
    const { graph, issues } = map(claims)
    const after = graph['@graph'] as unknown as readonly Json[]
    const [x, y] = [defects(nodes), defects(after)]
    const missing = lost(nodes, after)
    console.log(
      `${basename(file, '.jsonld').padEnd(26)} ${DEFECTS.map((name) => `${x[name]} → ${y[name]}`.padStart(21)).join(' ')}  ${missing.length}`,
    )
    const undated = issues.filter(({ code }) => code === 'event-without-start' || code === 'event-with-end-only').length
    for (const one of missing) console.log(`   not in the graph: ${one}`)
    if (missing.length > 0) console.log(`   explained: ${undated} without a start`)
  }
}
