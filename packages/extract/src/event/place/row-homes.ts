import type { Entry } from '../../listing/entry.ts'
import { plain } from '../../page/words.ts'
import { partAt } from '../rows.ts'
import type { Scene } from '../scene.ts'
import { isThere } from './at-home.ts'
import { isHallOnly } from './halls.ts'
import { placeText } from './place-piece.ts'
import { fromLines, type Venue } from './place-text.ts'

/** Performances in several houses, of which some are not told: what the row of one names is not where those are. */
export function isScattered(venue: Venue, rows: ReadonlyMap<Entry, Venue | undefined>): boolean {
  const names = new Set([...rows.values()].flatMap((one) => (one?.name ? [plain(one.name)] : [])))
  const told = [...rows.values()].every((one) => one?.name !== undefined)
  return (
    !told &&
    names.size > 1 &&
    [...rows.keys()].some(({ first, end }) => first <= venue.box.first && venue.box.first < end)
  )
}

/** A name in few of the rows that nothing says to be a place is a remark on that evening: `14 h · Places limitées`, `7pm · Relaxed`. */
export function withoutRemarks(rows: ReadonlyMap<Entry, Venue | undefined>): ReadonlyMap<Entry, Venue | undefined> {
  const told = [...rows.values()].filter((venue) => venue?.name !== undefined)
  return told.length * 2 < rows.size
    ? new Map([...rows].map(([row, venue]) => [row, venue?.bare ? undefined : venue]))
    : rows
}

/** The house for the performances of one event; none where most of those that say an address, in several houses, are played elsewhere. */
export function homeForRows(
  rows: ReadonlyMap<Entry, Venue | undefined>,
  home: (() => Venue | undefined) | undefined,
): (() => Venue | undefined) | undefined {
  const told = [...rows.values()].filter((venue) => venue?.address !== undefined)
  if (new Set(told.map((venue) => plain(venue?.name ?? ''))).size < 2) return home
  return () => {
    const house = home?.()
    const there = house ? told.filter((venue) => venue && isThere(venue, house)) : []
    return there.length * 2 > told.length ? undefined : house
  }
}

/** `14h00 salle 1, 20h30 salle 2` in one row, each hour on a line of its own: the hall of one of its hours. */
export function hallAt(scene: Scene, row: Entry, clock: string | undefined): Venue | undefined {
  const part = partAt(scene, row, clock)
  if (part === row) return undefined
  for (const line of scene.outline.lines.slice(part.first, part.end)) {
    const text = placeText(scene, { ...part, marks: [] }, line)
    if (text.length > 3 && isHallOnly(text)) return fromLines(scene, [text], line.box, 0.85)
  }
  return undefined
}
