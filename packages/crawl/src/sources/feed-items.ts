import { type Capture, textOf } from '@rampe/model'
import type { Hint, Source } from '../source.ts'
import { readSitemap } from './sitemap.ts'

/** Addresses that one feed may name. */
const MAX = 2000

/** Names under which public interfaces give the address of the next part, and of a thing's page. */
const NEXT: ReadonlySet<string> = new Set(['next_rest_url', 'nextpageurl', 'next', 'next_page', 'next_url'])
const PAGE: ReadonlySet<string> = new Set(['url', 'link', 'fullurl', 'permalink', 'weburl'])

/** The pages that a feed names: items of RSS and Atom, `URL` of iCalendar, addresses in JSON, and the feed's next part. */
export const feedItems: Source = {
  name: 'feed-items',
  *find({ capture, entry, scan }) {
    if (entry.role === 'sitemap' || scan !== undefined) return
    const { mediaType } = capture
    if (mediaType.includes('calendar')) yield* calendarUrls(textOf(capture))
    else if (mediaType.includes('json')) yield* jsonUrls(capture)
    else if (mediaType.includes('xml')) yield* readSitemap(capture)
  },
}

function* calendarUrls(text: string): Generator<Hint> {
  const unfolded = text.replace(/\r?\n[ \t]/g, '')
  for (const line of unfolded.split(/\r?\n/, 50_000)) {
    const url = /^URL(?:;[^:]*)?:(https?:\S+)/i.exec(line)?.[1]
    if (url !== undefined) yield { url }
  }
}

function* jsonUrls(capture: Capture): Generator<Hint> {
  let json: unknown
  try {
    json = JSON.parse(textOf(capture))
  } catch (error) {
    // Broken JSON names no addresses; the extractors tell about it.
    if (error instanceof SyntaxError) return
    throw error
  }
  const stack: unknown[] = [json]
  for (let count = 0; stack.length > 0 && count < MAX; ) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value).reverse()) {
      if (typeof inner === 'object') stack.push(inner)
      if (typeof inner !== 'string') continue
      const key = name.toLowerCase()
      const isUrl = /^(?:https?:\/)?\/[^\s<>]+$/.test(inner)
      if (isUrl && NEXT.has(key)) yield { url: inner, role: 'feed', group: 'next', priority: 0.9 }
      else if (isUrl && PAGE.has(key)) {
        count += 1
        yield { url: inner }
      }
    }
  }
}
