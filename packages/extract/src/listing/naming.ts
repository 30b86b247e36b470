import { INLINE } from '../page/nearest.ts'
import { textIn } from '../page/tree.ts'
import { isKind, plain, VENUE_WORD } from '../page/words.ts'
import { isSomebody } from '../readers/people/names.ts'
import { areBesideDays, besideDay } from './beside-days.ts'
import { boldIn, SLANTED } from './bold.ts'
import { isNameLike, QUOTED } from './name-like.ts'
import { isPlace, wayOf } from './repertoire.ts'
import { slantedWorks } from './slanted-works.ts'
import { withoutCells } from './title-cells.ts'
import { calledAs, isBeside, isClassed, isOther, nameAt, OUT, oddAt, usual } from './title-path.ts'
import type { Candidate } from './titles.ts'

/**
 * The title of each record. A name that several records share is that of their series where each of them has another, of
 * its own, right below in the same place.
 */
export function titlesAlong(records: readonly (readonly Candidate[])[], path: string): (Candidate | undefined)[] {
  const met = metIn(records)
  const beside = areBesideDays(records, path)
  const firsts = records.map((all) => {
    const candidates = usual(all)
    const found =
      namedAt(candidates, path) ??
      oddAt(all, path) ??
      calledAs(candidates, path) ??
      markedName(candidates, met) ??
      inLine(candidates, path) ??
      (beside ? besideDay(candidates) : undefined) ??
      boldLine(candidates, path) ??
      unmarked(candidates, path)
    // A house in the column of names, under words that stand out, is the house of these. What most records say names none.
    const isOwn = (c: Candidate): boolean => (met.get(plain(c.text)) ?? 0) * 2 <= records.length
    const above =
      found && isHouse(found) ? candidates.find((c) => isOver(c, found) && standsOut(c) && isOwn(c)) : undefined
    return above ?? (found && (quotedAbove(candidates, found) ?? boldOver(candidates, found))) ?? found
  })
  const slanted = slantedWorks(records, firsts)
  if (slanted) return slanted
  const led = firsts.filter((first) => first && (isMarked(first) || leadsOn(first))).length
  const marked =
    firsts.filter((first) => first && isMarked(first)).length * 2 > firsts.length ||
    (led > 2 && led >= NEARLY_ALL * firsts.length)
  if (marked)
    for (const [n, first] of firsts.entries()) firsts[n] = first && !isMarked(first) ? markedLead(first) : first
  const times = new Map<string, number>()
  for (const first of firsts) if (first) times.set(plain(first.text), (times.get(plain(first.text)) ?? 0) + 1)
  const below = firsts.map((first, n) =>
    first && (times.get(plain(first.text)) ?? 0) > 2
      ? records[n]?.find((c) => c.path === first.path && c.line.index === first.line.index + 1 && isOwnName(c, first))
      : undefined,
  )
  const names = below.flatMap((c) => (c ? [plain(c.text)] : []))
  const own = names.length > 1 && new Set(names).size === names.length
  const named = firsts.map((first, n) => withoutHour(own ? (below[n] ?? first) : first))
  const bare = withoutCells(named.map((name) => name?.text ?? ''))
  return named.map((name, n) => name && (bare[n] === name.text ? name : { ...name, text: bare[n] ?? name.text }))
}

/** `<b>« Nuit bleue »</b>` on the line over what nothing marks: its composers, who plays. */
const quotedAbove = (
  candidates: readonly Candidate[],
  { line, heading, strong, href }: Candidate,
): Candidate | undefined =>
  heading > 0 || strong || href !== undefined
    ? undefined
    : candidates.find((c) => c.strong && c.line.index === line.index - 1 && QUOTED.test(c.text))

/** `<p><b>Sel</b> with Ada<br>Quay Hall</p>`, and `<p><b>Slam</b><br>Quay Hall</p>`: over what nothing marks, the bold line of one block. */
const boldOver = (
  candidates: readonly Candidate[],
  { path, place, heading, strong }: Candidate,
): Candidate | undefined =>
  heading > 0 || strong
    ? undefined
    : candidates.find(
        (c) => c.place < place && c.path.startsWith(`${path}>`) && BOLD.test(c.path.slice(path.length + 1)),
      )
const BOLD = /^(?:b|strong)\.[^>]*$/

/** What stands at the path; in a column of names, and where nothing stands at the path, what leads that cell of the row. */
function namedAt(candidates: readonly Candidate[], path: string): Candidate | undefined {
  const found = nameAt(candidates, path)
  const standsOut = found && (found.strong || found.linked || found.heading > 0 || SLANTED.has(found.box.tag))
  if (standsOut && found.column !== 'title') return found
  // A class of its own is the place of names, whatever stands out below.
  if (found && isClassed(path)) return found
  const cell = CELL.exec(path)?.[0]
  const inside =
    cell === undefined ? [] : candidates.filter((c) => CELL.exec(c.path)?.[0] === cell && !isKind(plain(c.text)))
  return inside.find((c) => c.strong || c.linked || c.heading > 0) ?? inside[0] ?? found
}

/** The way to a cell of a table, down to the cell. */
const CELL = /^(?:.*>)?td\d+\.[^>]*/

/** Bold or slanted from end to end, outside of headings. */
const isMarked = ({ strong, heading, box }: Candidate): boolean => heading === 0 && (strong || SLANTED.has(box.tag))

/** So many names of a list begin with marked words. */
const NEARLY_ALL = 0.8
/** What explains the marked words in front: who plays, what happens there, a subtitle. */
const EXPLAINS =
  /^\s*(?:[:"“«]|\((?=\p{Ll})|(?:avec|with|anim\p{L}+ par|led by|hosted by|suivie?s?|followed by)(?!\p{L}))/u

/** `<b>Bal d’automne</b> avec Ada Lampe, au Zinc`: the words go on behind the marked ones, with something else. */
function leadsOn({ text, heading, line }: Candidate): boolean {
  const [box] = heading > 0 ? [] : boldIn(line)
  const head = box ? textIn(box.node) : ''
  const rest = text.slice(head.length)
  return (
    head !== '' &&
    text.startsWith(head) &&
    isNameLike(head) &&
    rest.length > 3 &&
    EXPLAINS.test(rest) &&
    !(WITH.test(rest) && isSomebody(head, false))
  )
}
const WITH = /^\P{L}*(?:avec|with|feat|ft)(?!\p{L})/iu

/** Where other names are marked from end to end, or their lines begin so, the marked words that a line begins with, or a colon leads to, are the name. */
function markedLead(c: Candidate): Candidate {
  const box = boldIn(c.line).find((one) =>
    /^$|[:–—-]\s*$/.test(c.text.slice(0, Math.max(0, c.text.indexOf(textIn(one.node))))),
  )
  const text = box && textIn(box.node)
  return box && text && c.text.includes(text) && isNameLike(text) && !isKind(plain(text)) ? { ...c, text, box } : c
}

const isHouse = (c: Candidate): boolean => c.text.length < 60 && c.heading === 0 && VENUE_WORD.test(plain(c.text))

/** In front of a house, or below it beside its day, and no less marked: `Ada Lampe <b>Le jardin</b>` is a garden to be played. */
const isOver = (c: Candidate, house: Candidate): boolean =>
  (c.place < house.place && (c.strong || c.heading > 0 || !house.strong)) || isBelowDay(c, house)

/** `14 March – Quay Hall<br><b>Ash</b>`: bold from end to end on the line below that of the day, which says where. */
const isBelowDay = (c: Candidate, house: Candidate): boolean =>
  house.path.endsWith('~') && c.line.index === house.line.index + 1 && c.text === c.line.text

const standsOut = (c: Candidate): boolean =>
  (c.strong || c.linked || c.heading > 0) && !VENUE_WORD.test(plain(c.text)) && !isKind(plain(c.text))

const HOUR =
  /^(?:(?:[01]?\d|2[0-3])\s?[hH](?:\s?\d\d)?|\d{1,2}(?:[:.]\d\d)?\s?[aApP]\.?[mM]\.?|\d{1,2}:\d\d)(?:\s*[–—:|-]\s*(?=\p{L}{2}|A\s)|\s+(?=\p{Lu}\p{L}|A\s))/u

/** `20 h – Nuit bleue`: the hour in front is no part of the name. */
const withoutHour = (c: Candidate | undefined): Candidate | undefined =>
  c && HOUR.test(c.text) ? { ...c, text: c.text.replace(HOUR, '') } : c

const isOwnName = (c: Candidate, series: Candidate): boolean =>
  plain(c.text) !== plain(series.text) && !VENUE_WORD.test(plain(c.text)) && !isPlace(c)

/**
 * Among lines that lead with their day to a linked name, the name of one that has no page: `<em>Nuit bleue</em>`, else the words of
 * its first cell.
 */
function inLine(candidates: readonly Candidate[], path: string): Candidate | undefined {
  const [first] = candidates
  if (!first || !(path === OUT || /(?:^|>)(?:a|b|strong|em|i)\.[^>]*$/.test(path))) return undefined
  if (!candidates.every((c) => c.line === first.line && c.heading === 0 && !isKind(plain(c.text)))) return undefined
  const marked = candidates.find((c) => !c.path.endsWith('~'))
  const cell = marked ?? first
  return cell.text.length < 90 && !VENUE_WORD.test(plain(cell.text)) ? cell : undefined
}

/** Among names in headings, the first line of a record without one that is bold from end to end. */
const boldLine = (candidates: readonly Candidate[], path: string): Candidate | undefined =>
  /(?:^|>)h\d\.[^>~]*$/.test(path)
    ? candidates.find((c) => c.strong && c.text === c.line.text && !isBeside(c) && !isOther(c))
    : undefined

/** So long is a name that nothing marks. */
const LONGEST = 120

/** Among names that are marked on lines of their own, the first words of the same element in a record where nothing is marked. */
function unmarked(candidates: readonly Candidate[], path: string): Candidate | undefined {
  const steps = wayOf(path).split('>')
  const own = steps.length
  while (steps.length > 0 && (steps.at(-1) === OUT || INLINE.has(steps.at(-1)?.split('.')[0] ?? ''))) steps.pop()
  if (steps.length === own || path.endsWith('~')) return undefined
  const block = steps.join('>')
  const found = candidates.find((c) => c.path === block && !isBeside(c) && !isOther(c))
  if (!found || found.heading > 0 || found.text.length > LONGEST) return undefined
  return isHouse(found) && candidates.some((c) => c.line !== found.line) ? undefined : found
}

/** In how many records each text stands. */
function metIn(records: readonly (readonly Candidate[])[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>()
  for (const candidates of records)
    for (const text of new Set(candidates.map((c) => plain(c.text)))) met.set(text, (met.get(text) ?? 0) + 1)
  return met
}

/**
 * A name that stands elsewhere than on most records: a heading or a link. What other records say as well is the house or the
 * kind of several, unless nothing else is left.
 */
function markedName(candidates: readonly Candidate[], met: ReadonlyMap<string, number>): Candidate | undefined {
  const marked = candidates.filter((c) => (c.heading > 0 || c.href !== undefined) && !isBeside(c) && !isOther(c))
  return marked.find((c) => met.get(plain(c.text)) === 1) ?? marked[0]
}
