import { promiseOfGroup } from './address/group.ts'
import type { Promise3 } from './address/words.ts'
import type { GroupTally } from './store.ts'
import type { FrontierEntry, Visit } from './visit.ts'

/** How often links with promising, plain and unpromising words lead to events, before this site has taught better. */
const PRIOR: Readonly<Record<Promise3, number>> = { '+': 0.6, '=': 0.25, '-': 0.04 }
/** How many visits a prior is worth. */
const SITE_WEIGHT = 6
const GROUP_WEIGHT = 2

/**
 * Visits in a row without an event, and without a new address that leads to some, after which a group is left alone;
 * addresses that can be varied without end get a quarter, groups that once held events four times as much.
 */
const PATIENCE: Readonly<Record<Promise3, number>> = { '+': 80, '=': 50, '-': 25 }
/** The same for all groups of one class together. */
const CLASS_PATIENCE: Readonly<Record<Promise3, number>> = { '+': 400, '=': 250, '-': 120 }
/** What a page is worth that holds no event and shows the way to new ones. */
const LEAD = 0.8
/** Pages without events that look like others, after which their group, or all of their class, is left alone. */
const COPIES = 8
const CLASS_COPIES = 40

interface Count {
  queued: number
  /** In any run. */
  visited: number
  fruitful: number
  /** Visits that showed the way to new addresses of fruitful groups. */
  leads: number
  /** Visits in a row that were of no use. */
  idle: number
  copies: number
  /** Entries that an earlier run visited and this one has not yet. */
  due: number
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
 * crawl ends by itself on a site without end. What matters for the order is counted from the store's tallies; an interrupted
 * crawl has fresh patience when it goes on, so it may visit more than an undisturbed one, and never less.
 */
export class Focus {
  private readonly groups = new Map<string, Count>()
  private readonly classes = new Map<string, Count>()
  private waiting = 0

  /** @param resumed the tallied visits belong to the present run; else what an earlier run visited is visited again */
  constructor(tallies: readonly GroupTally[] = [], resumed = false) {
    for (const { group, queued, visited, fruitful } of tallies) {
      const due = resumed ? 0 : Math.min(queued, visited)
      // What gave nothing before is visited again, and not further.
      const idle = resumed || fruitful > 0 ? 0 : visited
      this.groups.set(group, { ...NOTHING, queued, visited, fruitful, due, idle })
      const sum = this.classOf(group)
      sum.visited += visited
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

  /**
   * @param found what the visit added to the frontier
   * @param copy the page holds no events and looks like others
   */
  learn(visit: Visit, found: readonly FrontierEntry[], copy = false): void {
    const { group } = visit.entry
    const fruitful = visit.events > 0
    const leads = !fruitful && found.some((entry) => entry.group !== group && this.isFruitful(entry.group))
    const due = this.group(group).due > 0
    this.group(group).due -= due ? 1 : 0
    for (const count of [this.group(group), this.classOf(group)]) {
      // A known page that is as it was shows no way to anything new: that is no reason to give its group up.
      if (due && !fruitful) continue
      count.visited += 1
      count.fruitful += fruitful ? 1 : 0
      count.leads += leads ? 1 : 0
      count.idle = fruitful || leads ? 0 : count.idle + 1
      count.copies += copy && !leads ? 1 : 0
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

  /** True when a group, or all of its class, was visited long enough to no use. */
  isBarren(group: string, count: Count = this.group(group)): boolean {
    if (group === SEED_GROUP || group.startsWith(SITEMAP_GROUP) || count.due > 0) return false
    const promise = promiseOfGroup(group)
    const useful = count.fruitful + count.leads > 0
    if (!useful && count.copies >= COPIES) return true
    const patience = PATIENCE[promise] / (isVariable(group) ? 4 : 1)
    if (count.idle >= (useful ? 4 * patience : patience)) return true
    const all = this.classOf(group)
    if (useful) return false
    return all.idle >= CLASS_PATIENCE[promise] || (all.copies >= CLASS_COPIES && all.copies > all.visited / 2)
  }

  /** Groups that held events, and those whose words promise some until they were seen to hold none. */
  private isFruitful(name: string): boolean {
    const count = this.groups.get(name)
    return (count?.fruitful ?? 0) > 0 || (promiseOfGroup(name) === '+' && (count?.visited ?? 0) < 3)
  }

  /** The share of the next visits of a group that will hold events, 0–1. */
  private expected(group: string, count: Count): number {
    if (group === SEED_GROUP) return 1
    const promise = promiseOfGroup(group)
    if (group.startsWith(SITEMAP_GROUP)) return promise === '-' ? 0.1 : LISTS
    const site = this.classOf(group)
    const prior = (site.fruitful + SITE_WEIGHT * PRIOR[promise]) / (site.visited + SITE_WEIGHT)
    return (count.fruitful + LEAD * count.leads + GROUP_WEIGHT * prior) / (count.visited + GROUP_WEIGHT)
  }

  private group(name: string): Count {
    return entry(this.groups, name)
  }

  /** All groups whose links promise the same, together. */
  private classOf(group: string): Count {
    return entry(this.classes, group.startsWith(SITEMAP_GROUP) ? SITEMAP_GROUP : promiseOfGroup(group))
  }
}

const NOTHING: Count = { queued: 0, visited: 0, fruitful: 0, leads: 0, idle: 0, copies: 0, due: 0 }

function entry(table: Map<string, Count>, name: string): Count {
  const known = table.get(name)
  if (known !== undefined) return known
  const fresh = { ...NOTHING }
  table.set(name, fresh)
  return fresh
}

/** Shapes with parameters or numbers can be varied without end. */
const isVariable = (group: string): boolean => group.includes('?') || group.includes('#')
