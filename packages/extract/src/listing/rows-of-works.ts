import { isGeneric } from '../page/kind.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { isClockwork, isKind, labelOf } from '../page/words.ts'
import { pooled } from './alike.ts'
import type { Entry, Group } from './entry.ts'
import { isPlace } from './repertoire.ts'

/** So many lists of one shape show what stands over each. */
const FEW = 3
/** So many of them have a name of their own over them. */
const NEARLY_ALL = 0.8
/** So few different words lead their rows. */
const AGAIN = 0.5

/**
 * The elements that list where or when each of several works is played: a heading names another work over each, and what leads
 * the rows comes again from list to list, `<h3>Sel</h3> Orval | 12 mars, Namur | 20 mars <h3>Sable</h3> Namur | 2 mai, Orval | 9 mai`.
 */
export function rowsOfWorks(outline: Outline, groups: readonly Group[]): ReadonlySet<Box> {
  if (groups.length < FEW) return NONE
  const rows = new Set<Box>()
  for (const [path, entries] of pooled(groups)) {
    const lists = groups.filter(({ titlePath }) => titlePath === path)
    if (lists.length < FEW || !comeAgain(entries)) continue
    const heads = lists.flatMap(({ entries: [first] }) => (first && headOver(outline, first)) ?? [])
    const names = new Set(heads.filter(isWork).map(({ plain }) => plain))
    if (names.size >= NEARLY_ALL * lists.length) for (const { parent } of lists) rows.add(parent)
  }
  return rows
}
const NONE: ReadonlySet<Box> = new Set()

/** Words that nothing marks, few of them different. */
const comeAgain = (entries: readonly Entry[]): boolean =>
  entries.every(({ title }) => title && title.line.heading === 0 && title.href === undefined) &&
  new Set(entries.map(({ title }) => title?.line.plain)).size <= AGAIN * entries.length

/** So many lines stand between the name of a work and its first row. */
const REACH = 8

const headOver = ({ lines }: Outline, { first }: Entry): Line | undefined =>
  lines.slice(Math.max(0, first - REACH), first).findLast(({ heading }) => heading > 0)

const isWork = (line: Line): boolean =>
  !isGeneric(line.text) &&
  !isClockwork(line.text) &&
  !isKind(line.plain) &&
  !labelOf(line.text) &&
  !isPlace({ line, text: line.text })
