import { fold } from '../fold.ts'
import { sentenceEnd } from '../lines.ts'
import { LEAD } from './beside.ts'
import { type Act, actsOf } from './bill.ts'
import { withoutIntro } from './crafts.ts'
import { AFFILIATION } from './credit-cues.ts'
import { isEvening } from './evenings.ts'
import { isSomebody, itemsOf, PAIR } from './names.ts'
import { HOUSE, NAMELESS, NOBODY } from './people-words.ts'
import { isPlayed } from './played.ts'

const DJ_SET = /^(?:with |avec )?dj sets? /
const PLUS = /^\(?(?:[+&] ?|plus (?:the |l[ae] |les |l['’]))/
/** `Ada Lampe opens` · `Quai Ouest en première partie`. */
const TAIL =
  /,? (?:opens?|to open|will open|opening|ouvre(?:nt)?|ouvrira|en (?:premiere|1(?:re|ere?|er)) partie|en ouverture|\((?:supports?|opening|opener|(?:premiere|1(?:re|ere?|er)) partie)\))$/
/** What opens its doors. */
const NO_ACT =
  /\b(?:office|doors?|portes?|gates?|registration|bookings?|calls?|exhibitions?|shows?|sales?|ventes?|gallery|galerie|season|saison|kitchen|shop|boutique|market|marche|festival|theatre|cinema|terrasse|patio)\b/
/** What is added to an evening, or to a page, and is nobody. */
const ADDED =
  /\d ?[h:]\d|\b(?:rsvp|\d+ ?(?:h|am|pm)|google|outlook|i?cal|ics|calend\w+|agenda|infos?|informations?|details?|ajouter|add|export\w*|share|partager|more|plus|voir|see|read|lire|newsletter|map|carte|bar|brunch|lunch|diner|dinner|souper|repas|buffet|drinks?|cocktail|aperos?|degustation|rencontre|discussion|debat|talk|talks|q ?& ?a|after ?-?(?:party|show|parties)?|bal|jam|open mic|scene ouverte|karaoke|atelier|workshop|films?|projection|surprises?|frais|fees?|taxes?|tx|tvh|tvq|hst|gst|booking|handling|ans|years?|yrs|tickets?|billets?|tba|tbc|videos?|photos?|vernissage|expo\w*|signing|dedicace|meet|greet|soundcheck|vip|camping|parking|navette|shuttle|pass)\b/

const MAX_TEXT = 120
/** `1ère partie de Ruisso` */
const OF = /^(?:de |d['’])(?=\p{Lu})/u
/** A name on a stage need not have a capital; behind others that have it counts as one. */
const PLAIN_NAME = /^(?:dj \p{Ll}.{1,30}|\p{Ll}[\p{L}\d]*(?: \p{L}+)?)$/u

/** Nothing but names, also of one word or with figures: `Ruisso, 4th of Sel and Karen`. Courses, talks and what a template adds are none. */
export function areActs(text: string): boolean {
  if (text.length > MAX_TEXT || INITIALS.test(text)) return false
  const items = itemsOf(text.replace(/[.!…]+$/u, ''))
    .map(withoutIntro)
    .filter((item) => !NOBODY.test(fold(item.text)))
  return (
    items.length > 0 &&
    items.every(
      ({ text: name }) =>
        name.length > 2 &&
        name.split(' ').length <= MAX_WORDS &&
        isSomebody(name, true) &&
        !ADDED.test(fold(name)) &&
        !HOUSE.test(fold(name)) &&
        !isEvening(name),
    )
  )
}

/** A station, a society. */
const INITIALS = /^\p{Lu}{2,4}$/u
const MAX_WORDS = 5

/** Words that may be the name of an act, though nothing in them looks like it, and are nothing else that is known. */
function isAnyWords(text: string): boolean {
  const folded = fold(text)
  return (
    ANY_WORDS.test(text) &&
    [NOBODY, NAMELESS, HOUSE, ADDED, NO_ACT, TOLD_ELSE].every((of) => !of.test(folded)) &&
    !isEvening(text)
  )
}
const ANY_WORDS = /^(?=.{4,45}$)[\p{Lu}\d][\p{L}\d'’&!-]*(?: [\p{L}\d'’&!-]+){1,5}$/u
/** What else a line says behind who plays: what it costs, how one comes in, how a sentence goes on. */
const TOLD_ELSE =
  /\b(?:entree|admission|gratuit\w*|entry|reserv\w*|book\w*|complet|sold|prices?|prix|tarifs?|direct\w*|mise|texte)\b|^(?:is|are|as|when|who|how|dans|quand|qui|que|il|elle|on|nous|vous|we|you|they|she|he|it)\b/

/**
 * How much less sure those of a list are whom only the others tell: `kid lamp` between acts, without a capital; a single word among
 * full names; where nothing but conjunctions joins them, `Passe ton tour` beside an act. Undefined for every other item.
 */
export function doubtsAmong(printed: readonly Pick<Act, 'text'>[], names: string): readonly (number | undefined)[] {
  const items = printed.map(({ text }) => ({ text: text.replace(/ \([^()]*\)$/, '') }))
  const joined = !/[,;]/.test(names)
  const named = items.filter(({ text }) => isSomebody(text, true)).length
  const full = items.filter(({ text }) => isSomebody(text, false)).length
  const between = named > 1 && named === items.length - 1
  const among = items.length > 2 && named === items.length && full * 2 >= items.length
  return items.map(({ text }, i) => {
    if (between && i > 0 && i < named && PLAIN_NAME.test(text)) return 0.15
    if (joined && named * 2 >= items.length && !isSomebody(text, true) && isAnyWords(text)) return 0.22
    return among && !text.includes(' ') && !isEvening(text) ? 0 : undefined
  })
}

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
  const acts = (DJ_SET.test(folded) && PAIR.test(rest) ? [{ text: rest, start: 0 }] : (actsOf(rest) ?? itemsOf(rest)))
    .map(withoutIntro)
    .map(({ text: name, start }) => {
      const of = OF.exec(name)?.[0].length ?? 0
      return { text: name.slice(of).replace(/\s+\([^()]*\)$/, ''), start: start + of }
    })
    .filter((act) => !NOBODY.test(fold(act.text)) && !(/^\p{Ll}/u.test(act.text) && isPlayed(act.text)))
  const named = acts.filter((act) => isSomebody(act.text, true) && !AFFILIATION.test(fold(act.text)))
  // `Quai Ouest + Naphta Club`: a house is none among acts.
  const housed = named.filter((act) => HOUSE.test(fold(act.text)))
  const told = housed.length * 2 < named.length ? named : named.filter((act) => !housed.includes(act))
  const others = acts.every((act) => told.includes(act) || (tail === 0 && PLAIN_NAME.test(act.text)))
  return told.length > 0 && others
    ? acts.map((act) => ({ text: act.text, start: lead + act.start, opening: true }))
    : []
}
