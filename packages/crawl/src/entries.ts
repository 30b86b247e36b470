import { canonicalUrl } from './address/canonical.ts'
import { shapeOf } from './address/group.ts'
import type { Scope } from './address/scope.ts'
import { type Promise3, promiseOf } from './address/words.ts'
import { type Focus, SITEMAP_GROUP } from './focus.ts'
import { namesDatedThing } from './page/dates.ts'
import { yearOf } from './page/shown.ts'
import type { Document, Hint, Source } from './source.ts'
import type { Traps } from './traps.ts'
import type { FrontierEntry } from './visit.ts'

/** Endings of files that are no pages. */
const FILES =
  /\.(?:jpe?g|png|gif|svg|webp|avif|ico|bmp|tiff?|mp[34]|m4[av]|ogg|wav|webm|mov|avi|pdf|docx?|xlsx?|pptx?|odt|zip|gz|rar|7z|tar|exe|dmg|css|js|mjs|map|woff2?|ttf|eot|json5?|txt|epub)$/i

/** More shapes than this are no kinds of pages: the rest is told apart by its first segment only. */
const MAX_GROUPS = 400

const PRIORITY = { '+': 0.7, '=': 0.5, '-': 0.2 } as const

export interface EntryMaker {
  readonly scope: Scope
  readonly traps: Traps
  readonly focus: Focus
  readonly sources: readonly Source[]
  /** Entries that may wait at a time. */
  readonly frontier: number
}

/** The frontier entries that a document gives: from every source, canonical, in scope, past the traps, each once. */
export function entriesOf(document: Document, events: number, maker: EntryMaker): readonly FrontierEntry[] {
  const { sources, traps, focus, frontier } = maker
  const found = new Map<string, FrontierEntry>()
  const refused = new Set<string>()
  for (const source of sources) {
    for (const hint of source.find(document)) {
      const address = canonicalUrl(hint.url, document.base)
      if (address === undefined || found.has(address) || refused.has(address)) continue
      const url = new URL(address)
      const entry = entryOf(hint, url, source.name, document, events, maker)
      if (entry === undefined || traps.refuses(url, entry)) refused.add(address)
      else if (focus.queued + found.size < frontier) found.set(address, entry)
      else traps.tell('trap-frontier', url)
    }
  }
  return [...found.values()]
}

function entryOf(
  hint: Hint,
  url: URL,
  source: string,
  { entry: from, capture }: Document,
  events: number,
  { scope, focus }: EntryMaker,
): FrontierEntry | undefined {
  if (hint.anywhere !== true && !scope.includes(url)) return undefined
  const role = hint.role ?? 'page'
  if (role === 'page' && FILES.test(url.pathname)) return undefined
  const promise = promiseOfLink(url, hint.text ?? '', yearOf(capture))
  const group = groupName(url, hint, role, promise, events, focus)
  return {
    url: url.href,
    priority: hint.priority ?? PRIORITY[promise],
    depth: depthFrom(from, group),
    source,
    group,
    role,
    referrer: from.url,
    ...(hint.lastmod === undefined ? {} : { lastmod: hint.lastmod }),
  }
}

function groupName(
  url: URL,
  hint: Hint,
  role: FrontierEntry['role'],
  promise: Promise3,
  events: number,
  focus: Focus,
): string {
  if (role === 'sitemap') return `${SITEMAP_GROUP} ${promiseOf(url.pathname.replace(/sitemap/gi, ' '))}`
  if (role === 'feed') return `${url.host} ${hint.group ?? 'feed'} +`
  if (hint.group !== undefined) return `${url.host} ${hint.group} +`
  // The other language of an event's page is an event's page.
  if (hint.alternate === true && events > 0) return `${url.host} alternate +`
  const name = `${url.host}${shapeOf(url)} ${promise}`
  if (focus.size < MAX_GROUPS || focus.knows(name)) return name
  return `${url.host}/${url.pathname.split('/')[1]?.slice(0, 40) ?? ''}/** ${promise}`
}

/** Sitemaps do not lead away from a seed, nor does a list's next page: both show what is as near as what was seen before. */
const depthFrom = (from: FrontierEntry, group: string): number =>
  from.role === 'sitemap' || from.group === group ? Math.max(1, from.depth) : from.depth + 1

/** A link whose words name a day to come promises an event, whatever its address says. */
const promiseOfLink = (url: URL, text: string, year: number): Promise3 =>
  namesDatedThing(text, year) ? '+' : promiseOf(`${pathWords(url)} ${text}`)

/** A path in words. */
function pathWords({ pathname }: URL): string {
  if (!pathname.includes('%')) return pathname
  try {
    return decodeURIComponent(pathname)
  } catch (error) {
    // An escape that is no UTF-8: the words are matched as they stand.
    if (error instanceof URIError) return pathname
    throw error
  }
}
