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

/** What a crawl did, in numbers: for a progress line, `rampe crawl --json` and the report. */
export interface CrawlSummary {
  /** Visits by how they ended. */
  readonly outcomes: Readonly<Record<Outcome['kind'], number>>
  /** Pages captured, by what they seem to be. */
  readonly pages: Readonly<Partial<Record<PageKind, number>>>
  /** Failed and skipped visits, by the code of their issue. */
  readonly reasons: Readonly<Record<string, number>>
  /** Traps and other notes, by code. */
  readonly notes: Readonly<Record<string, number>>
  readonly events: number
  readonly requests: number
  readonly bytes: number
  readonly hosts: Readonly<Record<string, HostSummary>>
}

/** Milliseconds. */
export const GAP_BOUNDS: readonly number[] = [250, 500, 1000, 2000, 5000, 15_000]

/** A crawl that has not begun. */
export const EMPTY_SUMMARY: CrawlSummary = {
  outcomes: { captured: 0, unchanged: 0, failed: 0, skipped: 0 },
  pages: {},
  reasons: {},
  notes: {},
  events: 0,
  requests: 0,
  bytes: 0,
  hosts: {},
}

/**
 * The numbers with one visit more.
 *
 * @example
 * let summary = EMPTY_SUMMARY
 * for await (const visit of crawl(seeds)) summary = withVisit(summary, visit)
 */
export function withVisit(summary: CrawlSummary, visit: Visit): CrawlSummary {
  const { outcome, pageKind, events, issues, traffic } = visit
  const { kind } = outcome
  return {
    outcomes: { ...summary.outcomes, [kind]: summary.outcomes[kind] + 1 },
    pages: kind === 'captured' && pageKind !== undefined ? plus(summary.pages, pageKind) : summary.pages,
    reasons: kind === 'failed' || kind === 'skipped' ? plus(summary.reasons, outcome.issue.code) : summary.reasons,
    notes: issues.reduce<Readonly<Record<string, number>>>((notes, { code }) => plus(notes, code), summary.notes),
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
