import { once } from './once.ts'
import type { Outline } from './outline.ts'
import { words } from './site-name.ts'
import { VENUE_WORD } from './words.ts'

/** The links of the frame around the content, by their words. */
const menuOf = once(
  ({ links, lines }: Outline): ReadonlySet<string> =>
    new Set(links.filter(({ line }) => lines[line]?.frame === 2).map(({ text }) => words(text).join(' '))),
)

/** `Nos pièces`, `Our plays`: the house speaks of its own. */
const OWN = /^(?:nos [a-z]{3,}|our (?:[a-z]{3,}s|work))$/

/**
 * Words that the menu of the site says as well, and that tell of its house: `Nos pièces`, `Médiathèque`, `Main Stage`. A menu leads to
 * single events too, but these have names of their own.
 */
export function namesSection(outline: Outline, own: readonly string[]): boolean {
  const key = own.join(' ')
  return (OWN.test(key) || (own.length < 3 && VENUE_WORD.test(key))) && menuOf(outline).has(key)
}
