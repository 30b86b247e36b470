import type { Entry } from '../../listing/entry.ts'
import type { Labelled } from '../../page/labels.ts'
import type { Mark } from '../../page/marks.ts'
import type { Box } from '../../page/outline.ts'
import { plain } from '../../page/words.ts'
import { type ClockTime, dayAfter, daysBetween } from '../../readers/dates/index.ts'
import type { Scene } from '../scene.ts'
import { runAt, sameMake } from './hours.ts'
import type { Performance } from './when.ts'

const dayOf = (wall: string): string => wall.slice(0, 10)

type Run = NonNullable<Mark['when']['run']>

/** Dates in elements of the same make: rows of one list. */
export const sameShape = (a: Mark, b: Mark): boolean => sameMake(a.box, b.box)

/** `du `, `from `. */
const LEAD = 6

/** Dates that begin lines of the same make: an hour beside one makes its phrase wider than the element of the day. */
const sameRow = (a: Mark, b: Mark): boolean => a.span[0] < LEAD && b.span[0] < LEAD && sameMake(rowBox(a), rowBox(b))

/** The largest element that holds no more lines than the phrase and what follows it in its own element. */
const rowBox = ({ box, first }: Mark): Box => {
  let row = box
  while (row.parent && row.parent.first === first && INLINE.test(row.tag)) row = row.parent
  return row
}
const INLINE = /^(?:a|b|strong|em|i|span|time|u)$/

/** Longer than two weeks: what hangs or stands there. */
export const isLong = ({ start, end }: Run): boolean =>
  start !== undefined && end !== undefined && daysBetween(start, end) > 14

/**
 * `du 4 septembre au 28 décembre, du mercredi au samedi à 21 h`: a run that is told by weekdays is one thing; its hour is told
 * where it is the same on all of them.
 */
export function byRule(mark: Mark): Mark {
  const { run, occurrences, ...when } = mark.when
  const [start, end] = [run?.start, run?.end]
  if (!run || !start || !end || occurrences.length < 3 || !isLong(run)) return mark
  const hours = [...new Set(occurrences.map((o) => o.start.slice(11)))]
  const [hour] = hours
  const at = hours.length === 1 && hour ? `${dayOf(start)}T${hour}` : dayOf(start)
  return { ...mark, when: { ...when, occurrences: [], run: { start: at, end: dayOf(end) }, hours: [] } }
}

/** Runs that do not overlap are visits to several places; overlapping ones are the same run told twice. */
export const apart = (marks: readonly Mark[]): boolean => {
  const runs = marks.map((m) => m.when.run).toSorted((a, b) => ((a?.start ?? '') < (b?.start ?? '') ? -1 : 1))
  return runs.every((run, i) => i === 0 || (runs[i - 1]?.end ?? '9') < (run?.start ?? ''))
}

/**
 * `14 – 25 October` in a row among rows of days, apart from all of them: a stay in one more place. A run that is told by weekdays
 * (not `plainRun`) stands beside single days wherever they fall.
 */
export function visitOf(
  mark: Mark,
  used: readonly Mark[],
  plainRun: boolean,
  hours: readonly ClockTime[],
): Performance | undefined {
  const { run, occurrences } = mark.when
  const { start, end } = run ? runAt(run, hours) : {}
  if (!start || !end || occurrences.length > 0) return undefined
  const others = used.filter((other) => other !== mark)
  const days = others.flatMap(({ when }) => when.occurrences.map((o) => dayOf(o.start)))
  const single = others.filter((other) => other.when.occurrences.length > 0)
  if (!plainRun && single.length > 0) return { start, end, mark, confidence: mark.confidence }
  const rows = single.filter((other) => sameShape(other, mark) || sameRow(other, mark))
  if (rows.length === 0 || days.some((day) => dayOf(start) <= day && day <= dayOf(end))) return undefined
  return { start, end, mark, confidence: mark.confidence }
}

/** A run over the name, and under the name an evening of it with its hour: the run is that of the festival. */
export function isOverName(mark: Mark, { title }: Entry, performances: readonly Performance[]): boolean {
  if (!title || performances.length === 0) return false
  const { index, text } = title.line
  const over = mark.first < index || (mark.first === index && !text.includes(title.text))
  return over && performances.every((p) => p.start.includes('T') && p.mark.first > index)
}

const ENDS = /^(?:date de )?(?:fin|end|ends|end date|finishes)\s*:?\s*$/
const EXTENDED = /\b(?:extended|prolonge\w*|prolongations?|held over)\b[^.!?]{0,24}$/

/**
 * Phrases that are one in truth: a first and a last day under labels of their own (`Start date`, `Fin :`), and a run with the day
 * until which it is extended.
 */
export function joinedEnds(scene: Scene, marks: readonly Mark[], labels: readonly Labelled[]): readonly Mark[] {
  const before = (mark: Mark): string => plain(scene.outline.lines[mark.first]?.text.slice(0, mark.span[0]) ?? '')
  const isEnd = (mark: Mark): boolean =>
    ENDS.test(before(mark)) ||
    labels.some(({ property, values }) => property === 'end' && values.some(({ line }) => line === mark.first))
  const later = marks.find((mark) => EXTENDED.test(before(mark)))
  const long = later && marks.find((mark) => mark !== later && mark.when.run?.end)
  if (later && long) return extended(marks, long, later)
  const [end, ...more] = marks.filter((mark) => isEnd(mark))
  const [start, ...others] = marks.filter((mark) => mark !== end)
  const one = end && start && more.length + others.length === 0 ? closed(start, end) : undefined
  return one ? [one] : marks
}

/** The last day that a phrase names. */
const lastOf = ({ when: { run, occurrences } }: Mark): string | undefined => run?.end ?? occurrences.at(-1)?.start

function extended(marks: readonly Mark[], long: Mark, later: Mark): readonly Mark[] {
  const end = lastOf(later)
  const { run } = long.when
  if (!end || !run?.end || dayOf(end) < dayOf(run.end)) return marks
  const whole = { ...long, when: { ...long.when, run: { ...run, end } } }
  return marks.filter((mark) => mark !== later).map((mark) => (mark === long ? whole : mark))
}

/** A first day with its last: a night, or a run. */
function closed(first: Mark, last: Mark): Mark | undefined {
  const [start, end] = [first.when.occurrences[0]?.start ?? first.when.run?.start, lastOf(last)]
  if (!start || !end || end < start || first.when.occurrences.length > 1) return undefined
  const night = dayOf(end) === dayOf(start) || (dayOf(end) === dayAfter(start) && end.slice(11) < '07:00')
  if (night && !(start.includes('T') && end.includes('T'))) return undefined
  const when = night ? { occurrences: [{ start, end }] } : { occurrences: [], run: { start, end } }
  return { ...first, when: { role: first.when.role, ...when } }
}
