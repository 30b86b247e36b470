import { isGeneric } from '../../page/kind.ts'
import { once } from '../../page/once.ts'
import type { Line, Outline } from '../../page/outline.ts'
import { isKind, plain, VENUE_WORD } from '../../page/words.ts'
import { isEvening } from '../../readers/people/evenings.ts'
import { isSomebody } from '../../readers/people/names.ts'
import { fromTitled } from '../../readers/titled.ts'
import type { Scene } from '../scene.ts'
import { sectionsOf } from './exhibits.ts'

/** What somebody is who can be what an evening is called. */
const CRAFT =
  '(?:bands?|groups?|groupes?|duo|trio|quartet|quatuor|quintet|quintette|ensemble|orchestra|orchestre|choir|ch(?:oe|œ)ur|chorus|collective|collectif|singers?|vocalist|rapper|songwriter|chanteu(?:r|se)|rappeu(?:r|se)|songstress|musicians?|musicien(?:ne)?|pianist|pianiste|guitarist|guitariste|violinist|violoniste|cellist|violoncelliste|organist|organiste|drummer|dj|producer|comedian|comic|stand-up|humoriste|storyteller|conteu(?:r|se)|poete?|slameu(?:r|se)|magician|magicien(?:ne)?|illusionist|clown|dancer|danseu(?:r|se)|troupe|compagnie|company|fanfare)'
const RECORD = '(?:albums?|single|ep|tour|tournee|record|disque)'
const MAX_WORDS = 5
const MAX_TEXT = 8000
const HEAD = /\s*(?::|\/\/|\||–|—|\s-)\s+/
/** What stands in front of a name, at most so far away. */
const REACH = 60
const BEFORE = new RegExp(`\\b${CRAFT},? (?:the |les? |la |l')?$`)
const BEHIND = [
  / (?:dans|in|joue|presente|chante) ["“«]/y,
  new RegExp(
    ` (?:is|are|est|sont) (?:an? |the |une? |le |la |l'|des |les )(?:(?!of |about |for |de |sur )[a-z'/-]+,? ){0,6}${CRAFT}\\b(?! of)`,
    'y',
  ),
  new RegExp(
    ` (?:is|are|has|have|will|returns?|est|sont|a|ont|revient|reviennent|sera|seront) [^.!?\n]{0,140}\\b(?:their|his|her|its|brand[- ]new|debut|new|latest|leur|son|sa|nouvel|nouveau|nouvelle|premier) (?:[a-z'-]+ ){0,3}${RECORD}\\b`,
    'y',
  ),
]

/**
 * Who plays, where that is what an event is called: `The Verriers`, `Ada Lampe: Harbour Songs`. The name alone may be that of a play;
 * the words below must say what the named are (`folk duo The Verriers`, `The Verriers are a band`) or speak of their record or tour.
 */
export function actInName(name: string, lines: readonly Line[]): string | undefined {
  const [front = ''] = name.split(HEAD)
  const key = plain(front).trim()
  if (front.split(' ').length > MAX_WORDS || !isSomebody(front, true) || isKind(key) || isGeneric(front))
    return undefined
  if (key === '' || VENUE_WORD.test(key)) return undefined
  const text = lines
    .filter((line) => line.text.length > 25)
    .map((line) => line.plain)
    .join('\n')
    .slice(0, MAX_TEXT)
  return isTold(text, key) ? front : undefined
}

/** Over a list of those who play, by whom its evenings are called. */
const ARTISTS =
  /^(?:(?:les|nos|the|our) )?(?:(?:past|previous) )?(?:artistes?|artists)(?: (?:a (?:voir|venir|l'affiche)|invitee?s|de (?:la|cette) saison|du festival|precedents|programmee?s|on stage|in (?:the )?(?:season|line-?up)|this (?:season|year)|playing|performing|appearing|coming)\b.{0,30})?\W*$/

/** `Ada Lampe`, under a heading over artists. */
export function actUnderHeading({ outline }: Pick<Scene, 'outline'>, name: string, title: Line): string | undefined {
  const over = sectionsOf(outline)[title.index]
  return over && ARTISTS.test(over.plain) && isSomebody(name, true) && !isEvening(name) ? name : undefined
}

/** Looked up, and what stands around it looked at: no expression is made for a name. */
function isTold(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const end = at + key.length
    if (!isLetter(text.charAt(end)) && BEFORE.test(text.slice(Math.max(0, at - REACH), at))) return true
    if (isLetter(text.charAt(at - 1))) continue
    for (const form of BEHIND) {
      form.lastIndex = end
      if (form.test(text)) return true
    }
  }
  return false
}

const isLetter = (sign: string): boolean => sign >= 'a' && sign <= 'z'

/** `Ada Lampe // Salt`: the work, where the page names other things by who plays and what, in this order. */
export function workBehind(outline: Outline, name: string): string | undefined {
  const [front, work, ...more] = name.split(' // ')
  return front !== undefined && isSomebody(front, false) && more.length === 0 && putsWorkBehind(outline)
    ? work
    : undefined
}

const putsWorkBehind = once(({ lines }: Outline): boolean => lines.some(({ text }) => fromTitled(text)?.start === 0))
