import { remembering } from '@rampe/model'
import type { Entry } from '../../listing/entry.ts'
import { isCost } from '../../listing/title-cells.ts'
import { linksByLine } from '../../listing/titles.ts'
import { withoutSigns } from '../../page/edges.ts'
import { contentOf } from '../../page/layout.ts'
import { once } from '../../page/once.ts'
import type { Line } from '../../page/outline.ts'
import { fold, type TreeNode, textIn } from '../../page/tree.ts'
import { ACTION, isClockwork, plain, VENUE_WORD } from '../../page/words.ts'
import { whole } from '../../readers/address/address-kinds.ts'
import { readAddresses } from '../../readers/address.ts'
import { fold as foldWords } from '../../readers/fold.ts'
import { outside } from '../../readers/reading.ts'
import type { Scene } from '../scene.ts'
import { isHallOnly } from './halls.ts'
import { isPlaceBox, TOWN_CLASS } from './place-boxes.ts'
import { SIGNED, withoutZone } from './place-lead.ts'
import { isTownAndRegion } from './place-text.ts'
import { areAddress, isNote, isRoad } from './place-words.ts'
import { withoutOld } from './struck-place.ts'

/** The part of a line that could name a place: without the day, the hour and the links that only ask to act. */
export function placeText(scene: Scene, entry: Entry, line: Line): string {
  // Both lines of a name in two elements: a work may be called `Cold Room`.
  if (entry.title?.beside && (line === entry.title.line || line === entry.title.beside)) return ''
  const marks = entry.marks.filter((m) => m.first === line.index && m.end === line.index + 1)
  const whole = marks.length > 0
  let text =
    withoutOld(scene, entry, line, whole) ??
    withStreet(line) ??
    partNamed(line) ??
    (whole ? undefined : partLeft(line)) ??
    line.text
  const asking = (linksByLine(scene.outline).get(line.index) ?? []).filter(({ text: words }) => asks(words))
  if (marks.length > 0) {
    const links = text === line.text ? asking.map(({ text: words }) => spanOf(text, words)) : []
    // A day is told by where it stands on the whole line.
    const from = Math.max(0, line.text.lastIndexOf(text))
    const days = marks
      .flatMap(({ pieces }) => pieces)
      .map(([a, b]): Span => [Math.max(0, a - from), Math.max(0, b - from)])
    text = outside(text, inOrder([...days, ...links])).join(' | ')
  }
  text = marks.length > 0 ? text.replace(SENTENCES, '. | ') : withoutNotes(text)
  if (entry.title?.line === line) text = text.replace(entry.title.text, ' | ')
  for (const { text: words } of asking) text = text.replace(words, ' ')
  return marks.length > 0 ? leftOfDated(text) : leftOf(text)
}

/** What a link asks to do: `Book`, or all of `Book Night Boats on 12 March` where its end is told to screen readers alone. */
const asks = (words: string): boolean => words !== '' && (ACTION.test(plain(words)) || TO_BOOK.test(words))
const TO_BOOK =
  /^(?:book|buy|reserve|register for|enquire|get tickets|more (?:info|about)|read more|see more|find out more|r[ée]server?|acheter|billets? (?:pour|-|–)|s['’]inscrire|en savoir plus|voir)\s.{12}/i

type Span = readonly [start: number, end: number]

const spanOf = (text: string, words: string): Span => {
  const at = text.indexOf(words)
  return at < 0 ? [0, 0] : [at, at + words.length]
}

/** Spans one behind another, those that overlap as one. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (end === 0) continue
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** Texts that are remembered: a line is looked at for its record, for all records of its shape, and for a row of them. */
export const MOST = 1_000
const leftOf = remembering(MOST, (text) => withoutEdges(pieceOf(withoutCost(withoutZone(text)), false)), 200)
const leftOfDated = remembering(MOST, (text) => withoutEdges(pieceOf(withoutCost(withoutZone(text)), true)), 200)

const withoutEdges = (text: string): string =>
  withoutSigns(
    text
      .replace(AHEAD, (lead) => (RANGE.test(lead) && isRoad(text) ? lead : ''))
      .replace(SIGNED, '')
      .replace(LEAD, '')
      .replace(/\(\s*\)/g, ' '),
  )
    .replace(/\s+[–—-]\s+(\p{Ll}[^,]*)$/u, (behind, words: string) => (isRoad(words) ? behind : ''))
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(BEHIND_CODE, '')
    .replace(ASIDE, (behind, words: string) => (isRoad(words) ? behind : ''))
    .replace(WAY_IN, '')
    .trim()

/** An hour and what parts it from the place. */
const AHEAD =
  /^[\s|\d:hHapm.]*(?:[–—-]|(?<=^|[\s|])(?:at(?! (?:the )?\p{Lu})|à(?! l['’]\p{L}| la \p{L})(?: la(?= \p{Ll}))?)(?=\s))/u
/** `16-18 Mill Street` */
const RANGE = /^\d{1,4}[-–]$/

/** `(entrance by the yard)` · `(3 mi. south of Ashby)`: how one comes there is no part of the name. */
const ASIDE = /(?<=\S)\s*\(((?:\p{Ll}|\d{1,2} ?(?:mi|km|min|m)\b)[^()]{6,60})\)(?=$|,)/u
/** `Chapelle du Sel, entrée par la cour` */
const WAY_IN = /(?:,|\s[–—-])\s(?:entr[ée]e|acc[èe]s|entrance|access|enter) (?:par|via|by|through|on|sur)\s.{2,60}$/iu

/** `Orval (35) première`: behind the department of its town a place is told. */
const BEHIND_CODE = /(?<=\(\d[\dAB]\)) \(?\p{Ll}[^,]{2,40}$/u

/** The elements of a line, without empty ones such as icons, and the words between them. */
export const piecesOf = ({ box }: Line): readonly TreeNode[] =>
  contentOf(box.node).filter(({ type, data, children }) =>
    type === 'tag' ? (children ?? []).length > 0 : type === 'text' && (data ?? '').trim() !== '',
  )

/** What the elements of a line say, where it is made of nothing else. */
export const partsOf = (line: Line): readonly string[] => {
  const parts = piecesOf(line)
  if (parts.length < 2 || line.text.length > 90 || parts.some(({ type }) => type !== 'tag')) return []
  return parts.map((part) => textIn(part)).filter(Boolean)
}

/** `<span>Rock</span> <span>Grande salle</span>`: of several elements on one line the one that names a hall or a house. */
const partNamed = once((line: Line): string | undefined => {
  const texts = partsOf(line)
  const [last] = texts.slice(-1)
  const named = texts.filter((text) => isHallOnly(text) || (VENUE_WORD.test(plain(text)) && /^\p{Lu}/u.test(text)))
  return named.length === 1 && texts.length > 1 && last !== undefined && line.text.endsWith(last) ? named[0] : undefined
})

/** `<span>Le Pré</span> <span>18 $</span>`: of several elements on a line without a day the one that does not say when or how much. */
const partLeft = once((line: Line): string | undefined => {
  const texts = partsOf(line)
  const left = texts.filter((text) => !FACT.test(text) && !isCost(text) && !isClockwork(text))
  return left.length === 1 && texts.length > 1 ? left[0] : undefined
})

/**
 * `<b>The Tanyard</b> <span>12 Quay Street, Ashby</span>` · `The Tanyard<small>Ashby, QC</small>`: a house, and in an element
 * of its own its street or its town behind it without a sign, as style sheets set them on lines of their own; or the other way round.
 */
export const withStreet = once((line: Line): string | undefined => {
  if (line.text.length > 160) return undefined
  const pieces = piecesOf(line)
  const [first, second] = pieces.length === 3 && pieces[0]?.type !== 'tag' ? pieces.slice(1) : pieces
  if (!first || !second) return undefined
  const house = first.type === 'tag' ? textIn(first) : fold(first.data ?? '')
  const at = first === pieces[0] ? 0 : line.text.indexOf(house)
  if (house.length < 3 || !line.text.startsWith(house, at) || !/[\p{L}\d)]$/u.test(house)) return undefined
  // `12 March, 7pm <b>The Mill</b> <i>4 Mill Lane</i>`
  const ahead = line.text.slice(0, at)
  const rest = line.text.slice(at + house.length)
  const behind = rest.trimStart()
  if (!/^[\p{Lu}\d(]/u.test(behind)) return undefined
  if (behind.startsWith('(')) return rest === behind && isPlaceBox(line) ? `${ahead}${house} ${behind}` : undefined
  const isTold = isTownAndRegion(behind) || TOWN_CLASS.test(second.attribs?.class ?? '')
  if (isTownAndRegion(house) && !isTold)
    return whole(behind, foldWords(behind)).kind !== 'name' ? undefined : `${ahead}${behind}, ${house}`
  const isSet = first.type === 'tag' || (second.type === 'tag' && rest === behind)
  const isSure =
    isTold || (isSet && isPlaceBox(line)) || (isSet && /\d/.test(behind) && readAddresses(behind).length > 0)
  return isSure ? `${ahead}${house}, ${behind}` : undefined
})

/** Where a sentence ends and another, or a price, begins. */
const SENTENCES = /(?<!\b(?:St|Ste|Mt|Dr|Mr|Mrs|Ms|No|no|Bd|Av))\.\s+(?=[\p{Lu}$£€]|\d[\d.,]{0,6}\s?[$£€])/gu

/** `Le Pré, Ashby. 16 € / 11 €` · `Temple. Gratuit, apportez un coussin.`: a sentence of its own says what it costs. */
function withoutNotes(text: string): string {
  if (text.length > 200 || !/\.\s/.test(text)) return text
  const sentences = text.split(SENTENCES)
  const [first = ''] = sentences
  if (sentences.length > 1 && /^\P{Ll}/u.test(first) && HOUSE_ALONE.test(plain(first))) return first
  const told = sentences.findIndex((one) => FACT.test(one) || isCost(one))
  return told === 1 || (told === 2 && IF_WET.test(plain(sentences[0] ?? ''))) ? (sentences[told - 1] ?? text) : text
}

/** `Salle des fêtes de Rezé. Animation : …` · `Ashby Parish Hall. Bring a cushion.`: a house in a sentence of its own. */
const HOUSE_ALONE =
  /^(?:(?:(?:la |le |l'|grande? |petite? )?(?:salle|eglise|chapelle|temple|cathedrale|abbaye|centre (?:culturel|communautaire|des arts)|maison (?:de|du|des)|foyer|mediatheque|bibliotheque|auditorium|gymnase|halle|grange|chateau)\b[^.:;!?]{0,50})|[^.:;!?]{3,40} (?:hall|church|centre|library|museum|gallery|barn|arms|inn|chapel))$/

/** Where it is played when it rains. */
const IF_WET =
  /^(?:repli\b|en cas de (?:pluie|mauvais temps)|if wet|in case of (?:rain|bad weather)|rain (?:location|venue|plan))/

/** An hour in front of a place, closed by a comma, by a capital or a hall, and the version of a film behind it: `18h15 VF salle 2`. */
const LEAD =
  /^[\s,;:|@]*(?:(?:[dD]oors?|[pP]ortes?)(?: open)?(?: (?:à|at))? )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:[hH] ?(?:\d\d)?|[aApP]\.?[mM]\b\.?)|\d{1,2}:\d\d)(?:\s*,|(?= +(?:\p{Lu}|salle \d)))(?: +(?:V[FO]|VOST(?:F|FR|A|EN)?|[23]D)(?= ))?/u

const PIECES = /\s+[·•|~]\s+|\s+\/\/?\s+/
const DASHED = /\s+[·•|~–—-]\s+|\s+\/\/?\s+/
/** A piece of a line of facts that says when or how much. */
export const FACT =
  /^[\s\d:hHapm.,–—-]+$|[$€£]|\bCHF\b|\d\s*(?:h\b|heures?|[ap]\.?m\b)|^\d{1,2}[.:]\d\d|gratuit|libre|\bfree\b|complet|sold out|annul|cancel|report|postponed|tickets?|billet|^passe?port|\d ?min(?:s|utes)?\b|dès \d|^all ages|^tout public/i

/** `15 h, Salle des Câbles, 15 $`: what it costs stands behind a comma. */
function withoutCost(text: string): string {
  const cells = text.split(', ')
  let kept = cells.length
  while (kept > 1 && isCost(cells[kept - 1] ?? '')) kept--
  return kept === cells.length ? text : cells.slice(0, kept).join(', ')
}

/** `Quay Hall · 12 $ · 19 h`: words under a label or a sign without what says when or how much. */
export function withoutFacts(text: string): string {
  if (text.length > 160 || !PIECES.test(text)) return text
  const pieces = text.split(PIECES)
  const left = pieces.filter((piece) => !FACT.test(piece) && !isCost(piece) && !isClockwork(piece))
  return left.length === 0 || left.length === pieces.length ? text : left.join(' · ')
}

/** Of `19 h · Hall of the Mill · 12 $` the piece that says where: what is neither an hour nor a price. */
function pieceOf(text: string, dated: boolean): string {
  const cells = text.split(PIECES).filter((cell) => /[^\s|]/.test(cell))
  const pieces = cells.flatMap((piece) => {
    const parts = piece.split(DASHED)
    return parts.length > 1 && (parts.some((part) => FACT.test(part)) || (dated && cells.length === 1)) ? parts : piece
  })
  if (pieces.length < 2 || text.length > 200) return text
  const told = pieces.filter((piece) => !FACT.test(piece) && !isClockwork(piece))
  if (areAddress(told)) return told.join(', ')
  const left = told.filter((piece) => /\p{L}{2}/u.test(piece) && !CUT_OFF.test(piece))
  const named = left.length < 2 ? left : left.filter((piece) => !isNote(piece))
  if (named.length < 2) return named[0] ?? ''
  const houses = named.filter((piece) => VENUE_WORD.test(plain(piece)))
  const [house = '', street = ''] = named
  if (named.length === 2 && /^\d/.test(street) && /^\p{Lu}/u.test(house)) return `${house}, ${street}`
  if (houses.length === 1 && named.some((piece) => !houses.includes(piece) && TELLS.test(piece))) return houses[0] ?? ''
  if ((dated || left.length < pieces.length) && named.length === 2 && named.join('').length < 80)
    return named.join(' – ')
  return houses[0] ?? (dated ? named.join(' – ') : text)
}

/** `Bus leaves the Landing`: what is done, beside a house. */
const TELLS = /\s\p{Ll}{4,}/u

/** Words in front of a day. */
const CUT_OFF = /(?:^|\s)(?:on|le|la|du|au|at|à|from|dès|de|until|till|ce|this)\s*$/iu

/** Whether a line of facts leaves one piece that is no hour and no price. */
export const isFactLine = (text: string, left: string): boolean =>
  text !== left &&
  text.length < 200 &&
  left.length < 60 &&
  (DASHED.test(text)
    ? text.split(DASHED).some((piece) => FACT.test(piece))
    : text.startsWith(left) &&
      text
        .split(SENTENCES)
        .slice(1, 2)
        .some((piece) => FACT.test(piece) || isCost(piece)))
