import { matches, normalisedPath, pathOf } from './match.ts'

/** The rules of one robots.txt (RFC 9309). */
export interface Robots {
  /**
   * May this robot fetch this address? The longest rule wins, and `Allow` among equals (section 2.2.2). `/robots.txt` itself is
   * always allowed.
   *
   * @param userAgent the product token, `Rampe`; anything after its first character outside `a-zA-Z_-` is ignored
   */
  isAllowed(userAgent: string, url: string): boolean
  /** Seconds between requests that the file asks of this robot. No part of RFC 9309, honoured all the same. */
  crawlDelay(userAgent: string): number | undefined
  /** The `Sitemap` lines, as written. */
  readonly sitemaps: readonly string[]
}

interface Rule {
  readonly allow: boolean
  readonly pattern: string
}

interface Group {
  readonly agents: string[]
  readonly rules: Rule[]
  /** Seconds, by agent. */
  readonly delays: Map<string, number>
}

type Field = 'user-agent' | 'allow' | 'disallow' | 'sitemap' | 'crawl-delay'

/** Field names, with the misspellings that Google's parser takes too. */
const FIELDS: Readonly<Record<string, Field>> = {
  'user-agent': 'user-agent',
  useragent: 'user-agent',
  'user agent': 'user-agent',
  allow: 'allow',
  disallow: 'disallow',
  dissallow: 'disallow',
  dissalow: 'disallow',
  disalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
  sitemap: 'sitemap',
  'site-map': 'sitemap',
  'crawl-delay': 'crawl-delay',
  crawldelay: 'crawl-delay',
  'crawl delay': 'crawl-delay',
}

/** Section 2.5: at least 500 kibibytes are read; what follows is not. */
export const ROBOTS_LIMIT = 500 * 1024

/** A line longer than this is cut, as Google's parser does; no rule needs more. */
const LINE_LIMIT = 2083 * 8

/**
 * Reads a robots.txt. Never fails: what it does not understand it passes over (section 2.2.4).
 *
 * @param text the file as text or bytes. Bytes are UTF-8, or UTF-16 where a byte order mark says so.
 */
export function parseRobots(text: string | Uint8Array): Robots {
  const groups: Group[] = []
  const sitemaps: string[] = []
  let current: Group | undefined
  let naming = false
  for (const [field, value] of fields(textFrom(text))) {
    if (field === 'sitemap') {
      if (value !== '') sitemaps.push(value)
      continue
    }
    if (field === 'user-agent') {
      if (!naming || current === undefined) {
        current = { agents: [], rules: [], delays: new Map() }
        groups.push(current)
      }
      naming = true
      const agent = agentOf(value)
      if (agent !== '') current.agents.push(agent)
      continue
    }
    if (current === undefined) continue
    if (field === 'crawl-delay') {
      const seconds = Number.parseFloat(value.replace(',', '.'))
      // Ends no group, yet speaks to the agents before it only: `*` with one delay, then a robot with its own, is common.
      const { agents, delays } = current
      if (seconds >= 0) for (const agent of agents) if (!delays.has(agent)) delays.set(agent, seconds)
      continue
    }
    naming = false
    // An empty rule forbids nothing and allows nothing (section 2.2.2).
    if (value !== '') current.rules.push({ allow: field === 'allow', pattern: normalisedPath(value) })
  }
  return {
    sitemaps,
    isAllowed(userAgent, url) {
      const path = pathOf(url)
      if (path === '/robots.txt') return true
      const rules = groupsFor(groups, userAgent).flatMap((group) => group.rules)
      return verdict(rules, path)
    },
    crawlDelay(userAgent) {
      const agent = productToken(userAgent)
      const chosen = groupsFor(groups, userAgent)
      const name = chosen.some(({ agents }) => agents.includes(agent)) ? agent : '*'
      return chosen.map(({ delays }) => delays.get(name)).find((delay) => delay !== undefined)
    },
  }
}

/** All groups that name the robot count as one; without any, those for `*`; without these, there are no rules (2.2.1). */
function groupsFor(groups: readonly Group[], userAgent: string): readonly Group[] {
  const token = productToken(userAgent)
  const own = token === '' ? [] : groups.filter(({ agents }) => agents.includes(token))
  return own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
}

function verdict(rules: readonly Rule[], path: string): boolean {
  let longest = -1
  let allowed = true
  for (const { allow, pattern } of rules) {
    if (pattern.length < longest || (pattern.length === longest && !allow)) continue
    if (!matches(pattern, path)) continue
    longest = pattern.length
    allowed = allow
  }
  return allowed
}

/** `Googlebot/2.1 (+…)` → `googlebot`: letters, `_` and `-` only (2.2.1). */
const productToken = (userAgent: string): string => /^[a-zA-Z_-]*/.exec(userAgent.trim())?.[0].toLowerCase() ?? ''

/** `*`, also when words follow it; else the token. */
const agentOf = (value: string): string => (/^\*(?:\s|$)/.test(value) ? '*' : productToken(value))

/** The lines that mean something: name and value, without comment. Lines end with CR, LF or both. */
function* fields(text: string): Generator<readonly [Field, string]> {
  for (const line of text.split(/\r\n|\r|\n/)) {
    const cut = line.slice(0, LINE_LIMIT)
    const hash = cut.indexOf('#')
    const body = (hash === -1 ? cut : cut.slice(0, hash)).trim()
    const [name, value] = splitField(body)
    const field = FIELDS[name.trim().toLowerCase()]
    if (field !== undefined) yield [field, value.trim()]
  }
}

/** `name: value`; and, as Google's parser does, `name value` where exactly one blank run stands between two words. */
function splitField(line: string): readonly [string, string] {
  const colon = line.indexOf(':')
  if (colon !== -1) return [line.slice(0, colon), line.slice(colon + 1)]
  const words = line.split(/[ \t]+/)
  const [name = '', value = ''] = words
  return words.length === 2 ? [name, value] : ['', '']
}

/** Section 2.3: UTF-8; a byte order mark is no part of the first line. */
function textFrom(given: string | Uint8Array): string {
  if (typeof given === 'string') return given.replace(/^\uFEFF/, '').slice(0, ROBOTS_LIMIT)
  const bytes = given.subarray(0, ROBOTS_LIMIT)
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
