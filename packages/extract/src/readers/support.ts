import { type Act, actsOf } from './bill.ts'
import { fold } from './fold.ts'
import { isSomebody, itemsOf } from './names.ts'
import { HOUSE } from './people-words.ts'

const PLUS = /^(?:\+|&)\s*(?=\S)/u
/** What is added to an evening, or to a page, and is nobody. */
const ADDED =
  /\b(?:google|outlook|i?cal|ics|calend\w+|agenda|infos?|informations?|details?|ajouter|add|export\w*|share|partager|more|plus|voir|see|read|lire|newsletter|map|carte|bar|brunch|lunch|diner|dinner|souper|repas|buffet|drinks?|cocktail|aperos?|degustation|rencontre|discussion|debat|talk|talks|q ?& ?a|after ?-?(?:party|show|parties)?|bal|jam|open mic|scene ouverte|karaoke|atelier|workshop|films?|projection|surprises?|frais|fees?|taxes?|tx|tvh|tvq|hst|gst|booking|handling|ans|years?|yrs|tickets?|billets?|tba|tbc|videos?|photos?|vernissage|expo\w*|signing|dedicace|meet|greet|soundcheck|vip|camping|parking|navette|shuttle|pass)\b/

/**
 * Who plays beside the act that a line above names: `+ Ada Lampe`, `+ Quai Ouest + Ruisso`. A line that begins with the sign adds
 * other things as often, so none of its words may be one of these.
 */
export function supportIn(text: string): readonly Act[] {
  const lead = PLUS.exec(text)?.[0].length ?? 0
  if (lead === 0 || text.length > 120 || ADDED.test(fold(text))) return []
  const rest = text.slice(lead)
  const acts = (actsOf(rest) ?? itemsOf(rest)).map(({ text: name, start }) => ({
    text: name.replace(/\s+\([^()]*\)$/, ''),
    start,
  }))
  return acts.every((act) => isSomebody(act.text, true) && !HOUSE.test(fold(act.text)))
    ? acts.map((act) => ({ text: act.text, start: lead + act.start, opening: true }))
    : []
}
