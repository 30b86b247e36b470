import type { Entry, Stop } from '../../listing/entry.ts'
import { hasKind, plain, VENUE_WORD } from '../../page/words.ts'
import { isCity } from '../../readers/address/cities.ts'
import { whoIs } from '../../readers/people/names.ts'
import { withoutOccasion } from '../place/occasions.ts'
import { isOpen } from '../place/place-words.ts'
import { TOPONYM } from '../place/town-names.ts'
import type { Scene } from '../scene.ts'
import { codeOf, mayBeTown, type Part, partsOf, saysElsewhere } from './stop-parts.ts'
import { looksOf, withCities } from './stop-towns.ts'

/** So many of the rows tell a house and a town. */
const MOST = 0.5
/** So much must speak for one order of house and town, a row; and in a list of two. */
const CLEAR = 0.12
const CLEAR_OF_TWO = 0.5
/** So many of the towns are others. */
const SOME = 0.3
/** So many of the towns that are surely towns and of the houses that look like houses, for one of each. */
const TOGETHER = 0.6
/** So many names of a column are in capitals, and so few of the other. */
const NEARLY_ALL = 0.7

/** What a row of a list of gigs tells beside its day: two names or more, or one. */
interface Row {
  readonly entry: Entry
  readonly parts: readonly Part[]
  readonly names: readonly string[]
  readonly region: Part['region']
  /** The name that a region or a code stands behind. */
  readonly coded: number | undefined
}

interface Pair {
  readonly house: string
  readonly town: string
}

type Towns = ReadonlySet<string>

type Order = (names: readonly string[]) => Pair

/** `The Mill, Orval` · `Orval – The Mill` */
const ORDERS: readonly Order[] = [
  (names) => ({ house: names.slice(0, -1).join(', '), town: names.at(-1) ?? '' }),
  ([town = '', ...house]) => ({ house: house.join(', '), town }),
]

/**
 * Where the gigs of a list are played that has one line for each: beside the day a house and its town in one order, told by all rows
 * together. A row may say one of the two alone. Undefined where the rows say something else: who plays, what is played, remarks.
 */
export function gigsOf(scene: Scene, entries: readonly Entry[], named: boolean): ReadonlyMap<Entry, Stop> | undefined {
  if (entries.length < 2) return undefined
  // What most of them say elsewhere than on the line of their day makes no rows.
  if (entries.filter((entry) => saysElsewhere(scene, entry)).length > (1 - MOST) * entries.length) return undefined
  const rows = rowsOf(scene, entries)
  const pairs = rows.filter(({ names }) => names.length > 1)
  if (pairs.length < 2 || pairs.length < MOST * entries.length) return undefined
  const [best, other] = ORDERS.map((order) => ({ order, sum: sumOf(pairs, order) })).sort((a, b) => b.sum - a.sum)
  const clear = entries.length < 3 ? CLEAR_OF_TWO : CLEAR
  if (!best || !other || best.sum - other.sum < 2 * clear * pairs.length) return undefined
  const told = pairs.map(({ names }) => best.order(names))
  const towns = new Set(told.map(({ town }) => plain(town)))
  if (towns.size < 2 || towns.size < SOME * pairs.length || !areGigs(pairs, told, named)) return undefined
  return new Map(rows.flatMap((row) => stopIn(row, best.order, towns) ?? []))
}

/**
 * Enough of the towns are known for towns, enough of the houses look like houses, and no work travels from town to town. The rows of what
 * has a name of its own say no works.
 */
function areGigs(rows: readonly Row[], told: readonly Pair[], named: boolean): boolean {
  const strange = told.filter(({ town }) => !mayBeTown(bare(town)) || whoIs(town) === 'Person' || isOfKind(town))
  const sure = told.filter(
    ({ house, town }, n) =>
      isSurelyTown(town) || rows[n]?.coded !== undefined || isNamesake(house, town) || comesAgain(told, town),
  )
  const looking = told.filter(({ house }) => looksOf(house) > 0)
  const houses = Map.groupBy(told, ({ house }) => plain(house))
  const travels = [...houses].filter(
    ([house, all]) => !VENUE_WORD.test(house) && new Set(all.map(({ town }) => plain(town))).size > 1,
  )
  return (
    strange.length < MOST * told.length &&
    sure.length > 0 &&
    (looking.length > 0 || named) &&
    sure.length + looking.length >= TOGETHER * told.length &&
    (travels.length * 4 <= told.length || named) &&
    (named || rows.filter(saysMore).length < MOST * rows.length)
  )
}

/** `Concert de Noël`: no town. A house may be called so. */
const isOfKind = (text: string): boolean => hasKind(plain(text)) && !VENUE_WORD.test(plain(text))

/** The same beside other houses, of which one at least looks like a house. */
function comesAgain(told: readonly Pair[], town: string): boolean {
  const beside = told.filter((one) => plain(one.town) === plain(town)).map(({ house }) => house)
  return new Set(beside.map(plain)).size > 1 && beside.some((house) => /^\P{Ll}/u.test(house) && looksOf(house) > 0)
}

/** `Sel – The Mill, Orval`: a name beside a house and its town. */
const saysMore = ({ parts }: Row): boolean => parts.reduce((sum, { atoms }) => sum + atoms.length, 0) > 2

const isSurelyTown = (text: string): boolean =>
  isCity(text) || TOPONYM.test(text) || LEAD.test(text) || isCapitals(text)

/** How much speaks for this order in all rows. */
function sumOf(rows: readonly Row[], order: Order): number {
  const told = rows.map(({ names }) => order(names))
  const around = (text: string, of: 'house' | 'town', beside: 'house' | 'town'): number =>
    new Set(told.flatMap((one) => (plain(one[of]) === plain(text) ? plain(one[beside]) : []))).size
  const inCapitals = (of: 'house' | 'town'): number => told.filter((one) => isCapitals(one[of])).length / told.length
  const set = inCapitals('town') - inCapitals('house')
  const capitals = Math.abs(set) >= NEARLY_ALL ? set : 0
  return told.reduce(
    (sum, { house, town }, n) => {
      const row = rows[n]
      const coded = row?.coded === undefined ? 0 : row.names[row.coded] === town ? 1.5 : -1.5
      const looks = Math.max(-1.5, Math.min(1.5, looksOf(bare(house)) - looksOf(bare(town))))
      const called = Number(isNamesake(house, town)) - Number(isNamesake(town, house))
      const again = Number(around(town, 'town', 'house') > 1) - Number(around(house, 'house', 'town') > 1)
      const led = Number(LEAD.test(town)) - Number(LEAD.test(house))
      return sum + looks + coded + called + 0.5 * again + led
    },
    told.length * 0.6 * capitals,
  )
}

/** `à Orval` */
const LEAD = /^(?:à|in) (?=\p{Lu})/u
const bare = (text: string): string => text.replace(LEAD, '')
const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
const isNamesake = (house: string, town: string): boolean =>
  town.length > 3 && house.length > town.length && plain(house).includes(plain(bare(town)))

/** The rows that print all they say on the line of their day. */
function rowsOf(scene: Scene, entries: readonly Entry[]): readonly Row[] {
  const all = withCities(entries.map((entry) => partsOf(scene, entry, true)))
  const single = all.filter((parts) => namedIn(parts).length === 1).length * 2 > entries.length
  const rows = entries.flatMap((entry, n): Row[] => {
    const parts = all[n] ?? []
    const named = namedIn(parts)
    const [first, second] = named
    if (!first || !parts.every(({ line }) => entry.marks.some((mark) => mark.first === line.index))) return []
    const told = parts.find((part) => part.region)
    const region = told?.region
    if (!second || (single && first.atoms.length > 1)) {
      const names = first.bracket === undefined ? first.atoms : [first.atoms.join(', '), first.bracket]
      return [{ entry, parts, names, region, coded: told ? names.length - 1 : undefined }]
    }
    const names = [first, second].map(
      ({ atoms, bracket }) => atoms.join(', ') + (bracket === undefined ? '' : ` (${bracket})`),
    )
    return [{ entry, parts, names, region, coded: told && (named.indexOf(told) === 0 ? 0 : 1) }]
  })
  return unglued(behindCodes(rows))
}

/** `UK London, The Mill`: a country in front of each town. */
function behindCodes(rows: readonly Row[]): readonly Row[] {
  const coded = rows.map((row): Row => {
    const [, code = '', name = ''] = CODE_AHEAD.exec(row.names[0] ?? '') ?? []
    const region = code === '' ? undefined : codeOf(code)
    return region ? { ...row, names: [name, ...row.names.slice(1)], region, coded: 0 } : row
  })
  return coded.filter((row, n) => row !== rows[n]).length >= NEARLY_ALL * rows.length ? coded : rows
}
const CODE_AHEAD = /^([A-Z]{2,3}) (\p{Lu}.+)$/u

type Cut = (text: string) => readonly string[] | undefined

/** How a town and a house stand side by side without a sign: capitals, or the name of a town, in front or behind. */
const CUTS: readonly Cut[] = [
  (text) => CAPITALS_AHEAD.exec(text)?.slice(1),
  (text) => {
    const words = text.split(' ')
    const at = [3, 2, 1].find((n) => n < words.length && isKnown(words.slice(0, n).join(' ')))
    return at === undefined ? undefined : [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  },
  (text) => {
    const words = text.split(' ')
    const at = [3, 2, 1].find((n) => n < words.length && isKnown(words.slice(-n).join(' ')))
    return at === undefined ? undefined : [words.slice(0, -at).join(' '), words.slice(-at).join(' ')]
  },
]
const CAPITALS_AHEAD =
  /^(\p{Lu}[\p{Lu}'’-]{2,20}(?: \p{Lu}[\p{Lu}'’-]{1,20}){0,3}) (\S{0,20}\p{Ll}.*|\S{1,20} .*\p{Ll}.*)$/u
const isKnown = (text: string): boolean => isCity(text) || TOPONYM.test(text)

/** `LYON Le Moulin` · `Lyon Le Moulin` · `Empty Bottle Chicago`: most rows are cut at one place. */
function unglued(rows: readonly Row[]): readonly Row[] {
  const glued = rows.filter(({ names }) => names.length === 1)
  if (glued.length < MOST * rows.length) return rows
  for (const cut of CUTS) {
    const found = rows.map((row): Row => {
      const names = row.names.length === 1 ? cut(row.names[0] ?? '') : undefined
      return names ? { ...row, names } : row
    })
    if (found.filter(({ names }) => names.length > 1).length >= MOST * rows.length) return found
  }
  return rows
}

const namedIn = (parts: readonly Part[]): readonly Part[] => parts.filter(({ atoms }) => atoms.length > 0)

function stopIn({ entry, parts, names, region, coded }: Row, order: Order, towns: Towns): readonly [Entry, Stop][] {
  const line = parts[0]?.line
  if (!line) return []
  const { house, town } =
    names.length > 1 ? turned(order(names), towns) : alone(names[0] ?? '', coded !== undefined, towns)
  const name = house === '' || isOpen(house) ? undefined : bare(withoutOccasion(house))
  const place = town === '' ? {} : { addressLocality: bare(town), ...region }
  return [[entry, { name, town: place, line, townLine: line, toured: true }]]
}

/** What is called a house is no town: `Opening, The Village Hall` among `The Mill, Orval`. */
function turned(pair: Pair, towns: Towns): Pair {
  const { house, town } = pair
  if (/^\p{Ll}/u.test(bare(town)) && mayBeTown(house)) return { house: town, town: house }
  if (!VENUE_WORD.test(plain(town)) || isSurelyTown(town)) return pair
  return VENUE_WORD.test(plain(house))
    ? { house: `${house}, ${town}`, town: '' }
    : { house: town, town: isTown(house, towns) ? house : '' }
}

/** A row with one name says a town where that is known for one, or is a single word. */
const alone = (name: string, coded: boolean, towns: Towns): Pair =>
  coded || isTown(name, towns) || (ONE_WORD.test(name) && !VENUE_WORD.test(plain(name)))
    ? { house: '', town: name }
    : { house: name, town: '' }
const ONE_WORD = /^\p{Lu}[\p{L}'’-]+$/u

const isTown = (text: string, towns: Towns): boolean =>
  isSurelyTown(text) || (towns.has(plain(text)) && !VENUE_WORD.test(plain(text)))
