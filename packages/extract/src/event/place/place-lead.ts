import { hasKind, plain, VENUE_WORD } from '../../page/words.ts'
import { isHallOnly } from './halls.ts'
import { NOISE } from './house-and-town.ts'
import { calledTo } from './place-calls.ts'

/** `at the Bucket Flat Hall` · `à l’Église Saint-Brannoc` · `dans la cour du château` · `au Zinc bleu` */
const AT =
  /^(?:[aA]t (?:the )?(?=\p{Lu}|\d)|in the (?=\p{L})|on the (?=\p{Lu})|aux? (?=\p{L}|\d)|[àÀ] la (?=\p{L})|[àÀ] l['’](?=\p{L})|à (?=L)|chez (?=\p{Lu})|[dD]ans (?:l[ae] |les |l['’])(?=\p{L}))/u

/** `📍 Quay Hall`, `Lieu : Le Zinc` on a line with other facts. */
export const SIGNED =
  /^[\s,;|·•–—-]*(?:\p{Extended_Pictographic}\u{FE0F}?\s*)?(?:(?:lieu|o[uù]|salle|endroit|venue|where|location|place|stage|sc[èe]ne)(?:\s?#?\d{1,2})?\s?:\s*(?=\P{Ll}))?/iu

/** `(Europe/Brussels / UTC+1)` · `(America/Toronto)`: the zone of the hour in front, as calendars write it. */
export const withoutZone = (text: string): string => text.replace(ZONE, ' ')
const ZONE = /\s?\(\p{Lu}\p{Ll}{2,12}\/\p{Lu}[\p{L}_/-]{2,30}(?: ?[/,–-] ?(?:UTC|GMT)[\d:+−-]{0,6})?\)/gu

/** Words that lead to a house: what follows them is none of its town. */
export const leadsToHouse = (text: string): boolean => AT.test(text.trim())

/** `ATTENTION : à la chapelle` · `Please note: at Quay Hall`: for once it is somewhere else. */
const HEED = /^(?:attention|important|n\.?b\.?|nota(?: bene)?|à noter|(?:please )?note)\s?[:!,]\s*/iu

/** A line without what is said in front of a place and behind it. */
export const placeOnly = (text: string): string => {
  const words = text.replace(NOISE, ' ').replace(/\s+/g, ' ').trim().replace(HEED, '').replace(SIGNED, '')
  const called = calledTo(words) ?? words
  return withoutLead(called.replace(PLAYS_BEHIND, '').replace(HOUR_BEHIND, '')).replace(AT, '')
}

/** `Collégiale Saint-Roch, 17h30` · `Ashby Trades Club, with Ada Lampe` */
const PLAYS_BEHIND = /,\s(?:with|avec|feat\.|ft\.)\s(?:(?:the|les?|la)\s|l['’]|\p{Lu}).*$/u
const HOUR_BEHIND = /,\s(?:à |at )?\d{1,2}(?:\s?h(?:\s?\d\d)?|[:.]\d\d(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)$/iu

/** `Reading at Ashby Library.` · `Projection au Cinéma du Port`: what is done there is no part of its name. */
function withoutLead(text: string): string {
  const [, lead = '', rest = ''] = LED.exec(text) ?? []
  const words = plain(lead)
  if (
    rest === '' ||
    VENUE_WORD.test(words) ||
    isHallOnly(lead) ||
    !(hasKind(words) || DONE.test(words) || /\s\p{Ll}{4,}/u.test(lead))
  )
    return text
  return /^(?:the )?\P{Ll}/u.test(rest) || VENUE_WORD.test(plain(rest).split(' ', 1)[0] ?? '')
    ? rest.replace(/\.$/, '')
    : text
}
/** What is done in a house, besides what is played. */
const DONE =
  /\b(?:readings?|screenings?|projections?|lancements?|launch|vernissage|opening|reception|live|playing|recitals?|sessions?|repetitions?|gigs?)\b/
const LED = /^(\p{L}[\p{L} '’-]{3,40}?)\s(?:at (?:the )?|@ ?|aux? |à la |à l['’]|chez )(\p{L}.{2,80})$/u
