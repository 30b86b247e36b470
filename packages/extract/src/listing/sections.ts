import { isGeneric } from '../page/kind.ts'
import type { Mark } from '../page/marks.ts'
import type { Outline } from '../page/outline.ts'
import { isClockwork, labelOf } from '../page/words.ts'
import type { Entry } from './entry.ts'
import { marksIn } from './groups.ts'
import { titlesAlong } from './naming.ts'
import { candidatesIn } from './titles.ts'

/** A date that leads an entry and says nothing else. */
const leads = (entry: Entry, mark: Mark): boolean =>
  entry.title !== undefined &&
  mark.end <= entry.title.line.index &&
  !/\p{L}{3}/u.test(mark.rest.replace(/\b(?:le|les|du|on|the)\b/gi, ''))

/**
 * The records of an entry that is a day of a programme: under its date, several names in headings of one level. Each is a
 * record of its own, on the day that stands over all of them.
 */
export function recordsOf(outline: Outline, entry: Entry): readonly Entry[] {
  const { title, marks } = entry
  const [day, ...more] = marks
  if (!title || !day || title.line.heading === 0) return [entry]
  const heads = outline.lines
    .slice(title.line.index, entry.end)
    .filter((line) => line.heading === title.line.heading && line.frame !== 2)
    .map((line) => line.index)
  if (heads.length < 2) return [entry]
  const pieces = heads.map((first, n) => ({ first, end: heads[n + 1] ?? entry.end }))
  // Headings that follow each other are one name on two lines, or a name and its house.
  if (pieces.some(({ first, end }) => end - first < 2)) return [entry]
  if (more.length > 0 || !leads(entry, day)) return ownDays(outline, entry, pieces)
  const found = pieces.map(({ first, end }) => candidatesIn(outline, undefined, first, end, []))
  const titles = titlesAlong(found, found[0]?.[0]?.path ?? '')
  return pieces.flatMap((piece, n): Entry[] => {
    const name = titles[n]
    return name ? [{ ...piece, box: undefined, marks: [day], title: name, inherited: day }] : []
  })
}

interface Piece {
  readonly first: number
  readonly end: number
}

/**
 * A part of the page that looked like a record beside other parts: it holds several, some with a day below their heading. What stands
 * under a heading over days or people is a part of one record.
 */
function ownDays(outline: Outline, entry: Entry, pieces: readonly Piece[]): readonly Entry[] {
  const dated = pieces.filter(({ first, end }) => marksIn(entry.marks, first + 1, end).length > 0)
  const [lead] = dated
  const isLater = lead !== undefined && lead.first > (entry.title?.line.index ?? 0)
  if ((dated.length < 2 && !isLater) || entry.marks.some((mark) => mark.first <= (pieces[0]?.first ?? 0)))
    return [entry]
  const isPart = (text: string): boolean =>
    /\p{L}/u.test(text) && (labelOf(text) !== undefined || isGeneric(text) || isClockwork(text))
  if (dated.some(({ first }) => isPart(outline.lines[first]?.text ?? ''))) return [entry]
  const found = dated.map(({ first, end }) =>
    candidatesIn(outline, undefined, first, end, marksIn(entry.marks, first, end)),
  )
  return dated.flatMap((piece, n): Entry[] => {
    const [name] = found[n] ?? []
    return name?.line.index === piece.first
      ? [{ ...piece, box: undefined, marks: marksIn(entry.marks, piece.first, piece.end), title: name }]
      : []
  })
}
