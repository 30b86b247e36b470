import { remembering } from '@rampe/model'
import type { Entry } from '../listing/entry.ts'
import { isCost } from '../listing/title-cells.ts'
import { linksByLine } from '../listing/titles.ts'
import { once } from '../page/once.ts'
import type { Line } from '../page/outline.ts'
import { type TreeNode, textIn } from '../page/tree.ts'
import { ACTION, isClockwork, labelOf, plain, VENUE_WORD } from '../page/words.ts'
import { readAddresses } from '../readers/address.ts'
import { whoIs } from '../readers/names.ts'
import { outside } from '../readers/reading.ts'
import { isHallOnly, TOWN_CODE, TOWN_ONLY } from './house-and-town.ts'
import { MEET, SIGNED } from './place-text.ts'
import { isNote } from './place-words.ts'
import type { Scene } from './scene.ts'

/** Words that make a line a sentence: an end of one inside it, a verb. Behind `St.` and an initial it goes on. */
export const SENTENCE =
  /(?<!\b(?:St|Ste|Dr|Mt|Mr|Mrs|Ms|Bd|Av|No|Boul|Blvd|Ave|Ch|Pl|Rte|Imp|All|Rd|Sq|Cnr|Co|\p{L}))[.!?]\s+\p{Lu}|[!?]$|(?:^|\s)(?:nous|vous|we|you|est|sont|is|are|was|will|sera|seront|aura|auront|takes|held|join|come|venez|soyez|rejoignez|invite|invites|présentée?s?|accueille|welcomes?|your|votre|this|cette|qui|that|with|avec|pour|by|par)(?=\s|$)/iu
const PLACE_CLASS =
  /(?:^|[\s_-])(?:location|lieux?|venue|place|address|adresse|salle|theatre|where|endroit|loc|room|hall)(?=$|[\s_-]|name)/i
/** `eventVenue` */
const INNER_CLASS = /[a-z](?:Location|Lieu|Venue|Place|Address|Adresse|Salle)(?![a-z])/

/** The part of a line that could name a place: without the day, the hour and the links that only ask to act. */
export function placeText(scene: Scene, entry: Entry, line: Line): string {
  const marks = entry.marks.filter((m) => m.first === line.index && m.end === line.index + 1)
  let text = withStreet(line) ?? partNamed(line) ?? line.text
  if (marks.length > 0)
    text = outside(
      text,
      marks.flatMap(({ pieces }) => pieces),
    ).join(' | ')
  if (marks.length > 0) text = text.replace(SENTENCES, ' | ')
  if (entry.title?.line === line) text = text.replace(entry.title.text, ' | ')
  for (const link of linksByLine(scene.outline).get(line.index) ?? [])
    if (link.text !== '' && ACTION.test(plain(link.text))) text = text.replace(link.text, ' ')
  return marks.length > 0 ? leftOfDated(text) : leftOf(text)
}

/** Texts that are remembered: a line is looked at for its record, for all records of its shape, and for a row of them. */
const MOST = 1_000
const leftOf = remembering(MOST, (text) => withoutEdges(pieceOf(withoutCost(text), false)), 200)
const leftOfDated = remembering(MOST, (text) => withoutEdges(pieceOf(withoutCost(text), true)), 200)

const withoutEdges = (text: string): string =>
  text
    .replace(/^[\s|\d:hHapm.]*(?:[–—-]|(?<=^|[\s|])(?:at|à(?! l['’]\p{Lu})(?: la(?= \p{Ll}))?)(?=\s))/u, '')
    .replace(SIGNED, '')
    .replace(LEAD, '')
    .replace(/\(\s*\)/g, ' ')
    .replace(/^[\s,;:–—|@·•-]+|[\s,;:–—|·•-]+$/g, '')
    .replace(/\s+[–—-]\s+\p{Ll}[^,]*$/u, '')
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(ASIDE, '')
    .trim()

/** `(entrance by the yard)`: how one comes in is no part of the name. */
const ASIDE = /(?<=\S)\s*\(\p{Ll}[^()]{6,60}\)$/u

/** The elements of a line, and the words between them. */
const piecesOf = ({ box }: Line): readonly TreeNode[] =>
  (box.node.children ?? []).filter(({ type, data }) => type === 'tag' || (data ?? '').trim() !== '')

/** `<span>Rock</span> <span>Grande salle</span>`: of several elements on one line the one that names a hall or a house. */
const partNamed = once((line: Line): string | undefined => {
  const parts = piecesOf(line)
  if (parts.length < 2 || line.text.length > 90 || parts.some(({ type }) => type !== 'tag')) return undefined
  const texts = parts.map((part) => textIn(part)).filter(Boolean)
  const [last] = texts.slice(-1)
  const named = texts.filter((text) => isHallOnly(text) || (VENUE_WORD.test(plain(text)) && /^\p{Lu}/u.test(text)))
  return named.length === 1 && texts.length > 1 && last !== undefined && line.text.endsWith(last) ? named[0] : undefined
})

/** `<b>The Tanyard</b> <span>12 Quay Street, Ashby</span>`: a house in an element of its own, its street behind it without a sign. */
export const withStreet = once((line: Line): string | undefined => {
  if (line.text.length > 160) return undefined
  const [first] = piecesOf(line)
  const house = first?.type === 'tag' ? textIn(first) : ''
  const street = line.text.slice(house.length)
  if (house.length < 3 || !line.text.startsWith(house) || !/[\p{L}\d)]$/u.test(house) || !/^ [\p{Lu}\d]/u.test(street))
    return undefined
  return isOfPlaceClass(line) || (/\d/.test(street) && readAddresses(street).length > 0)
    ? `${house},${street}`
    : undefined
})

/** Where a sentence ends and another, or a price, begins. */
const SENTENCES = /(?<!\b(?:St|Ste|Mt|Dr|Mr|Mrs|Ms|No|no|Bd|Av))\.\s+(?=[\p{Lu}$£€])/gu

/** An hour or a price in front of a place, closed by a comma. */
const LEAD = /^[\s,;:|@]*(?:\d{1,2}(?:[:.]\d\d)? ?(?:h ?\d{0,2}|[ap]\.?m\.?)|\d{1,2}:\d\d)\s*,/iu

const PIECES = /\s+[·•|]\s+|\s+\/\/?\s+/
const DASHED = /\s+[·•|–—-]\s+|\s+\/\/?\s+/
/** A piece of a line of facts that says when or how much. */
const FACT =
  /^[\s\d:hHapm.,–—-]+$|[$€£]|\bCHF\b|\d\s*(?:h\b|heures?|[ap]\.?m\b)|^\d{1,2}[.:]\d\d|gratuit|libre|\bfree\b|complet|sold out|annul|cancel|report|postponed|tickets?|billet|^passe?port|\d ?min(?:s|utes)?\b|dès \d|^all ages|^tout public/i

/** `15 h, Salle des Câbles, 15 $`: what it costs stands behind a comma. */
function withoutCost(text: string): string {
  const cells = text.split(', ')
  let kept = cells.length
  while (kept > 1 && isCost(cells[kept - 1] ?? '')) kept--
  return kept === cells.length ? text : cells.slice(0, kept).join(', ')
}

/** Of `19 h · Hall of the Mill · 12 $` the piece that says where: what is neither an hour nor a price. */
function pieceOf(text: string, dated: boolean): string {
  const dashed = text.split(DASHED)
  const pieces = dashed.some((piece) => FACT.test(piece)) || dated ? dashed : text.split(PIECES)
  if (pieces.length < 2 || text.length > 200) return text
  const left = pieces.filter(
    (piece) => !FACT.test(piece) && !isClockwork(piece) && /\p{L}{2}/u.test(piece) && !CUT_OFF.test(piece),
  )
  const named = left.length < 2 ? left : left.filter((piece) => !isNote(piece))
  if (named.length < 2) return named[0] ?? ''
  const houses = named.filter((piece) => VENUE_WORD.test(plain(piece)))
  const [house = '', street = ''] = named
  if (named.length === 2 && /^\d/.test(street) && /^\p{Lu}/u.test(house)) return `${house}, ${street}`
  if (dated && named.length === 2 && named.join('').length < 80) return named.join(' – ')
  return houses[0] ?? (dated ? named.join(' – ') : text)
}

/** Words in front of a day. */
const CUT_OFF = /(?:^|\s)(?:on|le|la|du|au|at|à|from|dès|de|until|till|ce|this)\s*$/iu

/** Whether a line of facts leaves one piece that is no hour and no price. */
export const isFactLine = (text: string, left: string): boolean =>
  DASHED.test(text) && text.length < 200 && left.length < 60 && text.split(DASHED).some((piece) => FACT.test(piece))

const classes = (line: Line): string =>
  `${line.box.node.attribs?.class ?? ''} ${line.box.parent?.node.attribs?.class ?? ''}`

const isOfPlaceClass = (line: Line): boolean => {
  const told = classes(line)
  return PLACE_CLASS.test(told) || INNER_CLASS.test(told)
}

/** How much a line looks like the name of a place, 0 for not at all. Asked for a record and for all records of its shape. */
export function looksLikePlace(line: Line, text: string): number {
  const known = looks.get(line)
  if (known?.text === text) return known.score
  const score = placeScore(line, text)
  looks.set(line, { text, score })
  return score
}

/** `Graphisme : Atelier 22` · `Parking: Church Lane`: what is labelled as something else. */
const OTHERWISE =
  /^(?:graphisme|design|photos?|photographie|illustrations?|affiche|lumieres?|lighting|son|sound|costumes?|decors?|production|coproduction|diffusion|partenaires?|partners?|soutiens?|sponsors?|residences?|residency|texte|mise en scene|traiteur|catering|parking|stationnement|transport|metro|bus|tram|acces|after(?:party)?|diner|dinner|hotel|hebergement|box office|billetterie|points? de vente|tickets|info\w*|contact) ?: /

const looks = new WeakMap<Line, { readonly text: string; readonly score: number }>()

function placeScore(line: Line, text: string): number {
  if (text.length < 3 || text.length > 140 || !/\p{L}{2}/u.test(text)) return 0
  const plainText = plain(text)
  if (OTHERWISE.test(plainText)) return 0
  if (labelOf(text) || ACTION.test(plainText) || isClockwork(text) || /[$€£]|https?:|@\w+\./.test(text)) return 0
  const sentence =
    /\b(?:premieres?|presents?|presente\w*|productions?|creation|tickets?|billets?|book|season|saison)\b/.test(
      plainText,
    ) ||
    SENTENCE.test(text) ||
    text.split(/\s+/).length > 14 ||
    /(?:\s\p{Ll}+|(?:\s+\S+){4}\p{L}{3})\.$/u.test(text)
  if (sentence || isProse(text) || isNote(text) || isPersonOf(text)) return 0
  let score = 0
  if (VENUE_WORD.test(plainText) && text.length < 100) score += /^\P{Ll}/u.test(text) ? 2 : 1
  if (/\d/.test(text) && readAddresses(text).length > 0) score += 2
  if (TOWN_CODE.test(text) && !TOWN_ONLY.test(text) && text.length < 110) score += 1.4
  if (isHallOnly(text)) score = Math.max(score, 1.4)
  if (score > 0 && isFactLine(line.text, text) && /^\p{Lu}/u.test(text)) score += 2
  const pair = asPair(text)
  if (/^\p{Lu}[^,]{1,60},\s*\p{Lu}[^,]{1,40}(?:,|$)/u.test(pair) && text.length < 90) score += 0.6
  if (isPair(pair) && /^(?:The|Le|La|Les|L['’])/u.test(pair)) score += 0.8
  if (PART_OF_HOUSE.test(plainText) && /^\p{Lu}/u.test(text) && text.split(' ').length <= 4) score += 1.3
  if (MEET.test(text) && text.length < 80) score += 2
  if (text.length < 60 && /^(?:aux? |à la |à l['’]|chez )\p{Lu}/u.test(text)) score += 1.9
  if (isOfPlaceClass(line)) score += 1.8
  if (text.length < 60 && SAINT.test(text)) score += 1.9
  if (/^\p{Lu}[\p{Lu}' -]{2,24}:\s\p{Lu}/u.test(text) && text.length < 80) score += 1.8
  return score
}

/** `St Brendan’s, Ashby` · `St John-in-the-Reeds` · `All Saints, Welby`: English churches without the word. */
const SAINT =
  /^(?:St\.?|Saint|SS\.?) \p{Lu}[\p{L}&. -]{2,24}(?:['’]s?(?=$|,)|-(?:in|on|by|at|the)-[\p{L}-]+|(?: the \p{Lu}\p{L}+),)|^(?:All Saints|Holy Trinity)['’]?,/u

/** `Ada Lampe, professor at Northern University`. */
const isPersonOf = (text: string): boolean => {
  const [, name] = /^([^,]{4,40}),\s\p{Ll}/u.exec(text) ?? []
  return name !== undefined && whoIs(name) === 'Person'
}

/** `The Malthouse, Welby` · `Le Zinc, Rezé (44)`: a name and a town, and neither is somebody. */
export function isPair(text: string): boolean {
  const { name, town } = PAIR.exec(asPair(text))?.groups ?? {}
  return (
    name !== undefined &&
    town !== undefined &&
    !TOWN_ONLY.test(text) &&
    !isNote(name) &&
    whoIs(name.replace(/^The /, '')) === undefined &&
    whoIs(town) === undefined
  )
}

/** `The Malthouse · Welby`, `The Malthouse (Welby)` and `Welby (The Malthouse)` with a comma. */
const asPair = (text: string): string =>
  text
    .replace(/^([^·•()]+?) (?:[·•] ([^·•()]+)|\(([^()]+)\))$/u, (_, one, two, three) => `${one}, ${two ?? three}`)
    .replace(/^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:,| ?:) ((?:The|Le|La|Les) [^,]+|L['’][^,]+)$/u, '$2, $1')

const PAIR =
  /^(?<name>(?:\p{Lu}|l['’]\p{Lu})[^,;:]{2,45}),\s(?<town>\p{Lu}[\p{L}'’]+(?:[- ](?:\p{L}{1,3}[- ])?\p{Lu}[\p{L}'’]+){0,3})(?:\s\([^()]{2,15}\)|,\s\p{Lu}[\p{L}. ]{1,20})?$/u

/** What rooms, yards and stages are called, in front in French and behind in English. */
const PART_OF_HOUSE =
  /^(?:(?:la|le|l') ?)?(?:cour|terrasse|verriere|nef|parvis|preau|plateau|labo|hangar|ponton|crypte|annexe|scene|chapiteau|halle|buvette|mezzanine|loge)\b|\b(?:space|lab|loft|terrace|courtyard|tent|marquee|annexe?|hangar|crypt|yard|arcade|wharf|pier|mill|exchange|branch|stage|cellar|den|attic|bandstand|big top|institute|minster|priory|arms|taproom)$/

const SMALL = /^(?:de|du|des|la|le|les|l'|d'|et|à|au|aux|en|sur|the|of|and|in|at|on|for|&)$/

/** Most words have no capital. */
function isProse(text: string): boolean {
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word) && !SMALL.test(word))
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return lower >= 4 && lower > 0.5 * words.length
}

/** What is left of a line with a day can be a place without saying so: a short name, and no note on the performance. */
export const isLoneName = (text: string): boolean => text.length > 3 && text.length < 60 && isMadeAsName(text)

const isMadeAsName = remembering(
  MOST,
  (text) =>
    /^(?:\p{Lu}|\d+\p{L}|l['’]\p{Lu})/u.test(text) &&
    text.split(/\s+/).length <= 8 &&
    !/[!?…]$|[:"«“]|\d{4}|['’]\d\d\b/.test(text) &&
    !FACT.test(text) &&
    !SENTENCE.test(text) &&
    !isNote(text) &&
    !isProse(text),
)
