import { ownBox } from '../../listing/closing-days.ts'
import type { Entry } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import type { Mark } from '../../page/marks.ts'
import type { Box, Line } from '../../page/outline.ts'
import { labelOf } from '../../page/words.ts'
import type { ClockTime } from '../../readers/dates/index.ts'
import { wordSet } from '../../word-set.ts'
import type { Scene } from '../scene.ts'
import { clocksIn } from './clock-lines.ts'

/** So many lines a row of a performance has at most: a button, a remark, an hour, a day. */
const ROW = 8

/**
 * The hours of a row that leads to its day: `20 h`, `24.11`, `mar.` in one element of which there are several. The next hour down
 * the page is that of the next row.
 */
export function hoursOfRow(scene: Scene, entry: Entry, mark: Mark): readonly ClockTime[] {
  const row = ownBox(scene.marks, mark)
  if (row.first >= mark.first || row.end - row.first > ROW) return []
  const hoursAt = (line: Line): readonly ClockTime[] => hoursAlone(scene, entry, line)
  const { lines } = scene.outline
  return lines.slice(mark.end, row.end).some((line) => hoursAt(line).length > 0)
    ? []
    : lines.slice(row.first, mark.first).flatMap(hoursAt)
}

/** Labels of hours that are not the start. */
const OTHERS = wordSet('doors end duration')

/** The hours of a line that says nothing else, and that no label calls others. */
function hoursAlone(scene: Scene, { title }: Entry, line: Line): readonly ClockTime[] {
  if (line.frame === 2 || line === title?.line) return []
  const { times, alone } = clocksIn(line.text, scene.dates, title?.text ?? '')
  const label = alone ? labelOf(scene.outline.lines[line.index - 1]?.text ?? '') : undefined
  return alone && !(label && OTHERS.has(label)) ? times.filter(({ start }) => start !== undefined) : []
}

/**
 * The hour on the line before a date, where both stand in one small element and no other date stands before: `19 h 30 | 5 mars`,
 * `À 20 h` over a list of days.
 */
export function hoursAbove(scene: Scene, entry: Entry, mark: Mark): readonly ClockTime[] {
  const own = marksIn(entry.marks, entry.first, entry.end)
  const first = own.find((other) => other.box.parent === mark.box.parent) ?? mark
  const line = scene.outline.lines[mark.first - 1]
  const over = scene.outline.lines[first.first - 1]
  for (const at of line === over ? [line] : [line, over]) {
    if (!at || at.index < entry.first || at.frame === 2 || at === entry.title?.line) continue
    if (marksIn(scene.marks, at.index, at.index + 1).length > 0) continue
    const { times, alone } = clocksIn(at.text, scene.dates, entry.title?.text ?? '')
    const shown = times.filter((time) => time.start !== undefined)
    if (!alone || shown.length === 0 || followsDate(scene, at, mark.box)) continue
    return shown
  }
  return []
}

/** Within the element that holds both the hour and the date, a date stands before the hour: then it is the hour of that one. */
function followsDate(scene: Scene, line: Line, box: Box): boolean {
  let around: Box | undefined = box
  while (around && around.first > line.index) around = around.parent
  return around === undefined || marksIn(scene.marks, around.first, line.index).length > 0
}
