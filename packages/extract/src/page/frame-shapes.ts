import type { Box, Line, Link } from './box.ts'
import { plain } from './words.ts'

const BACK =
  /^[^a-z\d]{0,3}(?:(?:evenement|spectacle|concert|date|article|page|post)s? )?(?:precedente?|previous|prev|earlier|older)\b/
const ON =
  /^[^a-z\d]{0,3}(?:(?:evenement|spectacle|concert|date|article|page|post)s? )?(?:suivante?|next|later|newer)\b/

/** Words, in lower case and without accents, for the page before this one or the one after it. */
export const leadsBeside = (words: string): boolean => BACK.test(words) || ON.test(words)

const LEFT = /^[←«‹<⟵◀](?!.*»)/
const RIGHT = /[→»›>⟶▶]$/
/** So many lines lead from a page to those before and after it, with so many letters outside of their links. */
const MOST = { lines: 6, letters: 6 }

/** What leads to the pages before and after this one, whatever its template calls it: two links with arrows or words for back and forth. */
export function isPager(box: Box, lines: readonly Line[], links: readonly Link[]): boolean {
  const { first, end, firstLink, endLink } = box
  if (end <= first || end - first > MOST.lines || endLink - firstLink !== 2) return false
  const [one, two] = [links[firstLink], links[firstLink + 1]]
  if (!one || !two || one.line !== first || !leadsBoth(one.text, two.text)) return false
  // What is leafed through stands beside its arrows.
  if (picturesIn(box) > picturesIn(one.box) + picturesIn(two.box)) return false
  const printed = lines.slice(first, end).reduce((sum, { text }) => sum + text.length, 0)
  return printed - one.text.length - two.text.length <= MOST.letters
}

const picturesIn = ({ firstImage, endImage }: Box): number => endImage - firstImage

const leadsBoth = (one: string, two: string): boolean =>
  (leads(one, BACK, LEFT) && leads(two, ON, RIGHT)) || (leads(one, ON, RIGHT) && leads(two, BACK, LEFT))
const leads = (text: string, word: RegExp, arrow: RegExp): boolean => arrow.test(text) || word.test(plain(text))
