/**
 * A recurrence rule (RFC 5545, 3.3.10) as jCal gives it. Days only: `HOURLY` and shorter make no sense for performances.
 */
export interface RecurrenceRule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly count: number | undefined
  /** As written: `2026-03-31`, `2026-03-31T23:59:59Z`. */
  readonly until: string | undefined
  /** 0 Sunday … 6 Saturday. */
  readonly weekStart: number
  readonly months: readonly number[]
  readonly monthDays: readonly number[]
  readonly yearDays: readonly number[]
  readonly weeks: readonly number[]
  /** Weekdays, the n-th of the period where `n` is not 0. */
  readonly days: readonly { readonly n: number; readonly day: number }[]
  readonly hours: readonly number[]
  readonly minutes: readonly number[]
  readonly positions: readonly number[]
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const MAX_LIST = 400

const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value.slice(0, MAX_LIST) : [value]
const numbers = (value: unknown): readonly number[] => [...new Set(list(value).map(Number).filter(Number.isInteger))]

/** A rule from jCal's object; undefined for what is no rule of days. */
export function readRule(given: unknown): RecurrenceRule | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const get = (name: string): unknown => Reflect.get(given, name)
  const freq = get('freq')
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return undefined
  const [interval = 1] = numbers(get('interval'))
  const [count] = numbers(get('count'))
  const until = get('until')
  const weekStart = get('wkst')
  const days = list(get('byday')).flatMap((text) => {
    const [, n = '', name = ''] = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(String(text)) ?? []
    return name === '' ? [] : [{ n: Number(n), day: DAYS.indexOf(name) }]
  })
  return {
    freq,
    interval: Math.min(10_000, Math.max(1, interval)),
    count,
    until: typeof until === 'string' ? until : undefined,
    weekStart:
      typeof weekStart === 'number' ? (weekStart - 1 + 7) % 7 : Math.max(0, DAYS.indexOf(String(weekStart ?? 'MO'))),
    months: numbers(get('bymonth')),
    monthDays: numbers(get('bymonthday')),
    yearDays: numbers(get('byyearday')),
    weeks: numbers(get('byweekno')),
    days,
    hours: numbers(get('byhour')),
    minutes: numbers(get('byminute')),
    positions: numbers(get('bysetpos')),
  }
}

const DAY = 86_400_000
/** Days of the longest period of each kind. */
const LENGTH = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 } as const
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const utc = (year: number, month: number, day: number): number => Date.UTC(year, month, day)
/** Days that are looked at before a rule is given up: a rule may say the 30th of February. */
const MAX_DAYS = 150_000

/** What may still be spent on all the rules of a calendar together. */
export interface Effort {
  /** Days to look at. */
  days: number
  /** Occurrences to answer. */
  moments: number
}

/**
 * The wall times of a rule from its start on, in order, without its `UNTIL` (the caller knows the zone). Ends after `COUNT`, at
 * `last`, or when 150,000 days were looked at: a rule that never comes true costs no more.
 *
 * @param start `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`
 * @param last `YYYY-MM-DD`
 * @param from `YYYY-MM-DD`: earlier ones are passed over where nothing is counted
 */
export function* wallsOf(
  rule: RecurrenceRule,
  start: string,
  last: string,
  from = start,
  effort: Pick<Effort, 'days'> = { days: MAX_DAYS },
): Generator<string> {
  const first = Date.parse(`${start.slice(0, 10)}T00:00Z`)
  const clock = start.slice(10)
  const origin = new Date(first)
  let given = 0
  let budget = MAX_DAYS
  const passed =
    rule.count === undefined
      ? Math.floor((Date.parse(`${from.slice(0, 10)}T00:00Z`) - first) / DAY / LENGTH[rule.freq])
      : 0
  for (let period = Math.max(0, Math.floor(passed / rule.interval) - 1); budget > 0 && effort.days > 0; period++) {
    const days = daysOf(rule, origin, period * rule.interval)
    const [opening] = days
    const looked = Math.max(1, days.length)
    budget -= looked
    effort.days -= looked
    if (opening === undefined || iso(opening) > last || opening > 253_000_000_000_000) return
    const chosen = days.filter((day) => isChosen(rule, day, origin))
    const walls = chosen.flatMap((day) => clocksOf(rule, clock).map((time) => iso(day) + time))
    effort.days -= walls.length
    const picked = rule.positions.length === 0 ? walls : pickedBy(rule.positions, walls)
    for (const wall of picked) {
      if (wall < start) continue
      if (wall.slice(0, 10) > last) return
      yield wall
      if (++given === rule.count) return
    }
  }
}

/** Every day of the n-th period after the start's. */
function daysOf(rule: RecurrenceRule, origin: Date, n: number): readonly number[] {
  const [year, month] = [origin.getUTCFullYear(), origin.getUTCMonth()]
  const span = (from: number, to: number): number[] => {
    const days: number[] = []
    for (let day = from; day < to; day += DAY) days.push(day)
    return days
  }
  switch (rule.freq) {
    case 'DAILY':
      return [origin.getTime() + n * DAY]
    case 'WEEKLY': {
      const monday = origin.getTime() - ((origin.getUTCDay() - rule.weekStart + 7) % 7) * DAY + n * 7 * DAY
      return span(monday, monday + 7 * DAY)
    }
    case 'MONTHLY':
      return span(utc(year, month + n, 1), utc(year, month + n + 1, 1))
    case 'YEARLY':
      return span(utc(year + n, 0, 1), utc(year + n + 1, 0, 1))
  }
}

function isChosen(rule: RecurrenceRule, time: number, origin: Date): boolean {
  const date = new Date(time)
  const [year, month, day, weekday] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCDay()]
  if (rule.months.length > 0 && !rule.months.includes(month + 1)) return false
  const monthLength = new Date(utc(year, month + 1, 0)).getUTCDate()
  if (rule.monthDays.length > 0 && !rule.monthDays.some((n) => n === day || monthLength + n + 1 === day)) return false
  const yearDay = Math.round((time - utc(year, 0, 1)) / DAY) + 1
  const yearLength = Math.round((utc(year + 1, 0, 1) - utc(year, 0, 1)) / DAY)
  if (rule.yearDays.length > 0 && !rule.yearDays.some((n) => n === yearDay || yearLength + n + 1 === yearDay))
    return false
  if (rule.weeks.length > 0 && !rule.weeks.includes(weekNumber(time, rule.weekStart))) return false
  if (rule.days.length > 0) {
    const inMonth = rule.freq === 'MONTHLY' || (rule.freq === 'YEARLY' && rule.months.length > 0)
    const [place, length] = inMonth ? [day, monthLength] : [yearDay, yearLength]
    const nth = Math.ceil(place / 7)
    const fromEnd = -Math.ceil((length - place + 1) / 7)
    if (!rule.days.some(({ n, day: wanted }) => wanted === weekday && (n === 0 || n === nth || n === fromEnd)))
      return false
  }
  return agreesWithStart(rule, date, origin)
}

/** What a rule leaves open is as in the start: its day of the month, its weekday, its month. */
function agreesWithStart(rule: RecurrenceRule, date: Date, origin: Date): boolean {
  const free = rule.days.length === 0 && rule.monthDays.length === 0 && rule.yearDays.length === 0
  if (!free) return true
  if (rule.freq === 'WEEKLY' || (rule.freq === 'YEARLY' && rule.weeks.length > 0))
    return date.getUTCDay() === origin.getUTCDay()
  if (rule.freq === 'DAILY') return true
  if (date.getUTCDate() !== origin.getUTCDate()) return false
  return rule.freq === 'MONTHLY' || rule.months.length > 0 || date.getUTCMonth() === origin.getUTCMonth()
}

/** ISO 8601 week number, for any first day of the week. */
function weekNumber(time: number, weekStart: number): number {
  const place = (new Date(time).getUTCDay() - weekStart + 7) % 7
  const middle = new Date(time + (3 - place) * DAY)
  return Math.floor((middle.getTime() - utc(middle.getUTCFullYear(), 0, 1)) / (7 * DAY)) + 1
}

function clocksOf(rule: RecurrenceRule, clock: string): readonly string[] {
  if (clock === '' || (rule.hours.length === 0 && rule.minutes.length === 0)) return [clock]
  const hours = rule.hours.length > 0 ? rule.hours : [Number(clock.slice(1, 3))]
  const minutes = rule.minutes.length > 0 ? rule.minutes : [Number(clock.slice(4, 6))]
  const two = (n: number): string => String(n).padStart(2, '0')
  return hours
    .filter((hour) => hour >= 0 && hour < 24)
    .flatMap((hour) =>
      minutes.filter((minute) => minute >= 0 && minute < 60).map((minute) => `T${two(hour)}:${two(minute)}`),
    )
    .toSorted()
}

const pickedBy = (positions: readonly number[], walls: readonly string[]): readonly string[] =>
  [...new Set(positions.flatMap((n) => walls[n > 0 ? n - 1 : walls.length + n] ?? []))].toSorted()
