import type { Entry } from '../listing/entry.ts'
import { marksIn } from '../listing/groups.ts'
import type { Mark } from '../page/marks.ts'
import type { Box } from '../page/outline.ts'
import type { Scene } from './scene.ts'

/** So many lines belong to one performance at most. */
const MAX_LINES = 14

/**
 * The row of one performance: the largest element around its date that holds no other day of the entry. Dates that share a
 * line with others, and a date that stands alone in the page's text, have no row.
 */
export function rowOf(scene: Scene, entry: Entry, mark: Mark): Entry | undefined {
  const days = new Set(mark.when.occurrences.map((o) => o.start.slice(0, 10)))
  const strange = (box: Box): boolean =>
    marksIn(entry.marks, box.first, box.end).some((m) => m !== mark && !sameDays(m, days)) ||
    (entry.title !== undefined && entry.title.line.index >= box.first && entry.title.line.index < box.end)
  let box: Box | undefined = mark.box
  if (strange(box)) return undefined
  while (box.parent && !strange(box.parent)) box = box.parent
  const others = box.parent && marksIn(entry.marks, box.parent.first, box.parent.end).some((m) => !sameDays(m, days))
  if (!others || box.end - box.first > MAX_LINES) return undefined
  const marks = marksIn(scene.marks, box.first, box.end)
  return { box, first: box.first, end: box.end, marks, title: undefined }
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

const sameDays = (mark: Mark, days: ReadonlySet<string>): boolean =>
  mark.when.occurrences.length > 0 && mark.when.occurrences.every((o) => days.has(o.start.slice(0, 10)))
