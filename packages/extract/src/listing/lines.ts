import type { Mark } from '../page/marks.ts'
import type { Box, Outline } from '../page/outline.ts'
import type { Entry, Group } from './entry.ts'
import { marksIn } from './groups.ts'
import { titlesAlong } from './naming.ts'
import { titlePath, variety } from './title-path.ts'
import { candidatesIn } from './titles.ts'

/** So many lines of one element, told apart by line breaks alone, make a list. */
const FEW = 3

/**
 * Records on the lines of one element: `13 March – Ash – Quay Hall<br>20 March – Elm – Mill`. A line with a day and a name begins a
 * record, and the lines below it that have no day are its own.
 */
export function linesOf(outline: Outline, parent: Box, marks: readonly Mark[]): Group | undefined {
  const dated: number[] = []
  for (let i = parent.first; i < parent.end; i++)
    if (outline.lines[i]?.box === parent && marksIn(marks, i, i + 1).length > 0) dated.push(i)
  if (dated.length < FEW) return undefined
  const pieces = dated.map((first, n) => ({ first, end: dated[n + 1] ?? parent.end }))
  const found = pieces.map(({ first }) =>
    candidatesIn(outline, undefined, first, first + 1, marksIn(marks, first, first + 1)),
  )
  const path = titlePath(found)
  if (path === undefined || variety(found, path) < 0.5) return undefined
  const titles = titlesAlong(found, path)
  const entries = pieces.flatMap((piece, n): Entry[] => {
    const title = titles[n]
    return title ? [{ ...piece, box: undefined, marks: marksIn(marks, piece.first, piece.end), title }] : []
  })
  return entries.length < FEW || entries.length < 0.6 * pieces.length ? undefined : { entries, parent, titlePath: path }
}
