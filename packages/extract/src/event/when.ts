import { timeValue } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import type { Labelled } from '../page/labels.ts'
import type { Mark } from '../page/marks.ts'
import { readTimes } from '../readers/dates/index.ts'
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
const PROSE = 160

/** Phrases that stand for themselves speak before those in the middle of prose. */
const isProse = (mark: Mark): boolean => mark.rest.length > PROSE

export function timingOf(scene: Scene, entry: Entry, labels: readonly Labelled[]): Timing {
  const own = entry.marks.length > 0 ? entry.marks : entry.inherited ? [entry.inherited] : []
  const clear = own.filter((mark) => !isProse(mark))
  const labelled = clear.filter((mark) =>
    labels.some((l) => l.property === 'when' && l.values.some((v) => v.line === mark.first)),
  )
  const used = labelled.length > 0 ? labelled : clear.length > 0 ? clear : own.slice(0, 1)

  const performances: Performance[] = []
  let run: Timing['run']
  for (const mark of used) {
    if (mark.when.run && !run) run = { ...mark.when.run, mark }
    const sameDays = new Set(performances.map((p) => dayOf(p.start)))
    for (const o of mark.when.occurrences) {
      // The same day again in another phrase is a repetition, unless both print an hour and the hours differ.
      const known = performances.findIndex((p) => sameDays.has(dayOf(p.start)) && dayOf(p.start) === dayOf(o.start))
      const twin = performances[known]
      if (twin) {
        if (!hasTime(o.start) || performances.some((p) => p.start === o.start)) continue
        if (!hasTime(twin.start)) {
          performances[known] = { ...o, mark, confidence: Math.max(mark.confidence, twin.confidence) }
          continue
        }
      }
      performances.push({ ...o, mark, confidence: mark.confidence })
    }
  }
  const timed = performances.some((p) => hasTime(p.start)) ? performances : withHour(scene, entry, labels, performances)
  return { performances: timed.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)), run }
}

/** The hour where it stands apart from the day: under a label of its own, or beside the date. */
function withHour(
  scene: Scene,
  entry: Entry,
  labels: readonly Labelled[],
  performances: readonly Performance[],
): Performance[] {
  const [only] = performances
  if (!only) return []
  const lines: { text: string; weight: number }[] = []
  for (const label of labels)
    if (label.property === 'when') for (const value of label.values) lines.push({ text: value.text, weight: 0.95 })
  const from = entry.inherited ? entry.first : Math.max(entry.first, only.mark.first - 2)
  const to = entry.inherited ? entry.end : Math.min(entry.end, only.mark.end + 4)
  for (let i = from; i < to; i++) {
    const line = scene.outline.lines[i]
    if (line && line.text.length < 120 && !labels.some((l) => l.at === i && l.property !== 'when'))
      lines.push({ text: line.text, weight: 0.88 })
  }
  for (const { text, weight } of lines) {
    const times = readTimes(text, scene.dates).filter((reading) => reading.value.start)
    if (times.length === 0) continue
    const starts = [...new Set(times.map((reading) => reading.value.start))]
    if (starts.length > 1 && performances.length > 1) return [...performances]
    return performances.flatMap((p) =>
      times.slice(0, performances.length > 1 ? 1 : 4).map((reading) => {
        const end = reading.value.end
        return {
          ...p,
          start: `${dayOf(p.start)}T${reading.value.start}`,
          ...(end && reading.value.start && end > reading.value.start ? { end: `${dayOf(p.start)}T${end}` } : {}),
          confidence: p.confidence * weight,
        }
      }),
    )
  }
  return [...performances]
}

/** The dates of an event, and one part for each performance where there are several. */
export function whenSeen(scene: Scene, timing: Timing, sure: number): Seen[] {
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
        ],
      }
      found.push(seen('subEvent', part, where(p.mark), p.confidence * sure))
    }
  return found
}
