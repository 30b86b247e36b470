import { promiseOfGroup } from './address/group.ts'
import type { Promise3 } from './address/words.ts'
import type { GroupTally } from './store.ts'
import type { FrontierEntry, Visit } from './visit.ts'

/** How often links with promising, plain and unpromising words lead to events, before this site has taught better. */
const PRIOR: Readonly<Record<Promise3, number>> = { '+': 0.6, '=': 0.25, '-': 0.04 }
/** How many visits a prior is worth. */
const SITE_WEIGHT = 6
const GROUP_WEIGHT = 2

/** Visits without any event after which a group is left alone; addresses that can be varied without end get a quarter. */
const PATIENCE: Readonly<Record<Promise3, number>> = { '+': 80, '=': 50, '-': 25 }
/** The same for all groups of one class together, and the yield below which a class counts as barren. */
const CLASS_PATIENCE: Readonly<Record<Promise3, number>> = { '+': 400, '=': 250, '-': 120 }
const BARREN = 0.01
/** Pages without events that look like others, after which their group, or all of their class, is left alone. */
const COPIES = 8
const CLASS_COPIES = 40

interface Count {
  queued: number
  /** In any run, and in this one. */
  visited: number
  now: number
  fruitful: number
  copies: number
}

/** Groups of lists of addresses: they teach nothing about pages, and come early. */
export const SITEMAP_GROUP = 'sitemap'
const LISTS = 0.97
/** Seeds come before everything. */
export const SEED_GROUP = 'seed +'

/**
 * Chooses what to visit next, and learns while crawling which groups of addresses hold events on this site.
 *
 * The expected yield of a group is the share of its visits that held events, drawn towards what links with such words gave
 * on this site so far, drawn in turn towards {@link PRIOR}. A group that gave nothing for long is left alone: that is how a
 * crawl ends by itself on a site without end. Everything is counted from the store's tallies, so that an interrupted crawl
 * goes on with the same choices.
 */
export class Focus {
  private readonly groups = new Map<string, Count>()
  private readonly classes = new Map<string, Count>()
  private waiting = 0

  /** @param resumed whether the tallied visits belong to the present run */
  constructor(tallies: readonly GroupTally[] = [], resumed = false) {
    for (const { group, queued, visited, fruitful } of tallies) {
      this.groups.set(group, { queued, visited, now: resumed ? visited : 0, fruitful, copies: 0 })
      const sum = this.classOf(group)
      sum.visited += visited
      sum.now += resumed ? visited : 0
      sum.fruitful += fruitful
      this.waiting += queued
    }
  }

  /** Entries that wait, in all. */
  get queued(): number {
    return this.waiting
  }

  /** How many groups are known. */
  get size(): number {
    return this.groups.size
  }

  knows(group: string): boolean {
    return this.groups.has(group)
  }

  added(entries: readonly FrontierEntry[]): void {
    for (const { group } of entries) this.group(group).queued += 1
    this.waiting += entries.length
  }

  /** One entry of this group was taken from the frontier. */
  took(group: string): void {
    this.group(group).queued -= 1
    this.waiting -= 1
  }

  /** The frontier had nothing left of this group: its waiting entries were settled otherwise. */
  emptied(group: string): void {
    const count = this.group(group)
    this.waiting -= count.queued
    count.queued = 0
  }

  /** @param copy the page holds no events and looks like others */
  learn(visit: Visit, copy = false): void {
    const { group } = visit.entry
    const fruitful = visit.events > 0 ? 1 : 0
    for (const count of [this.group(group), this.classOf(group)]) {
      count.visited += 1
      count.now += 1
      count.fruitful += fruitful
      count.copies += copy ? 1 : 0
    }
  }

  /** The waiting group that promises most; among equals the one that was met first. Groups that gave nothing are left out. */
  best(): string | undefined {
    let best: string | undefined
    let most = -1
    for (const [group, count] of this.groups) {
      if (count.queued <= 0) continue
      const expected = this.expected(group, count)
      if (expected <= most || this.isBarren(group, count)) continue
      most = expected
      best = group
    }
    return best
  }

  /** True when a group, or all of its class, was visited long enough without an event. */
  isBarren(group: string, count: Count = this.group(group)): boolean {
    if (group === SEED_GROUP || group.startsWith(SITEMAP_GROUP) || count.fruitful > 0) return false
    if (count.copies >= COPIES) return true
    const promise = promiseOfGroup(group)
    if (count.now >= PATIENCE[promise] / (isVariable(group) ? 4 : 1)) return true
    const all = this.classOf(group)
    if (all.copies >= CLASS_COPIES && all.copies > all.now / 2) return true
    return all.now >= CLASS_PATIENCE[promise] && all.fruitful < all.visited * BARREN
  }

  /** The share of the next visits of a group that will hold events, 0–1. */
  private expected(group: string, count: Count): number {
    if (group === SEED_GROUP) return 1
    const promise = promiseOfGroup(group)
    if (group.startsWith(SITEMAP_GROUP)) return promise === '-' ? 0.1 : LISTS
    const site = this.classOf(group)
    const prior = (site.fruitful + SITE_WEIGHT * PRIOR[promise]) / (site.visited + SITE_WEIGHT)
    return (count.fruitful + GROUP_WEIGHT * prior) / (count.visited + GROUP_WEIGHT)
  }

  private group(name: string): Count {
    return entry(this.groups, name)
  }

  /** All groups whose links promise the same, together. */
  private classOf(group: string): Count {
    return entry(this.classes, group.startsWith(SITEMAP_GROUP) ? SITEMAP_GROUP : promiseOfGroup(group))
  }
}

function entry(table: Map<string, Count>, name: string): Count {
  const known = table.get(name)
  if (known !== undefined) return known
  const fresh = { queued: 0, visited: 0, now: 0, fruitful: 0, copies: 0 }
  table.set(name, fresh)
  return fresh
}

/** Shapes with parameters or numbers can be varied without end. */
const isVariable = (group: string): boolean => group.includes('?') || group.includes('#')
