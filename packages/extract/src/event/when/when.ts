import { timeValue } from '@rampe/model'
import type { Seen, Sighting } from '../../extractor.ts'
import type { Entry } from '../../listing/entry.ts'
import { hasHour } from '../../listing/posts.ts'
import type { Labelled } from '../../page/labels.ts'
import type { Mark } from '../../page/marks.ts'
import { ACCOMPANIES, plain } from '../../page/words.ts'
import { type ClockTime, dayAfter } from '../../readers/dates/index.ts'
import { type Scene, seen, standing } from '../scene.ts'
import { atHour, type Beside, hoursBeside, labelledHour, labelledHours, runAt, until } from './hours.ts'
import { performedDaily, withHoursBelow } from './hours-below.ts'
import { hourOfAll } from './hours-of-all.ts'
import { movedTo } from './moved.ts'
import { apart, byRule, isLong, isOverName, joinedEnds, sameShape, visitOf } from './stays.ts'

/** One performance, with the phrase that says so. */
export interface Performance {
  readonly start: string
  readonly end?: string
  readonly doors?: string
  readonly mark: Mark
  readonly confidence: number
  /** Its hour stands in a line that says more: an hour printed alone for the same day is surer. */
  readonly told?: boolean
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

const alone = (mark: Mark): boolean => mark.rest.replace(/\P{L}/gu, '').length < 12

/** A bare day deep inside a sentence: what was, or what else will be. */
const isMention = (mark: Mark): boolean =>
  mark.span[0] > 20 && mark.rest.length > 30 && !mark.when.run && mark.when.occurrences.every((o) => !hasTime(o.start))

/** A row with an hour, of the shape of those under the label: a list may be longer than a label reaches. */
const goesOn = (mark: Mark, labelled: readonly Mark[]): boolean =>
  hasHour(mark) && labelled.some((other) => sameShape(mark, other))

/** `19 March`, and below `on 18 and 19 March`: a sentence that lists several days, one of them the day above, lists all of them. */
function completes({ when: { occurrences } }: Mark, heads: readonly Mark[]): boolean {
  const days = occurrences.map(({ start }) => Date.parse(dayOf(start)))
  const above = new Set(heads.flatMap(({ when }) => when.occurrences.map(({ start }) => Date.parse(dayOf(start)))))
  return days.length > 1 && days.some((day) => above.has(day)) && Math.max(...days) - Math.min(...days) < WEEK
}

const WEEK = 7 * 86_400_000

/** The phrases that speak for the entry: those that stand for themselves; else, in prose, those with an hour. */
function clearest(marks: readonly Mark[]): readonly Mark[] {
  const told = marks.filter((mark) => !isProse(mark))
  const heads = told.filter((mark) => alone(mark))
  if (heads.length > 0) return told.filter((mark) => !isMention(mark) || completes(mark, heads))
  const sure = told.some((mark) => hasHour(mark) || mark.when.run?.end !== undefined)
  return sure || !marks.some(hasHour) ? told : marks.filter(hasHour)
}

/** When an entry is played, from its own dates or the one that it stands under, with the hours that belong to them. */
export function timingOf(scene: Scene, entry: Entry, labels: readonly Labelled[]): Timing {
  const said = entry.marks.length > 0 ? movedTo(scene, entry.marks) : entry.inherited ? [entry.inherited] : []
  const told = said.map((mark) => withHoursBelow(scene, mark))
  const marks = told.map(byRule)
  const clear = clearest(marks)
  const labelled = clear.filter((mark) =>
    labels.some((l) => l.property === 'when' && l.values.some((v) => v.line === mark.first)),
  )
  const used =
    labelled.length > 0
      ? clear.filter((mark) => labelled.includes(mark) || alone(mark) || goesOn(mark, labelled))
      : clear.length > 0
        ? clear
        : marks.slice(0, 1)
  const joined = joinedEnds(scene, used, labels)
  const performances: Performance[] = []
  let run: Timing['run']
  const runs = joined.filter((mark) => mark.when.run?.start && mark.when.occurrences.length === 0)
  if (runs.length > 1 && runs.length === joined.length && apart(runs)) {
    const several = runs.flatMap((mark): Performance[] => {
      const { start, end } = mark.when.run ?? {}
      return start ? [{ start, ...(end ? { end } : {}), mark, confidence: mark.confidence }] : []
    })
    return { performances: several, run: undefined }
  }
  for (const [n, mark] of joined.entries()) {
    const beside = hoursBeside(scene, entry, mark, joined[n + 1])
    const { hours } = beside
    const daily = performedDaily(mark, beside)
    for (const { start } of daily) add(performances, { start, mark, confidence: mark.confidence * 0.93 })
    if (daily.length > 0) continue
    const stays = visitOf(mark, joined, told.includes(mark), hours)
    if (stays && !performances.some((p) => p.start === stays.start && p.end === stays.end)) performances.push(stays)
    else if (!stays && mark.when.run && !run) run = { ...runAt(mark.when.run, hours), mark }
    if (closesLast(performances, mark, hours)) {
      const last = performances.pop()
      const [o] = mark.when.occurrences
      const clock = hours[0]?.start
      if (last && o) performances.push({ ...last, end: hasTime(o.start) || !clock ? o.start : `${o.start}T${clock}` })
      continue
    }
    for (const p of performancesOf(mark, beside)) add(performances, p)
  }
  const free = performances.filter((p) => !accompanies(scene, p.mark))
  const played = free.some((p) => hasTime(p.start)) && !ACCOMPANIES.test(entry.title?.line.plain ?? '')
  const own = played || (run && isLong(run)) ? free : performances
  if (run && isOverName(run.mark, entry, own)) run = undefined
  // A label speaks for a day whose hour stands among other words, not for several days with such hours.
  const isTold = own.some((p) => hasTime(p.start) && !p.told) || (own.length > 1 && own.every((p) => hasTime(p.start)))
  const hours = isTold ? [] : labelledHours(scene, labels, own.length > 1)
  const held = hourOfAll(scene, entry, new Set(own.map((p) => dayOf(p.start))))
  const dated =
    hours.length > 0
      ? own.flatMap((p) => hours.slice(0, 4).map((hour) => atHour(p, hour, 0.9)))
      : own.flatMap((p) => {
          if (hasTime(p.start)) return [p]
          if (p.mark.clock) return [atHour(p, { start: p.mark.clock }, 0.95)]
          const hour = hourOfRun(joined, dayOf(p.start))
          const all = p.end ? [] : hour.length > 0 ? hour : held(dayOf(p.start))
          return all.length > 0 ? all.map((hour) => atHour(p, hour, 0.85)) : [p]
        })
  return {
    performances: bounded(scene, labels, dated).toSorted((a, b) =>
      a.start < b.start ? -1 : a.start > b.start ? 1 : 0,
    ),
    run: run && own.length === 0 ? { ...runAt(run, hours), mark: run.mark } : run,
  }
}

/** `3 – 5 June, 8 pm` over its days one by one: the hour of those that print none. */
const hourOfRun = (marks: readonly Mark[], day: string): readonly ClockTime[] =>
  marks
    .flatMap(({ when: { run, hours = [] } }) => {
      const { start, end } = run ?? {}
      return start && end && hours.length === 1 && dayOf(start) <= day && day <= dayOf(end) ? [hours] : []
    })
    .at(0) ?? []

/** A single performance with the hours at which it ends and the doors open, where labels of their own say so. */
function bounded(
  scene: Scene,
  labels: readonly Labelled[],
  performances: readonly Performance[],
): readonly Performance[] {
  const [only, ...more] = performances
  if (!only || more.length > 0 || !hasTime(only.start)) return performances
  const end = only.end ? undefined : labelledHour(scene, labels, 'end')
  const doors = only.doors ? undefined : labelledHour(scene, labels, 'doors')
  const ended = end ? until(only, end) : only
  return [doors && doors < only.start.slice(11) ? { ...ended, doors: `${dayOf(only.start)}T${doors}` } : ended]
}

/** `Vernissage : vendredi 5 juin, 18 h`, `Artist talk: …`: beside an exhibition, its hour is not that of the exhibition. */
const accompanies = (scene: Scene, mark: Mark): boolean =>
  ACCOMPANIES.test(
    plain(scene.outline.lines[mark.first]?.text.slice(Math.max(0, mark.span[0] - 60), mark.span[0]) ?? ''),
  )

/** A second date right under the first whose hour is small, on the same or the next day, is the end of the first. */
function closesLast(performances: readonly Performance[], mark: Mark, hours: readonly ClockTime[]): boolean {
  const last = performances.at(-1)
  const [only] = mark.when.occurrences
  if (!last || last.end || !only || mark.when.occurrences.length !== 1 || performances.length !== 1) return false
  const start = hasTime(only.start) ? only.start.slice(11) : hours[0]?.start
  const near = mark.first - last.mark.end <= 3
  if (!near || !hasTime(last.start) || !start) return false
  return dayOf(only.start) === dayAfter(last.start) && start <= '06:00' && last.start.slice(11) >= '16:00'
}

/** The performances of one phrase; a phrase without an hour takes the hours that stand beside it. */
function performancesOf(mark: Mark, { hours, told }: Beside): Performance[] {
  return mark.when.occurrences.flatMap((o): Performance[] => {
    const bare = { ...o, mark, confidence: mark.confidence }
    if (hasTime(o.start) || hours.length === 0) return [bare]
    if (mark.when.occurrences.length > 1 && hours.length > 1) return [bare]
    return hours.slice(0, 6).map((hour) => ({ ...atHour(bare, hour, told ? 0.9 : 0.93), told }))
  })
}

/** The same day again in another phrase is a repetition, unless both print an hour and the hours differ. */
function add(performances: Performance[], p: Performance): void {
  const twins = performances.filter((q) => q.mark !== p.mark && dayOf(q.start) === dayOf(p.start))
  if (twins.length === 0) {
    performances.push(p)
    return
  }
  if (!hasTime(p.start) || twins.some((q) => q.start === p.start)) return
  if (p.told && twins.some((q) => hasTime(q.start))) return
  const bare = performances.findIndex(
    (q) => q.mark !== p.mark && dayOf(q.start) === dayOf(p.start) && (!hasTime(q.start) || (q.told && !p.told)),
  )
  if (bare >= 0) performances[bare] = { ...p, confidence: Math.max(p.confidence, performances[bare]?.confidence ?? 0) }
  else performances.push(p)
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
