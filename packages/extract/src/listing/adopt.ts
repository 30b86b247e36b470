import type { Mark } from '../page/marks.ts'
import type { Box, Outline } from '../page/outline.ts'
import { firstClass } from '../page/tree.ts'
import type { Entry, Group } from './entry.ts'
import { entryAt, marksIn } from './groups.ts'
import { linesAlike } from './lines.ts'
import { titlesAlong } from './naming.ts'
import { namesIn } from './odd-titles.ts'

/** A month with a single card, a section with one row: of the shape of a group's records, but without siblings. */
export function adopt(outline: Outline, marks: readonly Mark[], groups: readonly Group[], holds: Set<Box>): Group[] {
  const above = new Set<Box>()
  const outer = new Map(groups.flatMap(({ entries }) => entries.map((entry) => [entry.box, entry] as const)))
  const grown = groups.map((group) => {
    const sample = group.entries[0]?.box
    if (!sample) {
      const lines = withLines(outline, marks, group, (box) => !holds.has(box) && !isTaken(groups, box))
      for (const box of outline.boxes) if (lines !== group && isShapedAs(group.parent, box)) holds.add(box)
      return lines
    }
    const known = new Set(group.entries.map((entry) => entry.box))
    const more: Entry[] = []
    for (const box of outline.boxes) {
      if (box.frame === 2 || box.end <= box.first || !isShapedAs(sample, box)) continue
      if (known.has(box) || holds.has(box) || (box.parent && holds.has(box.parent))) continue
      if (isPartOfNamed(box, outer)) continue
      const own = marksIn(marks, box.first, box.end)
      if (own.length === 0) continue
      const [title] = titlesAlong([namesIn(outline, box, box.first, box.end, own)], group.titlePath)
      const entry = entryAt(box, title, marks)
      if (!entry.title) continue
      more.push(entry)
    }
    for (const { box } of more) {
      if (box) holds.add(box)
      for (let at = box?.parent; at && !above.has(at); at = at.parent) above.add(at)
    }
    for (const box of above) holds.add(box)
    return grownBy(group, more)
  })
  // Months of one or two records looked like records themselves, side by side.
  return grown.flatMap((group) => {
    const entries = group.entries.filter(({ box }) => !box || !above.has(box))
    return entries.length > 0 ? [{ ...group, entries }] : []
  })
}

/** A list of lines, and what stands in elements of its shape (`free`) that no list has taken. */
function withLines(outline: Outline, marks: readonly Mark[], group: Group, free: (box: Box) => boolean): Group {
  const more = outline.boxes.flatMap((box) =>
    box.frame !== 2 && box.end > box.first && isShapedAs(group.parent, box) && free(box)
      ? linesAlike(outline, group, box, marks)
      : [],
  )
  return grownBy(group, more)
}

const grownBy = (group: Group, more: readonly Entry[]): Group =>
  more.length === 0 ? group : { ...group, entries: [...group.entries, ...more].sort((a, b) => a.first - b.first) }

/** A record stands there, around or within. */
const isTaken = (groups: readonly Group[], { first, end }: Box): boolean =>
  groups.some(({ entries }) => entries.some((entry) => entry.first < end && first < entry.end))

/** It stands in a record of its own name, which none of its like says: a row of its dates. */
function isPartOfNamed(box: Box, records: ReadonlyMap<Box | undefined, Entry>): boolean {
  for (let at = box.parent; at; at = at.parent) {
    const title = records.get(at)?.title
    if (!title) continue
    for (let from: Box | undefined = title.box; from && from !== at; from = from.parent)
      if (isShapedAs(from, box)) return false
    return true
  }
  return false
}

/** The same tags and first classes up to the root. */
export function isShapedAs(sample: Box, box: Box): boolean {
  if (sample.depth !== box.depth) return false
  let a: Box | undefined = sample
  let b: Box | undefined = box
  for (; a && b && a !== b; a = a.parent, b = b.parent)
    if (a.tag !== b.tag || firstClass(a.node) !== firstClass(b.node)) return false
  return true
}
