import { canonicalUrl } from './address/canonical.ts'
import { groupOf, shapeOf } from './address/group.ts'
import type { Scope } from './address/scope.ts'
import { promiseOf } from './address/words.ts'
import { type Focus, SITEMAP_GROUP } from './focus.ts'
import type { Document, Hint, Source } from './source.ts'
import type { Traps } from './traps.ts'
import type { FrontierEntry } from './visit.ts'

/** More shapes than this are no kinds of pages: the rest is told apart by its first segment only. */
const MAX_GROUPS = 400

const PRIORITY = { '+': 0.7, '=': 0.5, '-': 0.2 } as const

export interface EntryMaker {
  readonly scope: Scope
  readonly traps: Traps
  readonly focus: Focus
  readonly sources: readonly Source[]
}

/** The frontier entries that a document gives: from every source, canonical, in scope, past the traps, each once. */
export function entriesOf(document: Document, events: number, maker: EntryMaker): readonly FrontierEntry[] {
  const found = new Map<string, FrontierEntry>()
  const listed = new Set<string>()
  for (const source of maker.sources) {
    for (const hint of source.find(document)) {
      const entry = entryOf(hint, source.name, document, events, maker)
      if (entry === undefined || found.has(entry.url)) continue
      if (!listed.has(entry.url) && maker.traps.refuses(new URL(entry.url), entry)) continue
      listed.add(entry.url)
      found.set(entry.url, entry)
    }
  }
  return [...found.values()]
}

function entryOf(
  hint: Hint,
  source: string,
  { entry: from, base }: Document,
  events: number,
  { scope, focus }: EntryMaker,
): FrontierEntry | undefined {
  const address = canonicalUrl(hint.url, base)
  if (address === undefined) return undefined
  const url = new URL(address)
  if (hint.anywhere !== true && !scope.includes(url)) return undefined
  const role = hint.role ?? 'page'
  const promise = promiseOf(`${url.pathname} ${hint.text ?? ''}`)
  return {
    url: address,
    priority: hint.priority ?? PRIORITY[promise],
    // Lists do not lead away from a seed: what they list is as near as what a seed links to.
    depth: from.role === 'sitemap' ? Math.max(1, from.depth) : from.depth + 1,
    source,
    group: groupName(url, hint, role, events, focus),
    role,
    referrer: from.url,
    ...(hint.lastmod === undefined ? {} : { lastmod: hint.lastmod }),
  }
}

function groupName(url: URL, hint: Hint, role: FrontierEntry['role'], events: number, focus: Focus): string {
  if (role === 'sitemap') return `${SITEMAP_GROUP} ${promiseOf(url.pathname.replace(/sitemap/gi, ' '))}`
  if (role === 'feed') return `${url.host} ${hint.group ?? 'feed'} +`
  // The other language of an event's page is an event's page.
  if (hint.alternate === true && events > 0) return `${url.host} alternate +`
  const name = groupOf(url, hint.text ?? '')
  if (focus.size < MAX_GROUPS || focus.knows(name)) return name
  return `${url.host}${shapeOf(new URL(`/${url.pathname.split('/')[1] ?? ''}/*`, url))}* ${name.at(-1) ?? '='}`
}
