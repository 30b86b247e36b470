import type { Entry } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import { columnAt } from '../../page/columns.ts'
import { OPENING } from '../../page/headings.ts'
import type { Labelled } from '../../page/labels.ts'
import type { Mark } from '../../page/marks.ts'
import type { Box, Line } from '../../page/outline.ts'
import { SALES } from '../../page/played.ts'
import { labelOf } from '../../page/words.ts'
import { type ClockTime, dayAfter } from '../../readers/dates/index.ts'
import type { Scene } from '../scene.ts'
import { type Clocks, clocksBesideName, clocksIn, clocksInARow, isState } from './clock-lines.ts'
import { hoursAbove, hoursOfRow } from './hours-above.ts'
import { hourInParagraph, hourOpeningALine } from './hours-in-record.ts'
import type { Performance } from './when.ts'

const hasTime = (wall: string): boolean => wall.includes('T')
const dayOf = (wall: string): string => wall.slice(0, 10)

/** One hour beside a run holds for all its days and stands with the first; several hours belong to no day for certain. */
export function runAt(
  run: NonNullable<Mark['when']['run']>,
  hours: readonly ClockTime[],
): NonNullable<Mark['when']['run']> {
  const [hour] = hours
  if (hours.length !== 1 || !hour?.start || !run.start || hasTime(run.start)) return run
  const closed = hour.end && run.end && !hasTime(run.end) && hour.end > hour.start
  return { ...run, start: `${run.start}T${hour.start}`, ...(closed ? { end: `${run.end}T${hour.end}` } : {}) }
}

/** A day with an hour that stands elsewhere; an end after midnight is of the next day. */
export function atHour(p: Performance, hour: ClockTime, weight: number): Performance {
  const day = dayOf(p.start)
  const at = { ...p, start: hour.start ? `${day}T${hour.start}` : day, confidence: p.confidence * weight }
  return {
    ...(hour.end ? until(at, hour.end) : at),
    ...(hour.doors ? { doors: `${day}T${hour.doors}` } : {}),
  }
}

/** A performance with the hour at which it ends, where that can be the end of its evening. */
export function until(p: Performance, end: string): Performance {
  const [day, start] = [dayOf(p.start), p.start.slice(11)]
  const after = end < start && end <= '07:00' ? dayAfter(day) : day
  return start !== '' && (end > start || after !== day) ? { ...p, end: `${after}T${end}` } : p
}

/** So many lines a record with a few performers has at most. */
const RECORD = 24
/** So far below its day an hour stands. */
const REACH = 5

/** Hours that stand apart from their day. */
export interface Beside {
  readonly hours: readonly ClockTime[]
  /** They stand in a line that says more: hours printed alone for the same day are surer. */
  readonly told: boolean
}

const NONE: Beside = { hours: [], told: false }

/** Hours beside a date that prints none: those of its row, on the lines right after it, else on the line before it. */
export function hoursBeside(scene: Scene, entry: Entry, mark: Mark, next: Mark | undefined): Beside {
  const { occurrences, run, hours } = mark.when
  if (occurrences.length === 0 ? !run?.start || hours : occurrences.every((o) => hasTime(o.start))) return NONE
  const row = hoursOfRow(scene, entry, mark)
  if (row.length > 0) return { hours: row, told: false }
  const below = hoursBelow(scene, entry, mark, next)
  if (below.hours.length > 0 && !below.told) return below
  const above = hoursAbove(scene, entry, mark)
  if (above.length > 0) return { hours: above, told: false }
  const inside = hourInParagraph(scene, entry, mark)
  if (inside.length > 0) return { hours: inside, told: true }
  return below.hours.length > 0 ? below : { hours: hourOpeningALine(scene, entry, mark), told: true }
}

/**
 * Hours on the lines after a date: those that say nothing else (`21 h 15`, `Doors 7 pm`, `7pm – Sold out`), else the first that
 * stand in a short line.
 */
function hoursBelow(scene: Scene, entry: Entry, mark: Mark, next: Mark | undefined): Beside {
  // Under a date that leads several records, the hour stands somewhere in the record itself.
  const led = mark.end <= entry.first
  // A record of one day may print its hour below its performers.
  const reach = entry.box && entry.marks.length === 1 && entry.end - entry.first <= RECORD ? RECORD : REACH
  const limit = next && next.first > mark.first ? Math.min(entry.end, next.first) : entry.end
  let stop = led ? Math.min(entry.end, entry.first + 10) : Math.min(limit, mark.end + reach)
  const found: ClockTime[] = []
  let told: readonly ClockTime[] = []
  let doors: string | undefined
  let shape: Box | undefined
  let apart = false
  for (let i = led ? opening(entry) : mark.end; i < stop; i++) {
    const line = scene.outline.lines[i]
    if (!line || OPENING.test(line.plain)) break
    if (SALES.test(line.plain)) continue
    const label = labelAbove(scene.outline.lines[i - 1])
    // The hour on a line with another day belongs to that day, unless this is a word of the name.
    if (!led && line !== entry.title?.line && marksIn(scene.marks, i, i + 1).length > 0) break
    const { times, alone } = clocksOf(scene, entry, line)
    const shown = times.filter((time) => time.start !== undefined)
    doors ??= times.find((time) => time.start === undefined)?.doors
    if (shown.length === 0) {
      apart ||= found.length > 0 && times.length === 0 && !isState(line.text)
      continue
    }
    if (alone && label !== undefined && label !== 'when') {
      if (label === 'doors') doors ??= shown[0]?.start
      continue
    }
    if (!alone) {
      if (found.length > 0) break
      if (told.length === 0) told = shown
      continue
    }
    // `14:30 – Screen 1 – 20:45 – Screen 2`: behind other words only an hour of the same make.
    if (apart && !(shape && isRepeated(shape, line.box))) break
    shape ??= line.box
    stop = Math.max(stop, Math.min(limit, i + REACH))
    for (const time of shown) {
      const last = found.at(-1)
      if (last?.start && !last.end && /^[–—-]/.test(line.text) && time.start && !time.end)
        found[found.length - 1] = { ...last, end: time.start }
      else if (!found.some((f) => f.start === time.start || f.end === time.start)) found.push(time)
    }
  }
  const [first, ...more] = found.length > 0 ? found : told
  if (!first) return NONE
  const opened = doors && !first.doors && first.start && doors < first.start ? { ...first, doors } : first
  return { hours: [opened, ...more], told: found.length === 0 }
}

/** `Tickets` on a button ends the hour before it, and labels none. */
const labelAbove = (line: Line | undefined): string | undefined =>
  line && !/^(?:a|button)$/.test(line.box.tag) ? labelOf(line.text) : undefined

/** Elements of one tag, class and depth: parts of rows that a template writes alike. */
export const sameMake = (a: Box, b: Box): boolean =>
  a.tag === b.tag && a.depth === b.depth && a.node.attribs?.class === b.node.attribs?.class

/** The same part of another row: of one class, or a cell of the same column. */
function isRepeated(a: Box, b: Box): boolean {
  if (!sameMake(a, b)) return false
  if (a.node.attribs?.class) return true
  return a.tag === 'td' && a.parent !== b.parent && columnAt(a) === columnAt(b)
}

/** Where the element of a record begins, whose name stands on its second line: `20 h`, and below it `La traversée`. */
function opening({ first, title }: Entry): number {
  let box = title?.line.box
  while (box && box.first >= first) box = box.parent
  return box && box.first === first - 1 && box.end - box.first <= RECORD ? box.first : first
}

/** The hours of a line of an entry. */
function clocksOf(scene: Scene, entry: Entry, line: Line): Clocks {
  const { title } = entry
  if (title?.line === line && !title.text.startsWith(line.text))
    return { times: clocksIn(line.text, scene.dates, title.text).times, alone: false }
  if (title?.line === line) return { times: clocksBesideName(line.text, scene.dates), alone: false }
  if (line.text.length > (/^\d/.test(line.text) ? 140 : 100)) return { times: [], alone: false }
  const told = clocksIn(line.text, scene.dates, title?.text ?? '')
  return told.times.length > 0 ? told : clocksInARow(line.text, scene.dates)
}

/** The hour where it stands apart from the day, under a label of its own. Several hours belong to no day of several. */
export function labelledHours(scene: Scene, labels: readonly Labelled[], several: boolean): readonly ClockTime[] {
  for (const { values } of labels.filter(({ property }) => property === 'when'))
    for (const { text } of values) {
      const times = clocksIn(text, scene.dates, '').times.filter((time) => time.start !== undefined)
      if (times.length > 0 && !(times.length > 1 && several)) return times
    }
  return []
}

/** The one hour under a label for the end, or for the doors. */
export function labelledHour(scene: Scene, labels: readonly Labelled[], property: 'end' | 'doors'): string | undefined {
  const all = labels.filter((label) => label.property === property).flatMap(({ values }) => values.slice(0, 1))
  const [first, ...more] = all.flatMap(({ text }) => clocksIn(text, scene.dates, '').times)
  return more.length === 0 ? (first?.start ?? first?.doors) : undefined
}
