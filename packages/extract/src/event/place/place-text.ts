import type { Box } from '../../page/outline.ts'
import { textIn } from '../../page/tree.ts'
import { ACTION, isClockwork, plain, VENUE_WORD } from '../../page/words.ts'
import { whole } from '../../readers/address/address-kinds.ts'
import { isCity } from '../../readers/address/cities.ts'
import { type Address, readAddresses } from '../../readers/address.ts'
import { fold } from '../../readers/fold.ts'
import type { Scene } from '../scene.ts'
import type { Split } from './hall-and-house.ts'
import { placeAndTown, TOWN_ONLY } from './house-and-town.ts'
import { houseAhead, isCodedHouse, isOfAddress } from './place-head.ts'
import { leadsToHouse, placeOnly } from './place-lead.ts'
import { asksForMap, isAllOver, isNearby, isRoad } from './place-words.ts'
import { isSolid } from './printed-addresses.ts'
import { isBare, isTownAhead, TOPONYM } from './town-names.ts'

/** A place as an entry names it. */
export interface Venue {
  readonly name: string | undefined
  readonly address: Address | undefined
  readonly box: Box
  readonly quote: string
  readonly confidence: number
  /** Read out of a sentence, or from an address somewhere on the page. */
  readonly prose?: true
  /** A name beside a day that nothing says to be a place. */
  readonly bare?: true
  /** The page says that there is no house: it is open yet, or online. */
  readonly nowhere?: 'open' | 'online'
  /** The house behind the page, called as the site calls it. */
  readonly ofSite?: true
  /** A house that the records around name, or another: one that does not is hardly played in it. */
  readonly unsaid?: true
  /** A house that one event alone, or few, may be given. */
  readonly lone?: true
  /** A house that some records name, so that another name beside is no hall of it. */
  readonly named?: true
  /** A house of which the records name rooms: another name beside is one of them. */
  readonly rooms?: true
  /** Where its parts are, by name, where a house has several addresses. */
  readonly branches?: readonly Address[]
  /** The house that a hall stands in. */
  readonly inside?: Venue
}

/** `Town, ST` · `Town, Country` · `Town (35)`: a known province, state or country behind the comma, or a code in brackets. */
export function isTownAndRegion(text: string): boolean {
  const [, region] = /^\p{Lu}[\p{L}.'’ -]{1,40},\s*(\p{Lu}[\p{L}. ]{1,30})$/u.exec(text) ?? []
  if (region === undefined) return TOWN_ONLY.test(text)
  const { kind } = whole(region, fold(region))
  return kind === 'region' || kind === 'country'
}

/** The address that stands in these lines, with the name in front of it. */
export const addressIn = (scene: Scene, text: string): Address | undefined =>
  readAddresses(text, { about: 'location', ...(scene.language ? { language: scene.language } : {}) }).find(
    ({ value }) => isSolid(value) || value.streetAddress !== undefined,
  )?.value

/** A link that begins the line and is only a part of it names the house: `<a>House</a>, Town`. */
function linkedName(text: string, box: Box): string | undefined {
  const work = [...box.children]
  for (let at = work.shift(), n = 0; at && n < 12; at = work.shift(), n++) {
    if (at.tag === 'a') {
      const name = textIn(at.node)
      if (
        name.length > 2 &&
        name.length < text.length &&
        text.startsWith(name) &&
        /^[\s,]/.test(text.slice(name.length))
      )
        return name
      return undefined
    }
    work.unshift(...at.children)
  }
  return undefined
}

/** Two names on lines of their own over a street: the hall, and the house that it is in. */
const isHallOver = (head: string, second: string | undefined, house: string): boolean =>
  second !== undefined &&
  plain(second).startsWith(plain(house)) &&
  head !== house &&
  head.length < 60 &&
  /^\p{Lu}[^\d:,;|]+$/u.test(head)

/** Reads a place from the lines of a block: its name first, its address in the same line or below. `labelled` where a label says so. */
export function fromLines(
  scene: Scene,
  texts: readonly string[],
  box: Box,
  confidence: number,
  labelled = false,
): Venue | undefined {
  const useful = texts
    .filter((text) => !COPYRIGHT.test(text))
    .map(placeOnly)
    .filter((text, n) => isOfPlace(text) && !(n > 0 && asksForMap(text)))
  const [head] = useful
  if (!head) return undefined
  const address = addressIn(scene, useful.join('\n'))
  const linked = linkedName(head, box)
  const told = address ? addressed(useful, address, linked, labelled) : unaddressed(useful, linked, labelled)
  const read = texts.some((text) => placeOnly(text) === head && leadsToHouse(text)) ? houseFirst(told, head) : told
  // `NEXT WEEK: January 13-17` reads as a town and a house.
  if (read.name !== undefined && (isClockwork(read.name) || isAllOver(read.name))) return undefined
  const stands = { box, quote: head, confidence }
  const inside = read.house === undefined ? {} : { inside: { name: read.house, address: undefined, ...stands } }
  return { name: read.name?.replace(UNCLOSED, ''), address: read.address, ...stands, ...inside }
}

/** `at CROSSWAYS, Ashby`: only the town is in capitals elsewhere, behind these words it is the house. */
function houseFirst(read: Read, head: string): Read {
  const { addressLocality: first, ...more } = read.address ?? {}
  const isTurned = first !== undefined && read.name !== undefined && head === `${first}, ${read.name}`
  return isTurned && !isTownAhead(first, read.name)
    ? { ...read, name: first, address: { ...more, addressLocality: read.name } }
    : read
}

/** `© 2027 Les Ateliers du Vent`: the year is no code of a town. */
const COPYRIGHT = /^\s*(?:©|\([cC]\)|copyright\b)/i

/** `The Mill (WIP`: what is cut off behind is of a remark. */
const UNCLOSED = /(?<=\S) *\([^()]*$/

/** No action, no telephone, no address on the web. */
const isOfPlace = (text: string): boolean =>
  text !== '' && text.length < 200 && !ACTION.test(plain(text)) && !/@\S+\.|^\+?[\d\s().-]{9,}$|^www\./.test(text)

type Read = Pick<Venue, 'name' | 'address'> & Pick<Split, 'house'>

/** Lines with a street or a town that is sure. */
function addressed(
  [head = '', second]: readonly string[],
  { name, ...rest }: Address,
  linked: string | undefined,
  labelled: boolean,
): Read {
  if (isCodedHouse(name, rest)) {
    const { addressLocality: house, ...code } = rest
    return { name: linked ?? house, address: code }
  }
  const hall = labelled && name !== undefined && isHallOver(head, second, name) ? head : undefined
  const split = linked || hall ? undefined : placeAndTown(head)
  if (split?.house !== undefined && split.house === name) return { ...split, address: rest }
  if (split?.town && !rest.addressLocality && plain(split.street ?? '') === plain(rest.streetAddress ?? ''))
    return { name: split.name, address: { ...rest, addressLocality: split.town } }
  const first = linked ?? hall ?? name ?? (isOfAddress(head, rest) ? undefined : head)
  const pieces = first === head && !linked ? head.split(/\s*,\s*/) : []
  const street =
    pieces.length === 3 &&
    !rest.streetAddress &&
    pieces[1] !== rest.addressLocality &&
    /^\p{Lu}\D{3,40}$/u.test(pieces[1] ?? '')
      ? pieces[1]
      : undefined
  const ahead = first === head ? houseAhead(head, rest) : first
  const house = linked ?? (street ? pieces[0] : ahead && placeAndTown(ahead).name)
  const between =
    linked && rest.streetAddress && !rest.addressLocality
      ? head.slice(linked.length, head.indexOf(rest.streetAddress))
      : ''
  const town = between.replace(/^[\s,–—-]+|[\s,–—-]+$/g, '')
  return {
    name: house?.replace(/\s+\(?\d(?!\d? ?(?:er?|re|[eè]me|st|nd|rd|th)\b).*$/, '').replace(/[\s,;:|•·–—-]+$/, ''),
    address: { ...rest, ...(town ? { addressLocality: town } : {}), ...(street ? { streetAddress: street } : {}) },
  }
}

/** Lines without an address: a name, with its town beside it or below. */
function unaddressed([head = '', second]: readonly string[], linked: string | undefined, labelled: boolean): Read {
  const split = splitOf(head, second, linked)
  if (labelled && second && split.town === undefined && isTownAhead(head, second))
    return { name: second, address: { addressLocality: head } }
  const street = split.street ?? (second && (isNearby(second) || (labelled && isRoad(second))) ? second : undefined)
  const below = second !== undefined && !street && (isTown(second, labelled) || isNamesake(head, second))
  const town = split.town ?? (below ? second : undefined)
  return {
    name: split.name,
    address: town
      ? { ...townOf(town), ...(street ? { streetAddress: street } : {}) }
      : street
        ? { streetAddress: street }
        : undefined,
    ...(split.house ? { house: split.house } : {}),
  }
}

/** `6820 Bréval`: four digits are a code where a town is told for sure. */
function townOf(town: string): Address {
  const { postalCode, addressLocality } = CODED_TOWN.exec(town)?.groups ?? {}
  return postalCode && addressLocality ? { postalCode, addressLocality } : { addressLocality: town }
}
const CODED_TOWN = /^(?<postalCode>[1-9]\d{3}) (?<addressLocality>\p{Lu}.+)$/u

/** A name and what stands behind it, which is no town where the line below tells this: `Quay Arts, Black Box` over `Ashby, ON`. */
function splitOf(head: string, second: string | undefined, linked: string | undefined): Split {
  if (linked) return { name: linked, town: head.slice(linked.length).replace(/^[\s,–—-]+/, '') || undefined }
  const split = placeAndTown(head)
  const isHall =
    split.town &&
    second &&
    isTownAndRegion(second) &&
    !plain(second).startsWith(plain(split.town).split(',', 1)[0] ?? '')
  return isHall && !isTownAndRegion(head) ? { name: head, town: undefined } : split
}

/** `Ashby` below `Ashby Arts Centre`: the house is called after its town. */
export const isNamesake = (house: string, town: string): boolean =>
  isBare(town) &&
  !VENUE_WORD.test(plain(town)) &&
  ` ${plain(house)} `.includes(` ${plain(town)} `) &&
  plain(house) !== plain(town)

/** A line that says a town and nothing else; under a label any name below the first will do. */
const isTown = (text: string, labelled: boolean): boolean =>
  TOWN_ONLY.test(text) ||
  isTownAndRegion(text) ||
  TOPONYM.test(text) ||
  isCity(text) ||
  (labelled && /^\p{Lu}[\p{L}' -]{2,40}(?:,\s*\p{Lu}.{1,30})?$/u.test(text))
