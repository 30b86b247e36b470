import type { Box } from '../page/outline.ts'
import { textIn } from '../page/tree.ts'
import { ACTION, plain, VENUE_WORD } from '../page/words.ts'
import { type Address, readAddresses } from '../readers/address.ts'
import { whole } from '../readers/address-kinds.ts'
import { fold } from '../readers/fold.ts'
import { asksForMap } from './place-words.ts'
import { isSolid } from './printed-addresses.ts'
import type { Scene } from './scene.ts'

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
  /** A house that the records around name, or another: one that does not is hardly played in it. */
  readonly unsaid?: true
  /** A house that one event alone, or few, may be given. */
  readonly lone?: true
  /** A house that some records name, so that another name beside is no hall of it. */
  readonly named?: true
  /** The house that a hall stands in. */
  readonly inside?: Venue
}

const CODE =
  '\\((?:\\d[\\dAB]|\\d{5}|[A-Z]{2}|France|Belgique|Suisse|Allemagne|Italie|Espagne|Luxembourg|Pays-Bas|Portugal|Royaume-Uni|Canada|Qu[ée]bec|Ontario)\\)'
/** `House, Town (35)` · `House (Québec)`: a town with its department, province or country. */
export const TOWN_CODE = new RegExp(`${CODE}$`, 'u')
/** `Town (35)`: the line says nothing else. */
export const TOWN_ONLY = new RegExp(`^\\p{Lu}[\\p{L}' -]{2,40}\\s*${CODE}$`, 'u')

/** `Town, ST` · `Town, Country`: a known province, state or country behind the comma. */
export function isTownAndRegion(text: string): boolean {
  const [, region] = /^\p{Lu}[\p{L}.'’ -]{1,40},\s*(\p{Lu}[\p{L}. ]{1,30})$/u.exec(text) ?? []
  if (region === undefined) return false
  const { kind } = whole(region, fold(region))
  return kind === 'region' || kind === 'country'
}

const NOISE =
  /\s*\((?:[\w.-]+\.\w{2,}|voir.*|map|carte|plan|google maps?)\)\s*|https?:\S+|\+?\s*(?:google map|view map|get directions|voir la carte|itineraire).*$/gi

/** What is said in front of a place where people meet. */
export const MEET =
  /^(?:meet(?:ing)?(?: us)?(?: point)?(?: (?:at|in|by|outside)\b)?(?: the)?|rendez-vous(?: (?:à l['’]|à la|à|au|devant))?|rdv(?: (?:à|au))?|d[ée]part(?= ?:)|departure(?= ?:))\s*:?\s*(?=\p{L})/iu

/** `at the Bucket Flat Hall` · `à l’Église Saint-Brannoc` · `au Zinc bleu` */
const AT = /^(?:[aA]t (?:the )?|aux? |à la |à l['’]|à (?=L)|chez )(?=\p{Lu}|\d)/u

/** The address that stands in these lines, with the name in front of it. */
export const addressIn = (scene: Scene, text: string): Address | undefined =>
  readAddresses(text, { about: 'location', ...(scene.language ? { language: scene.language } : {}) }).find(
    ({ value }) => isSolid(value) || value.streetAddress !== undefined,
  )?.value

/** A part of a house where a town could stand: `Quay Theatre, Downstairs`. */
const HALL =
  /\b(?:upstairs|downstairs|studio|stage|mainstage|rooms?|hall|salle|auditorium|foyer|balcony|floor|etage|sous-sol|basement|scene|plateau)\b/

/** `TOWN (35) House` */
const TOWN_IN_FRONT = new RegExp(`^(\\p{Lu}[\\p{L}' -]{2,40})\\s*${CODE}[\\s:–—-]+(\\p{Lu}.{2,60})$`, 'u')
/** The kind of a house, as the first or the last word of its name. */
const HOUSE_NAME =
  /^(?:(?:le|la|les|the) |l')?(?:theatre|musee|centre|cinema|eglise|maison|espace|opera|bibliotheque|mediatheque|palais|conservatoire|cegep|college|chapelle|cathedrale|abbaye)\b|\b(?:theatre|theater|church|centre|center|museum|library|house|club|college|playhouse|cinema|opera)$/

/** `Red Room, Quay Theatre`: a part of a house and the house. */
const isHallOf = (hall: string, house: string): boolean =>
  HALL.test(plain(hall)) && !HOUSE_NAME.test(plain(hall)) && HOUSE_NAME.test(plain(house))

/** `Ashby, The Tin Lantern`: an article or a word for a house behind the comma, a bare name in front. */
const isTownAhead = (left: string, right: string): boolean =>
  BARE.test(left) &&
  !VENUE_WORD.test(plain(left)) &&
  !ARTICLE.test(left) &&
  !right.includes(',') &&
  (ARTICLE.test(right) || HOUSE_NAME.test(plain(right)))

/** `Le Zinc`: towns have an article as well, bare names of houses more often. */
const ARTICLE = /^(?:(?:The|Le|La|Les)\s|L['’])\p{Lu}/u
/** One word, or two, or several with hyphens. */
const BARE = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u

/** `Place, Town` or `Place (Town)` without a street. */
function placeAndTown(text: string): { name: string | undefined; town: string | undefined } {
  const clean = text
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—|@-]+|[\s,;:–—|-]+$/g, '')
  const colon = /^(\p{Lu}[\p{Lu}' -]{2,25}):\s*(\p{Lu}.{2,60})$/u.exec(clean)
  if (colon) return { name: colon[2], town: colon[1] }
  const front = TOWN_IN_FRONT.exec(clean)
  if (front?.[1] && front[2]) return { name: front[2], town: front[1] }
  const dash = /^(.{3,60}?)\s[–—-]\s(.{3,60})$/.exec(clean)
  if (dash?.[1] && dash[2]) {
    const [left, right] = [VENUE_WORD.test(plain(dash[1])), VENUE_WORD.test(plain(dash[2]))]
    if (!right && ARTICLE.test(dash[1]) && !ARTICLE.test(dash[2]) && BARE.test(dash[2]))
      return { name: dash[1], town: dash[2] }
    if (!left && dash[1].length < 24 && /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?$/u.test(dash[1]))
      return { name: dash[2], town: dash[1] }
    if (
      left &&
      !right &&
      !isHallOnly(dash[2]) &&
      /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(dash[2]) &&
      !/stairs|stage|studio|salle|room/i.test(dash[2])
    )
      return { name: dash[1], town: dash[2] }
  }
  const comma = /^(.{2,80}?)\s*,\s*(?:à\s+)?(\p{Lu}[^,]{1,40}(?:,\s*\p{Lu}[^,]{1,30}){0,2})$/u.exec(clean)
  if (comma?.[1] && comma[2] && isHallOf(comma[1], comma[2])) return { name: clean, town: undefined }
  if (comma?.[1] && comma[2] && isTownAhead(comma[1], comma[2])) return { name: comma[2], town: comma[1] }
  if (comma?.[1] && comma[2] && !/\d/.test(comma[2]))
    return { name: comma[1], town: HALL.test(plain(comma[2])) ? undefined : comma[2] }
  const coded = TOWN_CODE.test(clean) ? /^(.{2,80}?)\s*,\s*(\p{Lu}[^,]{2,50})$/u.exec(clean) : undefined
  if (coded?.[1] && coded[2]) return { name: coded[1], town: coded[2] }
  const tail = /^(.{3,60}?\S)\s+\(([^()]{3,40})\)$/.exec(clean)
  if (tail?.[1] && tail[2] && VENUE_WORD.test(plain(tail[1])))
    return /^\p{Lu}[^\d]+$/u.test(tail[2]) && !VENUE_WORD.test(plain(tail[2]))
      ? { name: tail[1], town: tail[2] }
      : { name: tail[1], town: undefined }
  const at = /^(.{3,60}?\S)\s+(?:à|in)\s+(\p{Lu}[\p{L}' -]{2,40})$/u.exec(clean)
  if (at?.[1] && at[2] && VENUE_WORD.test(plain(at[1]))) return { name: at[1], town: at[2] }
  return { name: clean || undefined, town: undefined }
}

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

/** Reads a place from the lines of a block: its name first, its address in the same line or below. */
export function fromLines(
  scene: Scene,
  texts: readonly string[],
  box: Box,
  confidence: number,
  labelled = false,
): Venue | undefined {
  const useful = texts
    .map((t) => t.replace(NOISE, ' ').replace(/\s+/g, ' ').trim().replace(MEET, '').replace(AT, ''))
    .filter(
      (t, n) =>
        t !== '' &&
        t.length < 200 &&
        !ACTION.test(plain(t)) &&
        !(n > 0 && asksForMap(t)) &&
        !/@\S+\.|^\+?[\d\s().-]{9,}$|^www\./.test(t),
    )
  const [head] = useful
  if (!head) return undefined
  const address = addressIn(scene, useful.join('\n'))
  if (address) {
    const { name, ...rest } = address
    const linked = linkedName(head, box)
    const start = plain(address.streetAddress ?? address.addressLocality ?? '').slice(0, 8)
    const first = linked ?? name ?? (start !== '' && plain(head).startsWith(start) ? undefined : head)
    const pieces = first === head && !linked ? head.split(/\s*,\s*/) : []
    const street =
      pieces.length === 3 && !rest.streetAddress && /^\p{Lu}\D{3,40}$/u.test(pieces[1] ?? '') ? pieces[1] : undefined
    const house = linked ?? (street ? pieces[0] : first && placeAndTown(first).name)
    const between =
      linked && rest.streetAddress && !rest.addressLocality
        ? head.slice(linked.length, head.indexOf(rest.streetAddress))
        : ''
    const town = between.replace(/^[\s,–—-]+|[\s,–—-]+$/g, '')
    return {
      name: house?.replace(/\s+\d.*$/, '').replace(/[\s,;:|•·–—-]+$/, ''),
      address: { ...rest, ...(town ? { addressLocality: town } : {}), ...(street ? { streetAddress: street } : {}) },
      box,
      quote: head,
      confidence,
    }
  }
  const linked = linkedName(head, box)
  const split = linked
    ? { name: linked, town: head.slice(linked.length).replace(/^[\s,–—-]+/, '') || undefined }
    : placeAndTown(head)
  const second =
    useful[1] &&
    (TOWN_ONLY.test(useful[1]) ||
      isTownAndRegion(useful[1]) ||
      (labelled && /^\p{Lu}[\p{L}' -]{2,40}(?:,\s*\p{Lu}.{1,30})?$/u.test(useful[1])))
      ? useful[1]
      : undefined
  const town = split.town ?? second
  return { name: split.name, address: town ? { addressLocality: town } : undefined, box, quote: head, confidence }
}

/** A part of a house that has no name of its own: `Screen 1`, `Salle B`, `Studio`. */
export const isHallOnly = (name: string): boolean => {
  const words = plain(name).trim()
  return PART.test(words) || NUMBERED_PART.test(words)
}

const PART =
  /^(?:screen|ecran|salle|studio|room|hall|stage|auditorium|main (?:stage|house|hall|gallery|auditorium)|grande? (?:salle|scene)|petite? (?:salle|scene)|theatre|foyer|(?:project|black box|performance) space|downstairs|upstairs|balcon|the )*\s*(?:\d{1,2}|[a-z])?$/
const NUMBERED_PART =
  /^(?:(?:galleries|galeries|ateliers|studios|salles|rooms) \d{1,2}(?: ?(?:&|and|et|,|-|\/) ?\d{1,2})+|(?:the )?(?:gallery|galerie|atelier|cinema|chapiteau|tent|court|lab|labo|loft|floor|level|niveau|plateau|espace|classroom|workshop) ?(?:\d{1,2}|[a-d]))$/

/** `Screen 1`, `Salle B`: a hall that says nothing without its house. */
export const isNumbered = (name: string): boolean =>
  isHallOnly(name) && /\d|(?:^|\s)[a-z]$|^(?:screen|ecran|salle|room|hall|theatre|the)$/.test(plain(name).trim())
