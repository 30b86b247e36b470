import { fold } from '../fold.ts'

const GUESTS =
  "(?:(?:very |tres )?(?:special |surprise )guests?(?: stars?| artists?)?|invitee?s? (?:speciale?s?|speciaux|d'honneur)|(?:premiere|1(?:re|ere?|er)) parties?|opening (?:acts?|sets?|bands?)|supporting acts?)"
const OPENS = '(?:(?:main |tour )?supports?|openers?|opening|ouverture|levee? de rideau|guests?|invitee?s?)'
const JOINT = '(?:[+&] ?|w\\/ ?|(?:plus|and|et|with|avec|feat\\.?|ft\\.?|featuring) )+'
const LINK = '(?: (?:from|by|par)| ?[:,-])'
/** How somebody comes in who plays beside whom a line above names: by a word that says so, or one that a sign or a link tells so. */
export const LEAD = new RegExp(
  `^(?:\\([^()]{2,30}\\) )?[\\s…]*\\(?(?:w\\/(?!o ) ?|(?:${JOINT})?(?:en )?${GUESTS}\\b${LINK}?(?: (?:with|avec))? ?|${JOINT}(?:en )?${OPENS}\\b${LINK}? ?|supports? (?:on [a-z]+ )?(?:from|by) |(?:with |avec )?dj sets? (?:from|by|de|par) |(?:supports?|openers?|en ouverture|(?:en )?lever? de rideau|invitee?s?|guests?) ?: ?)`,
)

/** How many characters introduce somebody who plays beside another; 0 for none. */
export const besideLength = (text: string): number => LEAD.exec(fold(text.slice(0, MAX_LEAD)))?.[0].length ?? 0

const MAX_LEAD = 60
