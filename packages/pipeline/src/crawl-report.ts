import { type CrawlSummary as Counted, type Ends, GAP_BOUNDS, type HostSummary } from '@rampe/crawl'
import type { CrawlSummary } from '@rampe/validate'
import type { SiteResult } from './site-run.ts'

/** What the report tells of the last crawls of the sites; nothing, where none of them was crawled into this workspace. */
export function crawlSection(sites: readonly Pick<SiteResult, 'lastCrawl'>[]): { readonly crawl?: CrawlSummary } {
  const crawls = sites.flatMap(({ lastCrawl }) => lastCrawl ?? [])
  return crawls.length === 0 ? {} : { crawl: crawlReport(crawls) }
}

/** The crawls of several sites, in the words of the report. */
const crawlReport = (crawls: readonly Counted[]): CrawlSummary => ({
  pages: added(crawls.map((one) => one.pages)),
  fetched: total(crawls.map((one) => one.outcomes.captured)),
  unchanged: total(crawls.map((one) => one.outcomes.unchanged)),
  failed: total(crawls.map((one) => one.outcomes.failed)),
  spared: total(crawls.map((one) => one.spared)),
  lists: {
    sitemaps: read(crawls.map((one) => one.sitemaps)),
    feeds: read(crawls.map((one) => one.feeds)),
    robots: total(crawls.map((one) => one.robots)),
  },
  skipped: added(crawls.flatMap((one) => [one.reasons, one.notes])),
  bytes: total(crawls.map((one) => one.bytes)),
  hosts: crawls
    .flatMap((one) => Object.entries(one.hosts))
    .map(([host, { requests, milliseconds, ...rest }]) => ({
      host,
      requests,
      ...(requests === 0 ? {} : { answers: Math.round(milliseconds / requests) }),
      ...gapsOf(rest),
    }))
    // The slow ones first.
    .sort((a, b) => (b.answers ?? 0) - (a.answers ?? 0)),
  failures: crawls
    .flatMap((one) => one.failures.map(({ url, code }) => ({ url, reason: code })))
    .slice(0, MAX_FAILURES),
})

/** Failures that the report names. */
const MAX_FAILURES = 50

/** Lists that gave addresses, now or before. */
const read = (ends: readonly Ends[]): number => total(ends.map(({ captured, unchanged }) => captured + unchanged))

/** The shortest gap, and a bound that half of the gaps keep under. */
function gapsOf({
  shortestGap,
  gaps,
}: Pick<HostSummary, 'shortestGap' | 'gaps'>): Pick<CrawlSummary['hosts'][number], 'gap'> {
  if (shortestGap === undefined) return {}
  const half = total(gaps) / 2
  let seen = 0
  const at = gaps.findIndex((count) => {
    seen += count
    return seen >= half
  })
  return { gap: { least: shortestGap, median: GAP_BOUNDS[at] ?? Math.max(...GAP_BOUNDS) } }
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)

const added = <K extends string>(tables: readonly Readonly<Partial<Record<K, number>>>[]): Record<K, number> => {
  const sum = new Map<string, number>()
  for (const table of tables)
    for (const [key, count] of Object.entries<number | undefined>(table))
      sum.set(key, (sum.get(key) ?? 0) + (count ?? 0))
  return Object.fromEntries(sum) as Record<K, number>
}
