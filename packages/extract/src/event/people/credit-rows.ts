import type { Box, Line, Outline } from '../../page/outline.ts'
import { termOver } from '../../page/terms.ts'
import { isSomebody, itemsOf } from '../../readers/people/names.ts'
import { isPlayed } from '../../readers/people/played.ts'
import { isRoleOnly } from '../../readers/people/role-heads.ts'
import { roleOf } from '../../readers/people/roles.ts'

const LABEL = /^\p{L}[\p{L}' ’-]{2,40}\s?[:：]$/u
const MAX = 60

/** The smallest element around a line that holds another line too. */
function rowOf(line: Line): Box | undefined {
  let box: Box | undefined = line.box
  while (box && box.end - box.first < 2) box = box.parent
  return box && box.end - box.first === 2 ? box : undefined
}

/** True for what somebody does in an element of two lines, under or behind the name. */
export function isBehindName(before: Line | undefined, line: Line): boolean {
  const row = before && line.text.length < MAX ? rowOf(line) : undefined
  return row?.first === before?.index && isSomebody(before?.text ?? '', false) && isRoleOnly(line.text)
}

/**
 * Which role stands over each line that names people: `Soprano` on a line of its own, above `Ada Lampe`. Two of them and more make a
 * list of credits; a single one must look like a label.
 */
export function rolesOver(own: readonly Line[], title: Line): ReadonlyMap<Line, string> {
  const over = new Map<Line, string>()
  const roles = new Set<Line>()
  let label: Line | undefined
  for (const [i, line] of own.entries()) {
    if (own[i - 1]?.index !== line.index - 1 || line === title) label = undefined
    if (line === title) continue
    if (line.text.length < MAX && isRoleOnly(line.text)) {
      label = isTold(line.text) && !isBehindName(own[i - 1], line) ? line : undefined
      continue
    }
    if (label && isNames(line.text)) {
      over.set(line, label.text)
      roles.add(label)
    } else label = undefined
  }
  const list =
    roles.size > 1 || [...roles].some(({ heading, strong, box }) => heading > 0 || strong || box.tag === 'em')
  return list ? over : new Map()
}

const isTold = (text: string): boolean => roleOf(text)?.properties.some((property) => property !== 'none') ?? false

const isNames = (text: string): boolean =>
  text.length < 300 && isSomebody((itemsOf(text)[0]?.text ?? '').replace(/\s+\(.*$/, ''), false)

/**
 * A line with what belongs to it and stands in a line of its own: the label above, or, in an element of two lines, the part beside
 * the name, in either order. A template sets `Piano` and `Ada Lampe` in elements of their own; a list of terms says what each is.
 */
export function creditText(
  outline: Outline,
  lines: readonly Line[],
  at: number,
  title: Line,
  over: ReadonlyMap<Line, string>,
): string {
  const line = lines[at]
  if (!line) return ''
  const role = over.get(line)
  if (role !== undefined) return `${role}\n${line.text}`
  const term = termOver(outline, line)
  if (term && isPart(term.text)) return `${term.text} : ${line.text}`
  const before = lines[at - 1]
  // A label that only the reader of people knows stands on a line of its own, above the names.
  if (before && LABEL.test(before.text)) return `${before.text}\n${line.text}`
  const row = line.text.length < MAX ? rowOf(line) : undefined
  if (!row) return line.text
  const names = isSomebody(itemsOf(line.text)[0]?.text ?? '', false)
  if (names && before && before !== title && before.index === row.first && isPart(before.text))
    return `${before.text} : ${line.text}`
  const next = lines[at + 1]
  if (next === undefined || next.index !== row.first + 1 || !isSomebody(line.text, false)) return line.text
  if (isRoleOnly(next.text)) return `${next.text} : ${line.text}`
  return isPlayed(next.text) && !isSomebody(next.text, false) ? `${line.text} (${next.text})` : line.text
}

const isPart = (text: string): boolean => text.length < MAX && !isSomebody(text, false) && roleOf(text) !== undefined
