import type { Box } from '../page/outline.ts'

/** For so many records, one may hold an empty paragraph where each stands for itself. */
const EXCEPT = 4

/** Nothing is printed in it. */
const isEmpty = (box: Box | undefined): boolean =>
  box !== undefined && box.end === box.first && box.endImage === box.firstImage

/**
 * The line behind the last of the records that an element holds: an empty paragraph ends it where such part the others from one another
 * and hardly stand within one, else it goes on to the end of the element.
 *
 * @param heads the children that open the records, in order
 */
export function endOfLast({ children, end }: Box, heads: readonly Box[]): number {
  const places = new Map(children.map((box, i) => [box, i]))
  const [first = 0, ...others] = heads.flatMap((head) => places.get(head) ?? [])
  const last = others.at(-1) ?? first
  const gaps = children.flatMap((box, i) => (i > first && isEmpty(box) && !isEmpty(children[i - 1]) ? [i] : []))
  const inside = gaps.filter((gap) => gap < last).length - others.length
  const isParted = others.every((at) => isEmpty(children[at - 1])) && inside * EXCEPT <= others.length
  return (isParted ? children[gaps.find((gap) => gap > last) ?? -1]?.first : undefined) ?? end
}
