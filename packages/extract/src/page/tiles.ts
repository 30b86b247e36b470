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

/** `lundi 2`, `Tue 3rd`: a day with its weekday, which stands beside a month of its own. */
const NAMED = /^\p{L}{2,9}[.,]? \d{1,2}(?:er|st|nd|rd|th)?[.,]?$/u
const isNamed = (text: string, dates: DateContext): boolean => NAMED.test(text) && readParts(text, dates) !== undefined

/** Dates whose day and month stand in elements of their own: `12 / Avr`, `SAT / 16 / mar / 2016`. */
export function tileMarks(outline: Outline, dated: Uint8Array, contextAt: (line: number) => DateContext): Mark[] {
  const marks: Mark[] = []
  for (const line of outline.lines) {
    if (line.frame === 2 || dated[line.index]) continue
    const context = contextAt(line.index)
    if (!DAY.test(line.text) && !isNamed(line.text, context)) continue
    const mark = tileAround(outline.lines, line.index, dated, context)
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
  // `November 2015 / 2 / Monday` is read from its end.
  const read = readPieces(pieces, context) ?? readPieces(pieces.toReversed(), context)
  const covered = pieces.filter((piece) => read?.covered.includes(piece))
  const [head] = covered
  const last = covered.at(-1)
  if (!read || !head || !last || covered.length < 2) return undefined
  for (const piece of covered) dated[piece.index] = 1
  let box: Box = head.box
  while (box.parent && box.end <= last.index) box = box.parent
  const { reading, text } = read
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

/** The date that pieces tell in this order, and those of them that tell it. */
function readPieces(pieces: readonly Line[], context: DateContext) {
  const starts: number[] = []
  let text = ''
  const order = pieces.some((piece, n) => isMonthBehind(pieces[n - 1], piece)) ? { order: 'dmy' as const } : {}
  for (const [n, piece] of pieces.entries()) {
    if (isMonthBehind(pieces[n - 1], piece)) text += '/'
    else if (text !== '' && !isOneWith(pieces[n - 1], piece)) text += ' '
    starts.push(text.length)
    text += piece.text
  }
  const reading = readDates(text, { ...context, ...order }).find(
    ({ value, assumed }) =>
      value.role === 'event' &&
      !assumed.includes('date') &&
      (value.occurrences.length > 0 || value.run?.end !== undefined),
  )
  if (!reading) return undefined
  const covered = pieces.filter((piece, n) => {
    const start = starts[n] ?? 0
    return start < reading.span[1] && start + piece.text.length > reading.span[0]
  })
  return { reading, text, covered }
}

const isJoint = (line: Line | undefined): boolean => line !== undefined && JOINT.test(line.text)

/** Day and month in figures, with a sign between them. */
const isOneWith = (before: Line | undefined, after: Line | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  ((SIGN.test(after.text) && /\d$/.test(before.text)) || (SIGNED.test(before.text) && MONTH.test(after.text)))

/** `<span class="d">14</span><span class="m">02</span>`: a class says that figures are those of a month. */
const isMonthBehind = (day: Line | undefined, line: Line | undefined): boolean =>
  day !== undefined &&
  line !== undefined &&
  MONTH.test(line.text) &&
  BARE.test(day.text) &&
  line.box.parent === day.box.parent &&
  MONTH_CLASS.test(line.box.node.attribs?.class ?? '')
const MONTH_CLASS = /(?:^|[\s_-])(?:m|mm|month|mois)(?=$|[\s_-])/i
const BARE = /^\D{0,2}\d{1,2}\D{0,2}$/

const isFragment = (line: Line | undefined, dates: DateContext): boolean =>
  line !== undefined &&
  (JOINT.test(line.text) ||
    SIGN.test(line.text) ||
    (FRAGMENT.test(line.text) && (/\d/.test(line.text) || readParts(line.text, dates) !== undefined)) ||
    isNamed(line.text, dates))

const joints = (lines: readonly Line[], from: number, to: number): number =>
  lines.slice(from, to).some((line) => isJoint(line)) ? 1 : 0

/** So short a month stands for a tile by itself; with its name in full and its year, it needs an element around both. */
const SHORT = 12
const LONG = 24
/** A tile has no more lines: weekday, day, month, year, hour. */
const TILE = 5

/** A day of the month beside a month in a line of its own: together they are one tile, whatever the heading above. */
export function isPiece(lines: readonly Line[], day: Line, isMonth: (text: string) => boolean): boolean {
  const bare = BARE.test(day.text)
  if (!bare && !NAMED.test(day.text)) return false
  const [before, after] = [lines[day.index - 1], lines[day.index + 1]]
  if (bare && (isOneWith(before, day) || isOneWith(day, after))) return true
  if (isMonthBehind(before, day) || isMonthBehind(day, after)) return true
  return [before, after].some(
    (line) =>
      line !== undefined &&
      line.heading === 0 &&
      ((bare && line.text.length < SHORT) || (line.text.length < LONG && areOneTile(day, line))) &&
      isMonth(line.text),
  )
}

/** A small element holds both lines. */
function areOneTile(a: Line, b: Line): boolean {
  let box: Box | undefined = a.box
  while (box && (b.index < box.first || b.index >= box.end)) box = box.parent
  return box !== undefined && box.end - box.first <= TILE
}
