import type { Entry, Stop, Title } from '../../listing/entry.ts'
import type { Line } from '../../page/outline.ts'
import { plain, VENUE_WORD } from '../../page/words.ts'
import { isOwnBill, type OwnAct } from '../people/own-act.ts'
import { isOpen } from '../place/place-words.ts'
import type { Scene } from '../scene.ts'
import { type Part, partsOf } from './stop-parts.ts'
import {
  byLooks,
  byRegion,
  houseOf,
  looksOf,
  MOST,
  type Placed,
  partBeside,
  SIDES,
  type Side,
  sideOf,
  TELLING,
  withCities,
} from './stop-towns.ts'

/** Where the records of a tour are played. */
export interface Stops {
  readonly at: ReadonlyMap<Entry, Stop>
  /** What was taken for the names of the records are their houses or their towns: they have no names. */
  readonly nameless: boolean
}

/**
 * Where records of one shape are played, where each prints a town beside a house: `12/5 – Keene, NH – The Mill`. The region or the
 * country tells which is the town; without, what most of the records print in one place must look more like towns than what
 * stands in the other. What they are called by is their house only where nothing else is left. Undefined where they do not go
 * from town to town.
 */
export function stopsOf(scene: Scene, entries: readonly Entry[], act: OwnAct | undefined): Stops | undefined {
  if (entries.length < 2) return undefined
  const isBill = (text: string): boolean => act !== undefined && isOwnBill(act, text)
  const told = partsOfAll(scene, entries, act ? entries.length : 0.5 * entries.length)
  if (!told) return undefined
  const all = withCities(told.map((parts) => parts.filter(({ line }) => !isBill(line.text))))
  const billed = told.filter((parts) => parts.some(({ line }) => isBill(line.text))).length
  const titles = entries.map(({ title }) => (title && isBill(title.text) ? undefined : title))
  const placed = byRegion(all) ?? (act && byLooks(all))
  if (!placed) return undefined
  const towns = new Set(placed.map((one) => plain(one?.town ?? '')).filter(Boolean))
  if (towns.size < 2 || towns.size < 0.3 * entries.length) return undefined
  const free = placed.map((one, n) => one && without(one, titles[n]))
  // `Ida Lampe (Orval, QC)`: where those who play come from.
  const origins = placed.filter((one, n) => one && isSaid(titles[n], one.parts[one.at]?.line, one.beside)).length
  if (!act && origins > 0) return undefined
  const town = placed.filter((one, n) => one && titles[n] && plain(titles[n].text).startsWith(plain(one.town))).length
  const beside = sideOf(free, TELLING, act ? undefined : TELLING)
  const side = act && sideOf(placed, Number.NEGATIVE_INFINITY)
  const nameless = Math.max(town, unnamed(placed, side, titles, billed)) >= MOST * entries.length
  if (nameless || beside === undefined) {
    if (!act || side === undefined || !(nameless || isHouses(placed, side, titles, act.always || act.touring)))
      return undefined
    return { at: stopsAt(entries, placed, side, true), nameless: true }
  }
  return { at: stopsAt(entries, free, beside, act !== undefined), nameless: false }
}

/** Records that nothing names and, where several of them say who plays, those that are called by their house or by its town. */
function unnamed(
  placed: readonly (Placed | undefined)[],
  side: Side | undefined,
  titles: readonly (Title | undefined)[],
  billed: number,
): number {
  const free = titles.filter((title) => !title).length
  if (side === undefined || Math.max(free, billed) < 2) return free
  const where = placed.filter((one, n) => {
    const title = titles[n]
    if (!one || !title) return false
    const house = houseOf(one, side) ?? ''
    return isSaid(title, partBeside(one, side)?.line, house) || isSaid(title, one.parts[one.at]?.line, one.town)
  })
  return free + where.length
}

/** The parts of all records; undefined as soon as more than `most` of them tell no region. */
function partsOfAll(scene: Scene, entries: readonly Entry[], most: number): readonly (readonly Part[])[] | undefined {
  const all: (readonly Part[])[] = []
  let silent = 0
  for (const entry of entries) {
    const parts = partsOf(scene, entry)
    if (!parts.some(({ region }) => region) && ++silent > most) return undefined
    all.push(parts)
  }
  return all
}

function stopsAt(
  entries: readonly Entry[],
  placed: readonly (Placed | undefined)[],
  side: Side,
  toured: boolean,
): ReadonlyMap<Entry, Stop> {
  const stops = new Map<Entry, Stop>()
  for (const [n, entry] of entries.entries()) {
    const one = placed[n]
    const stop = one && stopAt(one, side, toured)
    if (stop) stops.set(entry, stop)
  }
  return stops
}

/** A title says these words of its line. */
export const isSaid = (title: Title | undefined, line: Line | undefined, text: string): boolean =>
  title !== undefined && title.line === line && text !== '' && meet(plain(title.text), plain(text))

const meet = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/** The parts of a record without those that its title says. */
function without(one: Placed, title: Title | undefined): Placed {
  const { parts, at, beside } = one
  const own = (part: Part, n: number): boolean => n !== at && isSaid(title, part.line, part.atoms.join(', '))
  const kept = parts.map((part, n) => (own(part, n) ? { ...part, atoms: [] } : part))
  return { ...one, parts: kept, beside: isSaid(title, parts[at]?.line, beside) ? '' : beside }
}

/** The names of these records are houses: they look so, or somebody plays alone; a work goes to several towns under one name. */
function isHouses(
  placed: readonly (Placed | undefined)[],
  side: Side,
  titles: readonly (Title | undefined)[],
  solo: boolean,
): boolean {
  const told = placed.flatMap((one) =>
    one && houseOf(one, side) ? [{ town: plain(one.town), house: houseOf(one, side) ?? '' }] : [],
  )
  const towns = Map.groupBy(told, ({ house }) => plain(house))
  const travels = [...towns.values()].filter((all) => new Set(all.map(({ town }) => town)).size > 1).length
  const looks = told.reduce((sum, { house }) => sum + looksOf(house), 0) / Math.max(1, told.length)
  if (travels > 0 && looks < 0.5) return false
  const linked = titles.filter((title) => title?.href !== undefined && !/^https?:/.test(title.href)).length
  return looks >= TELLING || (solo && side !== 'beside' && linked * 2 < titles.length)
}

function stopAt(one: Placed, side: Side, toured: boolean): Stop | undefined {
  const line = one.parts[one.at]?.line
  if (!line) return undefined
  // `Ashby Arts Centre (BE)`: the house is named, the town is not.
  if (side === 'beside' && one.beside === '' && one.region && VENUE_WORD.test(plain(one.town)))
    return { name: one.town, town: one.region, line, townLine: line, toured }
  const own = houseOf(one, side) !== undefined ? side : otherSide(one)
  const house = own && houseOf(one, own)
  const name = house === undefined || isOpen(house) ? undefined : house
  const town = { addressLocality: one.town, ...one.region }
  return { name, town, line: (own && partBeside(one, own)?.line) ?? line, townLine: line, toured }
}

/** Where a record keeps its house that has none where the others have it: beside the town, or in the one other part. */
function otherSide(one: Placed): Side | undefined {
  if (one.beside !== '') return 'beside'
  return one.parts.length > 2 ? undefined : SIDES.find((side) => houseOf(one, side))
}
