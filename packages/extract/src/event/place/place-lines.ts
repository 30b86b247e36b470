import type { Entry } from '../../listing/entry.ts'
import { blockPath } from '../../listing/titles.ts'
import { labelsIn } from '../../page/labels.ts'
import type { Box, Line, Outline } from '../../page/outline.ts'
import { isTerm, termOver } from '../../page/terms.ts'
import { ACTION, isClockwork, isKind, labelOf, plain, VENUE_WORD } from '../../page/words.ts'
import { readAddresses } from '../../readers/address.ts'
import { whoIs } from '../../readers/people/names.ts'
import { roleOf } from '../../readers/people/roles.ts'
import { callsActs } from '../people/act-lines.ts'
import { slotsAlong } from '../people/slots.ts'
import type { Scene } from '../scene.ts'
import { mayBeTown } from '../tour/stop-parts.ts'
import { halvesOf } from './halves.ts'
import { TOWN_CODE, TOWN_ONLY } from './house-and-town.ts'
import { isCalledLabel } from './labels-among.ts'
import { kindOf } from './organisation.ts'
import { isPlaceBox, isTownBox } from './place-boxes.ts'
import { inOrder } from './place-column.ts'
import { isLoneName, looksLikePlace, SENTENCE } from './place-looks.ts'
import { mayName, type PlaceColumn, pathsOf } from './place-path.ts'
import { isFactLine, placeText } from './place-piece.ts'
import { fromLines, isNamesake, isTownAndRegion, type Venue } from './place-text.ts'
import { isOldPlace } from './struck-place.ts'

/** A line or two above the name of the whole page, in the same element, belong to it: `World premiere · Main Stage`. */
function kickerOf(entry: Entry): number {
  const title = entry.title?.line
  if (entry.box !== undefined || !title) return entry.first
  const { parent } = title.box
  return Math.min(entry.first, Math.max(parent?.first ?? title.index, title.index - 2))
}

/** A line near the date that names a house. In records of one shape, the column that holds places elsewhere. */
export function lineVenue(scene: Scene, entry: Entry, column: PlaceColumn | undefined): Venue | undefined {
  const { outline } = scene
  const dates = entry.marks.map((m) => m.first)
  let best: Spot | undefined
  const end = Math.min(entry.end, entry.first + 120)
  const players = playersOf(scene, entry)
  for (let i = kickerOf(entry); i < end; i++) {
    const line = outline.lines[i]
    const titled = i === entry.title?.line.index
    if (!line || line.frame === 2 || players.has(i) || sells(line) || isCompany(scene, entry, line)) continue
    if (isOldPlace(scene, entry, line) || isOtherFact(scene, entry, line)) continue
    const dated = entry.marks.some((m) => m.first === i)
    if (!dated && i < entry.first && isOfOther(scene, i)) continue
    const told = placeText(scene, entry, line)
    const inColumn = column !== undefined && pathsOf(scene, entry).get(i)?.includes(column.path) === true
    const text = (inColumn && inOrder(halvesOf(line, told), column.order)) || told
    if ((titled && text === '') || (dated && isLabelOfDay(line, text))) continue
    const look = looksLikePlace(line, text)
    let score = look
    if (inColumn && mayName(text, score)) score += 2.5
    const away = Math.min(99, ...dates.map((d) => Math.abs(d - i)))
    const whole = entry.box === undefined
    if (whole && away === 1 && isTownAndHouse(text)) score += 1.4
    const bare =
      score < 1 &&
      column === undefined &&
      isLoneName(text) &&
      !isKind(plain(text).split(' ').at(-1) ?? '') &&
      (/[–—,-]/.test(text) || whoIs(text) !== 'Person') &&
      (dated || isFactLine(line.text, text) || isLeftOver(scene, entry, line))
    if (bare) score += 1.2
    if (score === 0) continue
    if (whole && away > 8 && score < 3.5) continue
    score += Math.max(0, 1 - away / 5) - (line.heading > 0 ? 0.4 : 0)
    if (score >= 1.9 && score > (best?.score ?? 0)) best = { line, text, score, bare, look }
  }
  if (!best) return undefined
  const head = blockHead(scene, entry, best)
  const { line, text, score, look } = head
  const below: string[] = []
  for (const next of outline.lines.slice(line.index + 1, Math.min(end, line.index + 5))) {
    if (next.frame === 2 || next.heading > 0 || entry.marks.some((m) => m.first === next.index)) break
    if (next.text.length < 120) below.push(next.text)
  }
  const above = outline.lines[line.index - 1]
  const told = look >= 0.6 || head.bare ? Math.min(0.9, 0.55 + 0.09 * score) : MERE
  const read = fromLines(scene, [text, ...below], line.box, told)
  const bare = head.bare && !(isUnderDay(entry, line) && ARTICLE.test(text) && kindOf(text) !== 'troupe')
  const venue: Venue | undefined = read && bare && !read.address ? { ...read, bare: true } : read
  if (venue?.address && !venue.address.streetAddress && !venue.address.postalCode && TOWN_CODE.test(above?.text ?? ''))
    return venue
  const town = venue && !venue.address ? townIn(scene, entry, column?.town) : undefined
  if (venue && town) return { ...venue, address: { addressLocality: town } }
  const boxed = [above, outline.lines[line.index + 1]].find((beside) => beside && isTownBox(beside))
  if (venue && !venue.address && boxed && mayBeTown(boxed.text))
    return { ...venue, address: { addressLocality: boxed.text } }
  if (venue && !venue.address && above && (TOWN_ONLY.test(above.text) || isNamesake(venue.name ?? '', above.text)))
    return { ...venue, address: { addressLocality: above.text } }
  return venue
}

/** `Lamp Theatre` where the template, or the place in most of the records, says that it is who plays. */
const isCompany = ({ outline }: Scene, { box, title }: Entry, line: Line): boolean =>
  line.index !== title?.line.index &&
  whoIs(line.text) === 'TheaterGroup' &&
  !isPlaceBox(line) &&
  (callsActs(line.box) || (box !== undefined && slotsAlong(outline, box).has(blockPath(box, line.box))))

/** `With: Lamp Theatre`, and the items of a list under `Cast`: a company has the name of a house, and is none there. */
const playersOf = ({ outline }: Scene, { first, end }: Entry): ReadonlySet<number> =>
  new Set(
    labelsIn(outline, first, end)
      .filter(({ property }) => property === 'performer')
      .flatMap(({ at, values }) =>
        values.filter(({ line, text, box }) => (line === at ? ONE_NAME.test(text) : box.tag === 'li')),
      )
      .map(({ line }) => line),
  )
/** Where it is played may stand behind who plays. */
const ONE_NAME = /^(?:(?!\s[–—-]\s)[^,;:@|·•]){2,60}$/u

/** `Date(s) : vendredi 12 mars`: what the day is labelled with, where a colon parts them. */
const isLabelOfDay = ({ text }: Line, left: string): boolean =>
  labelOf(left) !== undefined && text.startsWith(left) && /^\s?[:：]/u.test(text.slice(left.length))

/** In a list of terms: the words of a term, unless the days stand in terms too, and what stands under one that is for no place. */
function isOtherFact({ outline }: Scene, { marks }: Entry, line: Line): boolean {
  if (isTerm(line))
    return !marks.some(({ first }) => {
      const dated = outline.lines[first]
      return dated !== undefined && isTerm(dated)
    })
  const term = termOver(outline, line) ?? labelOver(outline, line)
  if (!term) return false
  const property = labelOf(term.text)
  return property === undefined ? roleOf(term.text) !== undefined : !OF_PLACE.has(property)
}
/** What a template calls the label, right above its value in the same element. */
function labelOver({ lines }: Outline, { box, index }: Line): Line | undefined {
  const above = lines[index - 1]
  return above && above.box.parent === box.parent && isCalledLabel(above) ? above : undefined
}
/** Labels under which a place may stand, the first for the day and the place. */
const OF_PLACE: ReadonlySet<string> = new Set(['when', 'where', 'address', 'town'])

/** What a record prints in the column of towns. */
export function townIn(scene: Scene, entry: Entry, path: string | undefined): string | undefined {
  if (path === undefined) return undefined
  for (const [index, paths] of pathsOf(scene, entry)) {
    const line = scene.outline.lines[index]
    const text = line && paths.includes(path) ? placeText(scene, entry, line) : ''
    if (mayBeTown(text) && !VENUE_WORD.test(plain(text))) return text
  }
  return undefined
}

/** `Book Salt and Timber on Friday at 7pm`: the words of a link for those who do not see its row. */
const sells = ({ box, plain: words }: Line): boolean =>
  box.tag === 'a' && /^(?:book|buy|reserver|reservez|acheter|achetez|get (?:your )?tickets)\b.{12}/.test(words)

/** A mere name in a column of names that come back. */
const MERE = 0.66

/** A line above an entry that stands below another day, or on its line, belongs to another entry. */
const isOfOther = (scene: Scene, index: number): boolean =>
  scene.marks.some((mark) => mark.first <= index && mark.box.frame === 0)

/** So many lines does a box of facts hold at most. */
const FACTS = 8

/** On the page of one event, right below a day and made as that line is. */
const isUnderDay = (entry: Entry, { index, box }: Line): boolean =>
  entry.box === undefined && entry.marks.some((mark) => mark.end === index && mark.box.tag === box.tag)

/** In a box of facts around a day, the one line that is no day, hour, price or note; or a name with an article right below it. */
function isLeftOver(scene: Scene, entry: Entry, line: Line): boolean {
  if (entry.box !== undefined && entry.title !== undefined) return false
  const mark = entry.marks.find((m) => m.first < line.index && line.index - m.first < FACTS)
  if (!mark) return false
  const { lines } = scene.outline
  if (line.index === mark.end && line.box.tag === mark.box.tag && ARTICLE.test(line.text)) return true
  const box = mark.box.end - mark.box.first > 1 ? mark.box : mark.box.parent
  const title = entry.title?.line.index ?? -1
  if (!box || line.index >= box.end || box.end - box.first > FACTS || (title >= box.first && title < box.end))
    return false
  const inside = lines.slice(box.first, box.end)
  if (inside.some((one) => one.heading > 0 || one.text.length > 70)) return false
  const left = inside.filter((one) => isLoneName(placeText(scene, entry, one)))
  return left.length === 1 && left[0] === line
}

const ARTICLE = /^(?:The|Le|La|Les|L['’])(?:\s|(?<=['’]))\p{Lu}/u

/** `Ashby – the old mill`, `Le Phare - Port-Sel`: a town and a house, in either order, right beside the day. */
function isTownAndHouse(text: string): boolean {
  const [, left = '', right = ''] = /^(\p{Lu}[\p{L}'’ -]{2,24})\s[–—-]\s([\p{L}\d][^–—|]{2,40})$/u.exec(text) ?? []
  if (left === '' || left.split(' ').length > 3 || SENTENCE.test(text)) return false
  return !isKind(plain(left)) && !isKind(plain(right))
}

interface Spot {
  readonly line: Line
  readonly text: string
  readonly score: number
  /** Nothing speaks for it but the day beside it. */
  readonly bare: boolean
  /** How much its own words look like a place. */
  readonly look: number
}

/** An address stands under its street, or over it, and both under the name of the house: the block begins with the name. */
function blockHead(scene: Scene, entry: Entry, best: Spot): Spot {
  let head = best
  for (let i = best.line.index - 1; i >= Math.max(entry.first, best.line.index - 3); i--) {
    const line = scene.outline.lines[i]
    if (line && !/[\p{L}\d]/u.test(line.text)) continue
    const isPart = readAddresses(head.text).length > 0 || isTownAndRegion(head.text)
    if (!line || i === entry.title?.line.index || !isPart) break
    const text = placeText(scene, entry, line)
    if (looksLikePlace(line, text) < 1.9 && !isNameAbove(entry, line, head.line, text)) break
    head = { ...head, line, text }
  }
  return head
}

/** A line with the elements that hold nothing else. */
function wrapped(box: Box): Box {
  let outer = box
  while (outer.parent && outer.parent.end - outer.parent.first === box.end - box.first) outer = outer.parent
  return outer
}

/** A short line with a capital right above a street, in the same small element or between the street and the day. */
const isNameAbove = (entry: Entry, line: Line, below: Line, text: string): boolean => {
  const isOf = line.box === below.box || line.box.parent === below.box
  const around = isOf ? below.box : wrapped(below.box).parent
  const small = around !== undefined && line.index >= around.first && around.end - around.first <= 6
  return (
    (small || entry.marks.some((mark) => mark.end === line.index)) &&
    kindOf(text) !== 'troupe' &&
    text.length > 2 &&
    text.length < 60 &&
    /^(?:\p{Lu}|\d+\p{Lu})/u.test(text) &&
    !/\d{2}|[.!?:]$|[$€£@]/.test(text) &&
    !SENTENCE.test(text) &&
    !isClockwork(text) &&
    labelOf(text) === undefined &&
    !ACTION.test(plain(text))
  )
}
