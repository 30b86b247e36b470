import type { Box, Line } from '../page/outline.ts'
import { isPlayed } from '../readers/bare.ts'
import { isSomebody, itemsOf } from '../readers/names.ts'
import { roleOf } from '../readers/roles.ts'

const LABEL = /^\p{L}[\p{L}' ’-]{2,40}\s?[:：]$/u
const MAX = 60

/** The smallest element around a line that holds another line too. */
function rowOf(line: Line): Box | undefined {
  let box: Box | undefined = line.box
  while (box && box.end - box.first < 2) box = box.parent
  return box && box.end - box.first === 2 ? box : undefined
}

/**
 * A line with what belongs to it and stands in a line of its own: the label above, or, in an element of two lines, the part beside
 * the name, in either order. A template sets `Piano` and `Ada Lampe` in elements of their own.
 */
export function creditText(lines: readonly Line[], at: number, title: Line): string {
  const line = lines[at]
  if (!line) return ''
  const before = lines[at - 1]
  // A label that only the reader of people knows stands on a line of its own, above the names.
  if (before && LABEL.test(before.text)) return `${before.text}\n${line.text}`
  const row = line.text.length < MAX ? rowOf(line) : undefined
  if (!row) return line.text
  const names = isSomebody(itemsOf(line.text)[0]?.text ?? '', false)
  if (names && before && before !== title && before.index === row.first && isPart(before.text))
    return `${before.text} : ${line.text}`
  const next = lines[at + 1]
  const named = next !== undefined && next.index === row.first + 1 && isSomebody(line.text, false)
  return named && isPlayed(next.text) && !isSomebody(next.text, false) ? `${line.text} (${next.text})` : line.text
}

const isPart = (text: string): boolean => text.length < MAX && !isSomebody(text, false) && roleOf(text) !== undefined
