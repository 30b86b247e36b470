import { remembering } from '@rampe/model'
import { withoutSigns } from '../../page/edges.ts'
import { isKind, plain, VENUE_WORD } from '../../page/words.ts'
import { townOf, whole } from '../../readers/address/address-kinds.ts'
import { isCity } from '../../readers/address/cities.ts'
import { fold } from '../../readers/fold.ts'
import { BRACKET_REGION } from './bracket-regions.ts'
import { HALL, hallIn, isHallName, isHallOf, isHouseAndHall, isPart, type Split } from './hall-and-house.ts'
import { isHallOnly } from './halls.ts'
import { withoutOccasion } from './occasions.ts'
import { isNearby, isRoad } from './place-words.ts'
import { ARTICLE, BARE, HOUSE_NAME, isBare, isCityAhead, isTownAhead, TOPONYM } from './town-names.ts'

const CODE = `\\((?:\\d[\\dAB]|\\d{5}|[A-Z]{2}|[CN]\\.-[BÉ]\\.|[ÎT]\\.-[NPÉ]\\.(?:-[ÉL]\\.)?|Co\\. \\p{Lu}\\p{L}+|${BRACKET_REGION})\\)`
/** `House, Town (35)` · `House (Québec)`: a town with its department, province or country. */
export const TOWN_CODE = new RegExp(`${CODE}$`, 'u')
/** `Town (35)` · `Town, DE` · `Town, SO (Suisse)` · `Town, Co. Clare`: the line says nothing else. */
export const TOWN_ONLY = new RegExp(
  `^\\p{Lu}[\\p{L}'’ -]{2,40}(?:(?:, [A-Z]{2})?\\s*${CODE}|, (?:[A-Z]{2}|Co\\. ?\\p{Lu}\\p{L}+))$`,
  'u',
)

/** Asides on a line of a place that are no part of its name: an address on the web, a way to a map. */
export const NOISE =
  /\s*\((?:[\w.-]+\.\w{2,}|voir.*|map|carte|plan|google maps?)\)\s*|https?:\S+|[\s,;.]{0,4}(?:(?:what ?3 ?words|w3w)\b\s*(?::\s*)?)?\/{3}[\p{L}-]+(?:\.[\p{L}-]+){2}|\+?\s*(?:google map|view map|get directions|voir la carte|itineraire).*$/giu

const TOWN_IN_FRONT = new RegExp(`^(\\p{Lu}[\\p{L}' -]{2,40})\\s*${CODE}[\\s:–—-]+(\\p{Lu}.{2,60})$`, 'u')
/** What a line behind a house is where a town stands. */
const BEHIND = new RegExp(`^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?(?:\\s*${CODE})?$`, 'u')
/** `GROOVE à Rezé`: one or two words with capitals. */
const SHORT = /^\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}\d'’-]+)?$/u

/** How a line can print a house and its town, or a hall and its house; undefined where it is not of this form. */
type Form = (text: string) => Split | undefined

/** Streets where something may be played: `Tanner’s Yard`, `Place du Perron`. */
const HOUSELIKE =
  /^(?:place|parvis|esplanade|square|quai|mail|cours|promenade|port|pont) |\b(?:yard|green|grove|court|gardens?|gate|wharf|quay|mews|mall|arcade|bridge|terrace|place|hill|rise|vale)$/

/** `House, chemin de la Digue, Town` · `House - Church Street` */
const roaded: Form = (text) => {
  const pieces = text.split(/\s*,\s*|\s+[–—-]\s+/)
  const [name = ''] = pieces
  const at = pieces.length > 1 && pieces.length < 5 ? pieces.findIndex((piece, n) => n > 0 && isRoad(piece)) : -1
  const street = pieces[at]
  const [town, ...more] = pieces.slice(at + 1)
  if (
    street === undefined ||
    isRoad(name) ||
    isCity(name) ||
    more.length > 1 ||
    (at === 1 && HOUSELIKE.test(plain(street)) && /\s[–—-]\s/.test(text)) ||
    (town !== undefined && !/^\p{Lu}\D*$/u.test(town))
  )
    return undefined
  const left = at === 2 ? placeAndTown(`${name}, ${pieces[1]}`) : { name, town: undefined }
  return { ...left, town: town ?? left.town, street }
}

/** Words in capitals; a short one may be a house. */
const CAPS = /^(?=.*\p{Lu}{2})(?:\p{Lu}[\p{Lu}'’.]*(?:[ -]|$)|[dl]['’](?=\p{Lu})){1,6}$/u
const isTownInCaps = (text: string): boolean =>
  text.length > 3 && CAPS.test(text) && !VENUE_WORD.test(plain(text)) && !isHallOnly(text)
const inSmall = (text: string): boolean => /\p{Ll}{2}/u.test(text)

/** `TOWN – House` · `TOWN : House` · `House - TOWN`: only the town is in capitals. */
const inCapitals: Form = (text) => {
  const [, left = '', right = ''] = /^(.{2,60}?)(?:\s?[:|]|\s[–—-]|,)\s+(\P{Ll}.{2,60})$/u.exec(text) ?? []
  if (isTownInCaps(left) && inSmall(right)) return { name: right, town: left }
  if (isTownInCaps(right) && inSmall(left)) return { name: left, town: right }
  const glued = /^(\p{Lu}[\p{Lu}'’ -]{2,30}) (\p{Lu}.*)$/u.exec(text)
  return glued?.[1] && glued[2] && isTownInCaps(glued[1]) && inSmall(glued[2]) && VENUE_WORD.test(plain(glued[2]))
    ? { name: glued[2], town: glued[1] }
    : undefined
}

/** `TOWN: House` · `Town : House` · `House : Hall` */
const behindColon: Form = (text) => {
  const [, left, right] = /^(\p{Lu}[\p{L}'’ .-]{2,25}?)\s?:\s*([\p{L}\d].{2,60})$/u.exec(text) ?? []
  if (!left || !right) return undefined
  if (isHallOnly(right)) return { name: text, town: undefined, house: left }
  const isTown = !VENUE_WORD.test(plain(left)) && (!/\p{Ll}/u.test(left) || BARE.test(left) || TOPONYM.test(left))
  return isTown && (/^\p{Lu}/u.test(right) || HOUSE_NAME.test(plain(right))) ? { name: right, town: left } : undefined
}

/** `TOWN (35) House` */
const behindCode: Form = (text) => {
  const [, town, name] = TOWN_IN_FRONT.exec(text) ?? []
  return town && name ? { name, town } : undefined
}

/** `House – Hall` · `House – Town` · `Town – House` */
const dashed: Form = (text) => {
  const [, left, right] = /^(.{3,60}?)\s[–—-]\s(.{3,60})$/.exec(text) ?? []
  if (!left || !right) return undefined
  if (isHouseAndHall(left, right)) return { name: right, town: undefined, house: left }
  const whole = hallIn(text, left, right)
  if (whole) return whole
  const [isHouse, isOther] = [VENUE_WORD.test(plain(left)), VENUE_WORD.test(plain(right))]
  if (!isOther && ARTICLE.test(left) && !ARTICLE.test(right) && BARE.test(right)) return { name: left, town: right }
  if (!isHouse && left.length < 24 && /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?$/u.test(left))
    return { name: right, town: left }
  const isTown = !isOther && !isHallOnly(right) && BEHIND.test(right) && !/stairs|stage|studio|salle|room/i.test(right)
  return isHouse && isTown ? { name: left, town: right } : undefined
}

/** `House, Hall` · `Hall, House` · `Town, House` · `House, Town` */
const parted: Form = (text) => {
  const [, left, right] = /^(.{2,80}?)\s*,\s*(?:à\s+)?(\p{L}[^,]{1,40}(?:,\s*\p{Lu}[^,]{1,30}){0,2})$/u.exec(text) ?? []
  if (!left || !right) return undefined
  if (isHouseAndHall(left, right)) return { name: right, town: undefined, house: left }
  if (isHallOf(left, right)) return { name: text, town: undefined }
  const whole = hallIn(text, left, right)
  if (whole) return whole
  if (isTownAhead(left, right)) return { name: right, town: left }
  const district = townOf(right, fold(right))
  if (district !== undefined) return { name: left, town: district }
  // `Le Bief, Théâtre municipal`
  if (HOUSE_NAME.test(plain(right)) && / /.test(right) && !right.includes(','))
    return { name: left, town: undefined, house: right }
  return /\d|^\p{Ll}/u.test(right) ? undefined : { name: left, town: HALL.test(plain(right)) ? undefined : right }
}

/** `House, hall, Town` · `Hall 3, House, Town` · `House – Hall – Town` */
const ofThree: Form = (text) => {
  const [one = '', two = '', town = '', more] = text.split(/\s*,\s*|\s+[–—-]\s+/)
  const [ahead, behind] = [isHallOnly(one), isPart(two)]
  const isTown = more === undefined && isBare(town) && !isPart(town) && whole(town, fold(town)).kind === 'name'
  return isTown && ahead !== behind ? { name: `${one}, ${two}`, town, house: ahead ? two : one } : undefined
}

/** `House, Hall, Town, ST`: what a province, a state or a country closes. */
const closed: Form = (text) => {
  const [house = '', hall = '', town = '', region, more] = text.split(/\s*,\s*/)
  if (region === undefined || more !== undefined || !isBare(town) || /\d/.test(house)) return undefined
  const { kind } = whole(region, fold(region))
  return kind === 'region' || kind === 'country' ? { name: `${house}, ${hall}`, town: `${town}, ${region}` } : undefined
}

/** `Fenner’s Farm, off the B1999 near Welby` · `La Grange, Ferme du Pré, derrière l’église`: where a house without a number stands. */
const near: Form = (text) => {
  const [, name, street] = /^([^,]{3,60}(?:, [^,]{3,60})?),\s*(\p{Ll}.{5,80})$/u.exec(text) ?? []
  return name && street && isNearby(street) ? { name, town: undefined, street } : undefined
}

/** `City, House, what it is part of` */
const behindCity: Form = (text) => {
  const [town = '', name = '', more, end] = text.split(/\s*,\s*/)
  const isPlace = more !== undefined && end === undefined && isCityAhead(town, name) && isCityAhead(town, more)
  return isPlace && /^\p{Lu}/u.test(name) ? { name, town } : undefined
}

/** `House, Town (35)` */
const coded: Form = (text) => {
  const [, name, town] = TOWN_CODE.test(text) ? (/^(.{2,80}?)\s*,\s*(\p{Lu}[^,]{2,50})$/u.exec(text) ?? []) : []
  return name && town ? { name, town } : undefined
}

/** `Town (House)` · `House (Town)` · `House (street)` */
const bracketed: Form = (text) => {
  const [, outer = '', inner = ''] = /^(.{3,60}?\S)\s+\(([^()]{3,40})\)$/.exec(text) ?? []
  if (outer !== '' && isTownAhead(outer, inner)) return { name: inner, town: outer }
  if (isRoad(inner) && (!isRoad(outer) || HOUSELIKE.test(plain(outer))))
    return { name: outer, town: undefined, street: inner }
  // `Rives-sur-Mer (Charente)`: a town, and its department by its name.
  if (
    TOPONYM.test(outer) &&
    BARE.test(inner) &&
    !VENUE_WORD.test(plain(`${outer} ${inner}`)) &&
    !HALL.test(plain(inner))
  )
    return { name: undefined, town: text }
  // `Salle Ada-Lampe (Centre culturel)`
  if (isHallName(outer) && HOUSE_NAME.test(plain(inner))) return { name: outer, town: undefined, house: inner }
  if (VENUE_WORD.test(plain(outer)))
    return { name: outer, town: /^\p{Lu}[^\d]+$/u.test(inner) && !VENUE_WORD.test(plain(inner)) ? inner : undefined }
  const isTown = (BARE.test(inner) || TOPONYM.test(inner)) && !/^\p{Lu}{1,5}$/u.test(inner) && !HALL.test(plain(inner))
  return isTown && !VENUE_WORD.test(plain(inner)) && !isKind(plain(inner)) ? { name: outer, town: inner } : undefined
}

/** `à Town, House` */
const inFront: Form = (text) => {
  const [, town = '', name = ''] = /^à\s+(\p{Lu}[^,]{2,40})\s*,\s*(?:à\s+)?(\p{Lu}[^,]{2,60})$/u.exec(text) ?? []
  return isBare(town) && !VENUE_WORD.test(plain(town)) ? { name, town } : undefined
}

/** `House à Town` · `House in Town` */
const within: Form = (text) => {
  const [, name, town] = /^(.{3,60}?\S)\s+(?:à|in)\s+(\p{Lu}[\p{L}' -]{2,40})$/u.exec(text) ?? []
  return name && town && (VENUE_WORD.test(plain(name)) || SHORT.test(name)) ? { name, town } : undefined
}

/** The surest first. */
const FORMS: readonly Form[] = [
  roaded,
  ofThree,
  inCapitals,
  near,
  inFront,
  behindColon,
  behindCode,
  dashed,
  closed,
  behindCity,
  parted,
  coded,
  bracketed,
  within,
]

/** `Place, Town` or `Place (Town)` without a street; or a house and its hall. */
export const placeAndTown = remembering(1_000, (text): Split => {
  const clean = withoutOccasion(
    withoutSigns(text.replace(NOISE, ' ').replace(/\s+/g, ' ')).replace(/\s+[·•|]\s+/g, ', '),
  )
  for (const form of FORMS) {
    const split = form(clean)
    if (split) return split
  }
  return { name: clean || undefined, town: undefined }
})
