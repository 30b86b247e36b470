import type { Entry } from '../listing/entry.ts'
import { marksIn } from '../listing/groups.ts'
import { spanOf } from '../page/columns.ts'
import type { Mark } from '../page/marks.ts'
import type { Box } from '../page/outline.ts'
import { readTimes } from '../readers/dates/index.ts'
import type { Scene } from './scene.ts'

/** So many lines belong to one performance at most. */
const MAX_LINES = 14

/**
 * The row of one performance: the largest element around its date that holds no other day of the entry, or its lines where one
 * element holds several. Dates that share a line with others, and a date that stands alone in the page's text, have no row.
 */
export function rowOf(scene: Scene, entry: Entry, mark: Mark): Entry | undefined {
  const days = new Set(mark.when.occurrences.map((o) => o.start.slice(0, 10)))
  const strange = (box: Box): boolean =>
    marksIn(entry.marks, box.first, box.end).some((m) => isOther(m, mark) && !sameDays(m, days)) ||
    (entry.title !== undefined && entry.title.line.index >= box.first && entry.title.line.index < box.end)
  let box: Box | undefined = mark.box
  if (strange(box)) return linesOf(entry, mark, box)
  while (box.parent && !strange(box.parent)) box = box.parent
  const others = box.parent && marksIn(entry.marks, box.parent.first, box.parent.end).some((m) => !sameDays(m, days))
  if (!others || box.end - box.first > MAX_LINES) return undefined
  const end = box.end + followers(box, entry.marks).reduce((n, next) => n + next.end - next.first, 0)
  const marks = marksIn(scene.marks, box.first, end)
  return { box: end === box.end ? box : undefined, first: box.first, end, marks, title: undefined }
}

/**
 * What a term or a heading leads: `<dt>12 mars<dd>20 h, complet`. The last leads no more than the one before it. A day in a cell that
 * reaches down over several rows leads those.
 */
function followers(lead: Box, marks: readonly Mark[]): readonly Box[] {
  const siblings = lead.parent?.children ?? []
  if (lead.tag === 'tr') {
    const day = lead.children.find((cell) => marksIn(marks, cell.first, cell.end).length > 0)
    const at = siblings.indexOf(lead)
    return day ? siblings.slice(at + 1, at + spanOf(day, 'rowspan')) : []
  }
  const isDated = (box: Box): boolean => marksIn(marks, box.first, box.end).length > 0
  const after = (at: number): readonly Box[] => {
    const next = siblings.slice(at + 1)
    const end = next.findIndex((box) => LEADS.test(box.tag) || isDated(box) || box.end - box.first > MAX_LINES)
    return end < 0 ? next : next.slice(0, end)
  }
  if (!LEADS.test(lead.tag)) return []
  const at = siblings.indexOf(lead)
  const own = after(at)
  if (siblings.slice(at + 1).some(isDated)) return own
  const before = siblings.findLastIndex((box, n) => n < at && isDated(box))
  return own.slice(0, before < 0 ? 0 : after(before).length)
}

const LEADS = /^(?:dt|h[1-6])$/

/** `12 mars – Salle A<br>13 mars – Salle B`: the lines from a date to the next of the same element. */
function linesOf({ marks, title }: Entry, mark: Mark, { first, end }: Box): Entry | undefined {
  const others = marksIn(marks, first, end).filter((m) => isOther(m, mark))
  if (others.some((m) => m.first < mark.end && mark.first < m.end)) return undefined
  const starts = [mark, ...others].map((m) => m.first).toSorted((a, b) => a - b)
  const length = Math.min(MAX_LINES, ...starts.slice(1).map((start, n) => start - (starts[n] ?? 0)))
  const last = Math.min(end, mark.first + Math.max(length, mark.end - mark.first))
  if (title && title.line.index >= mark.first && title.line.index < last) return undefined
  return { box: undefined, first: mark.first, end: last, marks: [mark], title: undefined }
}

/**
 * The block around a row: the largest element that does not hold all the days of the entry, where a place may lead several
 * performances. Undefined where the row is the block.
 */
export function blockOf(entry: Entry, row: Entry, marks: readonly Mark[]): Entry | undefined {
  let box = row.box
  const holdsAll = (outer: Box): boolean => marks.every((m) => m.first >= outer.first && m.end <= outer.end)
  while (box?.parent && !holdsAll(box.parent)) box = box.parent
  if (!box || box === row.box || box.end - box.first > MAX_LINES) return undefined
  if (entry.title && entry.title.line.index >= box.first && entry.title.line.index < box.end) return undefined
  return { box, first: box.first, end: box.end, marks: marksIn(marks, box.first, box.end), title: undefined }
}

/** The largest element around a date that holds no other date, of so many lines at most. */
export function spaceOf({ marks }: Scene, mark: Mark, most: number): Box {
  let { box } = mark
  const isAlone = ({ first, end }: Box): boolean => marksIn(marks, first, end).every((other) => other === mark)
  while (box.parent && box.parent.end - box.parent.first <= most && isAlone(box.parent)) box = box.parent
  return box
}

/** True where a line stands in one of these rows. */
export const standsIn = (rows: readonly Entry[], index: number): boolean =>
  rows.some((row) => index >= row.first && index < row.end)

/** The lines of one hour in a row that prints several, each on a line of its own; the whole row otherwise. */
export function partAt(scene: Scene, row: Entry, clock: string | undefined): Entry {
  if (clock === undefined || row.end - row.first < 3) return row
  const hours = scene.outline.lines
    .slice(row.first, row.end)
    .map(({ index, text }) => ({ index, starts: readTimes(text, scene.dates).map(({ value }) => value.start) }))
    .filter(({ starts }) => starts.length > 0)
  const at = hours.findIndex(({ starts }) => starts.includes(clock))
  const line = hours[at]?.index
  return hours.length < 2 || line === undefined ? row : { ...row, first: line, end: hours[at + 1]?.index ?? row.end }
}

/** A date whose hours stand below it is the one that was printed, read again. */
const isOther = (one: Mark, mark: Mark): boolean => one.span !== mark.span

const sameDays = (mark: Mark, days: ReadonlySet<string>): boolean =>
  mark.when.occurrences.length > 0 && mark.when.occurrences.every((o) => days.has(o.start.slice(0, 10)))
