import { type DateContext, readDates, readParts } from '../readers/dates/index.ts'
import type { Mark } from './marks.ts'
import type { Box, Line, Outline } from './outline.ts'

const FRAGMENT =
  /^\D{0,4}\d{1,2}(?:er|st|nd|rd|th)?[.,]?$|^\d{1,2} ?[-–&] ?\d{1,2}$|^\p{L}{2,10}[.,]?$|^(?:19|20)\d\d$|^\p{L}{2,10}[.,]? (?:19|20)\d\d$|^, ?(?:19|20)\d\d$/u
/** `.03`, `/`: a sign behind a day, with the month in figures or before it. */
const SIGN = /^[./] ?(?:(?:0?[1-9]|1[0-2])\.?)?$/
/** `05.`, `/`: a sign before the month in figures. */
const SIGNED = /^(?:\D{0,4}\d{1,2} ?)?[./]$/
const MONTH = /^(?:0?[1-9]|1[0-2])\.?$/
/** What stands between the first and the last day. */
const JOINT = /^(?:[-–—›»→>]|au|to|thru|through)$/i

/** A day of the month, or day and month in figures; `20 h` and `8pm` are none. */
const DAY = /^(?:\d{1,2} ?[-–&] ?\d{1,2}|\D{0,4}\d{1,2}(?! ?(?:h|[ap]\.?m))\D{0,4}|\d{1,2}[./]\d{1,2}\.?)$/

/** Dates whose day and month stand in elements of their own: `12 / Avr`, `SAT / 16 / mar / 2016`. */
export function tileMarks(outline: Outline, dated: Uint8Array, contextAt: (line: number) => DateContext): Mark[] {
  const marks: Mark[] = []
  for (const line of outline.lines) {
    if (line.frame === 2 || dated[line.index] || !DAY.test(line.text)) continue
    const mark = tileAround(outline.lines, line.index, dated, contextAt(line.index))
    if (mark) marks.push(mark)
  }
  return marks
}

/** The date of which a line is the day; its lines are marked as dated. */
function tileAround(lines: readonly Line[], index: number, dated: Uint8Array, context: DateContext): Mark | undefined {
  let from = index
  let to = index + 1
  const isPart = (at: number): boolean => !dated[at] && isFragment(lines[at], context)
  while (from > 0 && index - from < 2 && isPart(from - 1)) from--
  while (to < lines.length && to - index < 4 + 3 * joints(lines, index, to) && isPart(to)) to++
  while (isJoint(lines[to - 1])) to--
  if (to - from < 2) return undefined
  const pieces = lines.slice(from, to)
  const starts: number[] = []
  let text = ''
  for (const piece of pieces) {
    if (text !== '' && !isOneWith(lines[piece.index - 1], piece)) text += ' '
    starts.push(text.length)
    text += piece.text
  }
  const reading = readDates(text, context).find(
    ({ value, assumed }) =>
      value.role === 'event' &&
      !assumed.includes('date') &&
      (value.occurrences.length > 0 || value.run?.end !== undefined),
  )
  if (!reading) return undefined
  const covered = pieces.filter((piece, i) => {
    const start = starts[i] ?? 0
    return start < reading.span[1] && start + piece.text.length > reading.span[0]
  })
  const [head] = covered
  const last = covered.at(-1)
  if (!head || !last || covered.length < 2) return undefined
  for (const piece of covered) dated[piece.index] = 1
  let box: Box = head.box
  while (box.parent && box.end <= last.index) box = box.parent
  return {
    first: head.index,
    end: last.index + 1,
    box,
    when: reading.value,
    confidence: reading.confidence * 0.97,
    assumed: reading.assumed,
    quote: text.slice(...reading.span),
    rest: '',
    span: reading.span,
    pieces: [reading.span],
  }
}

const isJoint = (line: Line | undefined): boolean => line !== undefined && JOINT.test(line.text)

/** Day and month in figures, with a sign between them. */
const isOneWith = (before: Line | undefined, after: Line | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  ((SIGN.test(after.text) && /\d$/.test(before.text)) || (SIGNED.test(before.text) && MONTH.test(after.text)))

const isFragment = (line: Line | undefined, dates: DateContext): boolean =>
  line !== undefined &&
  (JOINT.test(line.text) ||
    SIGN.test(line.text) ||
    (FRAGMENT.test(line.text) && (/\d/.test(line.text) || readParts(line.text, dates) !== undefined)))

const joints = (lines: readonly Line[], from: number, to: number): number =>
  lines.slice(from, to).some((line) => isJoint(line)) ? 1 : 0

/** A day of the month beside a month in a line of its own: together they are one tile, whatever the heading above. */
export function isPiece(lines: readonly Line[], { index, text }: Line, isMonth: (text: string) => boolean): boolean {
  if (!/^\D{0,2}\d{1,2}\D{0,2}$/.test(text)) return false
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]]
  if (isOneWith(before, line) || isOneWith(line, after)) return true
  return [before, after].some(
    (line) => line !== undefined && line.heading === 0 && line.text.length < 12 && isMonth(line.text),
  )
}
