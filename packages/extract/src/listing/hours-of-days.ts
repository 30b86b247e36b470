import { isGeneric } from '../page/kind.ts'
import type { Mark } from '../page/marks.ts'
import type { Line, Outline } from '../page/outline.ts'
import { plain } from '../page/words.ts'
import { type DateContext, readParts, readTimes } from '../readers/dates/index.ts'
import { outside } from '../readers/reading.ts'
import { closingDays, isDay } from './closing-days.ts'
import type { Entry, Group } from './entry.ts'
import { timed } from './grid-cells.ts'
import { groupsOf, marksIn } from './groups.ts'
import { areHoursOnly, isPlayed, slotsOf } from './slots.ts'

/** So many lines a day of a programme takes at most. */
const MOST_LINES = 240
/** Only an hour in front makes more than a record of a line so long. */
const LONGEST = 160
/** What an hour stands behind and before where it is a part of its line: `Nuit bleue – 20 h – Zinc`. */
const BEHIND = /(?:^|[:–—|•·,;@([/]|\s-|(?:^|\s)(?:at|from|à|dès|de))\s*$/i
const BEFORE = /^\s*(?:$|[:–—|•·,;)\]@(/]|-\s)/

/** Programmes of days, as the reading that finds more records in them has it. */
export function programmesOf(outline: Outline, marks: readonly Mark[], dates: DateContext): readonly Group[] {
  const [led, timed] = [slotsOf(outline, marks, dates), recordsOf(outline, marks, dates)]
  const count = (groups: readonly Group[]): number => groups.reduce((n, { entries }) => n + entries.length, 0)
  return count(timed) >= count(led) ? timed : led
}

/**
 * Programmes of days: the hours of the lines under a date that stands alone are dates of that day, and what repeats around these
 * are records, however they are held.
 */
function recordsOf(outline: Outline, marks: readonly Mark[], dates: DateContext): readonly Group[] {
  const days = new Map<Mark, Mark>()
  const found: Mark[] = []
  const closing = closingDays(marks)
  for (const [n, day] of marks.entries()) {
    if (closing.has(day) || !isOverHours(outline, day)) continue
    const hours = hoursUnder(outline, day, marks[n + 1]?.first ?? outline.lines.length, dates)
    for (const hour of hours) days.set(hour, day)
    found.push(...hours)
  }
  if (found.length < 2 || new Set(days.values()).size === found.length) return []
  const groups = groupsOf(outline, found).map((group) => ({
    group,
    entries: group.entries.flatMap((entry) => within(entry, days, marks) ?? []),
  }))
  // The names under a day are none over the next, whichever element holds them.
  const titles = new Set(groups.flatMap(({ entries }) => entries.map(({ title }) => title?.line)))
  return groups.flatMap(({ group, entries }) => {
    const heads = new Set(entries.flatMap(({ inherited }) => inherited ?? []))
    const named = [...heads].filter((day) => isNamed(outline, day, marks, titles))
    return heads.size < entries.length && entries.length > 1 && named.length * 2 < heads.size + 1 && areNamed(entries)
      ? [{ ...group, entries }]
      : []
  })
}

/** What stands beside every hour, marked by no heading and no link, is how a film is shown, a hall, a price. */
const areNamed = (entries: readonly Entry[]): boolean =>
  new Set(entries.map(({ title }) => plain(title?.text ?? ''))).size > 1 ||
  entries.some(({ title }) => title && (title.line.heading > 0 || title.href !== undefined))

/** `Samedi 5 mai (dès 17 h)`: the first hour of a day. */
const OPENS = /(?<!\p{L})(?:dès|à partir de|from)\s\d/iu

/** A date alone on its line, or at the head of a heading that calls the day something: `Samedi 5 mai – Jour des familles`. */
const isOverHours = ({ lines }: Outline, mark: Mark): boolean => {
  const line = lines[mark.first]
  return (
    isDay(mark) ||
    (line !== undefined &&
      line.heading > 0 &&
      mark.span[0] < 14 &&
      line.text.length < 80 &&
      mark.when.occurrences.length === 1 &&
      (mark.when.occurrences[0]?.start.length === 10 || OPENS.test(line.text)) &&
      !mark.when.run)
  )
}

/** The hours of the lines between a day and what is no longer of it. */
function hoursUnder({ lines }: Outline, day: Mark, next: number, dates: DateContext): readonly Mark[] {
  const start = day.when.occurrences[0]?.start.slice(0, 10) ?? ''
  const level = lines[day.first]?.heading || 3
  const found: Mark[] = []
  let opens: string | undefined
  for (const line of lines.slice(day.end, Math.min(next, day.end + MOST_LINES))) {
    if (line.heading > 0 && line.heading < level) break
    if (line.frame === 2 || line.hidden) continue
    // A day whose month is not told: its hours are not those of the day above.
    if (isOtherDay(line, dates)) break
    const readings = readTimes(line.text, dates).filter(({ value, span }) => value.start && isApart(line, span))
    const [first] = readings
    const last = readings.at(-1)
    if (!first || !last) continue
    opens ??= first.value.start
    const span = [first.span[0], last.span[1]] as const
    const pieces = [...new Map(readings.map((r) => [r.span[0], r.span])).values()]
    const rest = outside(line.text, pieces).join(' ').trim()
    const told = areHoursOnly(rest) ? readings : readings.filter((r) => r.span[0] === first.span[0])
    const times = told.map(({ value }) => value)
    const quote = line.text.slice(...first.span)
    const mark = timed({ box: line.box, text: quote }, start, times, opens)
    found.push({
      ...mark,
      first: line.index,
      end: line.index + 1,
      box: line.box,
      rest,
      span,
      pieces,
    })
  }
  return found
}

/** `sam. 12`, `12`: its month is not told here. */
function isOtherDay({ text }: Line, dates: DateContext): boolean {
  if (/^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?$/.test(text)) return true
  const parts = text.length < 20 && /\d/.test(text) ? readParts(text, dates)?.value : undefined
  return parts?.weekday !== undefined && parts.day !== undefined
}

/** An hour at the head of its line, or parted from what else stands there; `Midi en voix` is a name. */
const isApart = ({ text }: Line, [start, end]: readonly [number, number]): boolean =>
  (start < 8 && (/\d/.test(text.slice(start, end)) || !/^\s\p{Ll}/u.test(text.slice(end)))) ||
  (text.length < LONGEST && BEHIND.test(text.slice(0, start)) && BEFORE.test(text.slice(end)))

/** Between a day and the day before it stands a name in a heading that is none of the records': the film that is shown on the day. */
function isNamed(
  { lines }: Outline,
  day: Mark,
  marks: readonly Mark[],
  titles: ReadonlySet<Line | undefined>,
): boolean {
  const level = lines[day.first]?.heading || 7
  const before = marks.findLast((mark) => mark.end <= day.first)
  const from = before ? before.end : day.first - 1
  return lines
    .slice(Math.max(0, from), day.first)
    .some(
      (line) =>
        line.heading > 0 && line.heading < level && !titles.has(line) && !isGeneric(line.text) && isPlayed(line),
    )
}

/** A record up to where the next day begins; none where nothing is played: doors open, people eat. */
function within(entry: Entry, days: ReadonlyMap<Mark, Mark>, marks: readonly Mark[]): Entry | undefined {
  const [head] = entry.marks
  const day = head && days.get(head)
  if (!day || !entry.title || !isPlayed(entry.title)) return undefined
  const next = marks.find((mark) => mark.first > day.first)?.first ?? entry.end
  const own = marksIn(entry.marks, entry.first, Math.min(entry.end, next))
  const { title } = entry
  if (own.length === 0 || title.line.index >= next || title.line.index < day.first) return undefined
  const first = Math.max(entry.first, day.end)
  const end = Math.min(entry.end, next)
  const box = first === entry.first && end === entry.end ? entry.box : undefined
  return { ...entry, box, first, end, marks: own, inherited: day }
}
