import type { Line } from '../../page/outline.ts'
import { textIn } from '../../page/tree.ts'
import { plain, VENUE_WORD } from '../../page/words.ts'
import { partsOf, piecesOf } from './place-piece.ts'
import { isTownAndRegion } from './place-text.ts'

/** `12 March, 7pm <b>The Mill</b> <i>Ashby</i>`: all that is left of a line are its last two elements. */
function lastTwo(line: Line, text: string): readonly string[] {
  const parts = piecesOf(line).slice(-2)
  const texts = parts.every(({ type }) => type === 'tag') ? parts.map((part) => textIn(part)) : []
  return texts.join(' ') === text ? texts : []
}

/** Two names on one line, and whether a comma parts them. */
export interface Halves {
  readonly names: readonly [string, string]
  readonly comma: boolean
}

/** Two names on one line, parted by a sign or each in an element of its own: `Le Zinc – Orval`, `Orval, grange du Haut`. */
export function halvesOf(line: Line, text: string): Halves | undefined {
  if (text.length > 70 || !/^\P{Ll}/u.test(text)) return undefined
  const signed = text.split(/\s+[·•|–—-]\s+/)
  const parts = signed.length === 2 ? signed : text === line.text ? partsOf(line) : lastTwo(line, text)
  const comma = parts.length !== 2
  const [one, two, more] = comma ? text.split(', ') : parts
  if (!one || !two || more !== undefined) return undefined
  if (comma && (/\d/.test(text) || isTownAndRegion(text))) return undefined
  return /^\P{Ll}/u.test(two) || (comma && VENUE_WORD.test(plain(two))) ? { names: [one, two], comma } : undefined
}
