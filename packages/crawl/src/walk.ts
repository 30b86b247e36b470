import { type Context, RampeError } from '@rampe/model'
import type { Focus } from './focus.ts'
import type { Freshness } from './freshness.ts'
import { issueFor } from './issues.ts'
import type { CrawlStore } from './store.ts'
import type { FrontierEntry, Visit } from './visit.ts'
import type { Visited, Visitor } from './visitor.ts'

/** Pages and feeds of one run, unless told otherwise. */
export const MAX_PAGES = 5000

export interface Walk {
  readonly store: CrawlStore
  readonly focus: Focus
  readonly freshness: Freshness
  readonly visitor: Visitor
  readonly done: number
  readonly width: number
}

/**
 * Keeps a few visits in flight, and settles them in the order in which they began.
 *
 * The pages of a host that is given up stay in the frontier, and the run stays open for the next call to go on; those of other
 * hosts are visited all the same. A feed or a list of a host that is given up is one that failed: a calendar somewhere else is
 * no reason never to come to an end.
 */
export async function* walk(
  { store, focus, freshness, visitor, done, width }: Walk,
  {
    maxPages = MAX_PAGES,
    maxTimeSeconds = Number.POSITIVE_INFINITY,
  }: { readonly maxPages?: number; readonly maxTimeSeconds?: number },
  { signal, now }: Context,
): AsyncGenerator<Visit, void, undefined> {
  const deadline = now().getTime() + maxTimeSeconds * 1000
  const flight: Promise<Visited | undefined>[] = []
  const resting = new Set<string>()
  let taken = done
  for (;;) {
    while (flight.length < width && taken < maxPages && !signal.aborted && now().getTime() < deadline) {
      const entry = await take(store, focus, resting)
      if (entry === undefined) break
      if (entry.role !== 'sitemap') taken += 1
      flight.push(unlessAborted(visitor.visit(entry)))
    }
    const first = await flight.shift()
    if (first === undefined) break
    const { entry, outcome } = first.visit
    if (entry.role === 'page' && outcome.kind === 'failed' && outcome.issue.code === 'host-resting') {
      // A redirect may have led there.
      resting.add(new URL(outcome.issue.url ?? entry.url).host)
      yield first.visit
      continue
    }
    const visit = await once(first.visit, store)
    const found = await store.commit(visit, (added) => focus.learn(visit, added, first.copy))
    focus.added(found)
    if (first.sampleOf !== undefined) freshness.learn(visit, first.sampleOf, found)
    yield { ...visit, discovered: found, queued: focus.queued }
  }
  if (resting.size === 0 && !signal.aborted && now().getTime() < deadline) await store.finish()
}

/** The next entry. Pages of hosts that are given up are taken and left so: they wait again at the next opening. */
async function take(store: CrawlStore, focus: Focus, resting: ReadonlySet<string>): Promise<FrontierEntry | undefined> {
  for (let group = focus.best(); group !== undefined; group = focus.best()) {
    const entry = await store.next(group)
    if (entry === undefined) {
      focus.emptied(group)
      continue
    }
    focus.took(group)
    if (entry.role !== 'page' || !resting.has(new URL(entry.url).host)) return entry
  }
  return undefined
}

/** Two visits in flight may have ended at one address: the first keeps it. */
async function once(visit: Visit, store: CrawlStore): Promise<Visit> {
  const { outcome, entry } = visit
  if (outcome.kind !== 'captured' || outcome.capture.url === entry.url || !(await store.settled(outcome.capture.url)))
    return visit
  const { url } = outcome.capture
  return {
    ...visit,
    outcome: { kind: 'skipped', issue: issueFor('duplicate', entry.url, { value: url }) },
    discovered: [],
    events: 0,
  }
}

async function unlessAborted(visit: Promise<Visited>): Promise<Visited | undefined> {
  try {
    return await visit
  } catch (error) {
    if (error instanceof RampeError && error.code === 'aborted') return undefined
    throw error
  }
}
