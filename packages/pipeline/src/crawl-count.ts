import type { Visit } from '@rampe/crawl'
import type { PageKind } from '@rampe/model'
import type { CrawlSummary } from '@rampe/validate'

/** Adds up the visits of one crawl, for the summary table and the report. */
export function crawlCounter(): { add(visit: Visit): void; summary(): CrawlSummary } {
  const outcomes = { captured: 0, unchanged: 0, failed: 0, skipped: 0 }
  const pages: Partial<Record<PageKind, number>> = {}
  const skipped: Record<string, number> = {}
  const failures: { url: string; reason: string }[] = []
  const hosts = new Map<string, { requests: number; gaps: number[] }>()
  let bytes = 0
  return {
    add({ entry, outcome, pageKind, traffic, issues }) {
      outcomes[outcome.kind] += 1
      if (pageKind) pages[pageKind] = (pages[pageKind] ?? 0) + 1
      if (outcome.kind === 'failed') failures.push({ url: entry.url, reason: outcome.issue.code })
      for (const { code } of outcome.kind === 'skipped' ? [outcome.issue, ...issues] : issues)
        skipped[code] = (skipped[code] ?? 0) + 1
      if (!traffic) return
      bytes += traffic.bytes
      const host = hosts.get(traffic.host) ?? { requests: 0, gaps: [] }
      hosts.set(traffic.host, host)
      host.requests += traffic.requests
      if (traffic.gap !== undefined) host.gaps.push(traffic.gap)
    },
    summary: () => ({
      pages,
      fetched: outcomes.captured,
      unchanged: outcomes.unchanged,
      failed: outcomes.failed,
      skipped,
      bytes,
      failures,
      hosts: [...hosts].map(([host, { requests, gaps }]) => {
        const sorted = gaps.toSorted((a, b) => a - b)
        const least = sorted[0]
        const median = sorted[sorted.length >> 1]
        return { host, requests, ...(least === undefined || median === undefined ? {} : { gap: { least, median } }) }
      }),
    }),
  }
}

/** One summary for several sites. */
export const sumOf = (summaries: readonly CrawlSummary[]): CrawlSummary => ({
  pages: added(summaries.map((one) => one.pages)),
  fetched: total(summaries.map((one) => one.fetched)),
  unchanged: total(summaries.map((one) => one.unchanged)),
  failed: total(summaries.map((one) => one.failed)),
  skipped: added(summaries.map((one) => one.skipped)),
  bytes: total(summaries.map((one) => one.bytes)),
  failures: summaries.flatMap((one) => one.failures ?? []),
  hosts: summaries.flatMap((one) => one.hosts),
})

const total = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0)

function added<K extends string>(tables: readonly Readonly<Partial<Record<K, number>>>[]): Record<K, number> {
  const sum: Record<string, number> = {}
  for (const table of tables)
    for (const [key, n] of Object.entries<number | undefined>(table)) sum[key] = (sum[key] ?? 0) + (n ?? 0)
  return sum as Record<K, number>
}
