import type { Entry } from '../listing/entry.ts'
import { plain, VENUE_WORD } from '../page/words.ts'
import { DOUBTFUL, TOLD } from './home.ts'
import { isHallOnly, isNumbered, type Venue } from './place-text.ts'

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

/** A hall of the house has the address of the house, unless it names a town of its own. */
export function atHome(venue: Venue | undefined, house: (() => Venue | undefined) | undefined): Venue | undefined {
  if (venue?.nowhere || (venue?.name && venue.address?.streetAddress)) return venue
  const home = house?.()
  if (!venue || !home) return venue ?? home
  if (!venue.name && home.name && (!home.address || sameStreet(venue, home))) return { ...venue, name: home.name }
  if (venue.name && isHallOnly(venue.name))
    return { ...venue, name: hallName(venue.name, home.name), address: home.address, inside: home }
  if ((venue.confidence < 0.65 || (venue.bare && home.confidence >= TOLD)) && home.address) return home
  if (venue.address || !home.address || home.confidence <= DOUBTFUL || !venue.name) return venue
  if (isOtherHouse(venue.name, home.name ?? '')) return venue
  return { ...venue, address: home.address }
}

/** `Salle 2` alone is a hall of any house: it is called with its own. The screen of a cinema says no more than its house. */
function hallName(hall: string, house: string | undefined): string {
  if (house === undefined || !isNumbered(hall)) return hall
  return /\d|\s/.test(hall) && !/^(?:screen|ecran)\b/.test(plain(hall)) ? `${hall}, ${house}` : house
}

const sameStreet = (a: Venue, b: Venue): boolean =>
  a.address?.streetAddress !== undefined &&
  plain(a.address.streetAddress).slice(0, 12) === plain(b.address?.streetAddress ?? '').slice(0, 12)

/** A house of another name and of a kind that stands on its own is no hall of this one. */
function isOtherHouse(name: string, home: string): boolean {
  const [a, b] = [plain(name), plain(home)]
  return HOUSE.test(a) && !a.includes(b) && !b.includes(a)
}

const HOUSE =
  /^(?:(?:le|la|les|l'|the)\s?)?(?:[^,]{0,30} )?(?:bibliotheque|library|mediatheque|eglise|church|chapelle|chapel|cathedrale?|basilique|abbaye|abbey|musee|museum|ecole|school|college|universite|university|centre (?:culturel|communautaire|des arts)|community cent(?:re|er)|arts cent(?:re|er)|parc|park|hotel|scene nationale|minster|(?:corn )?exchange|(?:town|village|city|parish|church|guild) ?hall|schoolroom|legion|winery|brewery|vignoble|hotel de ville|salle des fetes|salle communautaire|espace culturel|maison des? \w+|chateau|castle|arena|stade|stadium)\b/

/** Performances in several houses, of which some are not told: what the row of one names is not where those are. */
export function isScattered(venue: Venue, rows: ReadonlyMap<Entry, Venue | undefined>): boolean {
  const names = new Set([...rows.values()].flatMap((one) => (one?.name ? [plain(one.name)] : [])))
  const told = [...rows.values()].every((one) => one?.name !== undefined)
  return (
    !told &&
    names.size > 1 &&
    [...rows.keys()].some(({ first, end }) => first <= venue.box.first && venue.box.first < end)
  )
}
