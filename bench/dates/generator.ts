import type { Facts, Row } from './row.ts'

/** A small seeded generator (mulberry32): the same rows on every machine. */
export function randomOf(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly [T, ...T[]]): T => list[int(0, list.length - 1)] ?? list[0]
  return { next, int, pick }
}
export type Random = ReturnType<typeof randomOf>

/** A day with its parts. Days are Dates at midnight UTC: plain calendar arithmetic, none of the reader's own code. */
export interface Day {
  readonly iso: string
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly day: number
  /** 0 = Monday */
  readonly weekday: number
}

export const dayOf = (date: Date): Day => ({
  iso: date.toISOString().slice(0, 10),
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
  weekday: (date.getUTCDay() + 6) % 7,
})

export const plus = (day: Day, days: number): Day => dayOf(new Date(Date.UTC(day.year, day.month - 1, day.day + days)))

export interface Hour {
  readonly hour: number
  readonly minute: number
  readonly text: string
}
export const hourOf = (hour: number, minute: number): Hour => ({
  hour,
  minute,
  text: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
})

/** How a template prints the pieces of its language. Each call may choose another style. */
export interface Printer {
  /** Full or cut, with or without point. */
  readonly weekday: (day: Day) => string
  readonly month: (day: Day) => string
  readonly hour: (hour: Hour) => string
}

/** What a template is given: days that fit its row, hours, and the dice. */
export interface Dice extends Printer {
  readonly random: Random
  readonly captured: Day
  /** A day that a phrase without a year can only mean one way. */
  readonly soon: () => Day
  /** Any day near the capture, for phrases that print the year. */
  readonly any: () => Day
  readonly evening: () => Hour
  readonly matinee: () => Hour
}

export interface Made {
  readonly text: string
  readonly expected: Facts
  readonly year?: number
}

/** A template prints days and hours and says what they mean. */
export type Template = (dice: Dice) => Made

/** One performance per day and hour. */
export const times = (days: readonly Day[], hours: readonly Hour[]): Facts => ({
  occurrences: days.flatMap((day) => (hours.length ? hours.map((hour) => `${day.iso}T${hour.text}`) : [day.iso])),
})

/** Rows of all templates, `each` times. */
export function rowsOf(
  language: string,
  templates: readonly Template[],
  printer: (random: Random) => Printer,
  each: number,
  seed: number,
): Row[] {
  const random = randomOf(seed)
  const rows: Row[] = []
  for (const template of templates) {
    for (let i = 0; i < each; i++) {
      const captured = plus(dayOf(new Date(Date.UTC(2018, 0, 1))), random.int(0, 3200))
      const dice: Dice = {
        ...printer(random),
        random,
        captured,
        soon: () => plus(captured, random.int(2, 200)),
        any: () => plus(captured, random.int(-330, 330)),
        evening: () => hourOf(random.int(18, 21), random.pick([0, 0, 30, 15])),
        matinee: () => hourOf(random.int(13, 16), random.pick([0, 0, 30])),
      }
      const { text, expected, year } = template(dice)
      rows.push({ text, language, captured: captured.iso, expected, ...(year === undefined ? {} : { year }) })
    }
  }
  return rows
}

/** Days of a run that fall on some weekdays (0 = Monday). */
export function daysOn(from: Day, to: Day, weekdays: readonly number[]): Day[] {
  const days: Day[] = []
  for (let day = from; day.iso <= to.iso; day = plus(day, 1)) if (weekdays.includes(day.weekday)) days.push(day)
  return days
}

/** A following day of the same month, or of any month. */
export function later(day: Day, random: Random, most: number, sameMonth: boolean): Day {
  const found = plus(day, random.int(1, most))
  if (!sameMonth || found.month === day.month) return found
  return plus(day, -0 + 1).month === day.month ? plus(day, 1) : day
}

/** `count` different days of one month, rising. Starts at or after the given day, or early in its next month. */
export function sameMonth(day: Day, random: Random, count: number): Day[] {
  const start = day.day > 20 ? dayOf(new Date(Date.UTC(day.year, day.month, random.int(1, 10)))) : day
  const days = [start]
  while (days.length < count) {
    const last = days.at(-1) ?? start
    const next = plus(last, random.int(1, 2))
    days.push(next.month === start.month ? next : plus(last, 1))
  }
  return days
}
