import type { Entry } from '../../listing/entry.ts'
import { plain, VENUE_WORD } from '../../page/words.ts'
import type { Address } from '../../readers/address.ts'
import type { Scene } from '../scene.ts'
import { isHallOnly, isNumbered, isRoom } from './halls.ts'
import { DOUBTFUL, TOLD, tellingWords } from './home.ts'
import { ownVenueOf } from './place.ts'
import { enrich } from './place-address.ts'
import type { PlaceColumn } from './place-path.ts'
import type { Venue } from './place-text.ts'

/** Below what is published: left to a reviewer. */
const UNLIKELY = 0.35
/** Where nothing around shows that the house is meant: one event alone, or few. Measured: right six times in ten. */
const LONE = 0.62
/** So many records that name no place say together that none is needed. */
const MANY = 6

/** A record called by its gallery or theatre, with nothing but a town for a place, is played in that house. */
export function calledByHouse(venue: Venue | undefined, name: string): Venue | undefined {
  if (!venue?.name || venue.address || VENUE_WORD.test(plain(venue.name)) || venue.name.split(/[\s-]+/).length > 4)
    return venue
  if (
    !/^(?:the )?(?:galerie|gallery|theatre|musee|museum|centre|maison|eglise|bibliotheque|library)\b/.test(plain(name))
  )
    return venue
  return { ...venue, name, address: { addressLocality: venue.name } }
}

/**
 * What the page says of all, with the street that its foot or another line prints for the same house. What stands in the site's
 * own house is a hall of it, unless it is a house itself.
 */
export function settled(scene: Scene, said: Venue, home: Venue | undefined): Venue {
  if (said.address?.streetAddress) return said
  const { name = '' } = said
  const [a, b] = [name, home?.name ?? ''].map((text) => plain(text).replace(/^(?:the|le|la|les) /, ''))
  if (home?.address && a && b && (a.includes(b) || b.includes(a))) return { ...home, prose: true }
  if (home?.name && home.address && isMereHouse(name)) return { ...home, prose: true }
  if (home && isHallOnly(name)) return { ...said, name: hallName(name, home), address: home.address, inside: home }
  const room = home?.address && !said.address && home.confidence > DOUBTFUL && !isOtherHouse(name, home.name ?? '')
  return room ? { ...said, address: home.address } : enrich(scene, said)
}

/** `Tous les mardis dans la grange-théâtre`: words for a house in small letters, and none that would name one. */
const isMereHouse = (name: string): boolean =>
  /^[\p{Ll}'’ -]+$/u.test(name) &&
  plain(name)
    .split(/[ '-]+/)
    .every((word) => word.length < 3 || VENUE_WORD.test(word) || /^(?:the|our|main|old)$/.test(word))

/** A hall of the house has the address of the house, unless it names a town of its own. */
export function atHome(venue: Venue | undefined, house: (() => Venue | undefined) | undefined): Venue | undefined {
  if (venue?.nowhere || (venue?.name && venue.address?.streetAddress)) return venue
  const home = confirmed(house?.(), venue)
  if (!home) return venue
  const branch = venue?.name && !venue.address ? branchOf(venue.name, home) : undefined
  if (venue && branch) return { ...venue, address: branch }
  if (venue?.name && isInTown(venue, home) && isNamesake(venue.name, home.name ?? ''))
    return { ...venue, address: home.address }
  if (!home.name) return venue?.name && !venue.address ? { ...venue, address: home.address } : venue
  if (!venue) {
    const most = home.unsaid ? UNLIKELY : home.lone ? LONE : 1
    return home.confidence > most ? { ...home, confidence: most } : home
  }
  if (!venue.name && home.name && (!home.address || sameStreet(venue, home))) return { ...venue, name: home.name }
  if (isCorner(venue) && home.address && home.confidence > DOUBTFUL) return home
  if (venue.name && isRoomOf(venue, home)) return { ...venue, address: home.address, inside: home }
  if (venue.name && (isHallOnly(venue.name) || isRoom(venue.name)))
    return { ...venue, name: hallName(venue.name, home), address: home.address, inside: home }
  if ((venue.confidence < 0.65 || (venue.bare && home.confidence > DOUBTFUL && !home.unsaid)) && home.address)
    return home
  if (venue.address || !home.address || home.confidence <= DOUBTFUL || !venue.name) return venue
  if (
    isOtherHouse(venue.name, home.name ?? '') ||
    ((home.named || venue.prose) && isStranger(venue.name, home.name ?? ''))
  )
    return venue
  return { ...venue, address: home.address }
}

/** `Meet at the mastodon`: no name, and no word for a place. */
const isCorner = ({ name = '', address }: Venue): boolean =>
  !address && /^[^\p{Lu}\d]+$/u.test(name) && ![VENUE_WORD, ROOM, OUTSIDE].some((words) => words.test(plain(name)))

/** `The Tin Pelican, Welby`: a house and the town that it is in, and no more. */
const isInTown = ({ address }: Venue, home: Venue): boolean =>
  address !== undefined &&
  Object.keys(address).length === 1 &&
  address.addressLocality !== undefined &&
  plain(address.addressLocality) === plain(home.address?.addressLocality ?? '')

/** A house whose own name says nothing is one where an event is played in it, or in a hall called after it. */
const confirmed = (home: Venue | undefined, ...venues: readonly (Venue | undefined)[]): Venue | undefined =>
  home?.address &&
  home.confidence <= DOUBTFUL &&
  venues.some((venue) => venue?.name && !venue.address && isNamesake(venue.inside?.name ?? venue.name, home.name ?? ''))
    ? { ...home, confidence: TOLD }
    : home

/** `The Tin Pelican` · `La Grande Chapelière` in La Chapelière: all that tells in the name of the house stands in that of the hall. */
function isNamesake(name: string, house: string): boolean {
  return tells(tellingWords(house), plain(name)) || isShort(name, house)
}

const tells = (telling: readonly string[], words: string): boolean =>
  telling.length > 0 && telling.every((word) => words.includes(word))

/** `Le Lumignon` for Ciné Le Lumignon. */
const isShort = (name: string, house: string): boolean =>
  tells(
    tellingWords(name).filter((word) => word.length > 4 && !VENUE_WORD.test(word)),
    plain(house),
  )

/** `Ashby Reading Room` of the library whose foot prints the address of its `Ashby Branch`. */
function branchOf(name: string, { branches = [] }: Venue): Address | undefined {
  const words = plain(name)
  const [found, ...more] = branches.filter((branch) => {
    const telling = tellingWords(branch.name ?? '').filter((word) => word !== '' && !BRANCH.test(word))
    return telling.length > 0 && telling.every((word) => words.includes(word))
  })
  if (!found || more.length > 0) return undefined
  const { name: _, ...address } = found
  return address
}

const BRANCH = /^(?:branch|succursale|antenne|campus|site|location|main|central|centrale|principale?)$/

/** `The Mill – Main Room` on the site of The Mill, `The Loft` beside halls that have no name of their own. */
const isRoomOf = ({ name = '', address, inside }: Venue, home: Venue): boolean => {
  const own = plain(home.name ?? '')
  if (home.prose || !home.address) return false
  if (address) return Object.keys(address).length === 1 && plain(address.addressLocality ?? '') === own
  return plain(inside?.name ?? '') === own || (home.rooms === true && !isHallOnly(name) && !isOtherHouse(name, own))
}

/** A hall is called as it is printed; `Salle` says no more than the house, nor does a screen in a house that is none by its name. */
function hallName(hall: string, { name: house, confidence, rooms }: Venue): string {
  if (house === undefined || !isNumbered(hall) || (rooms && isRoom(hall))) return hall
  const told = confidence >= TOLD || !/^(?:screen|ecran)\b/.test(plain(hall))
  return /\d|\s/.test(hall) && told ? hall : house
}

const sameStreet = (a: Venue, b: Venue): boolean =>
  a.address?.streetAddress !== undefined &&
  plain(a.address.streetAddress).slice(0, 12) === plain(b.address?.streetAddress ?? '').slice(0, 12)

/** A house of another name and of a kind that stands on its own is no hall of this one; `Cinema 2` is. */
function isOtherHouse(name: string, home: string): boolean {
  if (isNumbered(name)) return false
  const [a, b] = [plain(name), plain(home)]
  const of = /\b(?:du|de la|de l'|of the|at the) ([a-z]+)$/.exec(a)?.[1]
  return (
    (HOUSE.test(a) || FARM.test(a) || OUTSIDE.test(a)) && !a.includes(b) && !b.includes(a) && !(of && b.includes(of))
  )
}

const FARM = /^(?!the )\S.{2,40} (?:farm|barn|inn|arms|pub|tavern)\b|\bat [a-z]\S+(?: [a-z]+)? farm$/

const HOUSE =
  /^(?:st\.? [a-z]|(?:(?:le|la|les|l'|the)\s?)?(?:[^,]{0,30} )?(?:bibliotheque|library|mediatheque|eglise|church|chapelle|chapel|cathedrale?|basilique|abbaye|abbey|musee|museum|cinema|gymnase|lycee|aula|ecole|school|college|universite|university|centre (?:culturel|communautaire|des arts)|community cent(?:re|er)|arts cent(?:re|er)|parc|park|hotel|scene nationale|minster|(?:corn )?exchange|(?:town|village|city|parish|church|guild|community|memorial|market) ?hall|institute|reading rooms?|priory|(?:working men.?s|social|golf|rugby|football|yacht|sailing|cricket|curling|tennis|rowing|country) club|foyer rural|librairie|bookshop|schoolroom|legion|winery|brewery|vignoble|hotel de ville|salle des fetes|salle communautaire|espace culturel|maison des? \w+|chateau|castle|arena|stade|stadium)\b)/

/** A name that neither says that it is a hall nor shares a word with the house. */
function isStranger(name: string, home: string): boolean {
  const [own, words] = [plain(home), plain(name)]
  if (own.includes(words) || words.startsWith(own) || VENUE_WORD.test(words) || ROOM.test(words)) return false
  return !tellingWords(home).some((word) => words.includes(word))
}

/** Rooms by words that name no house. */
const ROOM =
  /\b(?:undercroft|anteroom|antechamber|crypte?|mezzanine|lofts?|atelier|ateliers|vaults?|cellars?|lobby|atrium|courtyard|patio|terrace|terrasse|rooftop|nook|annexe?|verriere|boite noire|orangerie|orangery|hallway|corridor|couloir|staircase|escalier|cour|local \d|piste|cafeteria|gradins?|balcony|balcon)\b/

/** No part of a house. */
const OUTSIDE =
  /\b(?:car park|parking|stationnement|port|harbour|harbor|marina|plage|beach|market|marche|(?:railway |bus |train )?station|gare|quai|quay|forest|foret|bois|lake|lac|river|riviere|bandstand|kiosque|esplanade|promenade|rue|street|square|place (?:de|du|des|d')|village|bridge|pont|sentier|trail)\b/

/** The house for an event that a page tells of alone. */
export const homeForOne = (home: () => Venue | undefined) => (): Venue | undefined => {
  const house = home()
  return house && !house.prose ? { ...house, lone: true } : house
}

/** The house for records of one shape, unless they are played elsewhere. Looked at when a record first asks. */
export function homeFor(
  scene: Scene,
  entries: readonly Entry[],
  home: () => Venue | undefined,
  placeColumn: PlaceColumn | undefined,
): () => Venue | undefined {
  let known: { readonly home: Venue | undefined } | undefined
  return () => {
    if (known) return known.home
    const house = home()
    known = { home: house && !house.prose ? among(scene, entries, house, placeColumn) : house }
    return known.home
  }
}

/**
 * The house in the light of what the records say. Where most that say anything are played elsewhere, and they are as many as
 * those that do not say, who prints them tours, or presents in several houses: none is played here for certain. Where at least
 * half say something, and some of it is a mere name, the names are meant, and one that says nothing is hardly played in the house.
 */
function among(
  scene: Scene,
  entries: readonly Entry[],
  home: Venue,
  placeColumn: PlaceColumn | undefined,
): Venue | undefined {
  const venues = entries.map((entry) => (entry.where ? undefined : ownVenueOf(scene, entry, placeColumn)))
  const told = venues.filter((venue) => venue !== undefined)
  const there = told.filter((venue) => isThere(venue, home))
  // A festival in several towns prints them.
  if (!home.name) return there.length > 0 ? undefined : home
  const silent = venues.length - told.length
  const several = new Set(there.map((v) => plain(v.name ?? ''))).size > 1
  if (several && there.length > told.length - there.length && there.length >= silent) return undefined
  const own = plain(home.name ?? '')
  return {
    ...(confirmed(home, ...told) ?? home),
    ...(told.length >= silent && told.some(({ bare }) => bare) ? { unsaid: true } : {}),
    ...(told.length === 0 && entries.length < MANY ? { lone: true } : {}),
    ...(isOfRooms(told, there) ? { rooms: true } : {}),
    ...(told.some(({ name }) => name && own.startsWith(plain(name))) ? { named: true } : {}),
  }
}

/** Some of the names that records print are halls without a name of their own: more than are played elsewhere, or have a town or a street. */
const isOfRooms = (told: readonly Venue[], there: readonly Venue[]): boolean =>
  told.filter(({ name }) => name !== undefined && (isHallOnly(name) || isRoom(name))).length >
  2 * told.filter((venue) => venue.address !== undefined || there.includes(venue)).length

/** Played elsewhere than in the house, by street, town or kind. */
export function isThere(venue: Venue, home: Venue): boolean {
  if (venue.nowhere) return false
  if (venue.address?.streetAddress && home.address?.streetAddress) return !sameStreet(venue, home)
  const [town, own] = [venue, home].map(({ address }) => plain(address?.addressLocality ?? ''))
  if (town && own) return !town.includes(own) && !own.includes(town)
  if (town && !plain(home.name ?? '').includes(town)) return true
  return venue.name !== undefined && isOtherHouse(venue.name, home.name ?? '')
}
