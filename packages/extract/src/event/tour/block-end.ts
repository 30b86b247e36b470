import type { Mark } from '../../page/marks.ts'
import type { Box, Line, Outline } from '../../page/outline.ts'

/** So many lines below its dates belong to a block that stands beside no other. */
const BELOW = 3

/**
 * Where what each of these headings names ends, behind the last of its dates: who plays and what it costs stand below the dates as
 * often as above. An element that no other heading shares is its own, wholly where it stands beside that of another; in a run of
 * siblings it goes on to the next heading, or to one before it that has days of its own.
 */
export function blockEnds(
  { lines }: Outline,
  marks: readonly Mark[],
  names: ReadonlySet<Line | undefined>,
): (line: Line, last: number) => number {
  const heads = lines.filter((line) => (line.heading > 0 || names.has(line)) && line.frame !== 2)
  return (line, last) => {
    const others = heads.filter((head) => head.index !== line.index && rankOf(head) <= rankOf(line))
    const isShared = (box: Box): boolean => others.some((head) => isIn(head, box))
    let whole = line.box
    let near = line.box
    while (whole.parent && !isShared(whole.parent)) {
      whole = whole.parent
      if (whole.end <= last + BELOW) near = whole
    }
    const around = whole.parent
    const fellows = around !== undefined && others.some((head) => head.heading === line.heading && isIn(head, around))
    if (whole.end > last) return Math.max(last, fellows ? whole.end : near.end)
    const next = others.find((head) => head.index >= last)
    if (!next || !names.has(next)) return last
    const later = marks.find((mark) => mark.first >= last)
    return (
      heads.findLast(({ index }) => index >= last && index <= Math.min(next.index, later?.first ?? next.index))
        ?.index ?? last
    )
  }
}

const isIn = ({ index }: Line, { first, end }: Box): boolean => first <= index && index < end

/** A line in bold heads less than any heading. */
const rankOf = ({ heading }: Line): number => heading || 7
