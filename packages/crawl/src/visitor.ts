import type { Context } from '@rampe/model'
import { canonicalUrl } from './address/canonical.ts'
import { type AnswerParts, AnswerReader } from './answer.ts'
import type { Cost, Fetched } from './fetcher.ts'
import type { Freshness } from './freshness.ts'
import { errorIssue, issueFor } from './issues.ts'
import { failed, type Result, skipped } from './result.ts'
import type { RobotsKeeper } from './robots/keeper.ts'
import type { FrontierEntry, Traffic, Visit } from './visit.ts'

export interface VisitorParts extends AnswerParts {
  /** Absent where pages come from disk. */
  readonly robots?: RobotsKeeper
  readonly freshness: Freshness
  readonly context: Context
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const MAX_HOPS = 10

/** A visit, and what is to be learned from it beside what it tells. */
export interface Visited extends Pick<Result, 'copy' | 'sampleOf'> {
  readonly visit: Visit
}

/** Visits one address: asks leave, fetches, follows redirects hop by hop; an {@link AnswerReader} looks at what came. */
export class Visitor {
  private readonly parts: VisitorParts
  private readonly reader: AnswerReader

  constructor(parts: VisitorParts) {
    this.parts = parts
    this.reader = new AnswerReader(parts)
  }

  /** @throws only what is no expected trouble, and `aborted` */
  async visit(entry: FrontierEntry): Promise<Visited> {
    const spent: Spent = { requests: 0, bytes: 0, milliseconds: 0, robots: 0, gap: undefined }
    const { outcome, discovered, aliases, pageKind, events, issues, copy, sampleOf } = await this.result(entry, spent)
    const visit: Visit = {
      entry,
      outcome,
      discovered: discovered ?? [],
      aliases: aliases ?? [],
      ...(pageKind === undefined ? {} : { pageKind }),
      events: events ?? 0,
      issues: [...(issues ?? []), ...this.parts.traps.issues()],
      ...(spent.requests === 0 ? {} : { traffic: trafficOf(entry, spent) }),
    }
    return {
      visit,
      ...(copy === undefined ? {} : { copy }),
      ...(sampleOf === undefined ? {} : { sampleOf }),
    }
  }

  private async result(entry: FrontierEntry, spent: Spent): Promise<Result> {
    const { store, fetcher, scope, freshness, context } = this.parts
    const seed = entry.source === 'seed'
    const hops: string[] = []
    let url = entry.url
    for (;;) {
      const refusal = await this.refusal(url, seed, spent)
      if (refusal !== undefined) return refusal
      const previous = await store.previous(url)
      const advice = freshness.judge({ ...entry, url }, previous)
      if (advice === 'spare' && previous !== undefined) return this.reader.spared(previous, hops)
      let fetched: Fetched
      try {
        fetched = await fetcher.fetch(
          { url, role: entry.role, ...(previous === undefined ? {} : { previous }) },
          context,
        )
      } catch (error) {
        const issue = errorIssue(error, url, seed)
        if (issue.code === 'aborted') throw error
        return failed(issue)
      }
      add(spent, fetched)
      const location = fetched.headers.location
      if (!REDIRECTS.has(fetched.status) || location === undefined) {
        const { shown, ...result } = await this.reader.read({ entry, fetched, hops, previous })
        if (shown !== undefined) add(spent, shown)
        return advice === 'sample' && previous !== undefined ? { ...result, sampleOf: previous } : result
      }
      hops.push(url)
      const next = this.onward(location, url)
      if (next === undefined || hops.length > MAX_HOPS || hops.includes(next))
        return skipped(issueFor('redirect-loop', entry.url))
      const target = new URL(next)
      // A seed may redirect to the site's true name; other pages stay in scope.
      if (fetcher.holds === undefined && !seed && entry.role === 'page' && !scope.includes(target)) {
        return skipped(issueFor('out-of-scope', entry.url, { value: next }))
      }
      if (seed) scope.admit(target)
      if (await store.settled(next))
        return { ...skipped(issueFor('duplicate', entry.url, { value: next })), aliases: hops }
      url = next
    }
  }

  /** What robots.txt has against a visit; undefined where it has nothing. */
  private async refusal(url: string, seed: boolean, spent: Spent): Promise<Result | undefined> {
    const { robots } = this.parts
    if (robots === undefined) return undefined
    const address = new URL(url)
    const state = await robots.allows(address, seed)
    const cost = robots.takeCost(address.host)
    if (cost !== undefined) {
      add(spent, cost)
      spent.robots += cost.requests
    }
    if (state.kind === 'unreachable')
      return failed(
        state.cause === undefined ? issueFor('robots-unreachable', url) : errorIssue(state.cause, url, seed),
      )
    if (state.allowed) return undefined
    return skipped(issueFor('robots-disallowed', url, seed ? { severity: 'violation' } : {}))
  }

  private onward(location: string, base: string): string | undefined {
    if (this.parts.fetcher.holds === undefined) return canonicalUrl(location, base)
    const url = URL.parse(location, base)
    return url === null ? undefined : (url.href.split('#', 1)[0] ?? url.href)
  }
}

interface Spent {
  requests: number
  bytes: number
  milliseconds: number
  robots: number
  gap: number | undefined
}

function add(spent: Spent, { requests, received, milliseconds, gap }: Cost): void {
  spent.requests += requests
  spent.bytes += received
  spent.milliseconds += milliseconds
  spent.gap ??= gap
}

const trafficOf = ({ url }: FrontierEntry, { gap, robots, ...spent }: Spent): Traffic => ({
  host: new URL(url).host,
  ...spent,
  ...(robots === 0 ? {} : { robots }),
  ...(gap === undefined ? {} : { gap }),
})
