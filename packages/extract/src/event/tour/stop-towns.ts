import { plain, VENUE_WORD } from '../../page/words.ts'
import { isCity } from '../../readers/address/cities.ts'
import { TOWN_ONLY } from '../place/house-and-town.ts'
import { ARTICLE, mayBeTown, type Part } from './stop-parts.ts'

/** The parts of a record, with the one that says the town. */
export interface Placed {
  readonly parts: readonly Part[]
  /** Which part says the town. */
  readonly at: number
  readonly town: string
  readonly region: Part['region']
  /** What stands in front of the town or behind it in the same part. */
  readonly beside: string
}

/** Where the house stands: in the part of the town, in the part before or behind it, or at the head of the record. */
export type Side = 'beside' | 'before' | 'after' | 'first'
/** Every side, the likeliest first. */
export const SIDES: readonly Side[] = ['beside', 'before', 'after', 'first']

/** So many of the records must print a town in one way. */
export const MOST = 0.6
/** So much more must the houses look like houses than the towns, on the mean, where no region tells the towns. */
export const TELLING = 0.2

/** `Québec` is the city unless most records have a cell for the region, and in front of one. */
export function withCities(all: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const isRegion = (part: Part | undefined): boolean => part !== undefined && part.atoms.length === 0
  const lone = all.filter((parts) => parts.some(isRegion)).length
  return all.map((parts) =>
    parts.map((part, n) =>
      part.city !== undefined && (lone < MOST * all.length || isRegion(parts[n + 1]))
        ? { ...part, atoms: [part.city], region: undefined }
        : part,
    ),
  )
}

/** The first part with a region: its last words are the town, or those of the part before where the region has a cell of its own. */
export function byRegion(all: readonly (readonly Part[])[]): readonly (Placed | undefined)[] | undefined {
  const found = all.map(withRegion)
  const told = found.filter(Boolean).length
  if (told < 2 || told < 0.5 * all.length) return undefined
  const at = mostCommon(found.flatMap((one) => one?.at ?? []))
  // A record without its region has the town where the others have theirs.
  return found.map((one, n) => one ?? (all[n] && at !== undefined ? placedAt(all[n], at) : undefined))
}

function withRegion(parts: readonly Part[]): Placed | undefined {
  const at = parts.findIndex(({ region }) => region)
  const part = parts[at]
  if (!part) return undefined
  if (part.bracket !== undefined || part.atoms.length > 0) return placedAt(parts, at)
  const before = parts[at - 1]
  const town = before?.atoms.at(-1)
  if (!before || town === undefined || !mayBeTown(town)) return undefined
  return { parts, at: at - 1, town, region: part.region, beside: before.atoms.slice(0, -1).join(', ') }
}

function placedAt(parts: readonly Part[], at: number): Placed | undefined {
  const part = parts[at]
  const town = part?.bracket ?? part?.atoms.at(-1)
  if (!part || town === undefined || !mayBeTown(town)) return undefined
  const beside = part.bracket === undefined ? part.atoms.slice(0, -1) : part.atoms
  return { parts, at, town, region: part.region, beside: beside.join(', ') }
}

const isTwo = (parts: readonly Part[]): boolean =>
  parts.length === 2 && parts.every(({ atoms, bracket }) => atoms.length === 1 && bracket === undefined)

/** How a record can print its town without a region. */
const FORMS: readonly ((parts: readonly Part[]) => Placed | undefined)[] = [
  // `The Mill, Keene` · `The Mill (Keene)`
  (parts) => {
    const at = parts.findIndex(({ atoms, bracket }) => bracket !== undefined || atoms.length > 1)
    return at < 0 || at > 2 ? undefined : placedAt(parts, at)
  },
  // `Keene, The Mill`
  (parts) => {
    const at = parts.findIndex(({ atoms, bracket }) => bracket === undefined && atoms.length > 1)
    const [town = '', ...beside] = parts[at]?.atoms ?? []
    return at < 0 || at > 1 || !mayBeTown(town)
      ? undefined
      : { parts, at, town, region: undefined, beside: beside.join(', ') }
  },
  // `Keene – The Mill`
  (parts) => (isTwo(parts) ? placedAt(parts, 0) : undefined),
  // `The Mill – Keene`
  (parts) => (isTwo(parts) ? placedAt(parts, 1) : undefined),
]

/** Where no region tells the towns: the form by which the houses look most like houses, and the towns like towns. */
export function byLooks(all: readonly (readonly Part[])[]): readonly (Placed | undefined)[] | undefined {
  let best: readonly (Placed | undefined)[] | undefined
  let most = TELLING
  for (const form of FORMS) {
    const placed = all.map(form)
    const told = placed.filter((one) => one !== undefined)
    if (told.length < MOST * all.length) continue
    const side = sideOf(placed, Number.NEGATIVE_INFINITY)
    if (side === undefined) continue
    const looks = told.reduce((sum, one) => sum + looksOf(houseOf(one, side) ?? '') - looksOf(one.town), 0) / all.length
    if (looks <= most) continue
    most = looks
    best = placed
  }
  return best
}

/** How much words look like those of a house; below 0 like a town. */
export function looksOf(text: string): number {
  if (text === '') return 0
  if (isCity(text) || TOWN_ONLY.test(text)) return -1
  const words = plain(text)
  return (
    (VENUE_WORD.test(words) ? 1 : 0) +
    (ARTICLE.test(text) ? 0.5 : 0) +
    (/['’]s\b|s['’](?:\s|$)|&|\d/.test(text) ? 0.5 : 0) +
    (text.split(/\s+/).length > 3 ? 0.3 : 0) -
    (/^(?:st|ste|saint|sainte|mont|mount|port|new|north|south|east|west)[ -]|-(?:sur|en|les|le|la|de|du|sous|au|aux)-/.test(
      words,
    )
      ? 0.6
      : 0)
  )
}

/** On which side of the town the house stands in most records. What is not in the same part has to look like a house: `least`; what is, `beside`. */
export function sideOf(
  placed: readonly (Placed | undefined)[],
  least = TELLING,
  beside = Number.NEGATIVE_INFINITY,
): Side | undefined {
  const told = placed.filter((one) => one !== undefined)
  let best: Side | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const side of SIDES) {
    const houses = told.flatMap((one) => houseOf(one, side) ?? [])
    if (houses.length < 0.5 * told.length) continue
    const looks = houses.reduce((sum, house) => sum + looksOf(house), 0) / told.length
    const score = looks + houses.length / told.length + (side === 'beside' ? 0.3 : 0)
    if (score <= most || looks < (side === 'beside' ? beside : least)) continue
    most = score
    best = side
  }
  return best
}

/** The part of the record that stands on this side of the town. */
export function partBeside({ parts, at }: Placed, side: Side): Part | undefined {
  if (side === 'beside') return parts[at]
  if (side === 'before') return parts[at - 1]
  if (side === 'first') return at > 1 ? parts[0] : undefined
  return parts.slice(at + 1).find(({ atoms }) => atoms.length > 0)
}

/** What a record calls its house, where that stands on this side of the town. */
export function houseOf(one: Placed, side: Side): string | undefined {
  if (side === 'beside') return one.beside || undefined
  const part = partBeside(one, side)
  return part?.atoms.join(', ') || undefined
}

function mostCommon(values: readonly number[]): number | undefined {
  const times = Map.groupBy(values, (value) => value)
  return [...times].sort((a, b) => b[1].length - a[1].length)[0]?.[0]
}
