import { type DateContext, dayAfter, daysBetween, readParts, weekdayAt } from '../readers/dates/index.ts'
import { wordSet } from '../word-set.ts'
import type { Mark } from './marks.ts'
import type { Line, Outline } from './outline.ts'
import { isClockwork } from './words.ts'

/** Each weekday comes but once. */
const WEEK = 7
const LONGEST = 24
/** `Jour 2 : samedi`, `Day 1 –`: the count of the days. */
const COUNT = /^(?:jour(?:née)?|day)\s\d{1,2}\s?[:–—|.·-]?\s*/iu

/**
 * A festival that tells its days once, `7–9 August 2026`, calls them by their weekdays further on: `Friday`, `Day 2 Sat 8th`. Several such
 * lines, each with nothing else on it and no date beside it, are days of that run. Where most dates are others, it is one of many.
 */
export function daysOfRun({ lines }: Outline, marks: readonly Mark[], dates: DateContext): readonly Mark[] {
  const told = marks.find((mark) => daysIn(mark).length > 1)
  const days = told ? daysIn(told) : []
  if (!told || marks.filter((mark) => isWithin(mark, days)).length * 2 < marks.length) return marks
  const dated = new Set(marks.flatMap((mark) => (mark === told ? [] : mark.first)))
  const isBeside = ({ index }: Line): boolean => [-1, 0, 1].some((by) => dated.has(index + by))
  const found = lines.slice(told.end).flatMap((line) => (isBeside(line) ? [] : markOf(line, days, dates)))
  const several = new Set(found.map(({ when }) => when.occurrences[0]?.start)).size > 1
  return several ? [...marks, ...found].sort((a, b) => a.first - b.first) : marks
}

const isWithin = ({ when: { run, occurrences } }: Mark, days: readonly string[]): boolean =>
  [...occurrences.map(({ start }) => start), ...(run?.start ? [run.start] : [])].every((start) =>
    days.includes(start.slice(0, 10)),
  )

/** The days of a run of a week at most, or those that are listed: `3, 4 et 5 juillet`. */
function daysIn({ when: { run, occurrences } }: Mark): readonly string[] {
  if (occurrences.length > 0)
    return occurrences.every(({ start }) => start.length === 10) ? occurrences.map(({ start }) => start) : []
  if (!run?.start || !run.end) return []
  const count = daysBetween(run.start, run.end) + 1
  const { start } = run
  return count > WEEK ? [] : Array.from({ length: Math.max(0, count) }, (_, n) => dayAfter(start.slice(0, 10), n))
}

/** `<dt>Sunday</dt><dd>3 pm</dd>`: the hours of a run, by weekday. */
const BESIDE_HOURS = wordSet('dt dd td th')

function markOf({ text, frame, box, index }: Line, days: readonly string[], dates: DateContext): Mark[] {
  if (frame === 2 || BESIDE_HOURS.has(box.tag) || text.length > LONGEST || !isClockwork(text)) return []
  const from = COUNT.exec(text)?.[0].length ?? 0
  const parts = readParts(text.slice(from), dates)?.value
  if (parts?.weekday === undefined || parts.month !== undefined || parts.year !== undefined) return []
  const [day, ...more] = days.filter(
    (one) => weekdayAt(one) === parts.weekday && (parts.day === undefined || parts.day === Number(one.slice(8))),
  )
  if (day === undefined || more.length > 0) return []
  const span = [from, text.length] as const
  return [
    {
      first: index,
      end: index + 1,
      box,
      when: { occurrences: [{ start: day }], role: 'event' },
      confidence: 0.9,
      assumed: [],
      quote: text.slice(from),
      rest: text.slice(0, from).trim(),
      span,
      pieces: [span],
    },
  ]
}
