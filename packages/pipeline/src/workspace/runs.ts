import type { DatabaseSync } from 'node:sqlite'
import type { CrawlSummary } from '@rampe/crawl'
import type { PageKind } from '@rampe/model'
import * as v from 'valibot'

/** The runs of one site. A run is open until its crawl has come to its end: the next one then takes it up. */
export function runsOf(database: DatabaseSync, site: string, now: () => Date) {
  const open = database.prepare('SELECT id FROM runs WHERE site = ? AND crawled IS NULL ORDER BY id DESC LIMIT 1')
  const latest = database.prepare('SELECT id FROM runs WHERE site = ? ORDER BY id DESC LIMIT 1')
  const begin = database.prepare('INSERT INTO runs (site, started) VALUES (?, ?) RETURNING id')
  const crawled = database.prepare('UPDATE runs SET crawled = ? WHERE id = ?')
  const count = database.prepare('UPDATE runs SET crawl = ? WHERE id = ?')
  const readAs = database.prepare('UPDATE runs SET reading = ? WHERE id = ?')
  const reading = database.prepare(
    'SELECT reading FROM runs WHERE site = ? AND reading IS NOT NULL ORDER BY id DESC LIMIT 1',
  )
  const last = database.prepare('SELECT crawl FROM runs WHERE site = ? AND crawl IS NOT NULL ORDER BY id DESC LIMIT 1')
  let id: number | undefined
  return {
    /** The run at hand: one that was cut off is taken up, else a new one begins. */
    current(): { readonly id: number; readonly resumed: boolean } {
      if (id !== undefined) return { id, resumed: true }
      const cutOff = open.get(site)?.id
      id = Number(cutOff ?? begin.get(site, now().toISOString())?.id)
      return { id, resumed: cutOff !== undefined }
    },
    /** The crawl is complete: what follows belongs to this run, the next crawl to a new one. */
    crawled(): void {
      if (id !== undefined) crawled.run(now().toISOString(), id)
      id = undefined
    },
    /** Remembers by which version of reading the entities of the workspace were found. */
    readAs(version: number): void {
      const row = latest.get(site)
      if (row) readAs.run(version, Number(row.id))
    },
    /** The version of reading that found them; undefined before the first time. */
    reading(): number | undefined {
      const row = reading.get(site)
      return row ? Number(row.reading) : undefined
    },
    /** What the crawl of the present run did. */
    counted(summary: CrawlSummary): void {
      const row = latest.get(site)
      if (row) count.run(JSON.stringify(summary), Number(row.id))
    },
    /** What the last crawl did; undefined before the first one. */
    lastCrawl(): CrawlSummary | undefined {
      const row = last.get(site)
      return row ? v.parse(summarySchema, JSON.parse(String(row.crawl))) : undefined
    },
  }
}

const PAGE_KINDS = ['event', 'listing', 'venue', 'person', 'article', 'other'] as const satisfies readonly PageKind[]

const counts = v.record(v.string(), v.number())
const ends = v.object({ captured: v.number(), unchanged: v.number(), failed: v.number(), skipped: v.number() })
const summarySchema: v.GenericSchema<CrawlSummary> = v.object({
  outcomes: ends,
  feeds: ends,
  sitemaps: ends,
  robots: v.number(),
  spared: v.number(),
  pages: v.record(v.picklist(PAGE_KINDS), v.number()),
  reasons: counts,
  failures: v.array(v.object({ url: v.string(), code: v.string() })),
  notes: counts,
  events: v.number(),
  requests: v.number(),
  bytes: v.number(),
  hosts: v.record(
    v.string(),
    v.object({
      requests: v.number(),
      bytes: v.number(),
      milliseconds: v.number(),
      shortestGap: v.exactOptional(v.number()),
      gaps: v.array(v.number()),
    }),
  ),
})
