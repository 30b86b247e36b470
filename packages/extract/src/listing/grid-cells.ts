import type { Mark } from '../page/marks.ts'
import { linkAround } from '../page/nearest.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { isClockwork } from '../page/words.ts'
import { type ClockTime, type DateContext, dayAfter, readTimes } from '../readers/dates/index.ts'
import type { Entry } from './entry.ts'
import { titlesAlong } from './naming.ts'
import type { Cell } from './table.ts'
import { everyNameAt, titlePath } from './title-path.ts'
import { type Candidate, candidatesIn } from './titles.ts'

/** A cell, and what the heads of its table say of it. */
export interface Told {
  readonly box: Box
  readonly day: string
  readonly hour?: ClockTime | undefined
  readonly where?: Line | undefined
  /** The first hour of the table: smaller ones are after midnight. */
  readonly opens?: string
}

/** A date that is put together from the heads of a table and a cell. */
export function timed(cell: Pick<Cell, 'box' | 'text'>, day: string, times: readonly ClockTime[], opens = ''): Mark {
  const at = (hour: string): string => `${hour < '06:00' && hour < opens ? dayAfter(day) : day}T${hour}`
  const occurrences = times.flatMap(({ start, end }) =>
    start === undefined
      ? []
      : [
          {
            start: at(start),
            ...(end === undefined ? {} : { end: end > start ? at(end) : `${dayAfter(day)}T${end}` }),
          },
        ],
  )
  const { box, text } = cell
  return {
    first: box.first,
    end: box.end,
    box,
    when: { occurrences: occurrences.length > 0 ? occurrences : [{ start: day }], role: 'event' },
    confidence: 0.93,
    assumed: [],
    quote: text.slice(0, 60),
    rest: '',
    span: [0, 0],
    pieces: [],
  }
}

/**
 * The records of cells: one for each name that stands where most cells keep their names, in a cell without one for each that stands
 * out in it, else for each line with an hour, else for its first line.
 */
export function recordsOfCells(outline: Outline, cells: readonly Told[], dates: DateContext): Entry[] {
  const found = cells.map((cell) => namesOf(outline, cell, dates))
  const path = titlePath(found.filter((all) => all.length > 0))
  const parts = cells.flatMap((cell, n) => {
    const names = found[n] ?? []
    return partsOf(outline, cell, titlesIn(names, path), dates).map((part) => ({ ...part, names }))
  })
  const names = parts.map(({ names, first, end }) =>
    names.filter(({ line: { index } }) => first <= index && index < end),
  )
  const titles = path === undefined ? [] : titlesAlong(names, path)
  return parts.map((part, n): Entry => {
    const { cell, box, first, end } = part
    const text = outline.lines
      .slice(first, end)
      .map((line) => line.text)
      .join(' ')
    const times = readTimes(text, dates).flatMap(({ value }) => (value.start === undefined ? [] : [value]))
    const hours = times.length > 0 ? times.slice(0, 4) : cell.hour ? [cell.hour] : []
    const mark = timed({ box: box ?? cell.box, text }, cell.day, hours, cell.opens)
    const where = cell.where === undefined ? {} : { where: cell.where }
    return { box, first, end, marks: [mark], title: titles[n] ?? part.title, ...where }
  })
}

/** What could be a name in a cell, apart from the hours beside it. */
function namesOf(outline: Outline, { box, day }: Told, dates: DateContext): readonly Candidate[] {
  const hours = outline.lines.slice(box.first, box.end).flatMap((line) =>
    readTimes(line.text, dates).map(({ value, span }): Mark => {
      const quote = line.text.slice(...span)
      const at = { first: line.index, end: line.index + 1, span, pieces: [span] }
      return { ...timed({ box: line.box, text: quote }, day, [value]), ...at }
    }),
  )
  return candidatesIn(outline, box, box.first, box.end, hours)
}

function titlesIn(found: readonly Candidate[], path: string | undefined): readonly Candidate[] {
  const named = path === undefined ? [] : everyNameAt(found, path)
  if (named.length > 0) return firstOfLines(named.some(standsOut) ? named.filter(standsOut) : named)
  const marked = found.filter(standsOut)
  const hourly = found.filter((c) => c.path.endsWith('~'))
  return marked.length > 0 ? firstOfLines(marked) : hourly.length > 1 ? hourly : found.slice(0, 1)
}

const standsOut = ({ heading, linked, strong }: Candidate): boolean => heading > 0 || linked || strong

/** What a cell tells of one name. */
interface Part {
  readonly cell: Told
  readonly title: Candidate
  /** The element that holds it and nothing else. */
  readonly box: Box | undefined
  readonly first: number
  readonly end: number
}

/** A cell from name to name: from the element of each, where it has one with more than its name, else from its line or the hour over it. */
function partsOf(outline: Outline, cell: Told, titles: readonly Candidate[], dates: DateContext): readonly Part[] {
  const [one, ...more] = titles
  const { first, end } = cell.box
  if (one && more.length === 0) {
    const box = withoutDay(outline, cell.box, one, dates)
    return [{ cell, title: one, box, first: box.first, end: box.end }]
  }
  const led = one !== undefined && isHour(outline.lines[one.line.index - 1], dates)
  const boxes = titles.map((title) => aroundOne(title, titles, cell.box))
  const starts = titles.map(({ line: { index } }, n) =>
    boxes[n] ? boxes[n].first : led && isHour(outline.lines[index - 1], dates) ? index - 1 : index,
  )
  return titles.map((title, n) => ({
    cell,
    title,
    box: boxes[n],
    first: starts[n] ?? first,
    end: starts[n + 1] ?? end,
  }))
}

/** The element of the only name of a cell, beside the number of the day: of the shape of those that share a cell. */
function withoutDay({ lines }: Outline, cell: Box, { line }: Candidate, dates: DateContext): Box {
  let at = cell
  const isRest = ({ first, end }: Box): boolean =>
    lines
      .slice(at.first, at.end)
      .every(
        (other) => (first <= other.index && other.index < end) || (isClockwork(other.text) && !isHour(other, dates)),
      )
  for (let next: Box | undefined = at; next; ) {
    next = at.children.find((kid) => kid.first <= line.index && line.index < kid.end)
    if (!next || next.end - next.first < 2 || !isRest(next)) return at
    at = next
  }
  return at
}

/** The largest element within a cell that holds one name and more than that. */
function aroundOne({ line, box }: Candidate, titles: readonly Candidate[], cell: Box): Box | undefined {
  const others = titles.flatMap((other) => (other.line === line ? [] : other.line.index))
  if (box === cell) return undefined
  let at = box
  const isAlone = ({ first, end }: Box): boolean => others.every((index) => index < first || index >= end)
  while (at.parent && at.parent !== cell && isAlone(at.parent)) at = at.parent
  return at.end - at.first > 1 ? at : undefined
}

/** A link that holds two lines names the record with the first, as do words that are both linked and bold. */
const firstOfLines = (found: readonly Candidate[]): Candidate[] =>
  found.filter((c, n) => {
    const link = c.heading > 0 ? undefined : linkAround(c.box)
    return found
      .slice(0, n)
      .every(
        ({ box, line, text }) =>
          (line !== c.line || text !== c.text) && (link === undefined || linkAround(box) !== link),
      )
  })

/** A line with nothing but an hour: where it stands over the first name of a cell, hours lead. */
const isHour = (line: Line | undefined, dates: DateContext): boolean =>
  line !== undefined && isClockwork(line.text) && readTimes(line.text, dates).length > 0
