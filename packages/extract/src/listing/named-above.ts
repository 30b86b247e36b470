import type { Mark } from '../page/marks.ts'
import type { Box, Outline } from '../page/outline.ts'
import { isClockwork } from '../page/words.ts'
import { marksIn } from './groups.ts'
import { isNameLike } from './name-like.ts'
import type { Piece } from './pieces.ts'
import { isPlace } from './repertoire.ts'
import { isCost } from './title-cells.ts'

/** So many paragraphs stand above a day at most, and so long are names there. */
const MOST_ABOVE = 2
const LONGEST = 70

/**
 * The records of plain paragraphs that each name something above its day, and tell of it below in more words or fewer: `Sel / 12 mars, 20 h
 * / Le Zinc / Un bal. / Sable / 19 mars …`. Empty paragraphs part them, or the first name stands alone above the first day.
 *
 * @param kids the children of an element that print something
 * @param dates which of them say a day and nothing else
 */
export function namedAbove(
  outline: Outline,
  parent: Box,
  kids: readonly Box[],
  dates: readonly number[],
  marks: readonly Mark[],
): readonly Piece[] {
  const days = new Set(dates.flatMap((at) => kids[at] ?? []))
  const runs = runsOf(outline, parent, new Set(kids))
  const dated = runs.filter((run) => run.some((kid) => days.has(kid)))
  const isParted =
    dated.length === days.size && dated.every(([first]) => first && !days.has(first) && isName(outline, first))
  if (isParted) return dated.flatMap((run) => pieceOf(run[0], run.at(-1)))
  const above = leadOver(outline, kids, dates)
  if (above === 0) return []
  const isLed = dates.every((at, n) => {
    const [name, before] = [kids[at - above], dates[n - 1]]
    return (
      name && isName(outline, name) && marksIn(marks, name.first, name.end).length === 0 && at - above > (before ?? -1)
    )
  })
  return isLed
    ? dates.flatMap((at, n) => pieceOf(kids[at - above], kids[(dates[n + 1] ?? kids.length + above) - above - 1]))
    : []
}

const pieceOf = (first: Box | undefined, last: Box | undefined): readonly Piece[] =>
  first && last ? [{ first: first.first, end: last.end }] : []

/** The paragraphs between empty ones, and between headings. */
function runsOf({ lines }: Outline, parent: Box, kids: ReadonlySet<Box>): readonly (readonly Box[])[] {
  const runs: Box[][] = []
  let open = false
  for (const kid of parent.children) {
    if (kids.has(kid) && lines[kid.first]?.heading === 0) {
      if (!open) runs.push([])
      runs.at(-1)?.push(kid)
      open = true
    } else if (kids.has(kid) || kid.endImage === kid.firstImage) open = false
  }
  return runs
}

/** How many paragraphs stand above the first day, up to a heading; 0 for none or many. */
function leadOver({ lines }: Outline, kids: readonly Box[], [first = 0]: readonly number[]): number {
  const heading = kids.findLastIndex((kid, n) => n < first && (lines[kid.first]?.heading ?? 0) > 0)
  const above = first - heading - 1
  return above > MOST_ABOVE ? 0 : above
}

/** A short line that could name something, and is no place, price or sentence. */
function isName({ lines }: Outline, { first, end }: Box): boolean {
  const line = lines[first]
  return (
    line !== undefined &&
    end - first === 1 &&
    line.text.length <= LONGEST &&
    isNameLike(line.text) &&
    !isClockwork(line.text) &&
    !isCost(line.text) &&
    !isPlace({ line, text: line.text }) &&
    !/[.:…]$/.test(line.text)
  )
}
