import type { Mark } from '../page/marks.ts'
import { isKind, plain } from '../page/words.ts'

const STATES = 'complet|sold[ -]out|annulée?s?|cancell?ed|reportée?s?|postponed|rescheduled'
/** `Nuit bleue (annulé)` */
const BRACKETED = new RegExp(`\\s*[([](?:${STATES})[)\\]]\\s*$`, 'i')
/** `Nuit bleue ANNULÉ`: in capitals, behind words that are not. */
const IN_CAPITALS = new RegExp(`(?<=\\p{Ll}[^\\p{L}]{0,3})\\s(?:${STATES.toUpperCase()})\\s*!*$`, 'u')

/** `Mudlark cover $8`, `Les Câbles – 10 $`, `Ash Four, no cover`: what one pays at the door, behind a name. */
const PAID =
  /[\s,–—-]+(?:no cover|(?:cover(?: charge)?|entrée|admission|tickets?|billets?)?:? ?(?:[$£€] ?\d{1,3}(?:[.,]\d\d)?|\d{1,3}(?:[.,]\d\d)? ?[$€])(?: (?:adv(?:ance)?|at the door|à la porte))?(?: ?\/ ?(?:[$£€] ?\d{1,3}|\d{1,3} ?[$€])(?: (?:at the )?door)?)?)$/iu

/** A name without the day, the hour, the price, the status, the kind or the arrows that a template glues to it; `marks` are the days on its line. */
export const bareName = (text: string, marks: readonly Mark[]): string =>
  undated(text, marks)
    .replace(/^[\s:;,.|/–—\-•·»>]+|[\s:;,|/–—\-•·«<>→›]+$/gu, '')
    .replace(/^[«“]\s*([^«»“”]+)$/u, '$1')
    .replace(PAID, '')
    .replace(BRACKETED, '')
    .replace(IN_CAPITALS, '')
    .replace(/\s*\[([^[\]]{3,40})\]$/, (bracket, inner: string) => (isKind(plain(inner)) ? '' : bracket))
    .trim()

/** A name without the date that stands behind it: `Comedy Club | Jan 10 | 8pm`, `Ash Four, Feb 3!!`. A date inside the name stays. */
function undated(text: string, marks: readonly Mark[]): string {
  let name = text
  for (const { quote } of marks) {
    const at = name.indexOf(quote)
    const before = name.slice(0, at)
    if (at > 3 && name.length - at - quote.length < 12 && /[|(,–—-]\s*(?:\p{L}{2,10}\.?\s*)?$/u.test(before))
      name = before.replace(/[\s|(,–—-]+(?:\p{L}{2,10}\.?\s*)?$/u, '')
    else if (at === 0 && name.length > quote.length + 4) name = name.slice(quote.length)
  }
  return name.length > 2 ? name : text
}
