import type { DatabaseSync } from 'node:sqlite'
import type { CrawlStore, FrontierEntry, GroupTally, Lesson, Opening, Previous, RobotsCopy, Visit } from '@rampe/crawl'
import * as v from 'valibot'
import type { capturesOf } from './captures.ts'
import { atomically, soon } from './database.ts'
import type { runsOf } from './runs.ts'

/** Entries of a group that are looked up at a time. */
const AHEAD = 64

/** The durable side of one site's crawl over the workspace: each visit is one transaction. */
export function crawlStoreOf(
  database: DatabaseSync,
  site: string,
  captures: ReturnType<typeof capturesOf>,
  runs: ReturnType<typeof runsOf>,
): CrawlStore {
  const prepare = (sql: string) => database.prepare(sql)
  const clear = prepare('DELETE FROM settled WHERE site = ?')
  const due = prepare('UPDATE frontier SET done = 0 WHERE site = ? AND done = 1')
  const done = prepare(
    "SELECT count(*) AS n FROM frontier WHERE site = ? AND run = ? AND json_extract(entry, '$.role') <> 'sitemap'",
  )
  const tally = prepare(`SELECT grp AS "group", sum(done = 0) AS queued, sum(done = 0 AND run IS NOT NULL) AS due
    FROM frontier WHERE site = ? GROUP BY grp ORDER BY min(seq)`)
  const insert = prepare(`INSERT INTO frontier (site, url, grp, priority, lastmod, entry) SELECT ?, ?, ?, ?, ?, ?
    WHERE NOT EXISTS (SELECT 1 FROM settled WHERE site = ? AND url = ?) ON CONFLICT DO NOTHING`)
  const date = prepare('UPDATE frontier SET lastmod = ? WHERE site = ? AND url = ? AND lastmod IS NOT ?')
  const first = prepare('SELECT seq FROM frontier WHERE site = ? AND grp = ? AND done = 0 ORDER BY priority DESC, seq')
  const row = prepare('SELECT entry, lastmod FROM frontier WHERE seq = ?')
  const addresses = prepare('SELECT url FROM frontier WHERE site = ? ORDER BY seq')
  const isSettled = prepare(`SELECT 1 FROM frontier WHERE site = ?1 AND url = ?2 AND done = 1
    UNION ALL SELECT 1 FROM settled WHERE site = ?1 AND url = ?2`)
  const settle = prepare('INSERT INTO settled (site, url) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const close = prepare('UPDATE frontier SET done = 1 WHERE site = ? AND url = ?')
  const visited = prepare('UPDATE frontier SET done = 1, run = ? WHERE site = ? AND url = ?')
  const previous = prepare(
    'SELECT digest, at, checked, events, etag, modified FROM captures WHERE site = ? AND url = ?',
  )
  const twin = prepare('SELECT url FROM captures WHERE site = ? AND digest = ? AND run = ? ORDER BY id LIMIT 1')
  const lessons = prepare('SELECT name AS "of", visited, fruitful, leads, idle, copies FROM lessons WHERE site = ?')
  const learn = prepare('INSERT OR REPLACE INTO lessons VALUES (?, ?, ?, ?, ?, ?, ?)')
  const robots = prepare('SELECT at, etag, modified, body FROM robots WHERE site = ? AND origin = ?')
  const keepRobots = prepare('INSERT OR REPLACE INTO robots VALUES (?, ?, ?, ?, ?, ?)')
  /** What was taken and is not settled yet: it waits, as far as the file knows, so that a killed crawl finds it again. */
  const taken = new Map<string, number>()
  /** The next entries of a group, as long as nothing else touches it. */
  const ahead = new Map<string, number[]>()

  const lookAhead = (group: string): number[] => {
    const held = new Set(taken.values())
    const found: number[] = []
    for (const { seq } of first.iterate(site, group)) {
      if (!held.has(Number(seq))) found.push(Number(seq))
      if (found.length === AHEAD) break
    }
    ahead.set(group, found)
    return found
  }

  const add = (entries: readonly FrontierEntry[]): readonly FrontierEntry[] =>
    entries.filter((entry) => {
      const { url, group, priority, lastmod = null } = entry
      if (insert.run(site, url, group, priority, lastmod, JSON.stringify(entry), site, url).changes > 0) {
        ahead.delete(group)
        return true
      }
      if (lastmod !== null) date.run(lastmod, site, url, lastmod)
      return false
    })

  return {
    open: () =>
      atomically(database, (): Opening => {
        const { id, resumed } = runs.current()
        taken.clear()
        ahead.clear()
        if (!resumed) {
          clear.run(site)
          due.run(site)
        }
        return {
          resumed,
          done: resumed ? Number(done.get(site, id)?.n) : 0,
          groups: tally.all(site).map((one) => v.parse(tallySchema, one)),
          lessons: lessons.all(site).map((one) => v.parse(lessonSchema, one)),
        }
      }),
    add: (entries) => atomically(database, () => add(entries)),
    next(group) {
      const kept = ahead.get(group) ?? []
      const seq = (kept.length > 0 ? kept : lookAhead(group)).shift()
      if (seq === undefined) return undefined
      const entry = entryOf(row.get(seq))
      taken.set(entry.url, seq)
      return entry
    },
    *addresses() {
      for (const { url } of addresses.iterate(site)) yield String(url)
    },
    settled: (url) => isSettled.get(site, url) !== undefined,
    previous(url) {
      const found = previous.get(site, url)
      return found && previousOf(url, found)
    },
    twin(digest) {
      const url = twin.get(site, digest, runs.current().id)?.url
      return typeof url === 'string' ? url : undefined
    },
    commit(visit: Visit, teach) {
      // What is as it was can be had again for one request.
      const keep = visit.outcome.kind === 'unchanged' && visit.discovered.length === 0 ? soon : atomically
      return keep(database, () => {
        const { entry, outcome, aliases, events } = visit
        const run = runs.current().id
        const urls = new Set(aliases)
        if (outcome.kind === 'captured') {
          urls.add(outcome.capture.url)
          captures.put(outcome.capture, run, events, entry.role)
        }
        if (outcome.kind === 'unchanged') {
          urls.add(outcome.url)
          captures.unchanged(outcome.url, outcome.checkedAt, run)
        }
        urls.delete(entry.url)
        if (visited.run(run, site, entry.url).changes === 0) settle.run(site, entry.url)
        for (const url of urls) {
          if (close.run(site, url).changes === 0) settle.run(site, url)
          else ahead.clear()
        }
        taken.delete(entry.url)
        const found = add(visit.discovered)
        for (const { of, ...counts } of teach?.(found) ?? []) {
          const { visited: visits, fruitful, leads, idle, copies } = counts
          learn.run(site, of, visits, fruitful, leads, idle, copies)
        }
        return found
      })
    },
    robots(origin) {
      const found = robots.get(site, origin)
      return found && robotsOf(origin, found)
    },
    keepRobots: ({ origin, at, etag = null, lastModified = null, body }) =>
      void keepRobots.run(site, origin, at, etag, lastModified, body),
    finish: () => runs.crawled(),
  }
}

const tallySchema: v.GenericSchema<GroupTally> = v.object({ group: v.string(), queued: v.number(), due: v.number() })

const lessonSchema: v.GenericSchema<Lesson> = v.object({
  of: v.string(),
  visited: v.number(),
  fruitful: v.number(),
  leads: v.number(),
  idle: v.number(),
  copies: v.number(),
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

const rowSchema = v.object({ entry: v.string(), lastmod: v.nullable(v.string()) })

function entryOf(given: unknown): FrontierEntry {
  const { entry, lastmod } = v.parse(rowSchema, given)
  return v.parse(entrySchema, { ...JSON.parse(entry), ...(lastmod === null ? {} : { lastmod }) })
}

const validators = { etag: v.nullable(v.string()), modified: v.nullable(v.string()) }
const previousSchema = v.object({
  digest: v.string(),
  at: v.string(),
  checked: v.string(),
  events: v.number(),
  ...validators,
})
const robotsSchema = v.object({ at: v.string(), body: v.instance(Uint8Array), ...validators })

const validatorsOf = ({ etag, modified }: { readonly etag: string | null; readonly modified: string | null }) => ({
  ...(etag === null ? {} : { etag }),
  ...(modified === null ? {} : { lastModified: modified }),
})

function previousOf(url: string, given: unknown): Previous {
  const { digest, at, checked, events, ...rest } = v.parse(previousSchema, given)
  return { url, digest, capturedAt: at, checkedAt: checked, events, ...validatorsOf(rest) }
}

function robotsOf(origin: string, given: unknown): RobotsCopy {
  const { at, body, ...rest } = v.parse(robotsSchema, given)
  return { origin, at, body, ...validatorsOf(rest) }
}
