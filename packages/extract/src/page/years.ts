import { matchesIn } from '../matches.ts'
import { dayAfter, type When } from '../readers/dates/index.ts'
import type { Mark } from './marks.ts'
import { once } from './once.ts'
import type { Outline } from './outline.ts'

const shift = (wall: string, years: number): string => `${Number(wall.slice(0, 4)) + years}${wall.slice(4)}`

/** A weekday in any form. */
export const WEEKDAY =
  /\b(?:lun|mer|jeu|ven|sam|dim|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur)?(?:day)?)\b/i

/** A November under the heading `January 2026` is of the year before: the month of the heading draws the year near. */
export function nearHeading(
  when: When,
  assumed: readonly string[],
  year: number | undefined,
  month: number | undefined,
): When {
  const first = when.occurrences[0]?.start ?? when.run?.start ?? when.run?.end
  if (year === undefined || month === undefined || !first || !assumed.includes('year')) return when
  const away = (Number(first.slice(0, 4)) - year) * 12 + Number(first.slice(5, 7)) - month
  const years = away > 6 ? -1 : away < -6 ? 1 : 0
  return years === 0 ? when : shifted(when, years)
}

/** The same days of another year. */
export const shifted = (when: When, years: number): When => ({
  ...when,
  occurrences: when.occurrences.map((o) => ({
    ...o,
    start: shift(o.start, years),
    ...(o.end ? { end: shift(o.end, years) } : {}),
    ...(o.doors?.includes('-') ? { doors: shift(o.doors, years) } : {}),
  })),
  ...(when.run
    ? {
        run: {
          ...(when.run.start ? { start: shift(when.run.start, years) } : {}),
          ...(when.run.end ? { end: shift(when.run.end, years) } : {}),
        },
      }
    : {}),
})

/**
 * One day is printed with its year in one place and without in another: the printed year holds for both. A festival that prints its
 * first and its last day tells those between; a day of two years is of neither.
 */
export function sameYear(marks: readonly Mark[]): readonly Mark[] {
  const years = new Map<string, number | undefined>()
  const days = (mark: Mark) => [...mark.when.occurrences.map((o) => o.start), mark.when.run?.start, mark.when.run?.end]
  for (const mark of marks) {
    if (mark.assumed.includes('year')) continue
    for (const day of [...days(mark), ...between(mark)]) {
      if (!day) continue
      const key = day.slice(5, 10)
      const year = Number(day.slice(0, 4))
      years.set(key, years.has(key) && years.get(key) !== year ? undefined : year)
    }
  }
  return marks.map((mark) => {
    if (!mark.assumed.includes('year')) return mark
    const told = days(mark).flatMap((day) => {
      const year = day && years.get(day.slice(5, 10))
      return year ? [year - Number(day.slice(0, 4))] : []
    })
    const [years0] = told
    if (years0 === undefined || years0 === 0 || Math.abs(years0) > 2) return mark
    return { ...mark, when: shifted(mark.when, years0), confidence: Math.max(mark.confidence, 0.9) }
  })
}

/** So many days a festival lasts at most. */
const LONGEST = 31

/** The days of a short run between its first and its last. */
function between({ when: { run } }: Mark): readonly string[] {
  const days: string[] = []
  if (!run?.start || !run.end) return days
  for (let day = dayAfter(run.start.slice(0, 10)); day < run.end; day = dayAfter(day))
    if (days.push(day) > LONGEST) return []
  return days
}

/** `7.30pm`, `19.30 h` are hours. */
const NUMERIC =
  /(?:^|[^\d/.-])(\d{1,2})(?:[/-]|\.(?!\d\d\s?(?:[ap]\.?m|h|uhr)|(?:00|15|30|45)(?![\d.])))(\d{1,2})(?:[/.-](?:\d{2}|\d{4}))?(?![\d/-]|\.\d)/gi

/** `14 | 03 | 26` */
const WIDE = /(?:^|[^\d|/] ?)(\d\d) ([|/•]) (\d\d) \2 \d\d(?!\d)/g

/** Who asks pounds or euros writes the day first, in whatever language. */
const DAY_FIRST = /[£€] ?\d|\d ?€/

/** Whether this page writes the day or the month first in numbers, where a number above 12 or its money proves it. */
export function orderOf(outline: Outline): 'dmy' | 'mdy' | undefined {
  let dmy = 0
  let mdy = 0
  for (const line of outline.lines) {
    if (line.text.length > 300 || !/\d ?[/.|•-] ?\d/.test(line.text)) continue
    const wide = matchesIn(line.text, WIDE).map(([, a, , b]) => [a, b])
    for (const [a, b] of [...matchesIn(line.text, NUMERIC).map(([, a, b]) => [a, b]), ...wide]) {
      const [x, y] = [Number(a), Number(b)]
      if (x > 12 && x <= 31 && y >= 1 && y <= 12) dmy++
      else if (y > 12 && y <= 31 && x >= 1 && x <= 12) mdy++
    }
  }
  if (dmy === 0 && mdy === 0 && outline.lines.some(({ text }) => DAY_FIRST.test(text))) return 'dmy'
  return dmy > 3 * mdy ? 'dmy' : mdy > 3 * dmy ? 'mdy' : undefined
}

const LEADING = /^(\d{1,2})([/.|·•])(\d{1,2})\.?(?:\s+(?=[\p{L}«"“(–—-])|\s*$|(?=[–—-]\d{1,2}\.\d\d(?!\d)))/u
/** So many lines make a list. */
const FEW = 3

/**
 * Whether lines of this page begin with day and month in figures, `5/12 Nuit bleue`, or say nothing else. `10.30` and its like are hours
 * unless every pair of the page is a day.
 */
export function isLedByPairs(outline: Outline): boolean {
  const pairs = pairsOn(outline)
  const days = pairs.filter(({ a, b }) => a > 0 && b > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31)
  return days.length >= FEW && !pairs.some(isHourlike)
}

/**
 * Whether lines of this page begin with an hour that has a point for its colon, `18.30 Nuit bleue`, or say nothing else: all of these
 * pairs are hours of the day, some can be no day, and not all are full, as prices are; or none can be a day, and others say what half
 * of the day they are of, `7.30pm`.
 */
export function isLedByHours(outline: Outline): boolean {
  const pairs = pairsOn(outline).filter(({ sign }) => sign === '.')
  const hours = pairs.filter(isHourlike).length
  if (pairs.some(({ a, b }) => a < EARLIEST || a > 23 || b % 5 > 0) || hours === 0) return false
  if (hours === pairs.length && outline.lines.some(({ text }) => HALVED.test(text))) return true
  return (
    pairs.length >= FEW &&
    hours * 3 >= pairs.length &&
    (pairs.some(({ b }) => b % 30 === 15) || new Set(pairs.map(({ b }) => b)).size > 1)
  )
}
const HALVED = /^\d{1,2}\.[0-5]\d ?[ap]\.?m\b/i
const EARLIEST = 7

interface Pair {
  readonly a: number
  readonly b: number
  readonly sign: string | undefined
}

const pairsOn = once(({ lines }: Outline): readonly Pair[] =>
  lines.flatMap(({ text }) => {
    const [, a, sign, b] = LEADING.exec(text) ?? []
    return a && b ? [{ a: Number(a), b: Number(b), sign }] : []
  }),
)

const isHourlike = ({ b, sign }: Pair): boolean => sign === '.' && (b > 12 || b === 0)
