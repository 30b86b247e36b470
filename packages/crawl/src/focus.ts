import { promiseOfGroup } from './address/group.ts'
import type { Promise3 } from './address/words.ts'
import type { GroupTally, Lesson } from './store.ts'
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

type Count = { -readonly [K in Exclude<keyof Lesson, 'of'>]: number }

interface Group extends Count {
  queued: number
  /** Entries that an earlier run visited and this one has not yet. */
  due: number
}

/** Groups of lists of addresses: they teach nothing about pages, and come before them, for they may spare some requests. */
export const SITEMAP_GROUP = 'sitemap'
const LISTS = 1
/** How the lessons of a class are told from those of a group. */
const CLASS = 'class '
/** Seeds come before everything. */
export const SEED_GROUP = 'seed +'

/**
 * Chooses what to visit next, and learns while crawling which groups of addresses hold events on this site.
 *
 * The expected yield of a group is the share of its visits that held events, drawn towards what links with such words gave
 * on this site so far, drawn in turn towards {@link PRIOR}. A group that gave nothing for long is left alone: that is how a
 * crawl ends by itself on a site without end. What is learned is told as lessons, for the store to keep: an interrupted crawl
 * goes on with the knowledge and the patience that it had.
 */
export class Focus {
  private readonly groups = new Map<string, Group>()
  private readonly classes = new Map<string, Count>()
  private waiting = 0

  /** @param resumed the lessons belong to the present run; else they are those of earlier ones */
  constructor(tallies: readonly GroupTally[] = [], lessons: readonly Lesson[] = [], resumed = false) {
    for (const { group, queued, due } of tallies) {
      this.groups.set(group, { ...NOTHING, queued, due })
      this.waiting += queued
    }
    for (const { of, ...count } of lessons) {
      const useful = count.fruitful + count.leads > 0
      // A new run has fresh patience, but for what never gave anything: that is visited again, and not further.
      const idle = resumed || !useful ? count.idle : 0
      if (!of.startsWith(CLASS)) this.groups.set(of, { ...this.group(of), ...count, idle })
      else this.classes.set(of.slice(CLASS.length), resumed ? count : { ...count, idle: 0, copies: 0 })
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
   * Learns from a visit, and tells what is known now of its group and its class.
   *
   * @param found what the visit added to the frontier
   * @param copy the page holds no events and looks like others
   */
  learn(visit: Visit, found: readonly FrontierEntry[], copy = false): readonly Lesson[] {
    const { group } = visit.entry
    const fruitful = visit.events > 0
    const leads = !fruitful && found.some((entry) => entry.group !== group && this.isFruitful(entry.group))
    const own = this.group(group)
    const due = own.due > 0
    own.due -= due ? 1 : 0
    // A known page taught what it had to teach; that it shows no way to anything new is no reason to give its group up.
    if (due && (!fruitful || visit.outcome.kind === 'unchanged')) return []
    const all = this.classOf(group)
    for (const count of [own, all]) {
      count.visited += 1
      count.fruitful += fruitful ? 1 : 0
      count.leads += leads ? 1 : 0
      count.idle = fruitful || leads ? 0 : count.idle + 1
      count.copies += copy && !leads ? 1 : 0
    }
    return [lesson(group, own), lesson(CLASS + className(group), all)]
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
  isBarren(group: string, count: Group = this.group(group)): boolean {
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

  private group(name: string): Group {
    return entry(this.groups, name, () => ({ ...NOTHING, queued: 0, due: 0 }))
  }

  /** All groups whose links promise the same, together. */
  private classOf(group: string): Count {
    return entry(this.classes, className(group), () => ({ ...NOTHING }))
  }
}

const NOTHING: Readonly<Count> = { visited: 0, fruitful: 0, leads: 0, idle: 0, copies: 0 }

const className = (group: string): string => (group.startsWith(SITEMAP_GROUP) ? SITEMAP_GROUP : promiseOfGroup(group))

const lesson = (of: string, { visited, fruitful, leads, idle, copies }: Count): Lesson => ({
  of,
  visited,
  fruitful,
  leads,
  idle,
  copies,
})

function entry<T>(table: Map<string, T>, name: string, empty: () => T): T {
  const known = table.get(name)
  if (known !== undefined) return known
  const fresh = empty()
  table.set(name, fresh)
  return fresh
}

/** Shapes with parameters or numbers can be varied without end. */
const isVariable = (group: string): boolean => group.includes('?') || group.includes('#')
