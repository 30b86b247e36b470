import { withoutSigns } from './edges.ts'
import { nearest } from './nearest.ts'
import type { Box, Line } from './outline.ts'
import { fold, textIn } from './tree.ts'
import { isKind, plain } from './words.ts'

/** What cinemas put behind a title: for whom it is, as boards of film classification say, or in which tongue. */
const RATING =
  /^\W*(?:cert\.? ?)?(?:pg|pg-?13|nc-?17|1[0-8]a|\+ ?\d\d?|\d\d?\+|-1[0268]|tbc|(?:u|pg|1[258]a?) tbc|tous publics|tp|fsk ?\d\d?|(?:des )?\d\d? ?(?:\/ ?\d\d? ?)?(?:ans|yrs|years)(?: ?\(\d\d?\)| ?(?:et |and )?(?:\+|plus|over|up))?|(?:int\.? )?-\d\d(?: ans)?|vost\w*|vo ?st\w{0,3}|v[fo]|vfq|[23]d|imax|4k|35 ?mm|cc|ad|bsl|asl|lsf|lsq)\W*$/
/** Whether there are seats, and what has changed. */
const STATE =
  /^\W*(?:(?:presque |bientot )?complete?s?|(?:almost |nearly )?sold[ -]?out|(?:almost|nearly) full|fully booked|guichets? fermes?|annulee?s?|cancell?ed|called off|reportee?s?|reprogrammee?s?|postponed|rescheduled|on hold|moved(?: online)?|relocated|deplacee?s?|nouv(?:eau|elle)(?:te)?s?|new(?: (?:dates?|show|event))?|nouvelles? dates?|just (?:added|announced)|(?:extra|added) (?:dates?|shows?)|(?:dates? |seances? )?supplementaires?|last few|last chance|final (?:days|weeks|tickets|places)|derniere?s? (?:places?|billets?|jours?|chances?)|gratuite?s?|entree libre|free(?: (?:entry|admission|event))?|recommended|recommandee?s?|coup de coeur|a l'affiche|a la une|featured|(?:now )?on sale(?: now)?|en vente|now (?:on|showing|playing)|en cours|selling fast|limited)\W*$/
const BADGE_CLASS =
  /(?:^|[\s_-])(?:badges?|cert|certificate|rating|pill|chip|status|statut|etiquette|classification|tags?|labels?)(?=$|[\s_-])/i
const LONGEST = 24
/** Elements of words in a heading that may be a badge; a link is a name. */
const INLINE = new Set(['span', 'small', 'abbr', 'sup', 'em', 'i', 'b', 'strong', 'div', 'mark'])

/** The words of a heading without the badges behind or before them: `Nuit bleue <span>12A</span>` is called `Nuit bleue`. */
export function withoutBadges(line: Line): string {
  const head = line.heading > 0 ? nearest(line.box, 3, ({ tag }) => /^h[1-6]$/.test(tag)) : undefined
  let { text } = line
  if (!head || head.children.length === 0) return text
  for (const said of badgesIn(head)) {
    const [before, behind] = [text.startsWith(said), text.endsWith(said)]
    if (!before && !behind) continue
    const rest = behind ? text.slice(0, -said.length) : text.slice(said.length)
    // A large first letter is a part of its word.
    if (!behind && /^\p{L}/u.test(rest)) continue
    const bare = withoutSigns(rest)
    if (/\p{L}{2}|\d/u.test(bare)) text = bare
  }
  return text
}

/** The words of the elements at the end of a heading, the last first, and then at its beginning. */
function badgesIn(head: Box): readonly string[] {
  const kids = head.children.filter(({ tag }) => INLINE.has(tag))
  return [...kids.toReversed(), ...kids].flatMap((kid) => {
    const said = fold(textIn(kid.node))
    return said.length > 0 && said.length <= LONGEST && isBadge(kid, said) ? [said] : []
  })
}

/** For whom it is, in which tongue, or whether there are seats: no name. */
export const isBadgeWord = (plainText: string): boolean =>
  plainText.length <= LONGEST && (RATING.test(plainText) || STATE.test(plainText))

function isBadge({ node }: Box, said: string): boolean {
  const words = plain(said)
  if (isBadgeWord(words)) return true
  const { class: own = '' } = node.attribs ?? {}
  return BADGE_CLASS.test(own) && (isKind(words) || words.length < 4)
}
