import type { Mark } from '../page/marks.ts'
import type { Outline } from '../page/outline.ts'
import {
  type DateContext,
  type DateParts,
  dayAfter,
  daysBetween,
  joinParts,
  readParts,
  weekdayAt,
} from '../readers/dates/index.ts'
import type { Table } from './table.ts'

const LINES_ABOVE = 14
/** Words beside a date that is a remark. */
const REMARK = 40
/** A week or a month stands over a table; what is longer is a season. */
const LONGEST = 62

/** `‹ February`, `April ›`: the way to another month. */
const PAGER = /^\s*[‹›«»<>←→⟨⟩◀▶]|[‹›«»<>←→⟨⟩◀▶]\s*$/u

const daysFrom = (first: string, last: string): string[] => {
  const count = daysBetween(first, last)
  return count < 0 || count > LONGEST ? [] : Array.from({ length: count + 1 }, (_, n) => dayAfter(first, n))
}

/** The days of a month that is named without a day, in the year that is nearest. */
function monthOf({ month, year }: DateParts, dates: DateContext): string[] {
  if (month === undefined) return []
  const parts: DateParts = { day: 15, month, ...(year === undefined ? {} : { year }) }
  const middle = joinParts([parts], [], dates)?.value.occurrences[0]?.start
  if (middle === undefined) return []
  const first = `${middle.slice(0, 7)}-01`
  const next = dayAfter(first, 32).slice(0, 7)
  return daysFrom(first, dayAfter(`${next}-01`, -1))
}

/** The days that the words over a table name: a week, a month, a day; the nearest words count. None where nothing is said. */
export function daysOver(
  outline: Outline,
  { box, rows }: Table,
  marks: readonly Mark[],
  dates: DateContext,
): { readonly days: readonly string[]; readonly line: number } {
  const body = rows.find((cells) => cells.length > 1)?.[0]?.box.first ?? box.first
  for (let i = body - 1; i >= Math.max(0, box.first - LINES_ABOVE); i--) {
    const line = outline.lines[i]
    if (!line || line.box.tag === 'a' || PAGER.test(line.text)) continue
    // The way to other months is a menu, and has this month in its middle.
    if (line.frame === 2 && readParts(line.text, dates)?.value.month === undefined) continue
    const own = marks.filter((mark) => mark.first === i && mark.end <= body)
    const [only] = own
    // A day in the middle of a sentence is a remark: `Pas de séance le vendredi 14 à 14 h.`
    const told = line.heading > 0 || (only?.rest.length ?? 0) < REMARK
    if (only && told && own.length === 1) {
      const { run, occurrences } = only.when
      const [first, last] = [run?.start ?? occurrences[0]?.start, run?.end ?? occurrences.at(-1)?.start]
      const days = first && last ? daysFrom(first.slice(0, 10), last.slice(0, 10)) : []
      if (days.length > 0) return { days, line: i }
    }
    const parts = line.text.length < 40 ? readParts(line.text, dates)?.value : undefined
    const days = parts && parts.day === undefined ? monthOf(parts, dates) : []
    if (days.length > 0) return { days, line: i }
  }
  return { days: [], line: box.first }
}

const fits = (day: string, parts: DateParts): boolean =>
  (parts.day === undefined || parts.day === Number(day.slice(8))) &&
  (parts.month === undefined || parts.month === Number(day.slice(5, 7))) &&
  (parts.year === undefined || parts.year === Number(day.slice(0, 4))) &&
  (parts.weekday === undefined || parts.weekday === weekdayAt(day))

/** The one day among some that a head of a table means: `Mer 11`, `samedi`. Without days given, those around the capture. */
export function dayNamed(parts: DateParts, over: readonly string[], dates: DateContext): string | undefined {
  const near = over.length > 0 ? over : daysFrom(dayAfter(dates.captured, -7), dayAfter(dates.captured, 21))
  const found = near.filter((day) => fits(day, parts))
  if (found.length === 1) return found[0]
  // `MAR 20` under a week of January is a Tuesday.
  const { month, ...rest } = parts
  // `Wed 2/12` over a week of December
  const turned = over.filter((day) => month !== undefined && fits(day, { ...parts, day: month, month: parts.day ?? 0 }))
  if (over.length > 0 && turned.length === 1) return turned[0]
  const other = month === 3 && over.length > 0 ? over.filter((day) => fits(day, { ...rest, weekday: 2 })) : []
  if (other.length === 1) return other[0]
  return parts.day !== undefined && parts.month !== undefined
    ? joinParts([parts], [], dates)?.value.occurrences[0]?.start
    : undefined
}
