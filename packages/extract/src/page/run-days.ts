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
 * lines, each with nothing else on it and no date beside it, are days of that run. Where most dates are others, it is one of many;
 * but weekdays with their figures, `Mer 14`, `Jeu 15` under each film of a week, are of no other.
 */
export function daysOfRun({ lines }: Outline, marks: readonly Mark[], dates: DateContext): readonly Mark[] {
  const told = marks.find((mark) => daysIn(mark).length > 1)
  const days = told ? daysIn(told) : []
  const [first] = days
  if (!told || !first) return marks
  const dated = new Map(marks.flatMap((mark) => (mark === told ? [] : [[mark.first, mark] as const])))
  // Of that month, `Mar 20` is a Tuesday.
  const context = { ...dates, month: Number(first.slice(5, 7)) }
  const found = lines.slice(told.end).flatMap((line) => {
    const [mark] = markOf(line, days, context)
    if (!mark) return []
    const own = dated.get(line.index)
    const beside = [-1, 1].flatMap((by) => dated.get(line.index + by) ?? [])
    const isFigured = FIGURE.test(mark.quote)
    const isTold = (other: Mark): boolean => !isFigured || startOf(other)?.slice(0, 10) === startOf(mark)
    return (own && isWithin(own, days)) || (own && !isFigured) || beside.some(isTold) ? [] : [mark]
  })
  const figured = found.filter(({ quote }) => FIGURE.test(quote)).length
  const within = marks.filter((mark) => isWithin(mark, days)).length
  const read = new Set(found.map((mark) => mark.first))
  const others = marks.filter((mark) => !read.has(mark.first))
  const several = new Set(found.map(startOf)).size > 1
  return several && (within + figured) * 2 >= others.length + figured
    ? [...others, ...found.filter((mark) => !isOff(lines[mark.end]))].sort((a, b) => a.first - b.first)
    : marks
}

const FIGURE = /\d/

/** Nothing is played on a day with a dash for its hours. */
const isOff = (below: Line | undefined): boolean => below !== undefined && /^[–—-]$/.test(below.text)

const startOf = ({ when }: Mark): string | undefined => when.occurrences[0]?.start

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
