import { plain, VENUE_WORD } from '../../page/words.ts'
import { whole } from '../../readers/address/address-kinds.ts'
import { isCity } from '../../readers/address/cities.ts'
import { fold } from '../../readers/fold.ts'
import { isHallOnly } from './halls.ts'

/** The kind of a house, as the first or the last word of its name. */
export const HOUSE_NAME =
  /^(?:(?:le|la|les|the) |l')?(?:theatre|musee|centre|cinema|eglise|maison|espace|opera|bibliotheque|mediatheque|palais|conservatoire|cegep|college|chapelle|cathedrale|abbaye|salle (?:des|communautaire|paroissiale|municipale|polyvalente|multi\w*))\b|\b(?:(?:parish|village|town|community|memorial|church|city|guild) hall|theatre|theater|church|centre|center|museum|library|house|club|college|commons|playhouse|cinema|opera|hotel|institute|showgrounds?|fairgrounds?|university)$/

/** Towns as French builds their names: `Saint-Loup`, `Port-Sel`, `Rives-sur-Mer`. */
export const TOPONYM =
  /^(?:(?:Sainte?|Ste?|Mont|Val|Baie|Rivière|Cap|Lac|Port|Trois|Sept|Anse|Pointe|Île|Havre|Pont|Bois|Ville|Notre|Grande?|Petite?)-\p{Lu}|\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?-(?:sur|sous|aux?|en|le|les|lès|lez|du|des|de|la|d['’]|l['’])-?\p{L})[\p{L}'’-]{1,40}$/u

/** `Ashby, The Tin Lantern` · `Leicester, Firebug`: an article or a word for a house behind the comma, a bare name or a well-known city in front. */
export const isTownAhead = (left: string, right: string): boolean =>
  BARE.test(left) &&
  !VENUE_WORD.test(plain(left)) &&
  !ARTICLE.test(left) &&
  !right.includes(',') &&
  ((ARTICLE.test(right) && !isCity(right)) ||
    isOfSomething(right) ||
    HOUSE_NAME.test(plain(right)) ||
    isCityAhead(left, right) ||
    (TOPONYM.test(left) && VENUE_WORD.test(plain(right)) && !isHallOnly(right)))

/** `Grange de la Cure` · `Weir Barn`: what a house is and of what, as French says it and English. */
const isOfSomething = (text: string): boolean => {
  const words = plain(text).split(' ')
  const of = /^(?:de|du|des|d'\p{L}+|aux?)$/u.test(words[1] ?? '')
  return of ? VENUE_WORD.test(words[0] ?? '') : words.length > 1 && ENGLISH.test(words.at(-1) ?? '')
}
const ENGLISH = /^(?:barn|chapel|abbey|cathedral|hall|auditorium|gallery|inn|hotel|brewery|ballroom|school|pavilion)$/

/** A well-known city, and no region, city or number behind it. */
export const isCityAhead = (left: string, right: string): boolean =>
  isCity(left) && !isCity(right) && !/\d/.test(right) && !['region', 'country'].includes(whole(right, fold(right)).kind)

/** `Le Zinc`: towns have an article as well, bare names of houses more often. */
export const ARTICLE = /^(?:(?:The|Le|La|Les)\s|L['’])\p{Lu}/u
/** One word, or two, or several with hyphens. */
export const BARE = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u

/** One word, or a few, that a town may be called by. */
export const isBare = (text: string): boolean => BARE.test(text) || TOPONYM.test(text)
