import { plain, VENUE_WORD } from '../page/words.ts'

const CODE =
  '\\((?:\\d[\\dAB]|\\d{5}|[A-Z]{2}|[CN]\\.-[BÉ]\\.|[ÎT]\\.-[NPÉ]\\.(?:-[ÉL]\\.)?|Ont\\.|Qc|Man\\.|Sask\\.|Alb\\.|Nouveau-Brunswick|France|Belgique|Suisse|Allemagne|Italie|Espagne|Luxembourg|Pays-Bas|Portugal|Royaume-Uni|Canada|Qu[ée]bec|Ontario)\\)'
/** `House, Town (35)` · `House (Québec)`: a town with its department, province or country. */
export const TOWN_CODE = new RegExp(`${CODE}$`, 'u')
/** `Town (35)`: the line says nothing else. */
export const TOWN_ONLY = new RegExp(`^\\p{Lu}[\\p{L}' -]{2,40}\\s*${CODE}$`, 'u')

/** Asides on a line of a place that are no part of its name: an address on the web, a way to a map. */
export const NOISE =
  /\s*\((?:[\w.-]+\.\w{2,}|voir.*|map|carte|plan|google maps?)\)\s*|https?:\S+|\+?\s*(?:google map|view map|get directions|voir la carte|itineraire).*$/gi

/** A part of a house where a town could stand: `Quay Theatre, Downstairs`. */
const HALL =
  /\b(?:upstairs|downstairs|studio|stage|mainstage|rooms?|hall|salle|auditorium|foyer|balcony|floor|etage|sous-sol|basement|scene|plateau)\b/

const TOWN_IN_FRONT = new RegExp(`^(\\p{Lu}[\\p{L}' -]{2,40})\\s*${CODE}[\\s:–—-]+(\\p{Lu}.{2,60})$`, 'u')
/** The kind of a house, as the first or the last word of its name. */
const HOUSE_NAME =
  /^(?:(?:le|la|les|the) |l')?(?:theatre|musee|centre|cinema|eglise|maison|espace|opera|bibliotheque|mediatheque|palais|conservatoire|cegep|college|chapelle|cathedrale|abbaye|salle (?:des|communautaire|paroissiale|municipale|polyvalente|multi\w*))\b|\b(?:(?:parish|village|town|community|memorial|church|city|guild) hall|theatre|theater|church|centre|center|museum|library|house|club|college|playhouse|cinema|opera)$/

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

/** `Maison du Quai, Salle Blanche`: a house and a part of it with a name or a number of its own. */
const isHouseAndHall = (house: string, hall: string): boolean =>
  VENUE_WORD.test(plain(house)) && !isHallOnly(house) && !isHallOnly(hall) && HALL_FIRST.test(plain(hall))

const HALL_FIRST =
  /^(?:(?:la |le |the |l')?(?:grande?|petite?) )?(?:salle|studio|auditorium|foyer|scene|galerie|atelier|amphitheatre)\b/

/** What a line behind a house is where a town stands. */
const BEHIND = new RegExp(`^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?(?:\\s*${CODE})?$`, 'u')
/** Towns as French builds their names: `Saint-Loup`, `Port-Sel`, `Rives-sur-Mer`. */
export const TOPONYM =
  /^(?:(?:Sainte?|Ste?|Mont|Val|Baie|Rivière|Cap|Lac|Port|Trois|Sept|Anse|Pointe|Île|Havre|Pont|Bois|Ville|Notre|Grande?|Petite?)-\p{Lu}|\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?-(?:sur|sous|aux?|en|les|lès|lez|du|des|de|la|d['’]|l['’])-?\p{L})[\p{L}'’-]{1,40}$/u

/** What a line says of a place: a house or a hall, and where it is. */
export interface Split {
  readonly name: string | undefined
  readonly town: string | undefined
  /** The house of which the name is a hall. */
  readonly house?: string
}

/** `GROOVE à Rezé`: one or two words with capitals. */
const SHORT = /^\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}\d'’-]+)?$/u

/** How a line can print a house and its town, or a hall and its house; undefined where it is not of this form. */
type Form = (text: string) => Split | undefined

/** `TOWN: House` */
const behindColon: Form = (text) => {
  const [, town, name] = /^(\p{Lu}[\p{Lu}' -]{2,25}):\s*(\p{Lu}.{2,60})$/u.exec(text) ?? []
  return name ? { name, town } : undefined
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
  const [isHouse, isOther] = [VENUE_WORD.test(plain(left)), VENUE_WORD.test(plain(right))]
  if (!isOther && ARTICLE.test(left) && !ARTICLE.test(right) && BARE.test(right)) return { name: left, town: right }
  if (!isHouse && left.length < 24 && /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?$/u.test(left))
    return { name: right, town: left }
  const isTown = !isOther && !isHallOnly(right) && BEHIND.test(right) && !/stairs|stage|studio|salle|room/i.test(right)
  return isHouse && isTown ? { name: left, town: right } : undefined
}

/** `House, Hall` · `Hall, House` · `Town, House` · `House, Town` */
const parted: Form = (text) => {
  const [, left, right] =
    /^(.{2,80}?)\s*,\s*(?:à\s+)?(\p{Lu}[^,]{1,40}(?:,\s*\p{Lu}[^,]{1,30}){0,2})$/u.exec(text) ?? []
  if (!left || !right) return undefined
  if (isHouseAndHall(left, right)) return { name: right, town: undefined, house: left }
  if (isHallOf(left, right)) return { name: text, town: undefined }
  if (isTownAhead(left, right)) return { name: right, town: left }
  return /\d/.test(right) ? undefined : { name: left, town: HALL.test(plain(right)) ? undefined : right }
}

/** `House, Town (35)` */
const coded: Form = (text) => {
  const [, name, town] = TOWN_CODE.test(text) ? (/^(.{2,80}?)\s*,\s*(\p{Lu}[^,]{2,50})$/u.exec(text) ?? []) : []
  return name && town ? { name, town } : undefined
}

/** `Town (House)` · `House (Town)` */
const bracketed: Form = (text) => {
  const [, outer = '', inner = ''] = /^(.{3,60}?\S)\s+\(([^()]{3,40})\)$/.exec(text) ?? []
  if (outer !== '' && isTownAhead(outer, inner)) return { name: inner, town: outer }
  if (VENUE_WORD.test(plain(outer)))
    return { name: outer, town: /^\p{Lu}[^\d]+$/u.test(inner) && !VENUE_WORD.test(plain(inner)) ? inner : undefined }
  return ARTICLE.test(outer) && BARE.test(inner) && !HALL.test(plain(inner)) ? { name: outer, town: inner } : undefined
}

/** `House à Town` · `House in Town` */
const within: Form = (text) => {
  const [, name, town] = /^(.{3,60}?\S)\s+(?:à|in)\s+(\p{Lu}[\p{L}' -]{2,40})$/u.exec(text) ?? []
  return name && town && (VENUE_WORD.test(plain(name)) || SHORT.test(name)) ? { name, town } : undefined
}

/** The surest first. */
const FORMS: readonly Form[] = [behindColon, behindCode, dashed, parted, coded, bracketed, within]

/** `Place, Town` or `Place (Town)` without a street; or a house and its hall. */
export function placeAndTown(text: string): Split {
  const clean = text
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—|@-]+|[\s,;:–—|-]+$/g, '')
    .replace(/\s+[·•|]\s+/g, ', ')
  for (const form of FORMS) {
    const split = form(clean)
    if (split) return split
  }
  return { name: clean || undefined, town: undefined }
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
