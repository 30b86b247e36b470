import type { Mark } from '../page/marks.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { type DateContext, dayAfter } from '../readers/dates/index.ts'
import type { Timetable } from './grid.ts'
import { recordsOfCells } from './grid-cells.ts'
import { daysOver } from './grid-days.ts'

/** The number of a day in a calendar, and the day. */
interface Square {
  readonly line: Line
  readonly day: string
}

const SHORTEST = 28

/**
 * Months in squares, whatever these are made of: numbers from 1 to the last day of the month that is named over them, each alone on its
 * line, with what is played that day in the same element. The days of the months before and after that fill the weeks count.
 */
export function calendarsOf(outline: Outline, marks: readonly Mark[], dates: DateContext): Timetable[] {
  const numbers = outline.lines.filter(({ text, frame }) => frame !== 2 && /^\d{1,2}$/.test(text))
  const calendars: Timetable[] = []
  for (const [at, { text, index }] of numbers.entries()) {
    if (text !== '1' || index < (calendars.at(-1)?.end ?? 0)) continue
    const month = counted(numbers.slice(at), 1)
    const lead = countedBack(numbers.slice(0, at))
    const first = lead[0] ?? month[0]
    if (month.length < SHORTEST || !first) continue
    const { days, line } = daysOver(outline, { box: first.box, rows: [] }, marks, dates)
    const [start] = days
    const tail = counted(numbers.slice(numbers.indexOf(month[days.length - 1] ?? first) + 1), 1)
    if (start === undefined || month.length !== days.length) continue
    const all = [...lead, ...month, ...tail.slice(0, 14)]
    const squares = all.map((one, n): Square => ({ line: one, day: dayAfter(start, n - lead.length) }))
    const boxes = squares.map((square, n) => boxOf(square, squares[n - 1], squares[n + 1]))
    const cells = boxes.map((box, n) => ({ box, day: squares[n]?.day ?? start }))
    const entries = recordsOfCells(outline, cells, dates)
    const [box] = boxes
    const end = boxes.at(-1)?.end
    if (entries.length > 0 && box && end !== undefined)
      calendars.push({ group: { entries, parent: box.parent ?? box, titlePath: '' }, first: line, end })
  }
  return calendars
}

/** The lines that count on from a number; others between them say something else. */
function counted(numbers: readonly Line[], from: number): Line[] {
  const found: Line[] = []
  for (const line of numbers) {
    if (Number(line.text) === from + found.length) found.push(line)
    else if (line.text === '1') break
  }
  return found
}

/** The last days of the month before, right in front of a first. */
function countedBack(numbers: readonly Line[]): Line[] {
  const found: Line[] = []
  for (const line of numbers.toReversed()) {
    const next = Number(found[0]?.text ?? Number(line.text) + 1)
    if (Number(line.text) !== next - 1 || Number(line.text) < SHORTEST - 6 || found.length > 6) break
    found.unshift(line)
  }
  return found
}

/** The largest element around a number that holds no other day. */
function boxOf({ line }: Square, before: Square | undefined, after: Square | undefined): Box {
  let { box } = line
  const [from, to] = [before?.line.index ?? -1, after?.line.index ?? Number.POSITIVE_INFINITY]
  while (box.parent && box.parent.first > from && box.parent.end <= to) box = box.parent
  return box
}
