import { type Act, actsOf } from './bill.ts'
import { fold } from './fold.ts'
import { sentenceEnd } from './lines.ts'
import { isSomebody, itemsOf } from './names.ts'
import { HOUSE, NOBODY } from './people-words.ts'

const GUESTS =
  "(?:(?:very |tres )?(?:special |surprise )guests?(?: stars?| artists?)?|invitee?s? (?:speciale?s?|speciaux|d'honneur)|(?:premiere|1(?:re|ere?|er)) parties?|opening (?:acts?|sets?|bands?)|supporting acts?)"
const OPENS = '(?:(?:main |tour )?supports?|openers?|opening|ouverture|levee? de rideau|guests?|invitee?s?)'
const JOINT = '(?:[+&] ?|(?:plus|and|et|with|avec|feat\\.?|ft\\.?|featuring) )+'
const LINK = '(?: (?:from|by|par)| ?[:,-])'
/** How somebody comes in who plays beside whom a line above names: by a word that says so, or one that a sign or a link tells so. */
const LEAD = new RegExp(
  `^\\(?(?:w\\/(?!o ) ?|(?:${JOINT})?(?:en )?${GUESTS}\\b${LINK}?(?: (?:with|avec))? ?|${JOINT}(?:en )?${OPENS}\\b${LINK}? ?|supports? from |(?:supports?|openers?|invitee?s?|guests?) ?: ?)`,
)
const PLUS = /^\(?[+&] ?/
/** `Ada Lampe opens` · `Quai Ouest en première partie`. */
const TAIL =
  /,? (?:opens?|to open|will open|opening|ouvre(?:nt)?|ouvrira|en (?:premiere|1(?:re|ere?|er)) partie|en ouverture|\((?:supports?|opening|opener|(?:premiere|1(?:re|ere?|er)) partie)\))$/
/** What opens its doors. */
const NO_ACT =
  /\b(?:office|doors?|portes?|gates?|registration|bookings?|calls?|exhibitions?|shows?|sales?|ventes?|gallery|galerie|season|saison|kitchen|shop|boutique|market|marche|festival|theatre|cinema|terrasse|patio)\b/
/** What is added to an evening, or to a page, and is nobody. */
const ADDED =
  /\b(?:google|outlook|i?cal|ics|calend\w+|agenda|infos?|informations?|details?|ajouter|add|export\w*|share|partager|more|plus|voir|see|read|lire|newsletter|map|carte|bar|brunch|lunch|diner|dinner|souper|repas|buffet|drinks?|cocktail|aperos?|degustation|rencontre|discussion|debat|talk|talks|q ?& ?a|after ?-?(?:party|show|parties)?|bal|jam|open mic|scene ouverte|karaoke|atelier|workshop|films?|projection|surprises?|frais|fees?|taxes?|tx|tvh|tvq|hst|gst|booking|handling|ans|years?|yrs|tickets?|billets?|tba|tbc|videos?|photos?|vernissage|expo\w*|signing|dedicace|meet|greet|soundcheck|vip|camping|parking|navette|shuttle|pass)\b/

/** How many characters introduce somebody who plays beside another; 0 for none. */
export const besideLength = (text: string): number => LEAD.exec(fold(text.slice(0, MAX_LEAD)))?.[0].length ?? 0

const MAX_LEAD = 60
const MAX_TEXT = 120
/** A name on a stage need not have a capital; behind others that have it counts as one. */
export const PLAIN_NAME = /^\p{Ll}[\p{L}\d]*(?: \p{L}+)?$/u

/**
 * Who plays beside the act that a line above names: `+ Ada Lampe`, `w/ Quai Ouest, Ruisso`, `Support from Ada Lampe`, `Ada Lampe opens`.
 * A line that begins with a sign adds other things as often, so none of its words may be one of these.
 */
export function supportIn(text: string): readonly Act[] {
  const sentence = text.slice(0, sentenceEnd(text.slice(0, MAX_TEXT + 2)))
  if (sentence.length > MAX_TEXT) return []
  const folded = fold(sentence)
  const lead = LEAD.exec(folded)?.[0].length ?? PLUS.exec(folded)?.[0].length ?? 0
  const tail = lead === 0 ? (TAIL.exec(folded)?.[0].length ?? 0) : 0
  if ((lead === 0 && (tail === 0 || NO_ACT.test(folded))) || ADDED.test(folded.slice(lead))) return []
  const bracket = sentence.startsWith('(') && sentence.endsWith(')') ? 1 : 0
  const rest = sentence.slice(lead, sentence.length - tail - bracket)
  const acts = (actsOf(rest) ?? itemsOf(rest))
    .map(({ text: name, start }) => ({ text: name.replace(/\s+\([^()]*\)$/, ''), start }))
    .filter((act) => !NOBODY.test(fold(act.text)))
  const told = acts.filter((act) => isSomebody(act.text, true) && !HOUSE.test(fold(act.text)))
  const others = acts.every((act) => told.includes(act) || (tail === 0 && PLAIN_NAME.test(act.text)))
  return told.length > 0 && others
    ? acts.map((act) => ({ text: act.text, start: lead + act.start, opening: true }))
    : []
}
