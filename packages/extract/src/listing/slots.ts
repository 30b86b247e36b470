import { isGeneric } from '../page/kind.ts'
import type { Mark } from '../page/marks.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { firstClass } from '../page/tree.ts'
import { isClockwork, isKind, plain } from '../page/words.ts'
import { type ClockTime, type DateContext, readTimes } from '../readers/dates/index.ts'
import { outside } from '../readers/reading.ts'
import { closingDays, isDay } from './closing-days.ts'
import type { Entry, Group } from './entry.ts'
import { timed } from './grid-cells.ts'
import { marksIn } from './groups.ts'
import { isNameLike } from './name-like.ts'
import { titlesAlong } from './naming.ts'
import { namesIn } from './odd-titles.ts'
import { titlePath, variety } from './title-path.ts'
import type { Candidate } from './titles.ts'

/** So many lines stand between a day and the first hour under it, or a stage and its first hour: a price, a street, the heads of a table. */
const BETWEEN = 9
/** The hour of a record stands on one of its first lines. */
const LEADING = 4
/** A record of a programme is short. */
const LONGEST = 24
/** What a line that begins with an hour looks like; others are not read. */
const HOUR =
  /^[^\d\p{L}]{0,3}(?:(?:a|at|from|de|des) )?(?:\d{1,2}\s?(?:[:.h]\s?\d\d(?:\s?[ap]\.?m)?|h|heures|a\.?m|p\.?m|noon)(?![\p{L}\d])|(?:midi|noon|minuit|midnight)(?!\p{L}))/u
/** What is no thing that is played: a door opens, people eat or go home. */
const BREAK =
  /^(?:(?:ouverture|fermeture|accueil|arrivee|entree|debut|fin|pause|entracte|repas|souper|diner|dejeuner|lunch|dinner|breakfast|supper|break|doors?|interval|intermission|curfew|start|end|close|welcome|check-?in|registration|inscription)s?)(?: (?:(?:des|du|de la|of|for|at|the) |de l'|d').{0,30}|(?: (?:open|close)s?))?$/

/** The hour that an element begins with. */
interface Hour {
  readonly line: Line
  readonly times: readonly ClockTime[]
  readonly quote: string
  readonly span: readonly [start: number, end: number]
}

/** An element of a day's programme, up to the next. */
interface Slot {
  readonly box: Box
  readonly end: number
  readonly day: Mark
  /** Undefined for what lasts all day. */
  readonly hour: Hour | undefined
  /** The first hour of its day. */
  readonly opens: string
}

/**
 * The programme of a day: under a date that stands alone, elements of one kind that each begin with an hour and name something.
 * Each is a record of its own, on that day.
 */
export function slotsOf(outline: Outline, marks: readonly Mark[], dates: DateContext): Group[] {
  if (!marks.some(isDay)) return []
  const hours = outline.lines.filter(saysHour)
  const closing = closingDays(marks)
  const shapes = new Map<string, Slot[]>()
  const holds = new Set<Box>()
  const single: [shape: string, slots: readonly Slot[]][] = []
  for (let i = outline.boxes.length - 1; i >= 0; i--) {
    const parent = outline.boxes[i]
    if (!parent || parent.frame === 2 || parent.end <= parent.first || holds.has(parent)) continue
    if (!hours.some(({ index }) => index >= parent.first && index < parent.end)) continue
    const slots = slotsIn(outline, parent, marks, dates).filter(({ day }) => !closing.has(day))
    const [lead] = slots
    if (!lead) continue
    const shape = `${parent.tag}.${firstClass(parent.node)}>${lead.box.tag}.${firstClass(lead.box.node)}`
    if (slots.length < 2) {
      single.push([shape, slots])
      continue
    }
    for (let at: Box | undefined = parent; at && !holds.has(at); at = at.parent) holds.add(at)
    shapes.set(shape, [...(shapes.get(shape) ?? []), ...slots])
  }
  // A day with one record, of the shape of others.
  for (const [shape, slots] of single) shapes.get(shape)?.push(...slots)
  return [...shapes.values()].flatMap((slots) =>
    programmeOf(
      outline,
      slots.sort((a, b) => a.box.first - b.box.first),
    ),
  )
}

/** The children of an element that begin with an hour, each with its day and up to where it ends. */
function slotsIn(outline: Outline, parent: Box, marks: readonly Mark[], dates: DateContext): readonly Slot[] {
  const kids = parent.children.filter(
    (kid) => kid.frame !== 2 && kid.end > kid.first && marksIn(marks, kid.first, kid.end).length === 0,
  )
  const hours = new Map(kids.map((kid) => [kid, hourIn(outline, kid, dates)]))
  const lead = kids.find((kid) => hours.get(kid))
  if (!lead) return []
  // `<div class="col">20 h</div><div class="col"><a>Ogre</a></div>`: parts of one record.
  const isPart = outline.lines.slice(lead.first, lead.end).every(({ text }) => isClockwork(text))
  const isOne = (kid: Box): boolean =>
    kid.tag === lead.tag &&
    (hours.get(kid) !== undefined ||
      (!isPart &&
        firstClass(lead.node) !== '' &&
        firstClass(kid.node) === firstClass(lead.node) &&
        kid.endLink > kid.firstLink))
  const slots: Slot[] = []
  for (const [n, kid] of kids.entries()) {
    if (!isOne(kid)) continue
    const before = slots.at(-1)
    const day =
      before && marksIn(marks, before.box.first, kid.first).length === 0 ? before.day : dayOver(outline, kid, marks)
    if (!day) continue
    const next = kids.slice(n + 1).find(isOne)
    const until = marks.find((mark) => mark.first >= kid.end)?.first ?? parent.end
    const opens = before?.day === day ? before.opens : (hours.get(kid)?.times[0]?.start ?? '')
    slots.push({ box: kid, end: Math.min(next?.first ?? parent.end, until), day, hour: hours.get(kid), opens })
  }
  return slots.filter((slot) => slot.hour).length * 2 >= slots.length ? slots : []
}

/** The day right above an element: no other date and no part of the page begins between them. */
function dayOver(outline: Outline, { first }: Box, marks: readonly Mark[]): Mark | undefined {
  const day = marks.findLast((mark) => mark.end <= first)
  if (!day || !isDay(day)) return undefined
  const between = outline.lines.slice(day.end, first)
  const stage = between.slice(-BETWEEN).findLast((line) => line.heading > 0)
  const level = outline.lines[day.first]?.heading || 3
  const isNear = first - day.end <= BETWEEN || (stage !== undefined && between.some((line) => HOUR.test(line.plain)))
  return isNear && !between.some((line) => line.heading > 0 && line.heading < level) ? day : undefined
}

const saysHour = (line: Line): boolean => line.text.length <= 200 && HOUR.test(line.plain)

function hourIn(outline: Outline, { first, end }: Box, dates: DateContext): Hour | undefined {
  if (end - first > LONGEST) return undefined
  for (const line of outline.lines.slice(first, Math.min(end, first + LEADING))) {
    if (!saysHour(line)) continue
    const all = readTimes(line.text, dates)
    const [time] = all
    if (!time || time.span[0] > 8 || time.value.start === undefined) continue
    const rest = outside(
      line.text,
      all.map((reading) => reading.span),
    ).join(' ')
    const times = areHoursOnly(rest) ? all.map(({ value }) => value) : [time.value]
    return { line, times, quote: line.text.slice(...time.span), span: time.span }
  }
  return undefined
}

/** What is left of a line of hours are halls and versions in brackets: `14:30 (Screen 1) / 17:00`. */
export const areHoursOnly = (rest: string): boolean => !/\p{L}{3}/u.test(rest.replace(/\([^()]{1,30}\)/g, ''))

function programmeOf(outline: Outline, slots: readonly Slot[]): Group[] {
  const found = slots.map(({ box, end, hour }) => {
    const beside = hour && !isClockwork(hour.line.text) ? [markOf(hour, box, '')] : []
    return namesIn(outline, box, box.first, end, beside)
  })
  const path = titlePath(found)
  if (path === undefined || variety(found, path) < 0.5) return []
  const titles = titlesAlong(found, path)
  const named = slots.flatMap((slot, n) => {
    const title = titles[n]
    return title && isPlayed(title) ? [{ slot, title }] : []
  })
  const [one] = named
  const days = new Set(named.map(({ slot }) => slot.day))
  if (!one || named.length < 2 || named.length < 0.5 * slots.length) return []
  // What has a name of its own over its day is one thing with several hours.
  if ([...days].filter((day) => isNamed(outline, day)).length * 2 >= days.size) return []
  // One hour a day is that of a record with its day in the middle, unless the days are headings.
  if (days.size === named.length && [...days].some(({ first }) => outline.lines[first]?.heading === 0)) return []
  // A heading, or words in bold, between the day and its only hour are the name.
  const between = ({ day, box }: Slot) => outline.lines.slice(day.end, box.first)
  const isName = ({ heading, strong, text }: Line): boolean => heading > 0 || (strong && isNameLike(text))
  if (days.size === named.length && named.every(({ slot }) => between(slot).some(isName))) return []
  // So is a line of its own there, another one for each day, where the hour has more beside it than a name.
  const over = named.map(({ slot }) => between(slot).at(-1)?.text ?? '')
  const facts = named.every(
    ({ title, slot: { hour } }) => hour && title.text.length + hour.quote.length < 0.8 * hour.line.text.length,
  )
  if (days.size === named.length && facts && new Set(over).size === over.length && over.every(isNameLike)) return []
  const entries = named.map(({ slot, title }): Entry => {
    const { box, end, day, hour, opens } = slot
    const mark = hour ? markOf(hour, box, day.when.occurrences[0]?.start ?? '', opens) : day
    return { box: box.end === end ? box : undefined, first: box.first, end, marks: [mark], title, inherited: day }
  })
  return [{ entries, parent: one.slot.box.parent ?? one.slot.box, titlePath: path }]
}

/** The line over a day is a heading that names something; the day itself is none. */
function isNamed({ lines }: Outline, { first }: Mark): boolean {
  const [over, day] = [lines[first - 1], lines[first]]
  return (
    over !== undefined && over.heading > 0 && day?.heading === 0 && !isClockwork(over.text) && !isGeneric(over.text)
  )
}

/** Words that name what is played in a slot: no break and no kind alone. */
export const isPlayed = ({ text, odd }: Pick<Candidate, 'text' | 'odd'>): boolean =>
  (odd || isNameLike(text)) && !BREAK.test(plain(text)) && !isKind(plain(text))

/** The hour of an element, as a date on its line. */
const markOf = ({ line, times, quote, span }: Hour, box: Box, day: string, opens?: string): Mark => ({
  ...timed({ box, text: quote }, day, times, opens),
  first: line.index,
  end: line.index + 1,
  box: line.box,
  rest: outside(line.text, [span]).join(' ').trim(),
  span,
  pieces: [span],
})
