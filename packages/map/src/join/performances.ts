import type { Claim } from '@rampe/model'
import { publishable } from '../rank.ts'
import { pageKey } from '../url-key.ts'
import type { EventMention } from './event-mention.ts'
import { type Occurrence, weight } from './occurrences.ts'
import type { Production } from './productions.ts'

/** One evening (or one run of days) of a production, and every source's words about it. */
export interface Performance {
  readonly day: string
  readonly time?: string
  readonly lastDay?: string
  readonly occurrences: readonly Occurrence[]
}

export interface Schedule {
  readonly performances: readonly Performance[]
  /** Runs that cover the performances: the series' first and last day. */
  readonly spans: readonly Occurrence[]
  /** Times that contradict a better source. */
  readonly contradicted: readonly Occurrence[]
}

interface Draft {
  day: string
  time?: string
  lastDay?: string
  place?: string
  occurrences: Occurrence[]
}

const isRun = (given: { readonly lastDay?: string }): boolean => given.lastDay !== undefined
const covers = (run: Occurrence, day: string): boolean => run.day <= day && day <= (run.lastDay ?? run.day)

/** What one extractor says on one page, of one production. */
interface Source {
  readonly key: string
  readonly occurrences: readonly Occurrence[]
  readonly weight: number
}

const hoursFit = (a: Occurrence, b: Occurrence): boolean =>
  a.time === b.time || a.time === undefined || b.time === undefined

const surer = (given: Claim, confidence: number): Claim =>
  confidence <= given.provenance.confidence ? given : { ...given, provenance: { ...given.provenance, confidence } }

/**
 * Two pages that give the same day are surer than each: the chance that both err. What is then still too weak to publish is
 * no performance.
 */
function agreed(events: readonly EventMention[]): readonly EventMention[] {
  if (events.every(({ occurrences }) => occurrences.every(({ start }) => publishable(start)))) return events
  const byDay = new Map<string, { readonly page: string; readonly one: Occurrence }[]>()
  for (const { mention, occurrences } of events)
    for (const one of occurrences)
      byDay.set(one.day, [...(byDay.get(one.day) ?? []), { page: pageKey(mention.page), one }])
  return events.map((event) => ({
    ...event,
    occurrences: event.occurrences.flatMap((one) => {
      if (publishable(one.start)) return [one]
      const others = (byDay.get(one.day) ?? []).filter(
        (other) => other.page !== pageKey(event.mention.page) && hoursFit(one, other.one),
      )
      const best = Math.max(0, ...others.map((other) => other.one.start.provenance.confidence))
      const confidence = Math.min(0.9, 1 - (1 - one.start.provenance.confidence) * (1 - best))
      const start = surer(one.start, confidence)
      return publishable(start) ? [{ ...one, start, ...(one.end ? { end: surer(one.end, confidence) } : {}) }] : []
    }),
  }))
}

function sourcesOf(events: readonly EventMention[]): readonly Source[] {
  const sources = new Map<string, { occurrences: Occurrence[]; weight: number }>()
  for (const { mention, occurrences, own } of events) {
    if (occurrences.length === 0) continue
    const key = `${mention.page} ${mention.by}`
    const source = sources.get(key) ?? { occurrences: [], weight: 0 }
    source.occurrences.push(...occurrences)
    // The event's own page is believed a little more than a card on another.
    source.weight = Math.max(source.weight, weight(mention, occurrences) + (own ? 0.1 : 0))
    sources.set(key, source)
  }
  return [...sources]
    .map(([key, source]) => ({ key, ...source }))
    .sort((a, b) => b.weight - a.weight || b.occurrences.length - a.occurrences.length || (a.key < b.key ? -1 : 1))
}

/** The performance that an occurrence of another source tells of. */
function matching(drafts: readonly Draft[], given: Occurrence, alone: boolean): Draft | undefined {
  const sameDay = drafts.filter((draft) => draft.day === given.day && !isRun(draft))
  const exact = sameDay.find((draft) => draft.time === given.time)
  if (exact) return exact
  if (given.time === undefined || sameDay.some((draft) => draft.time === undefined))
    return sameDay.find((draft) => given.time === undefined || draft.time === undefined)
  // Two sources that each give one hour of that day mean the same evening: one of the hours is wrong.
  return alone && sameDay.length === 1 ? sameDay[0] : undefined
}

/** A day and month that is read with two different years is one day, read once against the wrong year. */
const sameDateOtherYear = (drafts: readonly Draft[], given: Occurrence): boolean =>
  given.start.provenance.basis === 'inferred' &&
  drafts.some(
    (draft) =>
      draft.day !== given.day &&
      draft.day.slice(5) === given.day.slice(5) &&
      (draft.time === given.time || draft.time === undefined || given.time === undefined) &&
      draft.occurrences.every(({ start }) => start.provenance.basis === 'inferred'),
  )

function add(drafts: Draft[], given: Occurrence): void {
  const { day, time, lastDay, place } = given
  drafts.push({
    day,
    occurrences: [given],
    ...(time === undefined ? {} : { time }),
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(place === undefined ? {} : { place }),
  })
}

/** Within one source, the same day, hour and place twice is said twice; anything else is another performance. */
function addOwn(drafts: Draft[], given: Occurrence): void {
  const same = drafts.find(
    (draft) =>
      draft.day === given.day &&
      (draft.time === given.time || given.time === undefined || draft.time === undefined) &&
      (draft.lastDay === given.lastDay || given.lastDay === undefined) &&
      (draft.place === given.place || given.place === undefined || draft.place === undefined),
  )
  if (!same) {
    add(drafts, given)
    return
  }
  same.occurrences.push(given)
  if (same.time === undefined && given.time !== undefined) same.time = given.time
}

const best = (occurrences: readonly Occurrence[]): readonly Occurrence[] =>
  [...occurrences].sort(
    (a, b) =>
      b.start.provenance.confidence - a.start.provenance.confidence || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0),
  )

/**
 * The performances of a production. The best source's times stand; another source adds to them where it agrees on one of
 * them at least, else it contradicts. A run that covers several performances is their span.
 */
export function scheduleOf(production: Production, doubted: ReadonlySet<Occurrence> = new Set()): Schedule {
  const believed =
    doubted.size === 0
      ? production.mentions
      : production.mentions.map((one) => ({
          ...one,
          occurrences: one.occurrences.filter((given) => !doubted.has(given)),
        }))
  const sources = sourcesOf(agreed(believed))
  const drafts: Draft[] = []
  const runs: Occurrence[] = []
  const trusted = new Set<Occurrence>()
  const contradicted: Occurrence[] = production.mentions.flatMap((one) =>
    one.occurrences.filter((given) => doubted.has(given)),
  )
  for (const source of sources) {
    const single = source.occurrences.filter((one) => !isRun(one))
    // Several runs of the best source, or a run beside its single days, are as many performances.
    if (runs.length === 0 && drafts.length === 0) for (const one of source.occurrences.filter(isRun)) trusted.add(one)
    runs.push(...source.occurrences.filter(isRun))
    if (drafts.length === 0) {
      for (const one of best(single)) {
        if (sameDateOtherYear(drafts, one)) contradicted.push(one)
        else addOwn(drafts, one)
      }
      continue
    }
    const alone = (one: Occurrence): boolean => single.filter(({ day }) => day === one.day).length === 1
    const matched = single.map((one) => ({ one, draft: matching(drafts, one, alone(one)) }))
    const agrees = matched.some(({ draft }) => draft !== undefined)
    for (const { one, draft } of matched) {
      if (draft) {
        draft.occurrences.push(one)
        if (draft.time === undefined && one.time !== undefined) draft.time = one.time
      } else if (agrees && !sameDateOtherYear(drafts, one)) add(drafts, one)
      else contradicted.push(one)
    }
  }
  const inside = (run: Occurrence): readonly Draft[] => drafts.filter((draft) => covers(run, draft.day))
  const overlaps = (run: Occurrence): boolean =>
    drafts.some((draft) => draft.day <= (run.lastDay ?? run.day) && run.day <= (draft.lastDay ?? draft.day))
  const spans = runs.filter((run) => inside(run).length > 1)
  for (const run of runs) {
    if (spans.includes(run)) continue
    const known = drafts.find((draft) => draft.day === run.day && (draft.lastDay ?? run.lastDay) === run.lastDay)
    if (known) {
      known.occurrences.push(run)
      if (run.lastDay !== undefined) known.lastDay = run.lastDay
      if (known.time === undefined && run.time !== undefined) known.time = run.time
    } else if (drafts.length === 0 || (trusted.has(run) && !overlaps(run))) add(drafts, run)
    else {
      const only = inside(run)[0]
      if (only && drafts.length === 1) {
        only.day = run.day
        if (run.lastDay !== undefined) only.lastDay = run.lastDay
        only.occurrences.unshift(run)
      } else contradicted.push(run)
    }
  }
  const performances = drafts
    .map(({ place: _, ...draft }) => draft)
    .sort((a, b) => (`${a.day}T${a.time ?? ''}` < `${b.day}T${b.time ?? ''}` ? -1 : 1))
  return { performances, spans, contradicted }
}
