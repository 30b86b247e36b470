import type { PageKind } from '@rampe/model'
import type { Outcome, Visit } from './visit.ts'

/** How one host was treated, and how it answered. */
export interface HostSummary {
  readonly requests: number
  /** Bytes of body on the wire. */
  readonly bytes: number
  /** Milliseconds that it took to answer, in all: divided by `requests`, how slow it is. */
  readonly milliseconds: number
  /** The shortest time between the starts of two requests, milliseconds. */
  readonly shortestGap?: number
  /** How many gaps were shorter than each bound of {@link GAP_BOUNDS}, and not than the one before; last, the rest. */
  readonly gaps: readonly number[]
}

/** Visits by how they ended. */
export type Ends = Readonly<Record<Outcome['kind'], number>>

/** What a crawl did, in numbers: for a progress line, `rampe crawl --json` and the report. */
export interface CrawlSummary {
  /** Pages, by how their visits ended. Feeds and lists of addresses are counted apart: they are no pages. */
  readonly outcomes: Ends
  readonly feeds: Ends
  readonly sitemaps: Ends
  /** Requests for robots.txt. */
  readonly robots: number
  /** Of the unchanged: not even asked for, because the site's own sitemap says that nothing has changed. */
  readonly spared: number
  /** Pages captured, by what they seem to be. */
  readonly pages: Readonly<Partial<Record<PageKind, number>>>
  /** Failed and skipped visits of pages, by the code of their issue. */
  readonly reasons: Readonly<Record<string, number>>
  /** The first pages and feeds that failed, and the code of the reason. */
  readonly failures: readonly { readonly url: string; readonly code: string }[]
  /** Traps and other notes, by code. */
  readonly notes: Readonly<Record<string, number>>
  readonly events: number
  /** Requests and bytes of every kind. */
  readonly requests: number
  readonly bytes: number
  readonly hosts: Readonly<Record<string, HostSummary>>
}

/** Milliseconds. */
export const GAP_BOUNDS: readonly number[] = [250, 500, 1000, 2000, 5000, 15_000]

const NONE: Ends = { captured: 0, unchanged: 0, failed: 0, skipped: 0 }

/** Failures that are named; the rest is counted. */
const MAX_FAILURES = 50

/** A crawl that has not begun. */
export const EMPTY_SUMMARY: CrawlSummary = {
  outcomes: NONE,
  feeds: NONE,
  sitemaps: NONE,
  robots: 0,
  spared: 0,
  pages: {},
  reasons: {},
  failures: [],
  notes: {},
  events: 0,
  requests: 0,
  bytes: 0,
  hosts: {},
}

/** Where visits are counted, by what was fetched. */
const COUNTS = { page: 'outcomes', feed: 'feeds', sitemap: 'sitemaps' } as const

/**
 * The numbers with one visit more.
 *
 * @example
 * let summary = EMPTY_SUMMARY
 * for await (const visit of crawl(seeds)) summary = withVisit(summary, visit)
 */
export function withVisit(summary: CrawlSummary, visit: Visit): CrawlSummary {
  const { entry, outcome, pageKind, events, issues, traffic } = visit
  const { role } = entry
  const { kind } = outcome
  const code = kind === 'failed' || kind === 'skipped' ? outcome.issue.code : undefined
  const counts = COUNTS[role]
  return {
    ...summary,
    [counts]: { ...summary[counts], [kind]: summary[counts][kind] + 1 },
    robots: summary.robots + (traffic?.robots ?? 0),
    spared: summary.spared + (kind === 'unchanged' && outcome.spared === true ? 1 : 0),
    pages: kind === 'captured' && pageKind !== undefined ? plus(summary.pages, pageKind) : summary.pages,
    reasons: code !== undefined && role === 'page' ? plus(summary.reasons, code) : summary.reasons,
    failures:
      code !== undefined && kind === 'failed' && role !== 'sitemap' && summary.failures.length < MAX_FAILURES
        ? [...summary.failures, { url: entry.url, code }]
        : summary.failures,
    notes: issues.reduce<Readonly<Record<string, number>>>((notes, one) => plus(notes, one.code), summary.notes),
    events: summary.events + events,
    requests: summary.requests + (traffic?.requests ?? 0),
    bytes: summary.bytes + (traffic?.bytes ?? 0),
    hosts:
      traffic === undefined
        ? summary.hosts
        : { ...summary.hosts, [traffic.host]: withTraffic(summary.hosts[traffic.host], traffic) },
  }
}

const plus = (counts: Readonly<Record<string, number>>, name: string): Readonly<Record<string, number>> => ({
  ...counts,
  [name]: (counts[name] ?? 0) + 1,
})

function withTraffic(
  host: HostSummary | undefined,
  { requests, bytes, milliseconds, gap }: NonNullable<Visit['traffic']>,
): HostSummary {
  const before = host ?? { requests: 0, bytes: 0, milliseconds: 0, gaps: [...GAP_BOUNDS, 0].map(() => 0) }
  const bucket = gap === undefined ? -1 : GAP_BOUNDS.findIndex((bound) => gap < bound)
  const slot = bucket === -1 ? GAP_BOUNDS.length : bucket
  const shortest = Math.min(before.shortestGap ?? Number.POSITIVE_INFINITY, gap ?? Number.POSITIVE_INFINITY)
  return {
    requests: before.requests + requests,
    bytes: before.bytes + bytes,
    milliseconds: before.milliseconds + milliseconds,
    ...(Number.isFinite(shortest) ? { shortestGap: shortest } : {}),
    gaps: gap === undefined ? before.gaps : before.gaps.map((count, index) => (index === slot ? count + 1 : count)),
  }
}
