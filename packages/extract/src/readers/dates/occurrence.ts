import { isoDay, parseDay } from './calendar.ts'
import type { Hours } from './hours.ts'
import type { ClockTime, DateRole, Occurrence, When } from './when.ts'

export interface Expanded {
  readonly when: When
  readonly confidence: number
  readonly assumed: readonly string[]
}

export interface Done {
  readonly when: When
  readonly factor: number
}

export interface Span {
  readonly from: number
  readonly to?: number
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

/** The longest run whose days are listed one by one. */
const LONGEST = 400
/** More stretches of hours than this in one run are opening hours. */

export const allDays = (span: Span): number[] => {
  const days: number[] = []
  for (let day = span.from; day <= (span.to ?? span.from) && days.length < LONGEST; day++) days.push(day)
  return days
}

export const single = (hours: Hours | undefined): ClockTime | undefined =>
  hours?.certain && hours.times.length === 1 ? hours.times[0] : undefined

/** First and last day, nothing in between said. One hour for all stands with the first day. */
export function run(span: Span, hours: Hours | undefined, role: DateRole): Done {
  const last = span.to ?? span.from
  const time = single(hours)
  const first = occurrence(span.from, time)
  // `27 – 28 November, 8 pm`: of two evenings nothing lies in between.
  if (time?.start && !time.end && last - span.from === 1)
    return { when: { occurrences: [first, occurrence(last, time)], role }, factor: 1 }
  // Nights that go on past midnight close on a day that no page prints.
  const close = time?.end && time.start && time.end > time.start ? `${isoDay(last)}T${time.end}` : isoDay(last)
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

/** `Nuit du 3 au 4 octobre, 22 h - 5 h`: one performance from one day into the next. */
export function oneNight(when: When): When {
  const { start, end } = when.run ?? {}
  const [hour] = when.hours ?? []
  if (when.occurrences.length > 0 || !start || !end || !hour?.start || !hour.end || hour.end > hour.start) return when
  if (isoDay(parseDay(start) + 1) !== end.slice(0, 10)) return when
  return { occurrences: [{ start, end: `${end.slice(0, 10)}T${hour.end}` }], role: when.role }
}
