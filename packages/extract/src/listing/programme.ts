import type { Mark } from '../page/marks.ts'
import type { Line, Outline } from '../page/outline.ts'
import { ACTION, isClockwork, isKind, VENUE_WORD } from '../page/words.ts'
import { type DateContext, daysBetween, readTimes } from '../readers/dates/index.ts'
import type { Entry, Group } from './entry.ts'
import { hasHour } from './posts.ts'

/** In days. */
const LONGEST = 45

/** The days that a date phrase names: those of its performances, the first and the last of a run. */
export const daysOf = ({ when }: Mark): readonly string[] =>
  [...when.occurrences.flatMap((o) => [o.start, o.end ?? o.start]), when.run?.start, when.run?.end].flatMap((day) =>
    day ? [day.slice(0, 10)] : [],
  )

/**
 * The records are the evenings of what the page is about: a festival of some days, with its programme on the same page. Each
 * has a name in a heading and a day within those days, and together they fill more than one.
 */
export function isProgramme(whole: Entry, { entries }: Group): boolean {
  const [first, ...more] = whole.marks.flatMap(daysOf).sort()
  const last = more.at(-1)
  if (first === undefined || last === undefined || first === last) return false
  if (daysBetween(first, last) > LONGEST) return false
  const inside = entries.filter(
    ({ title, marks: [head] }) =>
      title !== undefined &&
      title.line.heading > 0 &&
      head !== undefined &&
      daysOf(head).every((day) => first <= day && day <= last),
  )
  const days = new Set(entries.flatMap(({ marks: [head] }) => (head ? daysOf(head).slice(0, 1) : [])))
  return inside.length === entries.length && entries.every((e) => e.first < whole.end) && days.size > 1
}

/**
 * Cards on the page of one event that do more than link on: beside name and day, most print an hour, and a place or a word about
 * what they are. So are the talks and tours around an exhibition told, and the other evenings of a series.
 */
export function tellsMore({ lines }: Outline, { entries }: Group, dates: DateContext): boolean {
  const told = entries.filter(({ first, end, marks, title }) => {
    const beside = lines
      .slice(first, end)
      .filter(
        ({ index, frame }) =>
          frame === 0 && index !== title?.line.index && !marks.some((mark) => mark.first <= index && index < mark.end),
      )
    return (marks.some(hasHour) || beside.some((line) => saysHour(line, dates))) && beside.some(saysMore)
  })
  return told.length >= 0.6 * entries.length
}

/** A record says when it begins: in its day, or on a short line of its own. */
export const printsHour = ({ lines }: Outline, { first, end, marks }: Entry, dates: DateContext): boolean =>
  marks.some(hasHour) || lines.slice(first, end).some((line) => saysHour(line, dates))

/** Longer lines than this tell of more than when. */
const SHORT = 60

const saysHour = ({ text }: Line, dates: DateContext): boolean =>
  text.length < SHORT && readTimes(text, dates).some(({ value: { start } }) => start !== undefined)

const saysMore = ({ text, plain }: Line): boolean =>
  /\p{L}{4}/u.test(text) && !isClockwork(text) && !ACTION.test(plain) && (!isKind(plain) || VENUE_WORD.test(plain))
