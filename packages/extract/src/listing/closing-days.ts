import type { Mark } from '../page/marks.ts'
import type { Box } from '../page/outline.ts'
import { marksIn } from './groups.ts'

/**
 * Days that each end an element right before another that ends so: `Brahms`, `17 h, aula`, `dim. 4 oct.` in one tile, and the next
 * tile. Such a day is that of what stands above it in its element, and leads nothing.
 */
export function closingDays(marks: readonly Mark[]): ReadonlySet<Mark> {
  const found = marks.filter(isDay).map((mark) => ({ mark, box: ownBox(marks, mark) }))
  const closing = found.filter(({ mark, box }) => box.first < mark.first && box.end === mark.end)
  const follows = (a: Box, b: Box): boolean => a.parent === b.parent && a.tag === b.tag && a.end === b.first
  return new Set(
    closing.flatMap(({ mark, box }, n) => {
      const [before, after] = [closing[n - 1], closing[n + 1]]
      return (before && follows(before.box, box)) || (after && follows(box, after.box)) ? [mark] : []
    }),
  )
}

/** The largest element that holds this date and no other. */
export function ownBox(marks: readonly Mark[], { box }: Mark): Box {
  let own = box
  while (own.parent && marksIn(marks, own.parent.first, own.parent.end).length === 1) own = own.parent
  return own
}

/** One day without an hour, alone on its line but for a word or two. */
export const isDay = ({ when, rest }: Mark): boolean => {
  const [only, ...more] = when.occurrences
  return only?.start.length === 10 && more.length === 0 && !when.run && rest.replace(/\P{L}/gu, '').length < 24
}
