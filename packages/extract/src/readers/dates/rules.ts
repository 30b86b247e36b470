import { civil, dayNumber, isDay, isoDay, parseDay, weekdayOf } from './calendar.ts'
import type { Parts } from './gather.ts'
import type { Hours } from './hours.ts'
import type { Item } from './items.ts'
import { allDays, type Done, type Expanded, occurrence, run, type Span } from './occurrence.ts'
import type { DateContext, DateRole, Occurrence } from './when.ts'

const MOST_STRETCHES = 20

/** A run with printed weekdays or exceptions: every day of it that is played. */
export function recurring(span: Span, shared: Hours | undefined, parts: Parts, role: DateRole): Done {
  const occurrences: Occurrence[] = []
  const weekdays = new Set(parts.rules.flatMap((rule) => rule.days))
  let sure = true
  for (const day of allDays(span)) {
    const weekday = weekdayOf(day)
    const swap = parts.swaps.get(day)
    if (swap) for (const time of swap.certain ? swap.times : [undefined]) occurrences.push(occurrence(day, time))
    if (parts.exceptDays.has(day) || parts.exceptWeekdays.has(weekday)) continue
    // `Tue 10 – Sat 14 Nov 7.30pm; Thu & Sat 2.30pm`: hours of their own come on top of those for all days.
    const extra = shared !== undefined && parts.rules.every((rule) => rule.hours !== undefined)
    if (weekdays.size && !weekdays.has(weekday) && !extra) continue
    const rules = parts.rules.filter((rule) => rule.days.includes(weekday))
    const both = extra && weekday !== 7 && !rules.some((rule) => rule.aside === 'instead') ? [shared] : []
    const hours = rules.length ? [...rules.map((rule) => rule.hours ?? shared), ...both] : [shared]
    for (const some of hours) {
      if (!some) occurrences.push(occurrence(day, undefined))
      else if (!some.certain) {
        sure = false
        occurrences.push(occurrence(day, undefined))
      } else for (const time of some.times) occurrences.push(occurrence(day, time))
    }
  }
  // Opening days over weeks, an exhibition's, are no row of performances; days without an hour are, where some are left out.
  const played = parts.exceptDays.size > 0 || parts.exceptWeekdays.size > 0
  const opening = (one: Occurrence) => one.end !== undefined || (!played && !one.start.includes('T'))
  const stretches = occurrences.length > MOST_STRETCHES && occurrences.every(opening)
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
export function byWeekday({ segments, rules }: Parts, role: DateRole): Done {
  const played = (day: number, shared: Hours | undefined) => {
    const weekday = weekdayOf(day)
    const own = rules.filter((rule) => rule.days.includes(weekday) && rule.hours?.certain)
    const both = own.length === 0 || (weekday !== 7 && own.every((rule) => rule.aside === 'top'))
    const all = both && shared?.certain ? shared.times : []
    const times = [...own.flatMap((rule) => rule.hours?.times ?? []), ...all]
    return times.length ? times.map((time) => occurrence(day, time)) : [occurrence(day, undefined)]
  }
  const occurrences = segments.flatMap(({ spans, hours }) =>
    spans.flatMap(allDays).flatMap((day) => played(day, hours)),
  )
  return { when: { occurrences, role }, factor: 0.95 }
}

/** `premier et troisième mardi de novembre 2026`, `Saturdays in November, 2pm`. */
export function inMonth(items: readonly Item[], parts: Parts, context: DateContext): Expanded | undefined {
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
export function nextWeekday(
  items: readonly Item[],
  parts: Parts,
  context: DateContext,
  role: DateRole,
): Expanded | undefined {
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
export function rulesOnly(parts: Parts, role: DateRole): Expanded | undefined {
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
