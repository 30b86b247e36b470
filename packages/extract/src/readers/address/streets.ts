import {
  AMBIGUOUS_TYPES,
  COUNTED,
  ENGLISH_TYPES,
  FRENCH_TYPES,
  GERMAN_STREET,
  MONTH_OR_DAY,
  ROAD_TYPES,
} from './address-words.ts'

/** `12 1/2`: what a number may have behind it. */
export const FRACTION = '(?: 1/[2-4](?!\\d)| ?[½¼¾])?'
const NUMBER = `(?:[nsew](?=\\d{3}))?\\d{1,5}${FRACTION}(?: ?(?:[a-f]|bis|ter|quater)\\b|[a-z]\\b)?(?: ?[-–/] ?\\d{1,5}[a-z]?\\b)?`
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
// `Port Hope` is a town, `Port du Rhin` a road; without a number `Cour du Château` is where one plays.
const FRENCH_ROAD = new RegExp(
  `^(?!(?:cour|clos|carre) |port (?!d[eu]s? |d'|l[ae] |l'))(?<type>${FRENCH_TYPES})\\b\\.? (?<name>${COUNTED}|[^\\d]{2,50})$`,
  'u',
)
const WORD = "(?:[\\p{L}'.&-]+|\\d{1,3}(?:st|nd|rd|th))"
/** `415 Harbour Street W` · `7b Harbour Street` · `620 Fifth Street` */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d.,:$£])(?<civic>${NUMBER}) (?<name>(?:${WORD} ){1,4}?)(?<type>${ENGLISH_TYPES})\\b(?! (?:${ROAD_TYPES})\\b)\\.?${SIDE}(?![\\p{L}'-])`,
  'u',
)
const BROADWAY =
  /(?<![\p{L}\d.,:$£])(?:[nsew](?=\d{3}))?\d{1,5} (?:the )?(?:broadway|strand|quayside|waterfront|seafront|foreshore|riverside|county (?:road|rd|highway|hwy|trunk) [a-z]{1,2}|(?:county |regional |provincial |state |rural |range |township |us |old )?(?:road|rd|highway|hwy|route|rte|rang|chemin|line|concession|sideroad) \d{1,4}(?: (?:north|south|east|west|nord|sud|est|ouest|[nsewo])\b)?)(?![\p{L}'-])/u
const ENGLISH_ROAD = new RegExp(`^(?:${WORD} ){1,3}(?:${ENGLISH_TYPES})\\b\\.?${SIDE}$`, 'u')
/** `3e Avenue` · `12e Rang Ouest` · `route 132 Est` · `Grand-Rue 12`: French streets with a number, or nothing, for a name. */
const ORDINAL = `\\d{1,3}(?:e|re|er|ere|eme|ieme) (?:avenue|ave|av|rue|rang|boulevard|boul|route|concession)\\b\\.?${SIDE}`
const NUMBERED_ROAD = new RegExp(
  `^(?:${ORDINAL}|(?:route|rte|rang|autoroute|chemin|concession)(?: du rang)? \\d{1,4}${SIDE}|(?:rn|rd|[dn]) ?\\d{1,4}|route (?:nationale|departementale)|(?:\\d{1,4} )?grand(?:e[ -]|[-'])(?:rue|place)(?: \\d{1,4}[a-z]?)?)$`,
  'u',
)
/** `7 Saltergate`, `7 Ste-Odile O.`: a street whose name says no kind, which counts with a postal code only. */
const UNTYPED =
  /^\d{1,4}[a-z]?(?:[-–]\d{1,4})? \p{Lu}[\p{L}'’-]{3,20}(?: \p{Lu}[\p{L}'’-]{2,20})?(?: (?:[NSEWO]|[NS][EW]))?$/u
/** `15 N. Main` · `102 W 3rd` · `50 E. 300 S.`: the side of the town tells the street. */
const SIDED =
  /^\d{1,5}[a-z]? (?:[NSEW]|[NS][EW])\.? (?:\d{1,3}(?:st|nd|rd|th)|\d{2,5} [NSEW]|\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?)$/u
/** `Cnr Main & Hill Streets` · `Lieu-dit Kerven` · `ZA de Kerven` · `Hwy 7 at Mill Road` */
const SPOT =
  /^(?:(?:cnr|corner|coin|angle)(?: of| de| des)?|lieu[ -]?dit|hameau (?:de|du|des)|z\.?(?:a|i|ac)\.? |zone (?:artisanale|industrielle|commerciale|d'activites?)|parc (?:d'activites?|industriel)|lotissement|(?:hwy|highway|route|rte|county road|range road) \d{1,4} (?:at|and|&)).{3,40}$|^.{3,30} (?:(?:industrial|trading) estate|(?:business|enterprise|retail|science|industrial) park)$/

/** Words of a name without capitals. */
export const SMALL =
  /^(?:d|l|de|du|des|la|le|les|lès|sur|sous|en|aux?|à|et|upon|on|of|and|the|in|am|under|by|der|van|y|yr|na|d'|l')$/iu

/** Is the name behind a street type that is also an ordinary word (`place`, `cours`) a name? */
const isNamed = (type: string, raw: string): boolean =>
  !AMBIGUOUS_TYPES.has(type) || /^(?:(?:de|du|des|la|le|les|d|l)[ '’])*(?:\p{Lu}|\d)/u.test(raw)

const capitals = (raw: string): boolean =>
  raw === raw.toLowerCase() ||
  raw.split(/[ -]/).every((word) => word === '' || !/^\p{Ll}/u.test(word) || SMALL.test(word))

/** Where a street with its number stands in a piece. */
export interface Street {
  readonly start: number
  readonly end: number
  /** False where the words may be ordinary ones (`1 place achetée`): then a postal code must stand beside them. */
  readonly sure: boolean
}

/** The street with its number that a piece holds. */
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

/** A street without a number. */
export const isRoad = (raw: string, folded: string): boolean => {
  const french = FRENCH_ROAD.exec(folded)
  if (french?.groups)
    return (
      isNamed(french.groups.type ?? '', raw.slice(raw.length - (french.groups.name?.length ?? 0))) ||
      /^(?:place|cours|quai)/.test(folded)
    )
  if (UNTYPED.test(raw) && !MONTH_OR_DAY.test(folded)) return true
  return NUMBERED_ROAD.test(folded) || SPOT.test(folded) || (ENGLISH_ROAD.test(folded) && capitals(raw))
}
