import { promiseOfGroup } from './address/group.ts'
import type { GroupTally } from './store.ts'
import type { FrontierEntry, Visit } from './visit.ts'

/** How often links with promising, plain and unpromising words lead to events, before this site has taught better. */
const PRIOR = { '+': 0.6, '=': 0.25, '-': 0.04 } as const
/** How many visits a prior is worth. */
const SITE_WEIGHT = 6
const GROUP_WEIGHT = 2

interface Group {
  queued: number
  visited: number
  fruitful: number
}

/** Groups whose addresses are lists of addresses: they come first, but their number is bounded by the traps. */
export const SITEMAP_GROUP = 'sitemap'
const LISTS = 0.97
/** Seeds come before everything. */
export const SEED_GROUP = 'seed +'

/**
 * Chooses what to visit next, and learns while crawling which groups of addresses hold events on this site.
 *
 * The expected yield of a group is the share of its visits that held events, drawn towards what links with such words gave
 * on this site so far, drawn in turn towards {@link PRIOR}. Everything is counted from the store's tallies, so that an
 * interrupted crawl goes on with the same choices.
 */
export class Focus {
  private readonly groups = new Map<string, Group>()
  private readonly classes = new Map<string, Group>()

  constructor(tallies: readonly GroupTally[] = []) {
    for (const { group, queued, visited, fruitful } of tallies) {
      this.groups.set(group, { queued, visited, fruitful })
      const sum = this.classOf(group)
      sum.visited += visited
      sum.fruitful += fruitful
    }
  }

  added(entries: readonly FrontierEntry[]): void {
    for (const { group } of entries) this.group(group).queued += 1
  }

  /** One entry of this group was taken from the frontier. */
  took(group: string): void {
    this.group(group).queued -= 1
  }

  /** The frontier had nothing left of this group: its waiting entries were settled otherwise. */
  emptied(group: string): void {
    this.group(group).queued = 0
  }

  learn(visit: Visit): void {
    const { group } = visit.entry
    const fruitful = visit.events > 0 ? 1 : 0
    for (const state of [this.group(group), this.classOf(group)]) {
      state.visited += 1
      state.fruitful += fruitful
    }
  }

  /** The waiting group that promises most; among equals the one that was met first. */
  best(): { readonly group: string; readonly expected: number } | undefined {
    let best: { group: string; expected: number } | undefined
    for (const [group, state] of this.groups) {
      if (state.queued <= 0) continue
      const expected = this.expected(group)
      if (best === undefined || expected > best.expected) best = { group, expected }
    }
    return best
  }

  /** The share of the next visits of a group that will hold events, 0–1. */
  expected(group: string): number {
    if (group === SEED_GROUP) return 1
    const promise = promiseOfGroup(group)
    if (group.startsWith(SITEMAP_GROUP)) return promise === '-' ? 0.1 : LISTS
    const site = this.classOf(group)
    const prior = (site.fruitful + SITE_WEIGHT * PRIOR[promise]) / (site.visited + SITE_WEIGHT)
    const { fruitful, visited } = this.group(group)
    return (fruitful + GROUP_WEIGHT * prior) / (visited + GROUP_WEIGHT)
  }

  /** How many groups are known. */
  get size(): number {
    return this.groups.size
  }

  knows(group: string): boolean {
    return this.groups.has(group)
  }

  private group(name: string): Group {
    const known = this.groups.get(name)
    if (known !== undefined) return known
    const fresh = { queued: 0, visited: 0, fruitful: 0 }
    this.groups.set(name, fresh)
    return fresh
  }

  /** All groups whose links promise the same, together. Lists of addresses teach nothing about pages. */
  private classOf(group: string): Group {
    const name = group.startsWith(SITEMAP_GROUP) ? SITEMAP_GROUP : promiseOfGroup(group)
    const known = this.classes.get(name)
    if (known !== undefined) return known
    const fresh = { queued: 0, visited: 0, fruitful: 0 }
    this.classes.set(name, fresh)
    return fresh
  }
}
