import type { Entry } from '../listing/entry.ts'
import { marksIn } from '../listing/groups.ts'
import type { Labelled } from '../page/labels.ts'
import type { Mark } from '../page/marks.ts'
import { HOUSE_HOURS, isClockwork, OPENING, plain } from '../page/words.ts'
import { type ClockTime, readTimes } from '../readers/dates/index.ts'
import type { Scene } from './scene.ts'
import type { Performance } from './when.ts'

const hasTime = (wall: string): boolean => wall.includes('T')
const dayOf = (wall: string): string => wall.slice(0, 10)
export const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

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
  const after = hour.end && hour.start && hour.end < hour.start && hour.end <= '07:00' ? nextDay(day) : day
  return {
    ...p,
    start: hour.start ? `${day}T${hour.start}` : day,
    ...(hour.end && hour.start && (hour.end > hour.start || after !== day) ? { end: `${after}T${hour.end}` } : {}),
    ...(hour.doors ? { doors: `${day}T${hour.doors}` } : {}),
    confidence: p.confidence * weight,
  }
}

/** So many lines a record with a few performers has at most. */
const RECORD = 24

/** Between what is played and what the house does: `20 h. Bar ouvert dès 18 h` */
const CLAUSE = /[.;•|](?=\s)/

const ENDS = /\d\D{0,12}(?:\bends?\b|\bfin\b|\bfinish\w*|\btermin\w*|\buntil\b|\bjusqu)[^\d]{0,20}\d/i

/** The hours of a line. What stands in brackets is of something before or after: `19 h 30 (causerie à 18 h 45)`. */
function hoursIn(scene: Scene, text: string): readonly ClockTime[] {
  if (HOUSE_HOURS.test(plain(text))) {
    const played = text.split(CLAUSE).filter((clause) => !HOUSE_HOURS.test(plain(clause)))
    return played.length === 0 ? [] : readTimes(played.join(' • '), scene.dates).map((reading) => reading.value)
  }
  const times = readTimes(text, scene.dates).map((reading) => reading.value)
  const [first, second] = times
  if (times.length === 2 && first?.start && second?.start && !first.end && ENDS.test(text))
    return [{ ...first, end: second.start }]
  if (times.length < 2 || !text.includes('(')) return times
  const outside = readTimes(text.replace(/\([^()]*\)/g, ' '), scene.dates).map((reading) => reading.value)
  return outside.some((time) => time.start !== undefined) ? outside : times
}

/** Hours on the lines right after a date that say nothing else: `21 h 15`, `Doors 7 pm`, `- 4:00pm`. */
export function hoursBeside(scene: Scene, entry: Entry, mark: Mark, next: Mark | undefined): ClockTime[] {
  const { occurrences, run, hours } = mark.when
  if (occurrences.length === 0 ? !run?.start || hours : occurrences.every((o) => hasTime(o.start))) return []
  // Under a date that leads several records, the hour stands somewhere in the record itself.
  const led = mark.end <= entry.first
  const from = led ? entry.first : mark.end
  // A record of one day may print its hour below its performers.
  const reach = entry.box && entry.marks.length === 1 && entry.end - entry.first <= RECORD ? RECORD : 5
  const stop = led
    ? Math.min(entry.end, entry.first + 10)
    : Math.min(entry.end, next && next.first > mark.first ? next.first : entry.end, mark.end + reach)
  const found: ClockTime[] = []
  for (let i = from; i < stop; i++) {
    const line = scene.outline.lines[i]
    if (!line || OPENING.test(line.plain)) break
    // The hour on a line with another day belongs to that day.
    if (!led && marksIn(scene.marks, i, i + 1).length > 0) break
    const times = line.text.length > (/^\d/.test(line.text) ? 140 : 70) ? [] : hoursIn(scene, line.text)
    if (times.length === 0) {
      if (found.length > 0) break
      continue
    }
    if (times.some((time) => time.start === undefined && time.doors)) continue
    for (const time of times) {
      const last = found.at(-1)
      if (last?.start && !last.end && /^[–—-]/.test(line.text) && time.start && !time.end)
        found[found.length - 1] = { ...last, end: time.start }
      else if (!found.some((f) => f.start === time.start)) found.push(time)
    }
    if (!isClockwork(line.text)) break
  }
  return found
}

/** The hour where it stands apart from the day, under a label of its own. Several hours belong to no day of several. */
export function labelledHours(scene: Scene, labels: readonly Labelled[], several: boolean): readonly ClockTime[] {
  for (const label of labels) {
    if (label.property !== 'when') continue
    for (const value of label.values) {
      const times = hoursIn(scene, value.text).filter((time) => time.start !== undefined)
      if (times.length > 0 && !(times.length > 1 && several)) return times
    }
  }
  return []
}
