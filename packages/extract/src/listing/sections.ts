import type { Mark } from '../page/marks.ts'
import type { Outline } from '../page/outline.ts'
import type { Entry } from './entry.ts'
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
  if (!title || !day || more.length > 0 || title.line.heading === 0 || !leads(entry, day)) return [entry]
  const heads = outline.lines
    .slice(title.line.index, entry.end)
    .filter((line) => line.heading === title.line.heading && line.frame !== 2)
    .map((line) => line.index)
  if (heads.length < 2) return [entry]
  const pieces = heads.map((first, n) => ({ first, end: heads[n + 1] ?? entry.end }))
  // Headings that follow each other are one name on two lines, or a name and its house.
  if (pieces.some(({ first, end }) => end - first < 2)) return [entry]
  const found = pieces.map(({ first, end }) => candidatesIn(outline, undefined, first, end, []))
  const titles = titlesAlong(found, found[0]?.[0]?.path ?? '')
  return pieces.flatMap((piece, n): Entry[] => {
    const name = titles[n]
    return name ? [{ ...piece, box: undefined, marks: [day], title: name, inherited: day }] : []
  })
}
