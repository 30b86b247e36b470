import { isoDay } from './calendar.ts'
import { gather, type Parts, resolveAll, type Segment, shift } from './gather.ts'
import { type Custom, rising } from './hours.ts'
import { allDays, type Done, type Expanded, occurrence, run, single } from './occurrence.ts'
import type { Phrase } from './phrases.ts'
import { byWeekday, inMonth, nextWeekday, recurring, rulesOnly } from './rules.ts'
import type { ClockTime, DateContext, DateRole, Occurrence, When } from './when.ts'

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

  let confidence = resolved.confidence * (phrase.bridged.length > 0 ? 0.9 : 1)
  // `Today` heads a list; in a sentence it is a manner of speech.
  if (items.some((item) => item.kind === 'relative')) {
    const timed = items.some((item) => item.kind === 'slots')
    confidence = Math.min(confidence, phrase.whole && items.length < 3 ? (timed ? 0.8 : 0.7) : timed ? 0.55 : 0.25)
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
  const aside = rules.length > 0 && rules.every((r) => r.aside)
  if (aside ? lone.length > 1 : rule && lone.length > 1 && segments.every((s) => !s.hours))
    return byWeekday(parts, role)
  if (range && lone.length === 1) return run(range, first.hours, role)
  return listed(parts, role)
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
  // `opening night 3 October, closes 1 November`
  if (b.open === 'end' && !a.open && !b.hours && to.from > from.from)
    return { occurrences: [], run: { start: occurrence(from.from, start).start, end: isoDay(to.from) } }
  if (!start?.start || !end?.start || start.end || end.end || to.from < from.from) return undefined
  const first = `${isoDay(from.from)}T${start.start}`
  const last = `${isoDay(to.from)}T${end.start}`
  const oneNight = to.from === from.from || (to.from - from.from === 1 && end.start < start.start)
  if (oneNight && last > first) return { occurrences: [{ start: first, end: last }] }
  return { occurrences: [], run: { start: first, end: last } }
}

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

/** Days one by one, each with the hours of its group; `(relâche le 9)` leaves one out. */
function listed({ segments, rules, exceptDays, swaps }: Parts, role: DateRole): Done {
  const occurrences: Occurrence[] = []
  let factor = 1
  const loose: ClockTime[] = []
  for (const segment of segments) {
    const days = segment.spans.flatMap(allDays).filter((day) => !exceptDays.has(day) || swaps.has(day))
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
