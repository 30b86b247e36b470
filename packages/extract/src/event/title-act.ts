import { isGeneric } from '../page/kind.ts'
import type { Line } from '../page/outline.ts'
import { isKind, plain, VENUE_WORD } from '../page/words.ts'
import { isSomebody } from '../readers/names.ts'

/** What somebody is who can be what an evening is called. */
const CRAFT =
  '(?:bands?|groups?|groupes?|duo|trio|quartet|quatuor|quintet|quintette|ensemble|orchestra|orchestre|choir|choeur|chorus|collective|collectif|singers?|vocalist|rapper|songwriter|chanteu(?:r|se)|rappeu(?:r|se)|songstress|musicians?|musicien(?:ne)?|pianist|pianiste|guitarist|guitariste|violinist|violoniste|cellist|violoncelliste|organist|organiste|drummer|dj|producer|comedian|comic|stand-up|humoriste|storyteller|conteu(?:r|se)|poete?|slameu(?:r|se)|magician|magicien(?:ne)?|illusionist|clown|dancer|danseu(?:r|se)|troupe|compagnie|company|fanfare)'
const RECORD = '(?:albums?|single|ep|tour|tournee|record|disque)'
const MAX_WORDS = 5
const MAX_TEXT = 8000
const HEAD = /\s*(?::|\/\/|\||–|—|\s-)\s+/
const ESCAPED = /[.*+?^${}()|[\]\\]/g

/**
 * Who plays, where that is what an event is called: `The Verriers`, `Ada Lampe: Harbour Songs`. The name alone may be that of a play;
 * the words below must say what the named are (`folk duo The Verriers`, `The Verriers are a band`) or speak of their record or tour.
 */
export function actInName(name: string, lines: readonly Line[]): string | undefined {
  const [front = ''] = name.split(HEAD)
  const key = plain(front).trim()
  if (front.split(' ').length > MAX_WORDS || !isSomebody(front, true) || isKind(key) || isGeneric(front))
    return undefined
  if (VENUE_WORD.test(key)) return undefined
  const text = lines
    .filter((line) => line.text.length > 40)
    .map((line) => line.plain)
    .join('\n')
    .slice(0, MAX_TEXT)
  if (!text.includes(key)) return undefined
  return told(key.replace(ESCAPED, '\\$&')).some((form) => form.test(text)) ? front : undefined
}

const told = (key: string): readonly RegExp[] => [
  new RegExp(`\\b${CRAFT},? (?:the |les? |la |l')?${key}(?![a-z])`),
  new RegExp(
    `(?<![a-z])${key} (?:is|are|est|sont) (?:an? |the |une? |le |la |l'|des |les )(?:(?!of |about |for |de |sur )[a-z'/-]+,? ){0,6}${CRAFT}\\b(?! of)`,
  ),
  new RegExp(
    `(?<![a-z])${key} (?:is|are|has|have|will|returns?|est|sont|a|ont|revient|reviennent|sera|seront) [^.!?\n]{0,140}\\b(?:their|his|her|its|brand[- ]new|debut|new|latest|leur|son|sa|nouvel|nouveau|nouvelle|premier) (?:[a-z'-]+ ){0,3}${RECORD}\\b`,
  ),
]
