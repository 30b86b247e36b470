import type { Mark } from './marks.ts'
import type { Box, Line } from './outline.ts'

/** So many numbers that count on from line to line are the days of a calendar. */
const WEEK = 7
/** A month has no fewer days. */
const SHORTEST = 28

/**
 * Without the days of a calendar that say their number and nothing else, as in the square beside a list from which to choose a day:
 * nothing is played on them there.
 */
export function withoutEmptyDays(lines: readonly Line[], marks: readonly Mark[]): readonly Mark[] {
  const empty = emptyDays(lines)
  return empty.size === 0 ? marks : marks.filter(({ first }) => !empty.has(first))
}

function emptyDays(lines: readonly Line[]): ReadonlySet<number> {
  const empty = new Set<number>()
  let count = 0
  for (let i = 0; i < lines.length; i++) {
    const [number, next] = [numberOf(lines[i]), numberOf(lines[i + 1])]
    if (number === undefined) continue
    count++
    if (next !== undefined && (next === number + 1 || (next === 1 && number >= SHORTEST))) continue
    if (count >= WEEK)
      for (const line of lines.slice(i + 1 - count, i + 1)) if (isBare(lines, line)) empty.add(line.index)
    count = 0
  }
  return empty
}

const numberOf = (line: Line | undefined): number | undefined =>
  line !== undefined && /^\d{1,2}$/.test(line.text) ? Number(line.text) : undefined

/** The square of a day holds its number alone, and what is around the square begins before it or goes on with the next number. */
function isBare(lines: readonly Line[], { box, index }: Line): boolean {
  let square: Box = box
  while (square.parent && square.parent.end - square.parent.first === 1) square = square.parent
  const { parent } = square
  const goesOn = numberOf(lines[index + 1]) !== undefined
  return square.end - square.first === 1 && (parent === undefined || parent.first < index || goesOn)
}
