import type { Mark } from '../page/marks.ts'
import { INLINE } from '../page/nearest.ts'
import type { Box, Outline } from '../page/outline.ts'
import type { Entry, Group } from './entry.ts'
import { arePlaces, marksIn } from './groups.ts'
import { titlesAlong } from './naming.ts'
import { besideName, namesIn } from './odd-titles.ts'
import { groupAt, type Piece } from './pieces.ts'
import { isPlace } from './repertoire.ts'
import { leadOf } from './rhythm.ts'

/** So many lines of one element, told apart by line breaks alone, make a list. */
const FEW = 3

/**
 * Records on the lines of one element: `13 March – Ash – Quay Hall<br>20 March – Elm – Mill`. A line with a day and a name is a
 * record, and the lines below it that have no day are its own. Else a record takes several lines, parted by empty ones or
 * by the rhythm of their days.
 */
export function linesOf(outline: Outline, parent: Box, marks: readonly Mark[]): Group | undefined {
  const own = linesIn(outline, parent)
  const dated = own.filter((i) => marksIn(marks, i, i + 1).length > 0)
  if (dated.length < 2) return undefined
  const few = dated.length === own.length ? 2 : FEW
  // Below the last record of a list stand words that are not its own.
  const longest = Math.max(...dated.slice(1).map((first, n) => first - (dated[n] ?? first)))
  const single = dated.map((first, n) => ({ first, end: dated[n + 1] ?? Math.min(parent.end, first + longest) }))
  const leading = dated.map((first) => ({ first, end: first + 1 }))
  // `14 March, Quay Hall<br><b>Ash</b>`: beside its day each says where, and below it what.
  const placed = (found: Group): Group | undefined => {
    const below = arePlaces(found) ? groupAt(outline, parent, single, marks) : undefined
    return below && !arePlaces(below) ? below : undefined
  }
  const named = dated.length < few ? undefined : groupAt(outline, parent, single, marks, leading)
  if (named && named.entries.length >= Math.max(few, 0.6 * dated.length))
    return placed(named) ?? (areOfFirst(named) ? undefined : named)
  if (own.length !== parent.end - parent.first) return undefined
  const blocks = blocksOf(outline, parent)
  const pieces =
    blocks.length > 1 && blocks.every(({ first, end }) => marksIn(marks, first, end).length > 0)
      ? blocks
      : dated.length < FEW
        ? []
        : inRhythm(parent, dated)
  if (pieces.length < 2) return undefined
  const group = groupAt(outline, parent, pieces, marks)
  return group?.entries.length === pieces.length && !areOfFirst(group) ? group : undefined
}

/** `<b>Ash</b><br>13 March, Quay Hall<br>20 March, The Mill`: below a name in bold, each line says where that is played. */
const areOfFirst = ({ entries: [first, ...others] }: Group): boolean =>
  first?.title?.line.strong === true &&
  others.every(
    ({ title }) =>
      title &&
      !title.line.strong &&
      title.href === undefined &&
      [title.text, title.line.text].some((text) => isPlace({ line: title.line, text })),
  )

/**
 * The records in an element of the shape of a list of lines, as one month among others that holds a single date, or dates of one work:
 * what stands there must begin as the records of the list do.
 */
export function linesAlike(outline: Outline, group: Group, box: Box, marks: readonly Mark[]): readonly Entry[] {
  const own = linesIn(outline, box)
  if (own.length !== box.end - box.first) return []
  const dated = own.filter((i) => marksIn(marks, i, i + 1).length > 0)
  const [sample] = group.entries
  const lead = sample ? leadIn(outline, marks, sample) : undefined
  // What stands over the records of the list, as the day of a programme, stands over these.
  const over = (sample?.first ?? 0) - group.parent.first
  const from = Math.max(box.first, Math.min(box.first + over, (dated[0] ?? 0) - (lead ?? 0)))
  const starts = dated.length === 1 ? [from] : lead === 0 ? dated : blocksOf(outline, box).map(({ first }) => first)
  const pieces = starts.map((first, n) => ({ first, end: starts[n + 1] ?? box.end }))
  if (lead === undefined || pieces[0]?.first !== from) return []
  if (!pieces.every((piece) => leadIn(outline, marks, piece) === lead)) return []
  const found = pieces.map(({ first, end }) => namesIn(outline, undefined, first, end, marksIn(marks, first, end)))
  return titlesAlong(found, group.titlePath).flatMap((title, n): Entry[] => {
    const piece = pieces[n]
    return piece && title
      ? [{ box: undefined, ...piece, marks: besideName(title, marksIn(marks, piece.first, piece.end)), title }]
      : []
  })
}

/** How many lines stand above the day of a record; undefined where it is told in the middle of a sentence. */
function leadIn({ lines }: Outline, marks: readonly Mark[], { first, end }: Piece): number | undefined {
  const [mark] = marksIn(marks, first, end)
  const line = mark && lines[mark.first]
  return mark && line && (mark.span[0] < FRONT || line.text.length < SHORT) ? mark.first - first : undefined
}
const FRONT = 12
const SHORT = 90

/** The lines that stand in this element itself, or in words of it that are marked: bold, linked. */
function linesIn({ lines }: Outline, parent: Box): readonly number[] {
  const own: number[] = []
  for (let i = parent.first; i < parent.end; i++) {
    let box = lines[i]?.box
    while (box && box !== parent && INLINE.has(box.tag)) box = box.parent
    if (box === parent) own.push(i)
  }
  return own
}

/** The lines between empty lines. */
function blocksOf({ lines }: Outline, { first, end }: Box): readonly Piece[] {
  const starts = lines.slice(first, end).flatMap(({ index, apart }) => (index === first || apart ? [index] : []))
  return starts.map((start, n) => ({ first: start, end: starts[n + 1] ?? end }))
}

/** Each record begins as many lines before its day as the first does. */
function inRhythm(parent: Box, dated: readonly number[]): readonly Piece[] {
  const lead = leadOf(
    dated.map((i) => i - parent.first),
    parent.end - parent.first,
  )
  return dated.map((at, n) => ({ first: at - lead, end: (dated[n + 1] ?? parent.end + lead) - lead }))
}
