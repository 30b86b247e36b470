import { isClockwork, isKind, labelOf, plain, VENUE_WORD } from '../page/words.ts'
import { outside } from '../readers/reading.ts'
import { pooled } from './alike.ts'
import type { Entry, Group } from './entry.ts'
import { edged } from './leftover.ts'
import { worksFirst } from './repertoire.ts'
import { isCost } from './title-cells.ts'

/** What parts the cells of a line, the strongest first. */
const SEPARATORS: readonly RegExp[] = [/\s+[–—|•·]\s+|\s+-\s+|\s*;\s+/, /\s+@\s*|\s+(?=\()|,\s+|\s+at\s+(?=\p{Lu})/u]
/** Parts a work from its places, and names in two. */
const COLON = /\s*:\s+/
/** So many lines of one form make columns. */
const FEW = 3
const MOST = 0.6
/** Houses come again, names do not: so much fewer of the houses must be different. */
const AGAIN = 0.75

/**
 * Records on one line each, `5 May – Night Boats – The Mill – 8 pm`: the column behind the names is that of the places where its
 * words say so on most lines, or where they come again and again and the names do not. The names are then told without them.
 * Groups of one shape, as the months of a season, are looked at together.
 */
export function inColumns(groups: readonly Group[]): Group[] {
  const places = new Map<Entry, readonly string[]>()
  for (const entries of pooled(groups).values())
    for (const [entry, cells] of columnsOf(entries)) places.set(entry, cells)
  const columned = (entry: Entry): Entry => named(entry, places.get(entry) ?? [])
  return groups.map((group) => ({ ...group, entries: group.entries.map(columned) }))
}

/** The cells of each record, the name first, where those behind it are the columns of places. */
function columnsOf(entries: readonly Entry[]): readonly (readonly [Entry, readonly string[]])[] {
  const rows = entries.map(cellsOf)
  const lines = entries.map(({ title }) => title?.line)
  for (let n = 0; n <= SEPARATORS.length; n++) {
    const told = worksFirst(lines, splitAt(rows, n))
    if (told) return entries.map((entry, k) => [entry, told[k] ?? []] as const)
  }
  for (const n of SEPARATORS.keys()) {
    const split = splitAt(rows, n)
    const several = split.filter(({ length }) => length > 1)
    if (several.length < FEW || several.length < MOST * rows.length) continue
    return arePlaces(several) ? entries.map((entry, k) => [entry, split[k] ?? []] as const) : []
  }
  return []
}

/** What stands on the line of a record beside its day and hour. */
function cellsOf({ title, marks }: Entry): readonly string[] {
  const own = title ? marks.filter((mark) => mark.first === title.line.index && mark.end === mark.first + 1) : []
  if (!title || own.length === 0 || title.href !== undefined || title.line.heading > 0) return []
  const pieces = own.flatMap((mark) => mark.pieces)
  return outside(title.line.text, pieces)
    .map(bare)
    .filter((text) => text !== '')
}

const splitAt = (rows: readonly (readonly string[])[], n: number): readonly (readonly string[])[] =>
  rows.map((row) => row.flatMap((cell) => cellsIn(cell, n)))

const cellsIn = (text: string, n: number): readonly string[] =>
  (n < SEPARATORS.length ? SEPARATORS.slice(0, n + 1) : [...SEPARATORS, COLON])
    .reduce<readonly string[]>((cells, by) => cells.flatMap((cell) => cell.split(by)), [text])
    .map(bare)
    .filter(
      (cell) =>
        cell.length > 2 &&
        /\p{L}{3}/u.test(cell) &&
        !isCost(cell) &&
        !isClockwork(cell) &&
        !isKind(plain(cell)) &&
        !labelOf(cell),
    )

/** `children £3. Licensed bar` is told of an evening, and no house: that stands in front of a sentence. */
const STOP = /(?<=\p{Ll}{3}|\d)\.\s+(?=\p{Lu})/u

const bare = (text: string): string => edged(text.trim().replace(/^\(([^()]*)\)$/, '$1'))

/** Whether what stands behind the names are houses. */
function arePlaces(rows: readonly (readonly string[])[]): boolean {
  const [names, places] = [rows.map(([name = '']) => plain(name)), rows.map(([, place = '']) => plain(place))]
  const housed = rows.filter(([, place = '']) => VENUE_WORD.test(plain(place.split(STOP)[0] ?? '')))
  if (housed.length >= 0.5 * rows.length) return true
  const different = (texts: readonly string[]): number => new Set(texts).size / texts.length
  const named = rows.every(([, place = '']) => /^[\p{Lu}\d]/u.test(place) && place.length > 3)
  return named && rows.length > FEW && different(names) === 1 && different(places) <= AGAIN
}

function named(entry: Entry, cells: readonly string[]): Entry {
  const [name, ...places] = cells
  if (!entry.title || name === undefined || places.length === 0) return entry
  return { ...entry, title: { ...entry.title, text: name }, cell: places.join(', ') }
}
