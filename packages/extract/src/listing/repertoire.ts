import { TOWN_CODE, TOWN_ONLY } from '../event/place/house-and-town.ts'
import { isPair, looksLikePlace } from '../event/place/place-looks.ts'
import { isNote } from '../event/place/place-words.ts'
import { TOPONYM } from '../event/place/town-names.ts'
import { isGeneric } from '../page/kind.ts'
import type { Line } from '../page/outline.ts'
import { ACTION, isClockwork, isKind, labelOf, plain, VENUE_WORD } from '../page/words.ts'
import { whole } from '../readers/address/address-kinds.ts'
import { isCity } from '../readers/address/cities.ts'
import { fold } from '../readers/fold.ts'
import { edged } from './leftover.ts'
import { cellsOf, isCost } from './title-cells.ts'
import type { Candidate } from './titles.ts'

/** So many dates show that a work travels. */
const FEW = 3
/** So many of the names are places, and so many records say a work. */
const SOME = 0.3
const MOST = 0.6
const NEARLY_ALL = 0.8
/** So much fewer than dates are the works of a repertoire. */
const AGAIN = 0.75
/** So much must words look like a place. */
const LIKE = 1.8
const LONGEST = 90
/** What a town could be called. */
const BARE = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u
/** So many of a record's parts stand above its place. */
const PARTS = 4

/** In front of the way to works, which come again from place to place: of which of a record's parts they are, counted from 0. */
const PART = '!'

/**
 * The way to what is played where a company takes few works to many houses, and prints both in each record: `Sat 19 September / The
 * Kettle March / Village Hall, Ashby`. Only where what the records would be called by (`named`) is either of the two.
 */
export function worksBeside(
  records: readonly (readonly Candidate[])[],
  named: readonly (Candidate | undefined)[],
  path: string,
): string | undefined {
  if (records.length < FEW) return undefined
  for (let part = 0; part < PARTS; part++) {
    const works = records.map((candidates) => partAt(candidates, part))
    if (!areWorks(works)) continue
    const others = records.map((candidates, n) => [
      ...candidates.filter((c) => c !== works[n] && !c.text.includes(works[n]?.text ?? '')),
      ...besides(works[n]),
    ])
    const called = named.filter((c, n) => c !== undefined && c === works[n]).length
    const places = named.filter((c, n) => c !== undefined && c !== works[n] && isPlace(c)).length
    if (called + places < MOST * records.length || !arePlaced(others, works)) continue
    return PART + (called > places ? path : part)
  }
  return undefined
}

/** What else stands on the line of a work. */
function besides(work: Part | undefined): readonly Part[] {
  if (!work || work.text.length + 4 > work.line.text.length) return []
  const { line, text } = work
  const [before = '', behind = ''] = line.text.split(text)
  return [before, behind].flatMap((side) => cellsOf(side).map((cell): Part => ({ line, text: edged(cell) })))
}

/** What stands at a way to works; what it costs and whether it is cancelled counts for no part. */
const partAt = (candidates: readonly Candidate[], part: number): Candidate | undefined =>
  candidates.filter(({ text }) => !isCost(text))[part]

/** The name of a record under a way to works, where `at` finds what stands at others. */
export const workAt = (
  candidates: readonly Candidate[],
  path: string,
  at: (candidates: readonly Candidate[], path: string) => Candidate | undefined,
): Candidate | undefined => {
  const way = wayOf(path)
  return /^\d$/.test(way) ? partAt(candidates, Number(way)) : at(candidates, way)
}

/** A way to works: what comes again there is played in several places. */
export const isOfWorks = (path: string): boolean => path.startsWith(PART)

/** A way to works, as one to any names. */
export const wayOf = (path: string): string => (isOfWorks(path) ? path.slice(PART.length) : path)

/** Words of a record, and the line that they stand on. */
interface Part {
  readonly line: Line
  readonly text: string
}

/** Reads as a house or a hall, or says a town with its region. */
export const isPlace = ({ line, text }: Part): boolean =>
  looksLikePlace(line, text) >= LIKE || cellsOf(text).some((cell) => TOWN_CODE.test(cell) || TOWN_ONLY.test(cell))

/** A house and its town, or a town with its region. */
const isHoused = (part: Part): boolean => isPair(part.text) || TOWN_CODE.test(part.text) || TOWN_ONLY.test(part.text)

const areBare = (works: readonly (Part | undefined)[]): boolean =>
  works.filter((work) => work && BARE.test(work.text)).length * 2 > works.length

/**
 * So many of the records say, in some of these parts, a place; some of them for certain, others by a name and a town. Beside works
 * that towns could be called as well (`Hamlet`), each says its own town.
 */
function arePlaced(records: readonly (readonly Part[])[], works: readonly (Part | undefined)[]): boolean {
  if (areBare(works) && records.filter((parts) => parts.some(isHoused)).length < MOST * records.length) return false
  const sure = records.filter((parts) => parts.some(isPlace)).length
  if (sure >= MOST * records.length) return true
  const paired = records.filter((parts) => parts.some((part) => isPlace(part) || isPair(part.text))).length
  return sure >= SOME * records.length && paired >= MOST * records.length
}

/** Nearly every record has one, some come again, and they could be names: no towns, no kinds, no remarks. */
function areWorks(works: readonly (Part | undefined)[]): boolean {
  const found = works.filter((c) => c !== undefined)
  if (found.length < NEARLY_ALL * works.length) return false
  const texts = new Set(found.map(({ text }) => plain(cellsOf(text)[0] ?? text)))
  if (texts.size > AGAIN * found.length) return false
  return found.filter((c) => isWork(c.text) && !isPlace(c)).length >= NEARLY_ALL * found.length
}

/** The cells of records on one line each with that of the work in front, where works come again and the others say places. */
export function worksFirst(
  lines: readonly (Line | undefined)[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] | undefined {
  const records = rows.map((cells, n) => {
    const line = lines[n]
    return line ? cells.map((text): Part => ({ line, text })) : []
  })
  const full = records.filter(({ length }) => length > 1)
  if (full.length < FEW || full.length < NEARLY_ALL * rows.length) return undefined
  for (const at of COLUMNS) {
    const works = full.map((parts) => parts.at(at))
    // `House, Town`: bare words behind all others are the town.
    const behind = full.filter((parts, n) => parts.at(-1) === works[n]).length * 2 > full.length
    if (!areWorks(works) || (behind && areBare(works)) || (at !== 0 && areNames(full))) continue
    const others = full.map((parts, n): readonly Part[] => {
      const rest = parts.filter((part) => part !== works[n])
      const [first] = rest
      return first ? [...rest, { ...first, text: rest.map(({ text }) => text).join(', ') }] : []
    })
    if (!arePlaced(others, works)) continue
    return rows.map((cells) => {
      const work = cells.at(at)
      return work === undefined ? cells : [work, ...cells.filter((cell) => cell !== work)]
    })
  }
  return undefined
}

/** What leads the records is another thing in each, and no place: then what comes again behind it is the town. */
const areNames = (records: readonly (readonly Part[])[]): boolean =>
  new Set(records.map(([lead]) => plain(lead?.text ?? ''))).size === records.length &&
  records.every(([lead]) => lead && isWork(lead.text) && !isPlace(lead) && !isPair(lead.text))

const COLUMNS = [0, 1, 2, -1] as const

/** Could name what is played. */
export function isWork(text: string): boolean {
  const words = plain(text)
  return (
    text.length <= LONGEST &&
    /^[\p{Lu}\d«“"]/u.test(text) &&
    !isKind(words) &&
    !isGeneric(text) &&
    !isCost(text) &&
    !isClockwork(text) &&
    !ACTION.test(words) &&
    !labelOf(text) &&
    !isNote(text) &&
    !isCity(text) &&
    !TOPONYM.test(text) &&
    whole(text, fold(text)).kind !== 'region' &&
    !VENUE_WORD.test(words)
  )
}
