import type { Mark } from '../page/marks.ts'
import type { Box, Outline } from '../page/outline.ts'
import type { Entry, Group } from './entry.ts'
import { marksIn } from './groups.ts'
import { titlesAlong } from './naming.ts'
import { besideName, namesIn } from './odd-titles.ts'
import { titlePath, variety } from './title-path.ts'

/** Lines of a page that may be a record: `lines[first]` up to, not including, `lines[end]`. */
export interface Piece {
  readonly first: number
  readonly end: number
}

/**
 * The records that these pieces make, where the words that could name them differ from one to the next.
 *
 * @param naming where in each piece its name is looked for
 */
export function groupAt(
  outline: Outline,
  parent: Box,
  pieces: readonly Piece[],
  marks: readonly Mark[],
  naming: readonly Piece[] = pieces,
): Group | undefined {
  const found = naming.map(({ first, end }) => namesIn(outline, undefined, first, end, marksIn(marks, first, end)))
  const path = titlePath(found)
  if (path === undefined || variety(found, path) < 0.5) return undefined
  const titles = titlesAlong(found, path)
  const entries = pieces.flatMap(({ first, end }, n): Entry[] => {
    const title = titles[n]
    return title ? [{ box: undefined, first, end, marks: besideName(title, marksIn(marks, first, end)), title }] : []
  })
  return entries.length < 2 ? undefined : { entries, parent, titlePath: path }
}
