import { parseDay } from './calendar.ts'
import type { DaySpan } from './day.ts'
import { type Custom, type Hours, hoursOf, rising } from './hours.ts'
import { withHoursBehind } from './hours-first.ts'
import type { Item } from './items.ts'
import { allDays, type Span } from './occurrence.ts'
import type { ClockTime, DateContext } from './when.ts'
import { resolveSpans } from './years.ts'

/** Days that share hours. */
export interface Segment {
  readonly spans: Span[]
  hours?: Hours
  open?: 'start' | 'end'
  /** The end of a stretch that the segment before it opened. */
  ends: boolean
}

/** Weekdays that share hours. */
export interface Rule {
  readonly days: readonly number[]
  readonly nth: readonly number[]
  /** Said in a bracket behind hours that hold for all days. */
  readonly aside?: 'instead' | 'top'
  hours?: Hours
}

/** What was read off the items, before days and hours are put together. */
export interface Parts {
  readonly segments: Segment[]
  readonly rules: Rule[]
  readonly exceptDays: Set<number>
  readonly exceptWeekdays: Set<number>
  /** `sauf le 7 à 15 h`: days with hours of their own. */
  readonly swaps: Map<number, Hours>
  leading?: Hours
}

export function gather(
  printed: readonly Item[],
  resolved: readonly Span[],
  custom: Custom,
  context: DateContext,
): Parts {
  const items = withHoursBehind(printed)
  const parts: Parts = { segments: [], rules: [], exceptDays: new Set(), exceptWeekdays: new Set(), swaps: new Map() }
  let used = 0
  let last: 'segment' | 'rule' | 'except' | undefined
  let left: number[] = []
  let ahead: Hours | undefined
  for (const [n, item] of items.entries()) {
    if (item.kind === 'days') {
      const spans = resolved.slice(used, used + item.days.spans.length)
      used += spans.length
      if (item.except) {
        left = spans.flatMap(allDays)
        for (const day of left) parts.exceptDays.add(day)
        last = item.closed ? 'segment' : 'except'
        continue
      }
      if (item.days.spans.some((span) => span.slots)) {
        parts.segments.push(...bracketed(item.days.spans, spans, custom))
        last = 'segment'
        continue
      }
      if (item.days.weekday !== undefined) parts.rules.push({ days: [item.days.weekday], nth: [] })
      const segment = parts.segments.at(-1)
      if (segment && !segment.hours && !segment.open && !item.open && last === 'segment') segment.spans.push(...spans)
      else parts.segments.push({ spans: [...spans], ends: item.ends, ...(item.open ? { open: item.open } : {}) })
      const own = parts.segments.at(-1)
      if (own && ahead) own.hours = ahead
      ahead = undefined
      last = 'segment'
    } else if (item.kind === 'relative') {
      const day = parseDay(context.captured) + item.days
      parts.segments.push({ spans: [{ from: day }], ends: false })
      last = 'segment'
    } else if (item.kind === 'weekdays') {
      if (item.except && items[n + 1]?.kind === 'slots') {
        // `à 20 h sauf le dimanche, 16 h`: not left out, but at another hour.
        parts.rules.push({ days: item.set.days, nth: [], aside: 'instead' })
        last = 'rule'
      } else if (item.except) for (const day of item.set.days) parts.exceptWeekdays.add(day)
      else {
        parts.rules.push({ days: item.set.days, nth: item.set.nth, ...(item.aside ? { aside: item.aside } : {}) })
        last = 'rule'
      }
    } else if (item.kind === 'slots') {
      if (item.until || item.slots.length === 0) continue
      const hours = hoursOf(item.slots, custom)
      if (last === undefined) parts.leading = hours
      else if (last === 'except') for (const day of left) parts.swaps.set(day, hours)
      else if (last === 'segment') {
        const segment = parts.segments.at(-1)
        // `9 & 10 Oct, 7.30pm, plus 2.30pm on 10 Oct`: the second hour is that of the day behind it.
        const closes = items[n + 1]?.kind === 'days' && n + 2 === items.length
        const [first, ...later] = hours.times
        const split = closes && first !== undefined && later.length === 1 && !rising(hours.times)
        if (split || (closes && segment?.hours)) ahead = split ? { ...hours, times: later } : hours
        if (segment && split) segment.hours = merge(segment.hours, { ...hours, times: [first] })
        else if (segment && !ahead) segment.hours = merge(segment.hours, hours)
      } else for (const rule of parts.rules) rule.hours ??= hours
    }
  }
  return parts
}

/** `12 et 13 (20 h), 14 (15 h)`: the hours in a bracket are of the days before it. */
function bracketed(printed: readonly DaySpan[], resolved: readonly Span[], custom: Custom): Segment[] {
  const segments: Segment[] = []
  let open: Segment | undefined
  for (const [n, span] of resolved.entries()) {
    open ??= { spans: [], ends: false }
    open.spans.push(span)
    const slots = printed[n]?.slots
    if (!slots && n < resolved.length - 1) continue
    segments.push(slots ? { ...open, hours: hoursOf(slots, custom) } : open)
    open = undefined
  }
  return segments
}

const merge = (a: Hours | undefined, b: Hours): Hours =>
  a
    ? {
        times: joined(a.times, b.times),
        certain: a.certain && b.certain,
        assumed: [...a.assumed, ...b.assumed],
        confidence: Math.min(a.confidence, b.confidence),
      }
    : b

/** Doors alone belong to the hours beside them. */
function joined(a: readonly ClockTime[], b: readonly ClockTime[]): readonly ClockTime[] {
  const doors = (times: readonly ClockTime[]) => times.every((time) => time.start === undefined)
  if (doors(a)) return b.map((time) => ({ ...a[0], ...time }))
  if (doors(b)) return a.map((time) => ({ ...b[0], ...time }))
  return [...a, ...b]
}

/** Hours printed in front: they belong to the day behind them, all along the phrase. */
export function shift(parts: Parts): void {
  const { segments, rules } = parts
  if (!parts.leading) return
  if (segments.length === 0) {
    const bare = rules.find((rule) => rule.hours === undefined)
    if (bare) bare.hours = parts.leading
    return
  }
  if (segments.at(-1)?.hours !== undefined) return
  let hours: Hours | undefined = parts.leading
  for (const segment of segments) {
    const own: Hours | undefined = segment.hours
    if (hours) segment.hours = hours
    hours = own
  }
}

/** Resolves every day of the phrase at once, so that one printed year or weekday helps all of them. */
export function resolveAll(items: readonly Item[], context: DateContext) {
  const spans: DaySpan[] = []
  for (const item of items)
    if (item.kind === 'days')
      spans.push(
        ...(item.except && item.days.monthless ? item.days.spans.map((span) => within(span, spans)) : item.days.spans),
      )
  if (spans.length === 0) return { spans: [], confidence: 0.9, assumed: [] }
  const tail = items.find((item) => item.kind === 'year')
  const yearless = spans.every((span) => span.from.year === undefined && span.to?.year === undefined)
  return resolveSpans(tail?.kind === 'year' && yearless ? spans.map((span) => dated(span, tail.year)) : spans, context)
}

/** `du 28 octobre au 12 novembre, sauf le 5`: the month of the run in which the day falls, else that of the day before it. */
function within(span: DaySpan, before: readonly DaySpan[]): DaySpan {
  const run = before.find((one) => one.to)
  const month = run ? (span.from.day >= run.from.day ? run.from.month : run.to?.month) : before.at(-1)?.from.month
  return month === undefined ? span : { from: { ...span.from, month } }
}

/** `Thu Oct 26 11:00 2026`: the year behind the hour. */
const dated = (span: DaySpan, year: number): DaySpan =>
  span.to ? { from: { ...span.from, year }, to: { ...span.to, year } } : { from: { ...span.from, year } }
