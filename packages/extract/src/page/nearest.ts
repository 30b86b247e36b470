import { wordSet } from '../word-set.ts'
import type { Box, Line } from './box.ts'

/** Elements that hold words of a line, not a block. */
export const INLINE = wordSet('a span strong b em i u font small time mark del s strike ins abbr')

/** The nearest element of which this is true: the given one or one around it, `most` of them at most. */
export function nearest(from: Box | undefined, most: number, is: (box: Box) => boolean): Box | undefined {
  for (let box = from, up = 0; box && up < most; box = box.parent, up++) if (is(box)) return box
  return undefined
}

/** The link in which an element stands, `most` elements up at most: a card is a link around several blocks. */
export const linkAround = (from: Box, most = 6): Box | undefined => nearest(from, most, isLink)

const isLink = ({ tag }: Box): boolean => tag === 'a'

/** The block that a line fills: `<p class="artists"><a><span>Ada Lampe</span></a></p>`. */
export function filledBlock({ box }: Line): Box {
  let at = box
  while (INLINE.has(at.tag) && at.parent && at.parent.end - at.parent.first === 1) at = at.parent
  return at
}
