import { matchesIn } from '../../matches.ts'
import {
  AUSTRALIAN_STATES,
  CANTONS,
  COUNTRIES,
  COUNTRY_CODES,
  COUNTY,
  DISTRICT,
  ENGLISH_TYPES,
  FRENCH_TYPES,
  MONTH_OR_DAY,
  PROVINCES,
  REGIONS,
  STATES,
  STOP,
  UNIT,
} from './address-words.ts'
import { isCity } from './cities.ts'
import { FRACTION, isRoad, SMALL, type Street, streetIn } from './streets.ts'

export type Kind = 'street' | 'road' | 'civic' | 'unit' | 'postal' | 'region' | 'country' | 'name' | 'other'

/** A piece of a line between separators, and what it can be in an address. `road` is a street without a number. */
export interface Segment {
  readonly kind: Kind
  readonly text: string
  readonly start: number
  readonly end: number
  /** Line number: a new line separates more than a comma. */
  readonly line: number
  /** In brackets. */
  readonly aside?: boolean
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
  `(?<![\\p{L}\\d])(?:(?<ca>${CA_CODE})|(?<gb>${GB_CODE})|(?<ie>${IE_CODE})|(?<pre>f|ch|b|d|a|l)[-– ]?(?<eu>\\d{4,5})|(?<five>\\d{5})(?:-\\d{4})?|(?<four>[1-9]\\d{3}))(?![\\p{L}\\d])(?! ?(?:\\$|€|h\\b|places|seats|km|m2|ans|years|euros?\\b|francs?\\b|personnes|people|spectat|participa|visit|guests|capacity))`,
  'gu',
)

/** A word for a street; behind a number, in front of one, behind a town. */
const TYPED = new RegExp(`\\b(?:${FRENCH_TYPES}|${ENGLISH_TYPES})\\b`, 'u')
const STREET = new RegExp(
  `\\d[^\\n]{0,12}\\b(?:${FRENCH_TYPES})\\b|\\d[^\\n]{0,40}\\b(?:${ENGLISH_TYPES})\\b|\\b(?:${FRENCH_TYPES})\\b[^\\n]{2,40}\\d|\\b(?:one|two|three|four|five) [\\p{L}'-]{2,20} (?:${ENGLISH_TYPES})\\b|\\b(?:${ENGLISH_TYPES})\\b\\.?(?:,[^\\n,]{3,40},|(?:,|\\n)[^\\n,]{3,40}\\n ?co(?:\\.|unty|(?= )) ?\\p{L})`,
  'u',
)
/** What tells an address without such a word. */
const CODED = new RegExp(
  `${CA_CODE}|\\b${GB_CODE}\\b|\\b${IE_CODE}\\b|\\d{5}|\\b[1-9]\\d{3} \\p{L}|\\d [nsew]{1,2}\\.? [\\p{L}\\d]|\\b(?:vic|nsw|qld|sa|wa|tas|act) \\d{4}\\b|(?:strasse|straße|gasse|weg|platz|straat|laan|plein|kade|gracht)\\b`,
  'u',
)

/** Does anything here ask for the reader's time at all? Words folded. */
export const mayHoldAddress = (folded: string): boolean =>
  (TYPED.test(folded) && STREET.test(folded)) || CODED.test(folded)

const NAME = /^\p{L}[\p{L}'’ .&!-]{0,48}$/u
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

export type Part = Omit<Segment, 'line' | 'aside'>

/** Provinces and states in two or three letters, not all of them capitals. */
const SHORT = /^(?:Qc|Ont|Que|Alb|Vic|Qld|Tas|Ala|Ark|Del|Fla|Ill|Ind|Kan|Neb|Nev|Ore|Tex|Wis|Wyo)$/
/** `N.S.` · `D.C.` */
const INITIALS = /^(?:[A-Z]\.){1,2}[A-Z]?$/

function regionOf(printed: string, words: string): Pick<Segment, 'kind' | 'country'> | undefined {
  const isShort = INITIALS.test(printed)
  const text = isShort ? printed.replaceAll('.', '') : printed
  const folded = isShort ? text.toLowerCase() : words
  const upper = text === text.toUpperCase()
  const country = COUNTRIES.get(folded)
  if (country !== undefined && (folded.length > 2 || (upper && COUNTRY_CODES.has(folded))))
    return { kind: 'country', country }
  if (folded.length <= 3 && !upper && !SHORT.test(text)) return undefined
  if (PROVINCES.has(folded)) return { kind: 'region', country: 'CA' }
  if (AUSTRALIAN_STATES.has(folded) && folded.length === 3) return { kind: 'region', country: 'AU' }
  if (STATES.has(folded)) return { kind: 'region', country: 'US' }
  if (CANTONS.has(text)) return { kind: 'region', country: 'CH' }
  if (COUNTY.test(folded)) return { kind: 'region' }
  return REGIONS.has(folded) ? { kind: 'region' } : undefined
}

/** Where the houses of a village stand; with a capital somebody may play in a house of the name. */
const BOURG = /^(?:le |au )?bourg$/

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
  if (BOURG.test(raw)) return { kind: 'road' }
  if (STOP.test(folded)) return { kind: 'other' }
  if (isRoad(raw, folded)) return { kind: 'road' }
  return { kind: isName(raw) ? 'name' : 'other' }
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

/** `London SE1`: the district of a city, without the rest of the code. */
const IN_DISTRICT = /^(?<city>\p{Lu}[\p{L} ]{2,20}) [A-Z]{1,2}\d{1,2}[A-Z]?$/u

/** The town that a piece names with its district or what sorts its letters: `Paris 11e` · `London SE1` · `Vourne Cedex 2` → the town alone. */
export function townOf(raw: string, folded: string): string | undefined {
  const city = IN_DISTRICT.exec(raw)?.groups?.city
  if (city !== undefined && isCity(city)) return city
  const [district] = DISTRICT.exec(folded) ?? []
  if (district !== undefined) return raw.slice(0, district.length)
  const town = raw.replace(CEDEX, '')
  return town !== raw && isName(town) ? town : undefined
}

/** `Toronto ON` → name, region. */
export function townAndRegion(raw: string, folded: string, start: number): Part[] {
  const city = townOf(raw, folded)
  if (city !== undefined) return [{ kind: 'name', text: city, start, end: start + raw.length }]
  const length = regionOf(raw, folded) ? 0 : regionAt(raw, folded)
  if (length === 0) return [{ ...whole(raw, folded), text: raw, start, end: start + raw.length }]
  const at = raw.length - length
  const town = raw.slice(0, at).trimEnd()
  const region = raw.slice(at)
  return [
    { ...whole(town, folded.slice(0, town.length)), text: town, start, end: start + town.length },
    { ...whole(region, folded.slice(at)), text: region, start: start + at, end: start + raw.length },
  ]
}

/** `Row B2 3rd seat` */
const ORDINAL = /\d(?:st|nd|rd|th)$/

/** The postal code of a piece. A bare number is one only where a town stands beside it; `2027` in a sentence is none. */
export function postalIn(raw: string, folded: string): RegExpExecArray | undefined {
  if (!/\d/.test(folded)) return undefined
  let street: Street | null | undefined
  for (const match of matchesIn(folded, POSTAL)) {
    const bare = match.groups?.four !== undefined || match.groups?.five !== undefined
    if (street === undefined) street = streetIn(raw, folded) ?? null
    if (match.groups?.gb && ORDINAL.test(raw.slice(0, match.index + match[0].length))) continue
    if (match.index === street?.start || (bare && isInside(match.index, street))) continue
    if (!bare || isPostalPlace(raw, match.index, match[0].length)) return match
  }
  return undefined
}

/** `201-1455 Quarry Road`: the number of the house. */
const isInside = (index: number, street: Street | null): boolean =>
  street?.sure === true && index > street.start && index < street.end

const IN_AUSTRALIA =
  /(?:^| )(?:NSW|V(?:IC|ic\.?)|Q(?:LD|ld\.?)|SA|WA|T(?:AS|as\.?)|ACT|NT|New South Wales|(?:South |Western )?Australia|Victoria|Queensland|Tasmania)$/

/** `Lyon 3` · `Marseille 2e`: the number of a district. */
const COUNTED = / ?\d{1,3}(?:er?|[eè]me)?$/

/** `Melbourne 3000` · `Wellington 6011` */
const CITY_THERE =
  /^(?:Sydney|Melbourne|Brisbane|Adelaide|Perth|Fremantle|Hobart|Canberra|Darwin|Auckland|Wellington|Christchurch|Dunedin|Nelson)$/
const YEAR = /^(?:19|20)\d\d/

function isPostalPlace(raw: string, index: number, length: number): boolean {
  const before = raw.slice(0, index).trim()
  const after = raw.slice(index + length).trim()
  if (length === 4 && MONTH_OR_DAY.test(before.normalize('NFD').replace(/\p{M}/gu, ''))) return false
  if (after !== '') return isName(after.replace(CEDEX, '').replace(COUNTED, '')) && after.split(/[ -]/).length <= 7
  return length >= 5 || IN_AUSTRALIA.test(before) || (CITY_THERE.test(before) && !YEAR.test(raw.slice(index)))
}
