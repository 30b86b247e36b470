import type { Entry } from '../../listing/entry.ts'
import { isNameLike } from '../../listing/name-like.ts'
import type { Line } from '../../page/outline.ts'
import { labelOf, plain, VENUE_WORD } from '../../page/words.ts'
import { readAddresses } from '../../readers/address.ts'
import { standsIn } from '../rows.ts'
import type { Scene } from '../scene.ts'
import { isHallOnly, isRoom } from './halls.ts'
import { type PlaceColumn, rowVenue } from './place.ts'
import type { Venue } from './place-text.ts'

/** So many lines stand between the heading of a block and its first record. */
const REACH = 8
/** So many blocks name houses of their own. */
const FEWEST = 2
/** What a block says besides: `(3 spectacles)`, `12 dates`. */
const COUNT = /\s*\(?\d+ \p{L}+\)?$/u
const TOWN = /^\p{Lu}[\p{L}'’. -]{2,40}$/u

/** Records below one heading, up to `end`, and the house that is told in front of the first of them. */
interface Block {
  readonly head: Line
  readonly end: number
  readonly house: Venue | undefined
}

/**
 * Where a record is played that stands in a list of blocks, each with a heading and the house of all that is below: a town, its hall
 * and the street of it, then what is played there.
 */
export function housesOfBlocks(scene: Scene, entries: readonly Entry[]): (entry: Entry) => Venue | undefined {
  const blocks = blocksOf(scene, entries)
  const housed = blocks.filter(({ house }) => house?.name !== undefined)
  const names = new Set(housed.map(({ house }) => plain(house?.name ?? '')))
  const placed = housed.filter(({ house }) => house?.address?.streetAddress)
  if (names.size < FEWEST || housed.length * 2 <= blocks.length || placed.length * 2 < housed.length)
    return () => undefined
  const areTowns = housed.filter(({ head, house }) => house && isTownOf(head, house)).length * 2 > housed.length
  return ({ first }) => {
    const block = housed.find(({ head, end }) => head.index < first && first < end)
    return block?.house && areTowns ? inTown(block.head, block.house) : block?.house
  }
}

/** In a block with a house: what a record says of a place itself counts where it is a hall, or tells where it stands. */
export const isElsewhere = (said: Venue | undefined): boolean =>
  said?.name !== undefined && (said.address !== undefined || isHallOnly(said.name) || isRoom(said.name))

/**
 * Where one performance of several is played: as its row says, else as the block of rows around it does. Words in a row that nothing
 * tells to be a house (`15 h (Pastille verte)`) are none where the block names one above its rows.
 */
export function venueOfRow(
  scene: Scene,
  row: Entry,
  column: PlaceColumn | undefined,
  block: Entry | undefined,
  rows: readonly Entry[],
): Venue | undefined {
  const told = rowVenue(scene, row, column)
  if (!block || isElsewhere(told) || isCalledHouse(told)) return told
  const around = rowVenue(scene, block, undefined)
  return told && !(isCalledHouse(around) && around && !standsIn(rows, around.box.first)) ? told : around
}

const isCalledHouse = (venue: Venue | undefined): boolean => VENUE_WORD.test(plain(venue?.name ?? ''))

/** From each heading that stands in front of records to the next. */
function blocksOf(scene: Scene, entries: readonly Entry[]): readonly Block[] {
  const { lines } = scene.outline
  const titles = new Set(entries.map(({ title }) => title?.line))
  const leads: { readonly head: Line; readonly entry: Entry }[] = []
  let before = 0
  for (const entry of entries.toSorted((a, b) => a.first - b.first)) {
    const head = lines
      .slice(Math.max(before, entry.first - REACH), entry.first)
      .findLast((line) => line.heading > 0 && line.frame !== 2 && !titles.has(line))
    if (head) leads.push({ head, entry })
    before = (entry.title?.line.index ?? entry.first) + 1
  }
  return leads.map(({ head, entry }, n) => ({
    head,
    end: leads[n + 1]?.head.index ?? lines.length,
    house: houseIn(scene, head, entry),
  }))
}

/** What the lines from a heading to the first record below it say of a place: its street, and what stands over that, name it. */
function houseIn(scene: Scene, { index, box }: Line, { first }: Entry): Venue | undefined {
  if (first - index < 2) return undefined
  const house = rowVenue(scene, { box, first: index + 1, end: first, marks: [], title: undefined }, undefined)
  if (house?.name !== undefined) return house
  const lines = scene.outline.lines.slice(index + 1, first)
  for (const [n, line] of lines.entries()) {
    const name = lines[n - 1]
    const [address] = readAddresses(line.text)
    if (!address?.value.streetAddress || !name || !isNameLike(name.text) || labelOf(name.text)) continue
    return { name: name.text, address: address.value, box: name.box, quote: name.text, confidence: 0.8 }
  }
  return house
}

const townOf = ({ text }: Line): string => text.replace(COUNT, '').trim()

const isTownOf = (head: Line, { address }: Venue): boolean =>
  TOWN.test(townOf(head)) && plain(address?.addressLocality ?? '') === plain(townOf(head))

/** The house in the town that its block is headed by, where it says none itself. */
const inTown = (head: Line, house: Venue): Venue =>
  house.address || !TOWN.test(townOf(head)) ? house : { ...house, address: { addressLocality: townOf(head) } }
