import { nearest } from './nearest.ts'
import type { Line, Outline } from './outline.ts'

/** So many descriptions of one term are looked through. */
const FAR = 8
/** A description holds a link or a paragraph. */
const DEEP = 3

const tagOf = ({ box }: Line): 'dt' | 'dd' | undefined => {
  const tag = nearest(box, DEEP, (one) => one.tag === 'dt' || one.tag === 'dd')?.tag
  return tag === 'dt' || tag === 'dd' ? tag : undefined
}

/** The words of a term. */
export const isTerm = (line: Line): boolean => tagOf(line) === 'dt'

/** The term that says what a description is: `<dt>Avec</dt><dd>Ada Lampe</dd>` (HTML, 4.4.9). */
export function termOver({ lines }: Outline, line: Line): Line | undefined {
  if (tagOf(line) !== 'dd') return undefined
  for (let i = line.index - 1; i >= Math.max(0, line.index - FAR); i--) {
    const above = lines[i]
    const tag = above && tagOf(above)
    if (tag !== 'dd') return tag === 'dt' ? above : undefined
  }
  return undefined
}
