import type { DatabaseSync } from 'node:sqlite'
import type { CrawlStore, FrontierEntry, GroupTally, Opening, Previous, Visit } from '@rampe/crawl'
import * as v from 'valibot'
import type { capturesOf } from './captures.ts'
import { atomically } from './database.ts'
import type { runsOf } from './runs.ts'

const QUEUED = 0
const TAKEN = 1
const DONE = 2

/** The durable side of one site's crawl over the workspace: each visit is one transaction. */
export function crawlStoreOf(
  database: DatabaseSync,
  site: string,
  captures: ReturnType<typeof capturesOf>,
  runs: ReturnType<typeof runsOf>,
): CrawlStore {
  const prepare = (sql: string) => database.prepare(sql)
  const clear = prepare('DELETE FROM settled WHERE site = ?')
  const due = prepare(`UPDATE frontier SET state = ${QUEUED}, taken = NULL WHERE site = ?`)
  const pending = prepare(`SELECT entry FROM frontier WHERE site = ? AND state = ${TAKEN} ORDER BY taken`)
  const done = prepare(
    "SELECT count(*) AS n FROM frontier WHERE site = ? AND run = ? AND json_extract(entry, '$.role') <> 'sitemap'",
  )
  const tally = prepare(`SELECT grp, sum(state = ${QUEUED}) AS queued, sum(run IS NOT NULL) AS visited,
    sum(fruitful) AS fruitful, max(priority) AS priority FROM frontier WHERE site = ? GROUP BY grp ORDER BY min(seq)`)
  const insert = prepare(`INSERT INTO frontier (site, url, grp, priority, entry) SELECT ?, ?, ?, ?, ?
    WHERE NOT EXISTS (SELECT 1 FROM settled WHERE site = ? AND url = ?) ON CONFLICT DO NOTHING`)
  const first = prepare(`SELECT seq, entry FROM frontier WHERE site = ? AND grp = ? AND state = ${QUEUED}
    ORDER BY priority DESC, seq LIMIT 1`)
  const take = prepare(`UPDATE frontier SET state = ${TAKEN},
    taken = (SELECT coalesce(max(taken), 0) + 1 FROM frontier WHERE site = ? AND state = ${TAKEN}) WHERE seq = ?`)
  const isSettled = prepare('SELECT 1 FROM settled WHERE site = ? AND url = ?')
  const settle = prepare('INSERT INTO settled (site, url) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const finish = prepare(`UPDATE frontier SET state = ${DONE}, taken = NULL WHERE site = ? AND url = ?`)
  const visited = prepare('UPDATE frontier SET run = ?, fruitful = ? WHERE site = ? AND url = ?')
  const previous = prepare('SELECT digest, at, events, meta FROM captures WHERE site = ? AND url = ?')
  const twin = prepare('SELECT url FROM captures WHERE site = ? AND digest = ? AND run = ? ORDER BY rowid LIMIT 1')

  const add = (entries: readonly FrontierEntry[]): readonly FrontierEntry[] =>
    entries.filter((entry) => {
      const { url, group, priority } = entry
      return insert.run(site, url, group, priority, JSON.stringify(entry), site, url).changes > 0
    })
  const close = (url: string): void => {
    settle.run(site, url)
    finish.run(site, url)
  }

  return {
    open: () =>
      atomically(database, (): Opening => {
        const { id, resumed } = runs.current()
        if (!resumed) {
          clear.run(site)
          due.run(site)
        }
        return {
          resumed,
          pending: pending.all(site).map((row) => entryOf(row.entry)),
          done: Number(done.get(site, id)?.n),
          groups: tally.all(site).map((row) => v.parse(tallySchema, { ...row, group: row.grp })),
        }
      }),
    add: (entries) => atomically(database, () => add(entries)),
    next: (group) =>
      atomically(database, () => {
        const row = first.get(site, group)
        if (row === undefined) return undefined
        take.run(site, row.seq ?? null)
        return entryOf(row.entry)
      }),
    settled: (url) => isSettled.get(site, url) !== undefined,
    previous: (url) => {
      const row = previous.get(site, url)
      return row && previousOf(url, row)
    },
    twin: (digest) => {
      const url = twin.get(site, digest, runs.current().id)?.url
      return typeof url === 'string' ? url : undefined
    },
    commit: (visit: Visit) =>
      atomically(database, () => {
        const { entry, outcome, aliases, events } = visit
        const run = runs.current().id
        for (const url of [entry.url, ...aliases]) close(url)
        visited.run(run, events > 0 ? 1 : 0, site, entry.url)
        if (outcome.kind === 'captured') {
          close(outcome.capture.url)
          captures.put(outcome.capture, run, events)
        }
        if (outcome.kind === 'unchanged') {
          close(outcome.url)
          captures.unchanged(outcome.url, outcome.checkedAt, run)
        }
        return add(visit.discovered)
      }),
    finish: () => runs.crawled(),
  }
}

const tallySchema: v.GenericSchema<GroupTally> = v.object({
  group: v.string(),
  queued: v.number(),
  visited: v.number(),
  fruitful: v.number(),
  priority: v.number(),
})

const entrySchema: v.GenericSchema<FrontierEntry> = v.object({
  url: v.string(),
  priority: v.number(),
  depth: v.number(),
  source: v.string(),
  group: v.string(),
  role: v.picklist(['page', 'feed', 'sitemap']),
  referrer: v.exactOptional(v.string()),
  lastmod: v.exactOptional(v.string()),
})

const entryOf = (json: unknown): FrontierEntry => v.parse(entrySchema, JSON.parse(String(json)))

const previousSchema = v.object({ digest: v.string(), at: v.string(), events: v.number(), meta: v.string() })
const headersSchema = v.object({ headers: v.record(v.string(), v.string()) })

function previousOf(url: string, given: unknown): Previous {
  const { digest, at, events, meta } = v.parse(previousSchema, given)
  const { headers } = v.parse(headersSchema, JSON.parse(meta))
  const etag = headers.etag
  const lastModified = headers['last-modified']
  return {
    url,
    digest,
    capturedAt: at,
    events,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}
