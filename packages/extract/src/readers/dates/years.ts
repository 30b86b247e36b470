import { civil, dayNumber, isDay, parseDay, weekdayOf } from './calendar.ts'
import type { DayRef, DaySpan } from './day.ts'
import type { DateContext } from './when.ts'

/** How far back a day without a year may lie before it is taken for the next season's. Days. */
const PAST = 98
/** So far back a day without a year is still most likely one that has just gone by. Days. */
const RECENT = 45

export interface Resolved {
  readonly spans: readonly { readonly from: number; readonly to?: number }[]
  readonly assumed: readonly string[]
  readonly confidence: number
}

/** Refs in printed order: the years of later ones follow from the first. */
const refsOf = (spans: readonly DaySpan[]): DayRef[] =>
  spans.flatMap((span) => (span.to ? [span.from, span.to] : [span.from]))

/** Day numbers for all refs when the first yearless one is of `year`; undefined where a day does not exist. */
function numbersFor(refs: readonly DayRef[], year: number): number[] | undefined {
  const numbers: number[] = []
  let current: number | undefined
  let month: number | undefined
  for (const ref of refs) {
    if (ref.month === undefined) return undefined
    if (ref.year !== undefined) current = ref.year
    else if (current === undefined) current = year
    else if (month !== undefined && ref.month < month && month - ref.month >= 5) current++
    if (!isDay(current, ref.month, ref.day)) return undefined
    month = ref.month
    numbers.push(dayNumber(current, ref.month, ref.day))
  }
  return numbers
}

/** Ranges go forward: `10 décembre – 5 février` ends in the next year. */
function forward(spans: readonly DaySpan[], numbers: readonly number[], refs: readonly DayRef[]): number[] | undefined {
  const fixed = [...numbers]
  let at = 0
  for (const span of spans) {
    const from = fixed[at]
    const to = fixed[at + 1]
    if (span.to && from !== undefined && to !== undefined && to < from) {
      const ref = refs[at + 1]
      if (!ref || ref.month === undefined || ref.year !== undefined) return undefined
      const year = new Date(from * 86_400_000).getUTCFullYear() + 1
      if (!isDay(year, ref.month, ref.day)) return undefined
      fixed[at + 1] = dayNumber(year, ref.month, ref.day)
    }
    at += span.to ? 2 : 1
  }
  return fixed
}

const misses = (refs: readonly DayRef[], numbers: readonly number[]): number =>
  refs.filter((ref, i) => ref.weekday !== undefined && weekdayOf(numbers[i] ?? 0) !== ref.weekday).length

/** How well a first day fits the capture: upcoming ones first, then the recent past. */
function distance(first: number, captured: number): number {
  const ahead = first - captured
  return ahead >= 0 ? ahead : -ahead * ((365 - PAST) / PAST)
}

/** Swaps day and month of numeric dates whose order was only a custom, where the weekdays say so. */
function swap(refs: readonly DayRef[]): DayRef[] {
  return refs.map((ref) =>
    ref.swappable && ref.month !== undefined ? { ...ref, day: ref.month, month: ref.day } : ref,
  )
}

/** Turns refs into day numbers: printed year, heading, weekday, then the day of capture, in that order. */
export function resolveSpans(spans: readonly DaySpan[], context: DateContext): Resolved | undefined {
  const guessed = context.month === undefined && spans.some((span) => span.from.month === undefined)
  const found = resolvePlaced(spans, context)
  if (found && context.month !== undefined && spans.some(isNumberAlone))
    return { ...found, assumed: [...found.assumed, 'heading'] }
  return guessed && found
    ? { ...found, confidence: Math.min(found.confidence, 0.5), assumed: [...found.assumed, 'month'] }
    : found
}

/** A number that a heading alone makes a day. */
const isNumberAlone = ({ from }: DaySpan): boolean => from.month === undefined && from.weekday === undefined

function resolvePlaced(spans: readonly DaySpan[], context: DateContext): Resolved | undefined {
  const captured = parseDay(context.captured)
  const placed = fillYears(spans.map((span) => place(span, context, captured)))
  const plain = refsOf(placed)
  const first = best(placed, plain, context, captured)
  if (plain.some((ref) => ref.weak) && first)
    return { ...first, confidence: Math.min(first.confidence, 0.55), assumed: [...first.assumed, 'order'] }
  if (!plain.some((ref) => ref.swappable)) return first
  const other = best(placed, swap(plain), context, captured)
  const named = plain.some((ref) => ref.weekday !== undefined)
  if (named && other && (!first || other.confidence > first.confidence + 0.1)) return other
  if (named && first && other && isNearer(other, first, captured)) return other
  if (named && first && !first.assumed.includes('weekday') && (!other || other.assumed.includes('weekday')))
    return first
  const kept = first ?? other
  return kept && { ...kept, confidence: Math.min(kept.confidence, 0.55), assumed: [...kept.assumed, 'order'] }
}

/** `Wed 2/12`, read on 22 November: in ten days, and not in February two years ago. */
const isNearer = (a: Resolved, b: Resolved, captured: number): boolean =>
  !a.assumed.includes('weekday') &&
  distance(a.spans[0]?.from ?? 0, captured) * 3 < distance(b.spans[0]?.from ?? 0, captured)

/** A printed year holds for its neighbours; December before it is of the year before. */
function fillYears(spans: readonly DaySpan[]): DaySpan[] {
  const copies = spans.map((span): { from: DayRef; to?: DayRef } =>
    span.to ? { from: { ...span.from }, to: { ...span.to } } : { from: { ...span.from } },
  )
  const refs = copies.flatMap((span) => (span.to ? [span.from, span.to] : [span.from]))
  if (!refs.some((ref) => ref.year !== undefined)) return copies
  let near: DayRef | undefined
  for (const ref of refs.toReversed()) {
    if (ref.year === undefined && near?.year !== undefined && ref.month !== undefined && near.month !== undefined)
      ref.year = ref.month > near.month ? near.year - 1 : near.year
    near = ref
  }
  near = undefined
  for (const ref of refs) {
    if (ref.year === undefined && near?.year !== undefined && ref.month !== undefined && near.month !== undefined)
      ref.year = ref.month < near.month ? near.year + 1 : near.year
    near = ref
  }
  return copies
}

/** `Sat 17 Jun – Wed 26 Mar`, begun years ago: each end's weekday tells its own year. */
function longRun(spans: readonly DaySpan[], captured: number): Resolved | undefined {
  const [span] = spans
  if (!span?.to || spans.length > 1) return undefined
  const now = civil(captured).year
  const fits = (ref: DayRef, year: number): number | undefined => {
    if (ref.month === undefined || ref.weekday === undefined || !isDay(year, ref.month, ref.day)) return undefined
    const number = dayNumber(year, ref.month, ref.day)
    return weekdayOf(number) === ref.weekday ? number : undefined
  }
  const years = [now, now + 1, now - 1]
  const to = years.map((year) => span.to && fits(span.to, year)).find((day) => day !== undefined)
  if (to === undefined) return undefined
  const last = civil(to).year
  const from = [last, last - 1, last - 2, last - 3]
    .map((year) => fits(span.from, year))
    .find((day) => day !== undefined && day <= to)
  return from === undefined ? undefined : { spans: [{ from, to }], confidence: 0.8, assumed: ['year'] }
}

/** Gives days without a month the heading's, or the next month in which the weekday fits. */
function place(span: DaySpan, context: DateContext, captured: number): DaySpan {
  const fix = (ref: DayRef): DayRef => {
    if (ref.month !== undefined) return ref
    if (context.month !== undefined) return { ...ref, month: context.month }
    const date = new Date(captured * 86_400_000)
    for (let ahead = 0; ahead < 12; ahead++) {
      const month = ((date.getUTCMonth() + ahead) % 12) + 1
      const year = date.getUTCFullYear() + Math.floor((date.getUTCMonth() + ahead) / 12)
      if (!isDay(year, month, ref.day)) continue
      const number = dayNumber(year, month, ref.day)
      if (number < captured || (ref.weekday !== undefined && weekdayOf(number) !== ref.weekday)) continue
      return { ...ref, month, year }
    }
    return ref
  }
  return span.to ? { from: fix(span.from), to: fix(span.to) } : { from: fix(span.from) }
}

function best(
  spans: readonly DaySpan[],
  refs: readonly DayRef[],
  context: DateContext,
  captured: number,
): Resolved | undefined {
  const now = new Date(captured * 86_400_000).getUTCFullYear()
  const attempt = (year: number) => {
    const numbers = numbersFor(refs, year)
    const fixed = numbers && forward(spans, numbers, refs)
    return fixed && { fixed, wrong: misses(refs, fixed) }
  }
  const answer = (fixed: readonly number[], confidence: number, assumed: readonly string[]): Resolved => {
    let at = 0
    const out = spans.map((span) => {
      const from = fixed[at] ?? 0
      const to = fixed[at + 1] ?? from
      at += span.to ? 2 : 1
      return span.to ? { from, to } : { from }
    })
    return { spans: out, confidence, assumed }
  }
  const named = refs.some((ref) => ref.weekday !== undefined)
  const monthless = spans.some((span) => span.from.month === undefined)
  if (monthless) return undefined
  if (refs[0]?.year !== undefined) {
    const only = attempt(now)
    if (!only) return undefined
    return only.wrong ? answer(only.fixed, 0.6, ['weekday']) : answer(only.fixed, named ? 0.98 : 0.96, [])
  }
  if (context.year !== undefined) {
    const given = attempt(context.year)
    if (given && given.wrong === 0) return answer(given.fixed, named ? 0.97 : 0.9, ['year'])
    // A season's heading names one of its two years.
    for (const year of named ? [context.year + 1, context.year - 1] : []) {
      const near = attempt(year)
      if (near && near.wrong === 0) return answer(near.fixed, 0.85, ['year'])
    }
    if (given) return answer(given.fixed, 0.55, ['year', 'weekday'])
  }
  let found: { fixed: readonly number[]; wrong: number; cost: number } | undefined
  for (let year = now - 2; year <= now + 2; year++) {
    const tried = attempt(year)
    if (!tried) continue
    const start = tried.fixed[0] ?? 0
    const end = Math.max(...tried.fixed.slice(-1))
    // A run that is still going on is as good as one that is to come.
    const running = start <= captured && end >= captured ? 0 : distance(start, captured)
    const late = !named && start < captured - PAST && end < captured ? 1e4 : 0
    const cost = tried.wrong * 1e5 + running + late
    if (!found || cost < found.cost) found = { ...tried, cost }
  }
  if (!found) return undefined
  const long = found.wrong ? longRun(spans, captured) : undefined
  if (long) return long
  if (found.wrong) return answer(found.fixed, 0.45, ['year', 'weekday'])
  if (named) return answer(found.fixed, 0.94, ['year'])
  const last = found.fixed.at(-1) ?? 0
  return answer(found.fixed, last >= captured ? 0.85 : last >= captured - RECENT ? 0.75 : 0.55, ['year'])
}
