import { timeValue } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import type { Labelled } from '../page/labels.ts'
import type { Mark } from '../page/marks.ts'
import { isClockwork } from '../page/words.ts'
import { type ClockTime, readTimes } from '../readers/dates/index.ts'
import { type Scene, seen, standing } from './scene.ts'

/** One performance, with the phrase that says so. */
export interface Performance {
  readonly start: string
  readonly end?: string
  readonly doors?: string
  readonly mark: Mark
  readonly confidence: number
}

/** When an entry is played: its performances, or its first and last day. */
export interface Timing {
  readonly performances: readonly Performance[]
  readonly run: { readonly start?: string; readonly end?: string; readonly mark: Mark } | undefined
}

const hasTime = (wall: string): boolean => wall.includes('T')
const dayOf = (wall: string): string => wall.slice(0, 10)
const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
const PROSE = 160

/** Phrases that stand for themselves speak before those in the middle of prose. */
const isProse = (mark: Mark): boolean => mark.rest.length > PROSE

export function timingOf(scene: Scene, entry: Entry, labels: readonly Labelled[]): Timing {
  const marks = entry.marks.length > 0 ? entry.marks : entry.inherited ? [entry.inherited] : []
  const clear = marks.filter((mark) => !isProse(mark))
  const labelled = clear.filter((mark) =>
    labels.some((l) => l.property === 'when' && l.values.some((v) => v.line === mark.first)),
  )
  const alone = (mark: Mark) => mark.rest.replace(/\P{L}/gu, '').length < 12
  const used =
    labelled.length > 0
      ? clear.filter((mark) => labelled.includes(mark) || alone(mark))
      : clear.length > 0
        ? clear
        : marks.slice(0, 1)
  const performances: Performance[] = []
  let run: Timing['run']
  const runs = used.filter((mark) => mark.when.run?.start && mark.when.occurrences.length === 0)
  if (runs.length > 1 && runs.length === used.length && apart(runs)) {
    const several = runs.flatMap((mark): Performance[] => {
      const { start, end } = mark.when.run ?? {}
      return start ? [{ start, ...(end ? { end } : {}), mark, confidence: mark.confidence }] : []
    })
    return { performances: several, run: undefined }
  }
  for (const [n, mark] of used.entries()) {
    const hours = hoursBeside(scene, entry, mark, used[n + 1])
    if (mark.when.run && !run) run = { ...runAt(mark.when.run, hours), mark }
    if (closesLast(performances, mark, hours)) {
      const last = performances.pop()
      const [o] = mark.when.occurrences
      const clock = hours[0]?.start
      if (last && o) performances.push({ ...last, end: hasTime(o.start) || !clock ? o.start : `${o.start}T${clock}` })
      continue
    }
    for (const p of performancesOf(mark, hours)) add(performances, p)
  }
  const timed = performances.some((p) => hasTime(p.start))
    ? performances
    : withLabelledHour(scene, labels, performances)
  return { performances: timed.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)), run }
}

/** Runs that do not overlap are visits to several places; overlapping ones are the same run told twice. */
const apart = (marks: readonly Mark[]): boolean => {
  const runs = marks.map((m) => m.when.run).toSorted((a, b) => ((a?.start ?? '') < (b?.start ?? '') ? -1 : 1))
  return runs.every((run, i) => i === 0 || (runs[i - 1]?.end ?? '9') < (run?.start ?? ''))
}

/** One hour beside a run holds for all its days and stands with the first; several hours belong to no day for certain. */
function runAt(run: NonNullable<Mark['when']['run']>, hours: readonly ClockTime[]): NonNullable<Mark['when']['run']> {
  const [hour] = hours
  if (hours.length !== 1 || !hour?.start || !run.start || hasTime(run.start)) return run
  const closed = hour.end && run.end && !hasTime(run.end) && hour.end > hour.start
  return { ...run, start: `${run.start}T${hour.start}`, ...(closed ? { end: `${run.end}T${hour.end}` } : {}) }
}

/** A second date right under the first whose hour is small, on the same or the next day, is the end of the first. */
function closesLast(performances: readonly Performance[], mark: Mark, hours: readonly ClockTime[]): boolean {
  const last = performances.at(-1)
  const [only] = mark.when.occurrences
  if (!last || last.end || !only || mark.when.occurrences.length !== 1 || performances.length !== 1) return false
  const start = hasTime(only.start) ? only.start.slice(11) : hours[0]?.start
  const near = mark.first - last.mark.end <= 3
  if (!near || !hasTime(last.start) || !start) return false
  return dayOf(only.start) === nextDay(dayOf(last.start)) && start <= '06:00' && last.start.slice(11) >= '16:00'
}

/** The performances of one phrase; a phrase without an hour takes the hours that stand beside it. */
function performancesOf(mark: Mark, hours: readonly ClockTime[]): Performance[] {
  return mark.when.occurrences.flatMap((o): Performance[] => {
    const told = { ...o, mark, confidence: mark.confidence }
    if (hasTime(o.start) || hours.length === 0) return [told]
    if (mark.when.occurrences.length > 1 && hours.length > 1) return [told]
    return hours.slice(0, 6).map((hour) => at(told, hour, 0.93))
  })
}

function at(p: Performance, hour: ClockTime, weight: number): Performance {
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

/** The same day again in another phrase is a repetition, unless both print an hour and the hours differ. */
function add(performances: Performance[], p: Performance): void {
  const twins = performances.filter((q) => q.mark !== p.mark && dayOf(q.start) === dayOf(p.start))
  if (twins.length === 0) {
    performances.push(p)
    return
  }
  if (!hasTime(p.start) || twins.some((q) => q.start === p.start)) return
  const bare = performances.findIndex((q) => q.mark !== p.mark && q.start === dayOf(p.start))
  if (bare >= 0) performances[bare] = { ...p, confidence: Math.max(p.confidence, performances[bare]?.confidence ?? 0) }
  else performances.push(p)
}

/** Hours on the lines right after a date that say nothing else: `21 h 15`, `Doors 7 pm`, `- 4:00pm`. */
function hoursBeside(scene: Scene, entry: Entry, mark: Mark, next: Mark | undefined): ClockTime[] {
  const { occurrences, run, hours } = mark.when
  if (occurrences.length === 0 ? !run?.start || hours : occurrences.every((o) => hasTime(o.start))) return []
  // Under a date that leads several records, the hour stands somewhere in the record itself.
  const led = mark.end <= entry.first
  const from = led ? entry.first : mark.end
  const stop = led
    ? Math.min(entry.end, entry.first + 10)
    : Math.min(entry.end, next && next.first > mark.first ? next.first : entry.end, mark.end + 5)
  const found: ClockTime[] = []
  for (let i = from; i < stop; i++) {
    const line = scene.outline.lines[i]
    if (!line) break
    const times = line.text.length > 70 ? [] : readTimes(line.text, scene.dates)
    if (times.length === 0) {
      if (found.length > 0) break
      continue
    }
    if (times.some((t) => t.value.start === undefined && t.value.doors)) {
      continue
    }
    for (const { value } of times) {
      const last = found.at(-1)
      if (last?.start && !last.end && /^[–—-]/.test(line.text) && value.start && !value.end)
        found[found.length - 1] = { ...last, end: value.start }
      else if (!found.some((f) => f.start === value.start)) found.push(value)
    }
    if (!isClockwork(line.text)) break
  }
  return found
}

/** The hour where it stands apart from the day, under a label of its own. */
function withLabelledHour(scene: Scene, labels: readonly Labelled[], performances: Performance[]): Performance[] {
  if (performances.length === 0) return performances
  for (const label of labels) {
    if (label.property !== 'when') continue
    for (const value of label.values) {
      const times = readTimes(value.text, scene.dates).filter((reading) => reading.value.start)
      const [first] = times
      if (!first || (times.length > 1 && performances.length > 1)) continue
      return performances.flatMap((p) => times.slice(0, 4).map((reading) => at(p, reading.value, 0.9)))
    }
  }
  return performances
}

/** The dates of an event, and one part for each performance where there are several. */
export function whenSeen(
  scene: Scene,
  timing: Timing,
  sure: number,
  more: (performance: Performance) => readonly Seen[] = () => [],
): Seen[] {
  const { performances, run } = timing
  const where = (mark: Mark) => standing(scene, mark.box, mark.quote)
  const [first] = performances
  const last = performances.at(-1)
  const found: Seen[] = []
  if (run && (performances.length === 0 || performances.length > 1 || run.end)) {
    const weight = run.mark.confidence * sure
    const start = run.start ?? first?.start
    if (start) found.push(seen('startDate', timeValue(start), where(run.mark), weight))
    if (run.end) found.push(seen('endDate', timeValue(run.end), where(run.mark), weight))
  } else if (first && last) {
    found.push(seen('startDate', timeValue(first.start), where(first.mark), first.confidence * sure))
    const end = performances.length === 1 ? first.end : (last.end ?? last.start)
    if (end) found.push(seen('endDate', timeValue(end), where(last.mark), last.confidence * sure))
  }
  if (performances.length === 1 && first?.doors)
    found.push(seen('doorTime', timeValue(first.doors), where(first.mark), first.confidence * sure))
  if (performances.length > 1)
    for (const p of performances.slice(0, 400)) {
      const part: Sighting = {
        types: ['Event'],
        properties: [
          seen('startDate', timeValue(p.start), where(p.mark), p.confidence * sure),
          ...(p.end ? [seen('endDate', timeValue(p.end), where(p.mark), p.confidence * sure)] : []),
          ...(p.doors ? [seen('doorTime', timeValue(p.doors), where(p.mark), p.confidence * sure)] : []),
          ...more(p),
        ],
      }
      found.push(seen('subEvent', part, where(p.mark), p.confidence * sure))
    }
  return found
}
