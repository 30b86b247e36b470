import type { Entry } from '../../listing/entry.ts'
import { plain } from '../../page/words.ts'
import { isThere } from './at-home.ts'
import type { Venue } from './place-text.ts'

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
