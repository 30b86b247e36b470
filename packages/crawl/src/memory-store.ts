import type { CrawlStore, GroupTally, Opening, Previous } from './store.ts'
import type { FrontierEntry, Visit } from './visit.ts'

interface Row {
  readonly entry: FrontierEntry
  readonly order: number
  state: 'queued' | 'taken' | 'done'
  fruitful: boolean
  visited: boolean
}

/** A store that lives as long as the process: for library use, for tests, and as the model of what a store does. */
export function memoryStore(): CrawlStore {
  const rows = new Map<string, Row>()
  const waiting = new Map<string, Row[]>()
  const captures = new Map<string, Previous>()
  const settled = new Set<string>()
  const twins = new Map<string, string>()
  let taken: FrontierEntry[] = []
  let running = false
  let done = 0

  const enqueue = (row: Row): void => {
    const queue = waiting.get(row.entry.group) ?? []
    waiting.set(row.entry.group, queue)
    queue.splice(position(queue, row), 0, row)
  }

  const add = (entries: readonly FrontierEntry[]): readonly FrontierEntry[] =>
    entries.filter((entry) => {
      if (rows.has(entry.url) || settled.has(entry.url)) return false
      const row: Row = { entry, order: rows.size, state: 'queued', fruitful: false, visited: false }
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
        taken = []
        done = 0
        for (const row of rows.values()) {
          if (row.state === 'queued') continue
          row.state = 'queued'
          enqueue(row)
        }
      }
      running = true
      return { resumed, pending: [...taken], done, groups: tally(rows.values()) }
    },
    add,
    next(group) {
      const row = waiting.get(group)?.shift()
      if (row === undefined) return undefined
      row.state = 'taken'
      taken.push(row.entry)
      return row.entry
    },
    settled: (url) => settled.has(url),
    previous: (url) => captures.get(url),
    twin: (digest) => twins.get(digest),
    commit(visit: Visit) {
      const { entry, outcome, aliases } = visit
      taken = taken.filter((other) => other.url !== entry.url)
      for (const url of [entry.url, ...aliases]) settle(url)
      const row = rows.get(entry.url)
      if (row !== undefined) {
        row.visited = true
        row.fruitful = visit.events > 0
      }
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
          events: visit.events,
          ...(etag === undefined ? {} : { etag }),
          ...(lastModified === undefined ? {} : { lastModified }),
        })
      }
      if (outcome.kind === 'unchanged') {
        settle(outcome.url)
        const digest = captures.get(outcome.url)?.digest
        if (digest !== undefined) twins.set(digest, twins.get(digest) ?? outcome.url)
      }
      return add(visit.discovered)
    },
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
  for (const { entry, state, visited, fruitful } of rows) {
    const { group, priority } = entry
    const sum = tallies.get(group) ?? { group, queued: 0, visited: 0, fruitful: 0, priority: 0 }
    tallies.set(group, {
      group,
      queued: sum.queued + (state === 'queued' ? 1 : 0),
      visited: sum.visited + (visited ? 1 : 0),
      fruitful: sum.fruitful + (fruitful ? 1 : 0),
      priority: Math.max(sum.priority, priority),
    })
  }
  return [...tallies.values()]
}
