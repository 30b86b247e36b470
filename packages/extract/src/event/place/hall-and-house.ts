import { plain, VENUE_WORD } from '../../page/words.ts'
import { isHallOnly } from './halls.ts'
import { HOUSE_NAME } from './town-names.ts'

/** What a line says of a place: a house or a hall, and where it is. */
export interface Split {
  readonly name: string | undefined
  readonly town: string | undefined
  /** The house of which the name is a hall. */
  readonly house?: string
  /** Its street without a number, or the way to it. */
  readonly street?: string
}

/** A part of a house where a town could stand: `Quay Theatre, Downstairs`. */
export const HALL =
  /\b(?:upstairs|downstairs|studio|stage|mainstage|rooms?|hall|salle|auditorium|foyer|balcony|floor|etage|sous-sol|basement|scene|plateau)\b/

/** `Red Room, Quay Theatre`: a part of a house and the house. */
export const isHallOf = (hall: string, house: string): boolean =>
  HALL.test(plain(hall)) && !HOUSE_NAME.test(plain(hall)) && HOUSE_NAME.test(plain(house))

/** `Maison du Quai, Salle Blanche`: a house and a part of it with a name or a number of its own. */
export const isHouseAndHall = (house: string, hall: string): boolean =>
  VENUE_WORD.test(plain(house)) && !isHallOnly(house) && !isHallOnly(hall) && HALL_FIRST.test(plain(hall))

/** `The Mill – Main Room` · `Lower Level, Ada Lampe Gallery`: a part without a name of its own is called with its house. */
export const hallIn = (text: string, left: string, right: string): Split | undefined => {
  const [behind, ahead] = [isHallOnly(right), isHallOnly(left)]
  // `Level 2 – Gallery 4`
  if (behind && ahead) return { name: text, town: undefined }
  if (behind === ahead || (ahead && !VENUE_WORD.test(plain(right)))) return undefined
  return { name: text, town: undefined, house: behind ? left : right }
}

const HALL_FIRST =
  /^(?:(?:la |le |the |l')?(?:grande?|petite?) )?(?:salle|studio|auditorium|foyer|scene|galerie|atelier|amphitheatre)\b/

/** What a hall is called, or a part with a number. */
export const isPart = (text: string): boolean => isHallOnly(text) || HALL_FIRST.test(plain(text))

/** `Studio 2` · `Salle Ada-Lampe` · `Reel Room` */
export const isHallName = (text: string): boolean => isPart(text) || / room$/i.test(text)
