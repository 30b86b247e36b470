import { plain, VENUE_WORD } from '../page/words.ts'

const CODE =
  '\\((?:\\d[\\dAB]|\\d{5}|[A-Z]{2}|[CN]\\.-[BÉ]\\.|[ÎT]\\.-[NPÉ]\\.(?:-[ÉL]\\.)?|Ont\\.|Qc|Man\\.|Sask\\.|Alb\\.|Nouveau-Brunswick|France|Belgique|Suisse|Allemagne|Italie|Espagne|Luxembourg|Pays-Bas|Portugal|Royaume-Uni|Canada|Qu[ée]bec|Ontario)\\)'
/** `House, Town (35)` · `House (Québec)`: a town with its department, province or country. */
export const TOWN_CODE = new RegExp(`${CODE}$`, 'u')
/** `Town (35)`: the line says nothing else. */
export const TOWN_ONLY = new RegExp(`^\\p{Lu}[\\p{L}' -]{2,40}\\s*${CODE}$`, 'u')

export const NOISE =
  /\s*\((?:[\w.-]+\.\w{2,}|voir.*|map|carte|plan|google maps?)\)\s*|https?:\S+|\+?\s*(?:google map|view map|get directions|voir la carte|itineraire).*$/gi

/** A part of a house where a town could stand: `Quay Theatre, Downstairs`. */
const HALL =
  /\b(?:upstairs|downstairs|studio|stage|mainstage|rooms?|hall|salle|auditorium|foyer|balcony|floor|etage|sous-sol|basement|scene|plateau)\b/

/** `TOWN (35) House` */
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

export interface Split {
  readonly name: string | undefined
  readonly town: string | undefined
  /** The house of which the name is a hall. */
  readonly house?: string
}

/** `GROOVE à Rezé`: one or two words with capitals. */
const SHORT = /^\p{Lu}[\p{L}\d'’-]+(?: \p{Lu}[\p{L}\d'’-]+)?$/u

/** `Place, Town` or `Place (Town)` without a street; or a house and its hall. */
export function placeAndTown(text: string): Split {
  const clean = text
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—|@-]+|[\s,;:–—|-]+$/g, '')
    .replace(/\s+[·•|]\s+/g, ', ')
  const colon = /^(\p{Lu}[\p{Lu}' -]{2,25}):\s*(\p{Lu}.{2,60})$/u.exec(clean)
  if (colon) return { name: colon[2], town: colon[1] }
  const front = TOWN_IN_FRONT.exec(clean)
  if (front?.[1] && front[2]) return { name: front[2], town: front[1] }
  const dash = /^(.{3,60}?)\s[–—-]\s(.{3,60})$/.exec(clean)
  if (dash?.[1] && dash[2]) {
    if (isHouseAndHall(dash[1], dash[2])) return { name: dash[2], town: undefined, house: dash[1] }
    const [left, right] = [VENUE_WORD.test(plain(dash[1])), VENUE_WORD.test(plain(dash[2]))]
    if (!right && ARTICLE.test(dash[1]) && !ARTICLE.test(dash[2]) && BARE.test(dash[2]))
      return { name: dash[1], town: dash[2] }
    if (!left && dash[1].length < 24 && /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?$/u.test(dash[1]))
      return { name: dash[2], town: dash[1] }
    if (
      left &&
      !right &&
      !isHallOnly(dash[2]) &&
      BEHIND.test(dash[2]) &&
      !/stairs|stage|studio|salle|room/i.test(dash[2])
    )
      return { name: dash[1], town: dash[2] }
  }
  const comma = /^(.{2,80}?)\s*,\s*(?:à\s+)?(\p{Lu}[^,]{1,40}(?:,\s*\p{Lu}[^,]{1,30}){0,2})$/u.exec(clean)
  if (comma?.[1] && comma[2] && isHouseAndHall(comma[1], comma[2]))
    return { name: comma[2], town: undefined, house: comma[1] }
  if (comma?.[1] && comma[2] && isHallOf(comma[1], comma[2])) return { name: clean, town: undefined }
  if (comma?.[1] && comma[2] && isTownAhead(comma[1], comma[2])) return { name: comma[2], town: comma[1] }
  if (comma?.[1] && comma[2] && !/\d/.test(comma[2]))
    return { name: comma[1], town: HALL.test(plain(comma[2])) ? undefined : comma[2] }
  const coded = TOWN_CODE.test(clean) ? /^(.{2,80}?)\s*,\s*(\p{Lu}[^,]{2,50})$/u.exec(clean) : undefined
  if (coded?.[1] && coded[2]) return { name: coded[1], town: coded[2] }
  const [, outer = '', inner = ''] = /^(.{3,60}?\S)\s+\(([^()]{3,40})\)$/.exec(clean) ?? []
  if (outer !== '' && isTownAhead(outer, inner)) return { name: inner, town: outer }
  if (VENUE_WORD.test(plain(outer)))
    return { name: outer, town: /^\p{Lu}[^\d]+$/u.test(inner) && !VENUE_WORD.test(plain(inner)) ? inner : undefined }
  if (ARTICLE.test(outer) && BARE.test(inner) && !HALL.test(plain(inner))) return { name: outer, town: inner }
  const at = /^(.{3,60}?\S)\s+(?:à|in)\s+(\p{Lu}[\p{L}' -]{2,40})$/u.exec(clean)
  if (at?.[1] && at[2] && (VENUE_WORD.test(plain(at[1])) || SHORT.test(at[1]))) return { name: at[1], town: at[2] }
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
