import { matchesIn } from '../../matches.ts'
import {
  AMBIGUOUS_TYPES,
  AUSTRALIAN_STATES,
  COUNTED,
  COUNTRIES,
  COUNTRY_CODES,
  COUNTY,
  DISTRICT,
  ENGLISH_TYPES,
  FRENCH_TYPES,
  GERMAN_STREET,
  MONTH_OR_DAY,
  PROVINCES,
  REGIONS,
  ROAD_TYPES,
  STATES,
  STOP,
  UNIT,
} from './address-words.ts'

export type Kind = 'street' | 'road' | 'civic' | 'unit' | 'postal' | 'region' | 'country' | 'name' | 'other'

/** A piece of a line between separators, and what it can be in an address. `road` is a street without a number. */
export interface Segment {
  readonly kind: Kind
  readonly text: string
  readonly start: number
  readonly end: number
  /** Line number: a new line separates more than a comma. */
  readonly line: number
  /** The country that this piece is evidence for, ISO 3166-1 alpha-2. */
  readonly country?: string
}

const CA_CODE = '[abceghj-nprstvxy]\\d[abceghj-nprstv-z][ -]?\\d[abceghj-nprstv-z]\\d'
/** No hour (`8pm`) and no measure (`2km`) ends one. */
const GB_CODE = '[a-z]{1,2}\\d[a-z\\d]? ?\\d(?![ap]m|k[gmo]|[cm]m|[gm]o)[a-z]{2}'
/** An Eircode: a routing key, and four signs of which one at least is a letter; any letters where a figure stands among them. */
const IE_CODE =
  '(?:(?:[ac-fhknprtv-y]\\d\\d|d6w) ?(?=\\d{0,3}[a-z])[\\dac-fhknprtv-y]{4}|[a-z]\\d\\d (?=[a-z]{1,3}\\d)[a-z\\d]{4})'
const POSTAL = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<ca>${CA_CODE})|(?<gb>${GB_CODE})|(?<ie>${IE_CODE})|(?<pre>f|ch|b|d|a|l)[-– ]?(?<eu>\\d{4,5})|(?<five>\\d{5})(?:-\\d{4})?|(?<four>[1-9]\\d{3}))(?![\\p{L}\\d])(?! ?(?:\\$|€|h\\b|places|seats|km|m2|ans|years))`,
  'gu',
)

const FRACTION = '(?: 1/[2-4](?!\\d)| ?[½¼¾])?'
const NUMBER = `\\d{1,5}${FRACTION}(?: ?(?:[a-f]|bis|ter|quater)\\b|[a-z]\\b)?(?: ?[-–/] ?\\d{1,5}[a-z]?\\b)?`
const SIDE = '(?: (?:n|s|e|w|o|ne|nw|se|sw|north|south|east|west|nord|sud|est|ouest)\\b\\.?)?'
/** `12, rue des Saules` · `12 bis av. X` */
const FRENCH = new RegExp(
  `(?<![\\p{L}\\d.,:])(?<civic>${NUMBER}) ?,? (?<type>${FRENCH_TYPES})\\b\\.? (?<name>${COUNTED}|[^\\d]{2,60})`,
  'u',
)
/** `rue des Saules 12` · `Av. du Fanal 8` */
const NUMBER_LAST = new RegExp(
  `(?<![\\p{L}\\d'-])(?<type>${FRENCH_TYPES})\\b\\.? (?<name>${COUNTED}|[^\\d]{2,50}) (?<civic>${NUMBER})$`,
  'u',
)
// `Port Hope` is a town, `Port du Rhin` a road.
const FRENCH_ROAD = new RegExp(
  `^(?!port (?!d[eu]s? |d'|l[ae] |l'))(?<type>${FRENCH_TYPES})\\b\\.? (?<name>${COUNTED}|[^\\d]{2,50})$`,
  'u',
)
const WORD = "(?:[\\p{L}'.&-]+|\\d{1,3}(?:st|nd|rd|th))"
/** `415 Harbour Street W` · `7b Harbour Street` · `620 Fifth Street` */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d.,:$£])(?<civic>${NUMBER}) (?<name>(?:${WORD} ){1,4}?)(?<type>${ENGLISH_TYPES})\\b(?! (?:${ROAD_TYPES})\\b)\\.?${SIDE}(?![\\p{L}'-])`,
  'u',
)
const BROADWAY =
  /(?<![\p{L}\d.,:$£])\d{1,5} (?:the )?(?:broadway|strand|quayside|waterfront|seafront|foreshore|riverside|(?:county |regional |provincial |state |rural |range |township |us |old )?(?:road|rd|highway|hwy|route|rte|rang|chemin|line|concession|sideroad) \d{1,4}(?: (?:north|south|east|west|nord|sud|est|ouest|[nsewo])\b)?)(?![\p{L}'-])/u
const ENGLISH_ROAD = new RegExp(`^(?:${WORD} ){1,3}(?:${ENGLISH_TYPES})\\b\\.?${SIDE}$`, 'u')
/** `3e Avenue` · `12e Rang Ouest` · `route 132 Est` · `Grand-Rue 12`: French streets with a number, or nothing, for a name. */
const ORDINAL = `\\d{1,3}(?:e|re|er|ere|eme|ieme) (?:avenue|ave|av|rue|rang|boulevard|boul|route|concession)\\b\\.?${SIDE}`
const NUMBERED_ROAD = new RegExp(
  `^(?:${ORDINAL}|(?:route|rte|rang|autoroute|chemin|concession)(?: du rang)? \\d{1,4}${SIDE}|(?:\\d{1,4} )?grand(?:e |[-'])rue(?: \\d{1,4}[a-z]?)?)$`,
  'u',
)
/** `7 Saltergate`: a street whose name says no kind, which counts with a postal code only. */
const UNTYPED = /^\d{1,4}[a-z]? \p{Lu}[\p{L}'’-]{3,20}(?: \p{Lu}[\p{L}'’-]{2,20})?$/u
/** `15 N. Main` · `102 W 3rd`: the side of the town tells the street. */
const SIDED =
  /^\d{1,5}[a-z]? (?:[NSEW]|[NS][EW])\.? (?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?)$/u
/** `Cnr Main & Hill Streets` · `Lieu-dit Kerven` */
const SPOT = /^(?:(?:cnr|corner|coin|angle)(?: of| de| des)?|lieu-?dit|hameau (?:de|du|des)) .{3,40}$/

/** Does anything here ask for the reader's time at all? */
export const MAYBE_ADDRESS = new RegExp(
  `\\d[^\\n]{0,12}\\b(?:${FRENCH_TYPES})\\b|\\d[^\\n]{0,40}\\b(?:${ENGLISH_TYPES})\\b|\\b(?:${FRENCH_TYPES})\\b[^\\n]{2,40}\\d|${CA_CODE}|\\b${GB_CODE}\\b|\\b${IE_CODE}\\b|\\d{5}|\\b[1-9]\\d{3} \\p{L}|\\d [nsew]{1,2}\\.? [\\p{L}\\d]|\\b(?:vic|nsw|qld|sa|wa|tas|act) \\d{4}\\b|\\b(?:${ENGLISH_TYPES})\\b\\.?(?:,|\\n)[^\\n,]{3,40}(?:,|\\n) ?co(?:\\.|unty|(?= )) ?\\p{L}|(?:strasse|straße|gasse|weg|platz|straat|laan|plein|kade|gracht)\\b`,
  'u',
)

const NAME = /^\p{L}[\p{L}'’ .&!-]{0,48}$/u
const SMALL =
  /^(?:d|l|de|du|des|la|le|les|lès|sur|sous|en|aux?|à|et|upon|on|of|and|the|in|am|under|by|der|van|d'|l')$/iu

/** A name is made of words with capitals, and small words between. */
export function isName(text: string): boolean {
  if (!NAME.test(text)) return false
  const words = text.split(/[ -]/).filter(Boolean)
  if (words.length === 0 || words.length > 8) return false
  return (
    words.every((word) => SMALL.test(word) || /^(?:[dlDL]['’])?\p{Lu}/u.test(word)) &&
    words.some((word) => /^(?:[dlDL]['’])?\p{Lu}/u.test(word))
  )
}

/** Is the name behind a street type that is also an ordinary word (`place`, `cours`) a name? */
const isNamed = (type: string, raw: string): boolean =>
  !AMBIGUOUS_TYPES.has(type) || /^(?:(?:de|du|des|la|le|les|d|l)[ '’])*(?:\p{Lu}|\d)/u.test(raw)

const capitals = (raw: string): boolean =>
  raw === raw.toLowerCase() ||
  raw.split(/[ -]/).every((word) => word === '' || !/^\p{Ll}/u.test(word) || SMALL.test(word))

export type Part = Omit<Segment, 'line'>

function regionOf(text: string, folded: string): Pick<Segment, 'kind' | 'country'> | undefined {
  const upper = text === text.toUpperCase()
  const country = COUNTRIES.get(folded)
  if (country !== undefined && (folded.length > 2 || (upper && COUNTRY_CODES.has(folded))))
    return { kind: 'country', country }
  if (folded.length <= 3 && !upper && !/^(?:Qc|Ont)$/.test(text)) return undefined
  if (PROVINCES.has(folded)) return { kind: 'region', country: 'CA' }
  if (AUSTRALIAN_STATES.has(folded) && folded.length === 3) return { kind: 'region', country: 'AU' }
  if (STATES.has(folded)) return { kind: 'region', country: 'US' }
  if (COUNTY.test(folded)) return { kind: 'region' }
  return REGIONS.has(folded) ? { kind: 'region' } : undefined
}

interface Street {
  readonly start: number
  readonly end: number
  /** False where the words may be ordinary ones (`1 place achetée`): then a postal code must stand beside them. */
  readonly sure: boolean
}

export function streetIn(raw: string, folded: string): Street | undefined {
  if (!/\d/.test(folded)) return undefined
  const french = FRENCH.exec(folded)
  if (french?.groups) {
    const nameAt = french.index + french[0].length - (french.groups.name?.length ?? 0)
    const sure = isNamed(french.groups.type ?? '', raw.slice(nameAt))
    return { start: french.index, end: french.index + french[0].trimEnd().length, sure }
  }
  const english = BROADWAY.exec(folded) ?? ENGLISH.exec(folded)
  if (english) {
    const words = raw.slice(english.index, english.index + english[0].length).replace(/^[\d\p{L}–-]+ /u, '')
    const lower = words === words.toLowerCase()
    if (lower || capitals(words))
      return { start: english.index, end: english.index + english[0].length, sure: !lower || /\d$/.test(words) }
  }
  const last = numberLast(raw, folded)
  if (last !== undefined) return { start: last, end: raw.length, sure: true }
  return GERMAN_STREET.test(raw) || SIDED.test(raw) ? { start: 0, end: raw.length, sure: true } : undefined
}

/** Where a street with its number behind it begins: at the last street type of `La Place Rue du Four 5` that has a name. */
function numberLast(raw: string, folded: string): number | undefined {
  let found: number | undefined
  for (let from = 0; from < folded.length; ) {
    const match = NUMBER_LAST.exec(folded.slice(from))
    if (!match?.groups) break
    const at = from + match.index
    const name = raw.slice(at + (match.groups.type ?? '').length).replace(/^[. ]+/, '')
    if (at === 0 || isNamed('place', name)) found = at
    from = at + (match.groups.type ?? '').length
  }
  return found
}

const isRoad = (raw: string, folded: string): boolean => {
  const french = FRENCH_ROAD.exec(folded)
  if (french?.groups)
    return (
      isNamed(french.groups.type ?? '', raw.slice(raw.length - (french.groups.name?.length ?? 0))) ||
      /^(?:place|cours|quai)/.test(folded)
    )
  if (UNTYPED.test(raw) && !MONTH_OR_DAY.test(folded)) return true
  return NUMBERED_ROAD.test(folded) || SPOT.test(folded) || (ENGLISH_ROAD.test(folded) && capitals(raw))
}

const MAX_PIECE = 64
const CIVIC = new RegExp(`^\\d{1,5}${FRACTION}(?:[- ]?[a-f]| ?(?:bis|ter|quater))?(?: ?- ?\\d{1,5})?$`)

/** `Vourne Cedex 2`: what sorts letters behind a town. */
const CEDEX = / c[ée]dex(?: \d{1,2})?$/i

/** One piece without a postal code or a street inside: what it is as a whole. */
export function whole(raw: string, folded: string): Pick<Segment, 'kind' | 'country'> {
  if (raw.length > MAX_PIECE) return { kind: 'other' }
  if (CIVIC.test(folded)) return { kind: 'civic' }
  if (UNIT.test(folded)) return { kind: 'unit' }
  const region = regionOf(raw, folded)
  if (region) return region
  if (STOP.test(folded)) return { kind: 'other' }
  if (DISTRICT.test(folded)) return { kind: 'name' }
  if (isRoad(raw, folded)) return { kind: 'road' }
  return { kind: isName(raw.replace(CEDEX, '')) ? 'name' : 'other' }
}

/** How long the region at the end of a piece is, with a town in front of it: `Toronto ON`, `Halifax Nova Scotia`. */
function regionAt(raw: string, folded: string): number {
  const words = folded.split(' ')
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const name = words.slice(-n).join(' ')
    const kind = regionOf(raw.slice(raw.length - name.length), name)
    if (kind?.kind === 'region' && kind.country !== undefined) return name.length
  }
  return 0
}

/** `Toronto ON` → name, region. */
export function townAndRegion(raw: string, folded: string, start: number): Part[] {
  const length = regionAt(raw, folded)
  if (length === 0) return [{ ...whole(raw, folded), text: raw, start, end: start + raw.length }]
  const at = raw.length - length
  const town = raw.slice(0, at).trimEnd()
  const region = raw.slice(at)
  return [
    { ...whole(town, folded.slice(0, town.length)), text: town, start, end: start + town.length },
    { ...whole(region, folded.slice(at)), text: region, start: start + at, end: start + raw.length },
  ]
}

/** The postal code of a piece. A bare number is one only where a town stands beside it; `2027` in a sentence is none. */
export function postalIn(raw: string, folded: string): RegExpExecArray | undefined {
  if (!/\d/.test(folded)) return undefined
  let street: Street | null | undefined
  for (const match of matchesIn(folded, POSTAL)) {
    const bare = match.groups?.four !== undefined || match.groups?.five !== undefined
    if (street === undefined) street = streetIn(raw, folded) ?? null
    if (match.index === street?.start || (bare && isInside(match.index, street))) continue
    if (!bare || isPostalPlace(raw, match.index, match[0].length)) return match
  }
  return undefined
}

/** `201-1455 Quarry Road`: the number of the house. */
const isInside = (index: number, street: Street | null): boolean =>
  street?.sure === true && index > street.start && index < street.end

const IN_AUSTRALIA =
  /(?:^| )(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT|New South Wales|(?:South |Western )?Australia|Victoria|Queensland|Tasmania)$/

function isPostalPlace(raw: string, index: number, length: number): boolean {
  const before = raw.slice(0, index).trim()
  const after = raw.slice(index + length).trim()
  if (length === 4 && MONTH_OR_DAY.test(before.normalize('NFD').replace(/\p{M}/gu, ''))) return false
  if (after !== '') return isName(after.replace(CEDEX, '').replace(/ ?\d+$/, '')) && after.split(/[ -]/).length <= 7
  return length >= 5 || IN_AUSTRALIA.test(before)
}
