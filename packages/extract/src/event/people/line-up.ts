import type { Entry } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import { linkAround } from '../../page/nearest.ts'
import type { Box, Line } from '../../page/outline.ts'
import { ACTION, isClockwork, isKind, labelOf, plain, VENUE_WORD } from '../../page/words.ts'
import { readAges } from '../../readers/age.ts'
import { readDurations } from '../../readers/duration.ts'
import { NOBODY } from '../../readers/people/people-words.ts'
import { isRoleOnly } from '../../readers/people/role-heads.ts'
import { openerLength } from '../../readers/people/roles.ts'
import type { Scene } from '../scene.ts'

const FEWEST = 3
/** Of parts and who plays them, and of cells. */
const PAIRS: ReadonlySet<string> = new Set(['dl', 'tr'])
const LONGEST = 32
/** Names of a stage need no capitals: `6maz`, `abel31`. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_'’.&+!$ -]*$/u
const LIVE =
  /\b(?:concerts?|festival|fest|line-?up|dj|djs|rap|rock|jazz|blues|folk|metal|punk|hardcore|reggae|soul|funk|electro|techno|hip[- ]?hop|musiques?|music|chansons?|songs?|singers?|groupes?|bands?|gigs?|sound ?system|open air|release party|scene|stage)\b/

/**
 * The names of a line-up that nothing introduces: a row or a list made of nothing but short names, on the page of a concert or a
 * festival, or of one that its own summary says to bring these together. Links lead to partners as often as to artists, and what stands
 * under a heading is what that says: neither counts.
 */
export function lineUpOf(scene: Scene, entry: Entry, own: readonly Line[]): readonly Line[] {
  const { outline } = scene
  if (entry.box !== undefined) return []
  const words = [plain(outline.title), ...own.map((line) => (line.text.length < 300 ? line.plain : ''))].join(' ')
  const live = LIVE.test(words.slice(0, 4000))
  const summary = plain(outline.meta.get('description')?.content ?? outline.meta.get('og:description')?.content ?? '')
  if (!live && summary === '') return []
  const isBilled = (lines: readonly Line[]): boolean =>
    lines.filter((one) => summary.includes(one.plain)).length >= Math.max(FEWEST, lines.length / 2)
  const inside = new Set(own)
  const taken = new Set<Box>()
  return own.flatMap((line): readonly Line[] => {
    const row = rowOf(line)
    if (!row || taken.has(row)) return []
    taken.add(row)
    const lines = outline.lines.slice(row.first, row.end)
    const parts = row.children.filter(({ first, end }) => end > first).length
    const alone = lines.length === parts || lines.every(({ box }) => box === row)
    const names = lines.every((one) => inside.has(one) && isName(one))
    if (!alone || PAIRS.has(row.tag) || lines.length < FEWEST || !names || !isOwn(scene, entry, row)) return []
    return live || isBilled(lines) ? lines : []
  })
}

/** It neither leads elsewhere, nor stands under a heading of its own or under the day of another evening. */
function isOwn({ outline, marks }: Scene, entry: Entry, row: Box): boolean {
  if (row.endLink > row.firstLink || linkAround(row) || isHeaded(outline.lines, row)) return false
  return marksIn(marks, row.first - DAY_ABOVE, row.first).every((mark) => entry.marks.includes(mark))
}

const DAY_ABOVE = 3

/** The element around a line that holds others as well. */
function rowOf({ box: from }: Line): Box | undefined {
  let box: Box | undefined = from
  while (box && box.end - box.first === 1) box = box.parent
  return box && box.end - box.first >= FEWEST ? box : undefined
}

/** What stands in front of a stage name, and is a part of it. */
const DJ = /^(?:dj|vj|mc|miss|mister|lady|king|queen) \S/

const isName = (line: Line): boolean =>
  line.heading === 0 &&
  line.text.length > 1 &&
  line.text.length <= LONGEST &&
  line.text.split(' ').length <= 4 &&
  NAME.test(line.text) &&
  /\p{L}{2}/u.test(line.text) &&
  !ACTION.test(line.plain) &&
  !NOBODY.test(line.plain) &&
  !isKind(line.plain) &&
  !isClockwork(line.text) &&
  labelOf(line.text) === undefined &&
  (openerLength(line.plain) === 0 || DJ.test(line.plain)) &&
  !isRoleOnly(line.text) &&
  !VENUE_WORD.test(line.plain) &&
  readAges(line.text).length === 0 &&
  readDurations(line.text).length === 0

/** A heading right above that is no link says what the list is. */
function isHeaded(lines: readonly Line[], row: Box): boolean {
  const above = lines[row.first - 1]
  if (!above || (above.heading === 0 && !above.strong && !/[:：]$/.test(above.text))) return false
  if (linkAround(above.box)) return false
  return labelOf(above.text) !== 'performer'
}
