import type { Mark } from '../page/marks.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { plain, VENUE_WORD } from '../page/words.ts'
import { wordSet } from '../word-set.ts'
import { adopt, isShapedAs } from './adopt.ts'
import { alikeOnes } from './alike.ts'
import { withBodies } from './bodies.ts'
import { inColumns } from './cells.ts'
import { definitionsOf } from './definitions.ts'
import type { Entry, Group, Title } from './entry.ts'
import { linesAlike, linesOf } from './lines.ts'
import { titlesAlong } from './naming.ts'
import { besideName, namesIn } from './odd-titles.ts'
import { namedInProse } from './prose-names.ts'
import { isPlace } from './repertoire.ts'
import { rowsOfWorks } from './rows-of-works.ts'
import { recordsOf } from './sections.ts'
import { segmentsOf } from './segments.ts'
import { nameAt, titlePath, variety } from './title-path.ts'
import type { Candidate } from './titles.ts'

/** The marks that stand wholly within these lines. `marks` are in order. */
export function marksIn(marks: readonly Mark[], first: number, end: number): readonly Mark[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((marks[mid]?.first ?? 0) < first) low = mid + 1
    else high = mid
  }
  let stop = low
  for (let mark = marks[stop]; mark && mark.first < end; mark = marks[++stop]) if (mark.end > end) break
  return marks.slice(low, stop)
}

/**
 * Finds records by structure: siblings of one tag that each hold a date and a name of their own, or a run of siblings
 * that a heading divides. Inner groups win over outer ones, so a month section with cards gives its cards. With `alike`,
 * records of one name count as well: the evenings of a show, on a page that is called nothing else.
 */
export function groupsOf(outline: Outline, marks: readonly Mark[], headline?: Line, alike = false): Group[] {
  const groups = groupsBeside(outline, marks, headline, alike, new Set())
  const rows = rowsOfWorks(outline, groups)
  return rows.size === 0 ? groups : groupsBeside(outline, marks, headline, alike, rows)
}

/** The records, of which none are the rows that such elements hold. */
function groupsBeside(
  outline: Outline,
  marks: readonly Mark[],
  headline: Line | undefined,
  alike: boolean,
  rowsOfOne: ReadonlySet<Box>,
): Group[] {
  const groups: Group[] = []
  if (marks.length < 2) return groups
  const holds = new Set<Box>()
  // What holds the page's own heading is a part of the layout, not one record among others.
  for (let at: Box | undefined = headline?.box; at && !holds.has(at); at = at.parent) holds.add(at)
  const taken = new Set<Box>()
  const accept = (group: Group): void => {
    groups.push(group)
    for (let at: Box | undefined = group.parent; at && !taken.has(at); at = at.parent) {
      taken.add(at)
      holds.add(at)
    }
  }
  for (let i = outline.boxes.length - 1; i >= 0; i--) {
    const parent = outline.boxes[i]
    if (!parent || parent.frame === 2 || parent.end - parent.first < 2 || rowsOfOne.has(parent)) continue
    if (marksIn(marks, parent.first, parent.end).length < 2) continue
    const lines = taken.has(parent) ? undefined : linesOf(outline, parent, marks)
    if (lines) accept(lines)
    if (lines || parent.children.length < 2) continue
    const closed = withLists(outline, parent, marks, groups, holds)
    const rows = definitionsOf(outline, parent, marks) ?? siblings(outline, parent, marks, closed, alike)
    const settled = rows && isNamed(rows) && !isLeftover(rows) && !areUnder(outline, rows) && !arePlaces(rows)
    const group = settled ? rows : better(rows, segmentsOf(outline, parent, marks, closed))
    if (group) accept(group)
  }
  const found = alikeOnes(outline, adopt(outline, marks, groups, holds))
  const whole = found.map((group) =>
    withBodies(outline, group, ({ first, end }) => marksIn(marks, first, end).length > 0),
  )
  return inColumns(
    whole.map((group) => ({ ...group, entries: group.entries.flatMap((entry) => recordsOf(outline, entry)) })),
  ).map(namedInProse)
}

/** What is taken among the children of an element: beside a list of lines, those of its shape are lists too, however short. */
function withLists(
  outline: Outline,
  parent: Box,
  marks: readonly Mark[],
  groups: readonly Group[],
  holds: ReadonlySet<Box>,
): ReadonlySet<Box> {
  const lists = groups.filter((group) => group.parent.parent === parent && group.entries[0]?.box === undefined)
  const short = parent.children.filter((kid) =>
    lists.some((list) => isShapedAs(list.parent, kid) && linesAlike(outline, list, kid, marks).length > 0),
  )
  return short.length === 0 ? holds : new Set([...holds, ...short])
}

/** Its records say their names in headings or on lines made for them, not in the middle of sentences. */
const isNamed = ({ entries }: Group): boolean =>
  entries.filter(
    ({ title }) =>
      title &&
      (title.line.heading > 0 || title.line.text.length < 80 || title.text.length >= 0.4 * title.line.text.length),
  ).length >=
  0.5 * entries.length

/** A heading stands over each record, behind the one before it, and none in it. */
const areUnder = ({ lines }: Outline, { entries, parent }: Group): boolean =>
  entries.every(
    ({ first, title }, n) =>
      title?.line.heading === 0 &&
      lines.slice(entries[n - 1]?.end ?? parent.first, first).some(({ heading }) => heading > 0),
  )

/** What is left of the lines of dates: a price, a place. */
const isLeftover = ({ titlePath }: Group): boolean => titlePath.endsWith('~')

/** What should name the records says where: they are the dates of what stands over them. */
export const arePlaces = ({ entries }: Group): boolean =>
  entries.filter(({ title }) => title && title.line.heading === 0 && title.href === undefined && isPlace(title))
    .length >=
  0.6 * entries.length

/** Paragraphs that each hold a date are parts of records where headings between them name these. */
function better(rows: Group | undefined, pieces: Group | undefined): Group | undefined {
  if (!rows || !pieces) return rows ?? pieces
  const headed = pieces.entries.every(({ title }) => title && title.line.heading > 0)
  const left = (isLeftover(rows) && !isLeftover(pieces)) || (arePlaces(rows) && !arePlaces(pieces))
  return (headed || left) && pieces.entries.length * 2 >= rows.entries.length ? pieces : rows
}

function siblings(
  outline: Outline,
  parent: Box,
  marks: readonly Mark[],
  holds: ReadonlySet<Box>,
  alike: boolean,
): Group | undefined {
  const byTag = new Map<string, Box[]>()
  for (const kid of parent.children) {
    if (kid.frame === 2 || kid.end <= kid.first || holds.has(kid)) continue
    if (marksIn(marks, kid.first, kid.end).length === 0) continue
    // What stands beside the content is no record among those of the content.
    const key = `${kid.tag} ${kid.frame}`
    const list = byTag.get(key)
    if (list) list.push(kid)
    else byTag.set(key, [kid])
  }
  let best: Group | undefined
  for (const kids of byTag.values()) {
    if (kids.length < 2 || kids.length <= (best?.entries.length ?? 0) || areCopies(outline, kids) || areOfLines(kids))
      continue
    best = groupOf(outline, parent, kids, marks, alike) ?? best
  }
  return best
}

/** `<b>12 mars</b> – <b>Sel</b><br>`: the words of lines, and no records. */
const areOfLines = (kids: readonly Box[]): boolean => new Set(kids.map(({ first }) => first)).size * 2 <= kids.length

/** All say the same word by word, as templates print day and place over a name, under it and at the foot: one thing of one record. */
const areCopies = ({ lines }: Outline, kids: readonly Box[]): boolean =>
  new Set(kids.map(({ first, end }) => JSON.stringify(lines.slice(first, end).map(({ text }) => text)))).size < 2

function groupOf(
  outline: Outline,
  parent: Box,
  kids: readonly Box[],
  marks: readonly Mark[],
  alike: boolean,
): Group | undefined {
  const found = kids.map((kid) => namesIn(outline, kid, kid.first, kid.end, marksIn(marks, kid.first, kid.end)))
  const path = titlePath(found)
  if (path === undefined || !(worthy(found, path) || (alike && isOneShow(found, path)))) return undefined
  const titles = titlesAlong(found, path)
  const entries = kids.map((kid, k): Entry => entryAt(kid, titles[k], marks))
  const titled = entries.filter((entry) => entry.title)
  const regular = found.filter((candidates) => nameAt(candidates, path)).length
  if (regular < Math.max(2, 0.5 * kids.length)) return undefined
  const untitled = entries.filter((entry) => !entry.title)
  return titled.length < 2 || arePartsOfOne(entries)
    ? undefined
    : { entries: titled, parent, titlePath: path, untitled }
}

/** So many parts of one card tell its day. */
const PARTS = 3

/** `sam. 14 mars`, `Salle du Quai` and below `14 mars 2026, 20 h`, `12 rue du Quai`: a few words that nothing marks, beside one day and one hour at most. */
const arePartsOfOne = (entries: readonly Entry[]): boolean => {
  const starts = entries.flatMap(({ marks }) =>
    marks.flatMap(({ when: { occurrences, run } }) => [
      ...occurrences.map(({ start }) => start),
      ...(run?.start ? [run.start] : []),
    ]),
  )
  return (
    entries.length <= PARTS &&
    new Set(starts.map((start) => start.slice(0, 10))).size === 1 &&
    new Set(starts.filter((start) => start.includes('T'))).size <= 1 &&
    entries.every(({ title }) => !title || isUnmarked(title))
  )
}

const isUnmarked = ({ line, box, href }: Title): boolean =>
  line.heading === 0 && !line.strong && href === undefined && !MARKED.has(box.tag)
const MARKED = wordSet('b strong em i cite')

/** The same name on every record, which is no house. */
const isOneShow = (found: readonly (readonly Candidate[])[], path: string): boolean => {
  const names = new Set(found.map((candidates) => plain(nameAt(candidates, path)?.text ?? '')))
  const [name = ''] = names
  return names.size === 1 && name !== '' && !VENUE_WORD.test(name)
}

/** A heading, what the head of its column announces, or a class calls the title: then evenings of one name are several evenings. */
const isCalledSo = (c: Candidate): boolean =>
  c.heading > 0 ||
  c.column === 'title' ||
  c.column === 'performer' ||
  (c.titled && (c.linked || !VENUE_WORD.test(plain(c.text))))

/** Names of records differ; a column that says the same on every row is a place or a button. */
const worthy = (found: readonly (readonly Candidate[])[], path: string): boolean => {
  if (variety(found, path) >= (found.length > 4 ? 0.3 : 0.6)) return true
  const named = found.flatMap((candidates) => nameAt(candidates, path) ?? [])
  return named.length > 0 && named.every(isCalledSo)
}

export const entryAt = (kid: Box, title: Candidate | undefined, marks: readonly Mark[]): Entry => ({
  box: kid,
  first: kid.first,
  end: kid.end,
  marks: besideName(title, marksIn(marks, kid.first, kid.end)),
  title,
})
