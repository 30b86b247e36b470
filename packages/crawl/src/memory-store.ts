import type { CrawlStore, GroupTally, Lesson, Opening, Previous, RobotsCopy } from './store.ts'
import type { FrontierEntry, Visit } from './visit.ts'

interface Row {
  entry: FrontierEntry
  readonly order: number
  state: 'queued' | 'taken' | 'done'
  visited: boolean
}

/** A store that lives as long as the process: for library use, for tests, and as the model of what a store does. */
export function memoryStore(): CrawlStore {
  const rows = new Map<string, Row>()
  const waiting = new Map<string, Row[]>()
  const captures = new Map<string, Previous>()
  const settled = new Set<string>()
  const twins = new Map<string, string>()
  const lessons = new Map<string, Lesson>()
  const robots = new Map<string, RobotsCopy>()
  let running = false
  let done = 0

  const enqueue = (row: Row): void => {
    const queue = waiting.get(row.entry.group) ?? []
    waiting.set(row.entry.group, queue)
    row.state = 'queued'
    queue.splice(position(queue, row), 0, row)
  }

  const add = (entries: readonly FrontierEntry[]): readonly FrontierEntry[] =>
    entries.filter((entry) => {
      const known = rows.get(entry.url)
      if (known !== undefined && entry.lastmod !== undefined) known.entry = { ...known.entry, lastmod: entry.lastmod }
      if (known !== undefined || settled.has(entry.url)) return false
      const row: Row = { entry, order: rows.size, state: 'queued', visited: false }
      rows.set(entry.url, row)
      enqueue(row)
      return true
    })

  const settle = (url: string): void => {
    settled.add(url)
    const row = rows.get(url)
    if (row === undefined) return
    if (row.state === 'queued') {
      const queue = waiting.get(row.entry.group) ?? []
      queue.splice(position(queue, row), 1)
    }
    row.state = 'done'
  }

  return {
    open(): Opening {
      const resumed = running
      if (!resumed) {
        settled.clear()
        twins.clear()
        done = 0
      }
      for (const row of rows.values()) if (row.state === 'taken' || (row.state === 'done' && !resumed)) enqueue(row)
      running = true
      return { resumed, done, groups: tally(rows.values()), lessons: [...lessons.values()] }
    },
    add,
    next(group) {
      const row = waiting.get(group)?.shift()
      if (row === undefined) return undefined
      row.state = 'taken'
      return row.entry
    },
    addresses: () => [...rows.keys()],
    settled: (url) => settled.has(url),
    previous: (url) => captures.get(url),
    twin: (digest) => twins.get(digest),
    commit(visit: Visit, learn) {
      const { entry, outcome, aliases } = visit
      for (const url of [entry.url, ...aliases]) settle(url)
      const row = rows.get(entry.url)
      if (row !== undefined) row.visited = true
      if (entry.role !== 'sitemap') done += 1
      if (outcome.kind === 'captured') {
        const { url, digest, capturedAt, headers } = outcome.capture
        settle(url)
        twins.set(digest, twins.get(digest) ?? url)
        const etag = headers.etag
        const lastModified = headers['last-modified']
        captures.set(url, {
          url,
          digest,
          capturedAt,
          checkedAt: capturedAt,
          events: visit.events,
          ...(etag === undefined ? {} : { etag }),
          ...(lastModified === undefined ? {} : { lastModified }),
        })
      }
      if (outcome.kind === 'unchanged') {
        const { url, checkedAt } = outcome
        settle(url)
        const kept = captures.get(url)
        if (kept !== undefined) {
          captures.set(url, { ...kept, checkedAt })
          twins.set(kept.digest, twins.get(kept.digest) ?? url)
        }
      }
      const found = add(visit.discovered)
      for (const lesson of learn?.(found) ?? []) lessons.set(lesson.of, lesson)
      return found
    },
    robots: (origin) => robots.get(origin),
    keepRobots: (copy) => void robots.set(copy.origin, copy),
    finish() {
      running = false
    },
  }
}

/** Where a row stands, or would stand, in a queue that is sorted by priority (falling) and order (rising). */
function position(queue: readonly Row[], row: Row): number {
  let low = 0
  let high = queue.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = queue[middle]
    const before =
      other !== undefined &&
      (other.entry.priority > row.entry.priority ||
        (other.entry.priority === row.entry.priority && other.order < row.order))
    if (before) low = middle + 1
    else high = middle
  }
  return low
}

function tally(rows: Iterable<Row>): readonly GroupTally[] {
  const tallies = new Map<string, GroupTally>()
  for (const { entry, state, visited } of rows) {
    const { group } = entry
    const { queued, due } = tallies.get(group) ?? { queued: 0, due: 0 }
    const waits = state === 'queued' ? 1 : 0
    tallies.set(group, { group, queued: queued + waits, due: due + (visited ? waits : 0) })
  }
  return [...tallies.values()]
}
