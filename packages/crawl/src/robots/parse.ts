import { loosePath, matches, normalisedRule, pathOf } from './match.ts'

/** The rules of one robots.txt (RFC 9309). */
export interface Robots {
  /**
   * May this robot fetch this address? The longest rule wins, and `Allow` among equals (section 2.2.2). `/robots.txt` itself is
   * always allowed.
   *
   * @param userAgent the product token, `Rampe`; a version or a comment after it is ignored: `Rampe/1.0`, `Rampe (…)`
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
  /** The same with `loosePath`. */
  readonly loose: string
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
const LINE_LIMIT = 2083 * 8 - 1

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
      if (seconds >= 0 && Number.isFinite(seconds))
        for (const agent of agents) if (!delays.has(agent)) delays.set(agent, seconds)
      continue
    }
    naming = false
    // An empty rule forbids nothing and allows nothing (section 2.2.2).
    if (value !== '') current.rules.push(...rulesOf(field === 'allow', value))
  }
  return {
    sitemaps,
    isAllowed(userAgent, url) {
      const rules = groupsFor(groups, userAgent).flatMap((group) => group.rules)
      if (rules.length === 0) return true
      const path = pathOf(url)
      return path === '/robots.txt' || verdict(rules, path)
    },
    crawlDelay(userAgent) {
      const chosen = groupsFor(groups, userAgent)
      // The robot's own, else what everybody in the same group is asked for.
      return [nameOf(userAgent), '*']
        .flatMap((name) => chosen.map(({ delays }) => delays.get(name)))
        .find((delay) => delay !== undefined)
    },
  }
}

/** All groups that name the robot count as one; without any, those for `*`; without these, there are no rules (2.2.1). */
function groupsFor(groups: readonly Group[], userAgent: string): readonly Group[] {
  const token = nameOf(userAgent)
  const own = token === '' ? [] : groups.filter(({ agents }) => agents.includes(token))
  return own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
}

/**
 * A folder and its index file are one page (see `canonicalUrl`): who may read the file may read the folder. Google's parser
 * has it so, too; forbidding a file forbids no folder.
 */
const rulesOf = (allow: boolean, path: string): readonly Rule[] => {
  const folder = allow ? /^(.*\/)index\.html?$/.exec(path)?.[1] : undefined
  return [path, ...(folder === undefined ? [] : [`${folder}$`])].map((one) => {
    const pattern = normalisedRule(one)
    return { allow, pattern, loose: loosePath(pattern) }
  })
}

function verdict(rules: readonly Rule[], path: string): boolean {
  const loosely = loosePath(path)
  let longest = -1
  let allowed = true
  for (const { allow, pattern, loose } of rules) {
    if (pattern.length < longest || (pattern.length === longest && !allow)) continue
    if (!matches(pattern, path) && !matches(loose, loosely)) continue
    longest = pattern.length
    allowed = allow
  }
  return allowed
}

/** The robot's name: `Rampe/0.1 (+…)` → `rampe`. What is no product token with a version or comment is nobody's name (2.2.1). */
export const nameOf = (userAgent: string): string =>
  /^([a-zA-Z_-]+)(?:$|\/|\s*\()/.exec(userAgent.trim())?.[1]?.toLowerCase() ?? ''

/** Whom a line names: `*`, also when words follow it; else the token, letters, `_` and `-` only. */
const agentOf = (value: string): string =>
  /^\*(?:\s|$)/.test(value) ? '*' : (/^[a-zA-Z_-]*/.exec(value)?.[0].toLowerCase() ?? '')

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

/**
 * Section 2.3: UTF-8; a byte order mark, also a broken one, is no part of the first line, nor is a zero of any: UTF-16 without a mark
 * is read thus, too. A line that the limit cuts says nothing.
 */
function textFrom(given: string | Uint8Array): string {
  const text = typeof given === 'string' ? given : decoded(given.subarray(0, ROBOTS_LIMIT))
  const clean = text
    .slice(0, ROBOTS_LIMIT)
    .replaceAll('\0', '')
    .replace(/^(?:[\uFEFF\uFFFD]|\u00EF\u00BB\u00BF?)+/, '')
  if (given.length <= ROBOTS_LIMIT) return clean
  return clean.slice(0, Math.max(clean.lastIndexOf('\n'), clean.lastIndexOf('\r')) + 1)
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
