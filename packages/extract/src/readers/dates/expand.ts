import { civil, dayNumber, isDay, isoDay, parseDay, weekdayOf } from './calendar.ts'
import type { DaySpan } from './days.ts'
import { type Custom, type Hours, hoursOf, rising } from './hours.ts'
import type { Item, Phrase } from './phrases.ts'
import type { ClockTime, DateContext, DateRole, Occurrence, When } from './when.ts'
import { resolveSpans } from './years.ts'

export interface Expanded {
  readonly when: When
  readonly confidence: number
  readonly assumed: readonly string[]
}

/** The longest run whose days are listed one by one. */
const LONGEST = 400
/** More stretches of hours than this in one run are opening hours. */
const MOST_STRETCHES = 20

interface Span {
  readonly from: number
  readonly to?: number
}

/** Days that share hours. */
interface Segment {
  readonly spans: Span[]
  hours?: Hours
  open?: 'start' | 'end'
  /** The end of a stretch that the segment before it opened. */
  ends: boolean
}

/** Weekdays that share hours. */
interface Rule {
  readonly days: readonly number[]
  readonly nth: readonly number[]
  hours?: Hours
}

/** What was read off the items, before days and hours are put together. */
interface Parts {
  readonly segments: Segment[]
  readonly rules: Rule[]
  readonly exceptDays: Set<number>
  readonly exceptWeekdays: Set<number>
  leading?: Hours
}

/** One performance on a day. Closing hours that are not later than the start are of the next day. */
export function occurrence(day: number, time: ClockTime | undefined): Occurrence {
  const date = isoDay(day)
  if (!time?.start) return { start: date, ...(time?.doors ? { doors: `${date}T${time.doors}` } : {}) }
  const end = time.end && `${isoDay(time.end <= time.start ? day + 1 : day)}T${time.end}`
  return {
    start: `${date}T${time.start}`,
    ...(end ? { end } : {}),
    ...(time.doors ? { doors: `${date}T${time.doors}` } : {}),
  }
}

const allDays = (span: Span): number[] => {
  const days: number[] = []
  for (let day = span.from; day <= (span.to ?? span.from) && days.length < LONGEST; day++) days.push(day)
  return days
}

/** Resolves every day of the phrase at once, so that one printed year or weekday helps all of them. */
function resolveAll(items: readonly Item[], context: DateContext) {
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

/** `du 28 octobre au 12 novembre, sauf le 5`: the month of the run in which the day falls. */
function within(span: DaySpan, before: readonly DaySpan[]): DaySpan {
  const run = before.find((one) => one.to)
  const month = run && (span.from.day >= run.from.day ? run.from.month : run.to?.month)
  return month === undefined ? span : { from: { ...span.from, month } }
}

/** `Thu Oct 26 11:00 2026`: the year behind the hour. */
const dated = (span: DaySpan, year: number): DaySpan =>
  span.to ? { from: { ...span.from, year }, to: { ...span.to, year } } : { from: { ...span.from, year } }

function gather(items: readonly Item[], resolved: readonly Span[], custom: Custom, context: DateContext): Parts {
  const parts: Parts = { segments: [], rules: [], exceptDays: new Set(), exceptWeekdays: new Set() }
  let used = 0
  let last: 'segment' | 'rule' | undefined
  for (const item of items) {
    if (item.kind === 'days') {
      const spans = resolved.slice(used, used + item.days.spans.length)
      used += spans.length
      if (item.except) {
        for (const span of spans) for (const day of allDays(span)) parts.exceptDays.add(day)
        continue
      }
      if (item.days.weekday !== undefined) parts.rules.push({ days: [item.days.weekday], nth: [] })
      const segment = parts.segments.at(-1)
      if (segment && !segment.hours && !segment.open && !item.open && last === 'segment') segment.spans.push(...spans)
      else parts.segments.push({ spans: [...spans], ends: item.ends, ...(item.open ? { open: item.open } : {}) })
      last = 'segment'
    } else if (item.kind === 'relative') {
      const day = parseDay(context.captured) + item.days
      parts.segments.push({ spans: [{ from: day }], ends: false })
      last = 'segment'
    } else if (item.kind === 'weekdays') {
      if (item.except) for (const day of item.set.days) parts.exceptWeekdays.add(day)
      else {
        parts.rules.push({ days: item.set.days, nth: item.set.nth })
        last = 'rule'
      }
    } else if (item.kind === 'slots') {
      if (item.until) continue
      const hours = hoursOf(item.slots, custom)
      if (last === undefined) parts.leading = hours
      else if (last === 'segment') {
        const segment = parts.segments.at(-1)
        if (segment) segment.hours = merge(segment.hours, hours)
      } else for (const rule of parts.rules) rule.hours ??= hours
    }
  }
  return parts
}

const merge = (a: Hours | undefined, b: Hours): Hours =>
  a
    ? {
        times: a.times.every((t) => t.start === undefined)
          ? b.times.map((t) => ({ ...a.times[0], ...t }))
          : [...a.times, ...b.times],
        certain: a.certain && b.certain,
        assumed: [...a.assumed, ...b.assumed],
        confidence: Math.min(a.confidence, b.confidence),
      }
    : b

/** Hours printed in front: they belong to the day behind them, all along the phrase. */
function shift(parts: Parts): void {
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

/** Puts days and hours together. */
export function expand(phrase: Phrase, context: DateContext, custom: Custom, role: DateRole): Expanded | undefined {
  const { items } = phrase
  const resolved = resolveAll(items, context)
  if (!resolved) return undefined
  const parts = gather(items, resolved.spans, custom, context)
  shift(parts)
  const nth = inMonth(items, parts, context)
  if (nth) return { ...nth, when: { ...nth.when, role } }
  if (parts.segments.length === 0) return nextWeekday(items, parts, context, role) ?? rulesOnly(parts, role)

  let confidence = resolved.confidence * (phrase.bridged ? 0.9 : 1)
  // `Today` heads a list; in a sentence it is a manner of speech.
  if (items.some((item) => item.kind === 'relative')) {
    const timed = items.some((item) => item.kind === 'slots')
    confidence = Math.min(confidence, phrase.whole ? (timed ? 0.8 : 0.7) : timed ? 0.55 : 0.25)
  }
  const assumed = new Set(resolved.assumed)
  const all = [...parts.segments, ...parts.rules]
  for (const { hours } of all)
    if (hours) {
      confidence *= hours.confidence
      for (const what of hours.assumed) assumed.add(what)
    }
  if (items.some((item) => item.kind === 'days' && item.days.alternative)) {
    confidence = Math.min(confidence, 0.5)
    assumed.add('alternative')
  }
  const done = combine(parts, role)
  return { when: done.when, confidence: Math.min(confidence * done.factor, 0.99), assumed: [...assumed] }
}

interface Done {
  readonly when: When
  readonly factor: number
}

function combine(parts: Parts, role: DateRole): Done {
  const { segments, rules } = parts
  const [first] = segments
  if (!first) return { when: { occurrences: [], role }, factor: 0 }
  const stretch = opened(segments)
  if (stretch) return { when: { ...stretch, role }, factor: 1 }
  if (first.open && segments.length === 1) return open(first, parts, role)

  const range = segments.flatMap((s) => s.spans).find((span) => span.to !== undefined)
  const lone = segments.flatMap((s) => s.spans)
  const rule = rules.length > 0 && (rules.some((r) => r.days.length > 1 || r.hours) || range !== undefined)
  if (range && lone.length === 1 && (rule || parts.exceptDays.size || parts.exceptWeekdays.size))
    return recurring(range, first.hours, parts, role)
  if (rule && lone.length > 1 && segments.every((s) => !s.hours)) return byWeekday(lone.flatMap(allDays), parts, role)
  if (range && lone.length === 1) return run(range, first.hours, role)
  return listed(segments, rules, role)
}

/** `Fri 5 Nov 20:00 – Sat 6 Nov 02:00`: start and end of one thing. */
function opened(segments: readonly Segment[]): Pick<When, 'occurrences' | 'run'> | undefined {
  const [a, b] = segments
  if (!a || !b || segments.length !== 2) return undefined
  const from = a.spans[0]
  const to = b.spans[0]
  if (!from || !to || a.spans.length > 1 || b.spans.length > 1 || from.to !== undefined || to.to !== undefined)
    return undefined
  if (a.open === 'start' && b.open === 'end') {
    return { occurrences: [], run: { start: occurrence(from.from, single(a.hours)).start, end: isoDay(to.from) } }
  }
  if (!b.ends && b.open !== 'end') return undefined
  const start = single(a.hours)
  const end = single(b.hours)
  if (!start?.start || !end?.start || start.end || end.end || to.from < from.from) return undefined
  const first = `${isoDay(from.from)}T${start.start}`
  const last = `${isoDay(to.from)}T${end.start}`
  if (to.from - from.from <= 1 && last > first && end.start < start.start)
    return { occurrences: [{ start: first, end: last }] }
  return { occurrences: [], run: { start: first, end: last } }
}

const single = (hours: Hours | undefined): ClockTime | undefined =>
  hours?.certain && hours.times.length === 1 ? hours.times[0] : undefined

function open(segment: Segment, parts: Parts, role: DateRole): Done {
  const day = segment.spans[0]?.from
  if (day === undefined) return { when: { occurrences: [], role }, factor: 0 }
  const weekdays = parts.rules.flatMap((rule) => rule.days)
  const hours = segment.hours ?? parts.rules[0]?.hours
  const rest = {
    ...(weekdays.length ? { weekdays } : {}),
    ...(hours ? { hours: hours.times } : {}),
    role,
  }
  const run = segment.open === 'end' ? { end: isoDay(segment.spans[0]?.to ?? day) } : { start: isoDay(day) }
  return { when: { occurrences: [], run, ...rest }, factor: 0.95 }
}

/** First and last day, nothing in between said. One hour for all stands with the first day. */
function run(span: Span, hours: Hours | undefined, role: DateRole): Done {
  const last = span.to ?? span.from
  const time = single(hours)
  const first = occurrence(span.from, time)
  const close =
    time?.end && time.start ? `${isoDay(time.end <= time.start ? last + 1 : last)}T${time.end}` : isoDay(last)
  return {
    when: {
      occurrences: [],
      run: { start: first.start, end: close },
      ...(hours ? { hours: hours.times } : {}),
      role,
    },
    factor: 1,
  }
}

/** A run with printed weekdays or exceptions: every day of it that is played. */
function recurring(span: Span, shared: Hours | undefined, parts: Parts, role: DateRole): Done {
  const occurrences: Occurrence[] = []
  const weekdays = new Set(parts.rules.flatMap((rule) => rule.days))
  let sure = true
  for (const day of allDays(span)) {
    const weekday = weekdayOf(day)
    if (parts.exceptDays.has(day) || parts.exceptWeekdays.has(weekday)) continue
    if (weekdays.size && !weekdays.has(weekday)) continue
    const rules = parts.rules.filter((rule) => rule.days.includes(weekday))
    const hours = rules.length ? rules.map((rule) => rule.hours ?? shared) : [shared]
    for (const some of hours) {
      if (!some) occurrences.push(occurrence(day, undefined))
      else if (!some.certain) {
        sure = false
        occurrences.push(occurrence(day, undefined))
      } else for (const time of some.times) occurrences.push(occurrence(day, time))
    }
  }
  // Opening hours over weeks, an exhibition's, are no row of performances.
  const stretches = occurrences.length > MOST_STRETCHES && occurrences.every((one) => one.end !== undefined)
  const shown = weekdays.size ? { weekdays: [...weekdays] } : {}
  const hours = parts.rules.length ? parts.rules.flatMap((rule) => rule.hours?.times ?? []) : (shared?.times ?? [])
  if (stretches) {
    const opened = run(span, parts.rules.length > 1 ? undefined : (parts.rules[0]?.hours ?? shared), role)
    return { ...opened, when: { ...opened.when, ...shown, hours } }
  }
  const sorted = occurrences.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  const bounds = { start: isoDay(span.from), end: isoDay(span.to ?? span.from) }
  return { when: { occurrences: sorted, run: bounds, role }, factor: sure ? 0.97 : 0.9 }
}

/** Named days whose hours are told by weekday: `5, 6 et 7 novembre, jeudi et vendredi 20 h, samedi 15 h`. */
function byWeekday(days: readonly number[], parts: Parts, role: DateRole): Done {
  const occurrences = days.flatMap((day) => {
    const rules = parts.rules.filter((rule) => rule.days.includes(weekdayOf(day)) && rule.hours?.certain)
    const times = rules.flatMap((rule) => rule.hours?.times ?? [])
    return times.length ? times.map((time) => occurrence(day, time)) : [occurrence(day, undefined)]
  })
  return { when: { occurrences, role }, factor: 0.95 }
}

/** Days one by one, each with the hours of its group. */
function listed(segments: readonly Segment[], rules: readonly Rule[], role: DateRole): Done {
  const occurrences: Occurrence[] = []
  let factor = 1
  const loose: ClockTime[] = []
  for (const segment of segments) {
    const days = segment.spans.flatMap(allDays)
    const own = segment.hours ?? (rules.length === 1 ? rules[0]?.hours : undefined)
    const several = (own?.times.length ?? 0) > 1 && days.length > 1
    if (own && (!own.certain || (several && !rising(own.times)))) {
      factor = Math.min(factor, 0.85)
      loose.push(...own.times)
      for (const day of days) occurrences.push(occurrence(day, undefined))
      continue
    }
    if (several) factor = Math.min(factor, 0.9)
    for (const day of days)
      for (const time of own?.times.length ? own.times : [undefined]) occurrences.push(occurrence(day, time))
  }
  return { when: { occurrences, ...(loose.length ? { hours: loose } : {}), role }, factor }
}

/** `premier et troisième mardi de novembre 2026`, `Saturdays in November, 2pm`. */
function inMonth(items: readonly Item[], parts: Parts, context: DateContext): Expanded | undefined {
  const month = items.find((item) => item.kind === 'month')
  const [rule] = parts.rules
  if (month?.kind !== 'month' || !rule || parts.rules.length > 1 || parts.segments.length > 0) return undefined
  const captured = civil(parseDay(context.captured))
  const given = month.year ?? context.year
  const year = given ?? captured.year + (month.month < captured.month - 2 ? 1 : 0)
  const fitting = (weekday: number): number[] => {
    const days: number[] = []
    for (let day = 1; isDay(year, month.month, day); day++) {
      const number = dayNumber(year, month.month, day)
      if (weekdayOf(number) === weekday) days.push(number)
    }
    return rule.nth.length ? rule.nth.flatMap((n) => days.at(n < 0 ? n : n - 1) ?? []) : days
  }
  const days = rule.days.flatMap(fitting).toSorted((a, b) => a - b)
  const times = rule.hours?.certain ? rule.hours.times : [undefined]
  return {
    when: { occurrences: days.flatMap((day) => times.map((time) => occurrence(day, time))), role: 'event' },
    confidence: given === undefined ? 0.8 : 0.9,
    assumed: month.year === undefined ? ['year'] : [],
  }
}

/** `jeudi à 20 h` alone: the next Thursday, but only as a proposal. */
function nextWeekday(items: readonly Item[], parts: Parts, context: DateContext, role: DateRole): Expanded | undefined {
  const [rule] = parts.rules
  const [weekday] = rule?.days ?? []
  const said = items.find((item) => item.kind === 'weekdays')
  if (!rule?.hours || weekday === undefined || rule.days.length > 1 || parts.rules.length > 1) return undefined
  if (said?.kind !== 'weekdays' || said.set.rule || said.set.nth.length > 0) return undefined
  const captured = parseDay(context.captured)
  const day = captured + ((weekday - weekdayOf(captured) + 7) % 7)
  return {
    when: { occurrences: rule.hours.times.map((time) => occurrence(day, time)), role },
    confidence: 0.42,
    assumed: ['date', ...rule.hours.assumed],
  }
}

/** Weekdays without any date: a rule that nothing here can place. */
function rulesOnly(parts: Parts, role: DateRole): Expanded | undefined {
  if (parts.rules.length === 0) return undefined
  const weekdays = [...new Set(parts.rules.flatMap((rule) => rule.days))]
  const hours = parts.rules.flatMap((rule) => rule.hours?.times ?? [])
  const stretches = hours.length > 0 && hours.every((time) => time.end)
  return {
    when: {
      occurrences: [],
      weekdays,
      ...(hours.length ? { hours } : {}),
      role: role === 'event' && stretches ? 'opening-hours' : role,
    },
    confidence: 0.3,
    assumed: ['date'],
  }
}
