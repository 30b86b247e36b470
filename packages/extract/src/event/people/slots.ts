import { remembering } from '@rampe/model'
import { blockPath } from '../../listing/titles.ts'
import { once } from '../../page/once.ts'
import type { Box, Line, Outline } from '../../page/outline.ts'
import { isClockwork, isKind, plain, VENUE_WORD } from '../../page/words.ts'
import { fold } from '../../readers/fold.ts'
import { bareCast } from '../../readers/people/bare.ts'
import { besideLength } from '../../readers/people/beside.ts'
import { actsOf, isComposed } from '../../readers/people/bill.ts'
import { isSomebody, itemsOf, ORIGIN, whoIs } from '../../readers/people/names.ts'
import { openerLength } from '../../readers/people/roles.ts'

const MAX_RECORDS = 200
const MAX_LINES = 14
/** A line under a name that holds names and nothing else is no longer. */
export const MAX_TEXT = 90

/** What stands in one place of the records. */
export interface Slot {
  readonly texts: Set<string>
  names: number
  told: number
  /** Lists of two names and more, of which none tells a person. */
  listed: number
  /** Companies that have the name of a house. */
  companies: number
  /** Lines that say who made or produced it: `by Maude Roy`, `Quay Arts presents`. */
  credits: number
  read: number
  beside: number
}

const firstOf = (box: Box | undefined): string => (box?.node.attribs?.class ?? '').split(' ', 1)[0] ?? ''
const shapeOf = (box: Box): string => `${box.tag}.${firstOf(box)}<${box.parent?.tag}.${firstOf(box.parent)}`
const isShapedAs = (sample: Box, box: Box): boolean =>
  box.tag === sample.tag &&
  box.parent?.tag === sample.parent?.tag &&
  firstOf(box) === firstOf(sample) &&
  firstOf(box.parent) === firstOf(sample.parent)

const shapes = once((_: Outline) => new Map<string, ReadonlyMap<string, Slot>>())

/** Names tell some people; where many lines are lists of names, fewer need. Where half of them do, more may be said beside. */
const isOfNames = ({ texts, names, told, listed, companies, credits, read }: Slot): boolean =>
  texts.size >= 3 &&
  read >= 3 &&
  names >= (told * 2 >= read ? 0.6 : 0.75) * read &&
  (told * 3 >= read ||
    (credits > 1 && (told + companies) * 3 >= read) ||
    (told * 6 >= read && (told + listed) * 2 >= read))

/** Most of the names are told as those of people or bands: the others are so too, whatever they are. */
export const isOfPeople = ({ told, read }: Slot): boolean => told >= 0.5 * read

/** The places of names in the records of this shape. */
export function slotsAlong(outline: Outline, box: Box): ReadonlyMap<string, Slot> {
  const known = shapes(outline)
  const shape = shapeOf(box)
  let slots = known.get(shape)
  if (!slots) {
    slots = readSlots(
      outline,
      outline.boxes.filter((other) => other.end > other.first && isShapedAs(box, other)),
    )
    known.set(shape, slots)
  }
  return slots
}

/** So many lines from their names on records without an element of their own print who plays. */
const OFFSETS: readonly number[] = [0, 1, 2, -1]

/** The places of names in records that a heading opens and no element holds: so many lines behind the name of each. */
export function slotsBelow(outline: Outline, title: Line): ReadonlyMap<number, Slot> {
  const shape = `${shapeOf(title.box)} ${title.heading} ${title.strong}`
  const known = offsets(outline).get(shape)
  if (known) return known
  const names = outline.lines
    .filter(
      ({ box, heading, strong }) => heading === title.heading && strong === title.strong && isShapedAs(title.box, box),
    )
    .slice(0, MAX_RECORDS)
  const own = new Set(names)
  const slots = new Map<number, Slot>()
  for (const offset of OFFSETS) {
    const slot = newSlot()
    for (const { index } of names) {
      const line = outline.lines[index + offset]
      if (line && (offset === 0 || !own.has(line))) count(slot, line)
    }
    if (isOfNames(slot)) slots.set(offset, slot)
  }
  offsets(outline).set(shape, slots)
  return slots
}
const offsets = once((_: Outline) => new Map<string, ReadonlyMap<number, Slot>>())

/** The places of names in the records: how many texts, how many that can be names, how many that tell a person or a group. */
function readSlots(outline: Outline, records: readonly Box[]): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>()
  for (const record of records.slice(0, MAX_RECORDS))
    for (const line of outline.lines.slice(record.first, Math.min(record.end, record.first + MAX_LINES))) {
      const path = blockPath(record, line.box)
      const slot = slots.get(path) ?? newSlot()
      slots.set(path, slot)
      count(slot, line)
    }
  return new Map([...slots].filter(([, slot]) => isOfNames(slot)))
}

const newSlot = (): Slot => ({
  texts: new Set<string>(),
  names: 0,
  told: 0,
  listed: 0,
  companies: 0,
  credits: 0,
  read: 0,
  beside: 0,
})

/** What one more line in that place tells of it. */
function count(slot: Slot, line: Line): void {
  if (slot.texts.has(line.plain)) return
  slot.texts.add(line.plain)
  if (besideLength(line.text) > 0) {
    for (const field of ['names', 'told', 'read', 'beside'] as const) slot[field]++
    return
  }
  // `Texte de Maude Roy` in the place of the company says nothing about the place, nor does a day or a price.
  if (SAYS_NOTHING.test(line.text) || isClockwork(line.text)) return
  const opens = !GROUP.test(line.plain) && openerLength(fold(line.text.slice(0, MAX_TEXT))) > 0
  if (opens || CREDITS.test(line.plain)) {
    slot.credits++
    return
  }
  slot.read++
  const bare = namesIn(line.text)
  const names = bare.length > 0 ? bare : bareCast(line.text).map(({ text }) => text)
  if (names.length > 0) slot.names++
  if (names.some((name) => whoIs(name) === 'TheaterGroup')) slot.companies++
  if (names.some(isTold)) slot.told++
  else if (names.length > 1 && names.every((name) => isSomebody(name, false))) slot.listed++
}

const CREDITS =
  /\bpresent(?:s|e|ent)?$|^(?:an? |une? ).{3,60} (?:co-?)?production$|^une? (?:co-?)?(?:production|creation) d/
const SAYS_NOTHING = /^[^\p{L}]*\p{L}?[^\p{L}]*$/u
const GROUP =
  /^(?:la |le |l')?(?:compagnie|cie|collectif|troupe|ensemble|orchestre|ch(?:oe|œ)ur|chorale|groupe|duo|trio|quatuor) \S/

const isTold = (name: string): boolean => {
  const who = whoIs(name)
  return (
    who !== undefined && who !== 'TheaterGroup' && !(who === 'PerformingGroup' && /^(?:the|les|los|las) /i.test(name))
  )
}

/** The names of a line that is nothing but names; none for a day, a kind of evening, a hall, what is played. */
export const namesIn = remembering(1_000, readNames, 300)

function readNames(printed: string): readonly string[] {
  const text = printed.replace(ORIGIN, '')
  if (text.length > MAX_TEXT || isClockwork(text) || isKind(plain(text))) return []
  // A company has the name of a house; the others in its place tell which it is.
  if (VENUE_WORD.test(plain(text)) && whoIs(text) !== 'TheaterGroup') return []
  const acts = (actsOf(text) ?? itemsOf(text)).map((act) => act.text)
  return acts.every((act) => isSomebody(act, true) && !isComposed(act)) ? acts : []
}
