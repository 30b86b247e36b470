import type { PageLink } from '../page/scan.ts'
import type { Hint, Source } from '../source.ts'
import { type Platform, platforms } from './platforms.ts'

/** Marks are looked for in this much of a page. */
const HEAD = 200_000
/** Machine-readable addresses that one page may name: a listing has an `.ics` for each event, and the listing's own first. */
const MAX_PER_PLATFORM = 40

/** What platforms expose to machines: calendars, feeds and public interfaces, by the table of {@link platforms}. */
export const surfaces: Source = {
  name: 'surfaces',
  *find({ capture, html: text, scan }) {
    if (scan === undefined || text === undefined) return
    const html = text.slice(0, HEAD).toLowerCase()
    const fill = filling(capture.url, capture.capturedAt)
    for (const platform of platforms) {
      if (platform.marks?.some((mark) => html.includes(mark)) === true) {
        for (const address of platform.addresses ?? []) yield hintOf(platform, fill(address, []))
      }
      if (platform.link !== undefined) yield* linked(platform, scan.links, fill)
    }
  },
}

type Fill = (template: string, groups: readonly string[]) => string

function* linked(platform: Platform, links: readonly PageLink[], fill: Fill): Generator<Hint> {
  let count = 0
  for (const { href } of links) {
    if (href.length > 2000) continue
    const groups = platform.link?.exec(href.trim())
    if (groups === null || groups === undefined) continue
    count += 1
    if (count > MAX_PER_PLATFORM) return
    for (const template of platform.to ?? []) yield hintOf(platform, fill(template, groups.slice(1)))
  }
}

const hintOf = ({ name, role, priority = 0.9 }: Platform, url: string): Hint => ({
  url,
  role,
  priority,
  anywhere: true,
  group: name,
})

const filling =
  (page: string, capturedAt: string): Fill =>
  (template, groups) =>
    template
      .replace('{today}', capturedAt.slice(0, 10))
      .replace('{page}', page.split(/[?#]/, 1)[0] ?? page)
      .replace(/\{(\d)\}/g, (_, index: string) => groups[Number(index) - 1] ?? '')
