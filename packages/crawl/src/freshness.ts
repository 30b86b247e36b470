import type { Previous } from './store.ts'
import type { FrontierEntry, Visit } from './visit.ts'

/** Without a zone, a day may end this much later than it does at Greenwich. */
const ZONE = 12 * 3600_000
const DAY = 24 * 3600_000
/** A page is asked for all the same when nobody has looked at it for this long. */
const LONGEST = 7 * DAY
/** Of the pages that need not be asked for, one in so many is: is it true what the site says? */
const SAMPLE = 16

/**
 * Spares requests for pages of which the site's own sitemap says that they have not changed since they were last looked at
 * (sitemaps.org, `lastmod`). A host is believed until a page has new events or new addresses that its `lastmod` kept silent;
 * of many templates, mere bytes change with every answer.
 */
export class Freshness {
  private readonly now: () => Date
  private readonly recentMs: number
  private readonly spared = new Map<string, number>()
  private readonly liars = new Set<string>()

  /** @param recentDays what was looked at within so many days is not asked for again, whatever a sitemap says; none by default */
  constructor(now: () => Date, recentDays = 0) {
    this.now = now
    this.recentMs = recentDays * DAY
  }

  /** `spare`: as it was, by the site's own word. `sample`: the same, yet to be asked for. `ask`: nobody says so. */
  judge({ url, lastmod, source }: FrontierEntry, previous: Previous | undefined): 'spare' | 'sample' | 'ask' {
    if (previous === undefined || source === 'seed') return 'ask'
    const checked = Date.parse(previous.checkedAt)
    if (this.recentMs > 0 && this.now().getTime() - checked < this.recentMs) return 'spare'
    if (lastmod === undefined) return 'ask'
    const { host } = new URL(url)
    const changed = lastInstant(lastmod)
    if (!(changed < checked) || this.now().getTime() - checked > LONGEST || this.liars.has(host)) return 'ask'
    const count = this.spared.get(host) ?? 0
    this.spared.set(host, count + 1)
    return count % SAMPLE === 0 ? 'sample' : 'spare'
  }

  /** What came of a sample. `found` is what the visit added to the frontier. */
  learn({ entry, outcome, events }: Visit, previous: Previous, found: readonly FrontierEntry[]): void {
    if (outcome.kind === 'captured' && (found.length > 0 || events > previous.events))
      this.liars.add(new URL(entry.url).host)
  }
}

/** The last moment that a W3C date-time may mean: `2026-02` is any of that month. NaN for what is none. */
function lastInstant(text: string): number {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (parts === null) return Date.parse(text) + (/(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? 0 : ZONE)
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined) return Number.NaN
  const end =
    month === undefined
      ? Date.UTC(year + 1, 0)
      : day === undefined
        ? Date.UTC(year, month)
        : Date.UTC(year, month - 1, day + 1)
  return end + ZONE
}
