import { linksOn } from '../../listing/titles.ts'
import type { Mark } from '../../page/marks.ts'
import { daysBetween, readTimes } from '../../readers/dates/index.ts'
import { spaceOf } from '../rows.ts'
import type { Scene } from '../scene.ts'

/** So many days in a row, each a bare number, are a calendar. */
const ROW = 12
/** So many lines a cell has at most. */
const CELL = 8
const NUMBER = /^\P{L}{0,3}\d{1,2}\P{L}{0,3}$/u

/** The days without those of a calendar that prints every day of a month, where only some hold an hour or a link. */
export function withoutEmptyDays(scene: Scene, marks: readonly Mark[]): readonly Mark[] {
  const empty = new Set<Mark>()
  let row: Mark[] = []
  const close = (): void => {
    if (row.length >= ROW) for (const mark of row) if (!isTaken(scene, mark)) empty.add(mark)
    row = []
  }
  for (const mark of marks) {
    if (!follows(row.at(-1), mark)) close()
    if (isNumber(mark)) row.push(mark)
  }
  close()
  return empty.size === 0 ? marks : marks.filter((mark) => !empty.has(mark))
}

const dayOf = ({ when: { occurrences } }: Mark): string => occurrences[0]?.start ?? ''

/** A day of the month alone, whatever hour stands beside it. */
const isNumber = ({ quote, when: { run, occurrences } }: Mark): boolean =>
  !run && occurrences.length === 1 && (NUMBER.test(quote) || occurrences[0]?.start.includes('T') === true)

const follows = (before: Mark | undefined, mark: Mark): boolean =>
  before !== undefined && isNumber(mark) && daysBetween(dayOf(before), dayOf(mark)) === 1

/** Something stands with the number: an hour, or a way to a page. */
function isTaken(scene: Scene, mark: Mark): boolean {
  const { outline, dates } = scene
  if (mark.when.occurrences.some(({ start }) => start.includes('T'))) return true
  const cell = spaceOf(scene, mark, CELL)
  if (linksOn(outline, cell.first, cell.end).some(({ href }) => href !== '' && !href.startsWith('#'))) return true
  return outline.lines.slice(cell.first, cell.end).some(({ text }) => readTimes(text, dates).length > 0)
}
