import type { Entry } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import type { Mark } from '../../page/marks.ts'
import { type ClockTime, readTimes } from '../../readers/dates/index.ts'
import type { Scene } from '../scene.ts'
import { clocksIn } from './clock-lines.ts'

/** So many lines stand between the hour of a record and its day below. */
const REACH = 8
const LONGEST = 140

/**
 * The hour that a line of a record begins with, above its day: `20 h 30 · Salle des Câbles · 25 $`, and further down `14 mars`. Only
 * where the record has one day, and one line above it begins so.
 */
export function hourOpeningALine(scene: Scene, entry: Entry, mark: Mark): readonly ClockTime[] {
  if (marksIn(entry.marks, entry.first, entry.end).length !== 1) return []
  let found: readonly ClockTime[] = []
  for (let i = Math.max(entry.first, mark.first - REACH); i < mark.first; i++) {
    const line = scene.outline.lines[i]
    if (!line || line === entry.title?.line || line.frame === 2 || line.text.length > LONGEST) continue
    if (!/^(?:[àa@]\s|at\s)?\d/i.test(line.text)) continue
    const [first] = readTimes(line.text, scene.dates)
    if (!first || first.span[0] > 4) continue
    const times = clocksIn(line.text, scene.dates, entry.title?.text ?? '').times.filter(
      ({ start }) => start !== undefined,
    )
    if (times.length === 0) continue
    if (found.length > 0) return []
    found = times
  }
  return found
}
