import { hasKind, isKind, plain, VENUE_WORD } from '../../page/words.ts'
import { whoIs } from '../../readers/people/names.ts'
import { mayBeTown } from '../tour/stop-parts.ts'
import { looksOf } from '../tour/stop-towns.ts'
import { isHallOnly } from './halls.ts'
import type { Halves } from './halves.ts'
import { kindOf } from './organisation.ts'
import { isLoneName } from './place-looks.ts'
import { FACT } from './place-piece.ts'
import { isNamesake, isTownAndRegion } from './place-text.ts'
import { isNote } from './place-words.ts'
import { TOPONYM } from './town-names.ts'

/** What one record prints in a column. */
export interface Cell {
  readonly text: string
  /** Its words, plain. */
  readonly key: string
  /** The line on which it stands. */
  readonly index: number
  /** The template says that a town stands here. */
  readonly town: boolean
  /** The template says that a place stands here. */
  readonly place: boolean
  readonly halves: Halves | undefined
}

/** What the records print in a column, by their numbers. */
export type Cells = ReadonlyMap<number, Cell>

/** How much must speak for one order of house and town against the other. */
const CLEAR = 0.15
const ARTICLE = /^(?:(?:The|Le|La|Les)\s|L['’])\p{Lu}/u

const share = (cells: readonly Cell[], fits: (cell: Cell) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length

/** How often what comes back in one column has the same beside it in the other; undefined where it once has not. */
function settles(keys: readonly string[], others: readonly string[]): number | undefined {
  let times = 0
  const told = new Map<string, string>()
  for (const [n, key] of keys.entries()) {
    const other = others[n] ?? ''
    const before = told.get(key)
    if (before !== undefined && before !== other) return undefined
    if (before !== undefined) times++
    told.set(key, other)
  }
  return times
}

/** A house stands in one town, and a town has several houses: above 0 where the first are the houses, below where the second are. */
function housesFirst(firsts: readonly string[], seconds: readonly string[]): number {
  const [a, b] = [firsts.map(plain), seconds.map(plain)]
  const looks = firsts.reduce((sum, text, n) => sum + looksOf(text) - looksOf(seconds[n] ?? ''), 0) / firsts.length
  const called = firsts.filter((text, n) => isNamesake(text, seconds[n] ?? '')).length
  const calls = firsts.filter((text, n) => isNamesake(seconds[n] ?? '', text)).length
  const [ahead, behind] = [new Set(a).size, new Set(b).size]
  const finer = ahead > behind && (settles(a, b) ?? 0) > 0 ? 0.3 : behind > ahead && (settles(b, a) ?? 0) > 0 ? -0.3 : 0
  return looks + finer + (called - calls) / firsts.length
}

/** Of a house and a town on one line, which stands first, where this sign parts them. */
export interface Order {
  readonly first: 'house' | 'town'
  readonly comma: boolean
}

/** Which of the two names of a column is the house, where its records tell it together. */
export function orderOf(cells: Cells): Order | undefined {
  const told = Map.groupBy(
    [...cells.values()].flatMap(({ halves }) => halves ?? []),
    (halves) => halves.comma,
  )
  const [[comma, most] = [false, []]] = [...told].toSorted(([, a], [, b]) => b.length - a.length)
  if (most.length < 2 || most.length < 0.6 * cells.size) return undefined
  const first = housesFirst(
    most.map(({ names: [one] }) => one),
    most.map(({ names: [, two] }) => two),
  )
  return Math.abs(first) < CLEAR ? undefined : { first: first > 0 ? 'house' : 'town', comma }
}

/** `Town – House` as `House, Town`, where the column says which is which. */
export function inOrder(halves: Cell['halves'], order: Order | undefined): string | undefined {
  if (!halves || halves.comma !== order?.comma) return undefined
  const [one, two] = halves.names
  const [house, town] = order.first === 'house' ? [one, two] : [two, one]
  if (isHallOnly(house) || isHallOnly(town) || !mayBeTown(town) || VENUE_WORD.test(plain(town))) return undefined
  return `${house}, ${town}`
}

/** The column of towns right beside that of the houses: a class says so, their words do, or houses that come back have theirs again. */
export function townColumnOf(columns: ReadonlyMap<string, Cells>, houses: Cells): string | undefined {
  for (const [path, cells] of columns) {
    const both = [...houses].flatMap(([n, house]) => {
      const town = cells.get(n)
      return town && town.index !== house.index ? [{ house, town }] : []
    })
    if (both.length < 2 || both.length < 0.6 * houses.size) continue
    if (both.filter(({ house, town }) => Math.abs(house.index - town.index) === 1).length < 0.8 * both.length) continue
    const towns = both.map(({ town }) => town)
    if (towns.every(({ town }) => town)) return path
    if (share(towns, isLikeTown) < 0.8) continue
    const sure = both.filter(({ house, town }) => isSurelyTown(town) || isNamesake(house.text, town.text)).length
    if (sure >= 0.25 * both.length || both.every(({ house, town }) => house.place && town.place)) return path
    const [a, b] = [both.map(({ house }) => house.key), towns.map(({ key }) => key)]
    if (new Set(b).size > 1 && new Set(b).size <= new Set(a).size && (settles(a, b) ?? 0) > 0) return path
  }
  return undefined
}

/**
 * Towns in a box for places may look more like houses than the houses do: then those stand right beside, in the same box or by their looks.
 */
export function houseColumnOf(columns: ReadonlyMap<string, Cells>, towns: Cells): string | undefined {
  if (share([...towns.values()], isLikeTown) < 0.8) return undefined
  for (const [path, cells] of columns) {
    const both = [...towns].flatMap(([n, { text, index }]) => {
      const house = cells.get(n)
      return house && Math.abs(house.index - index) === 1 && isMadeAsHouse(house)
        ? [{ house: house.text, town: text, boxed: house.place && isTownAndRegion(text) }]
        : []
    })
    if (both.length < 2 || both.length < 0.8 * towns.size) continue
    const [houses, beside] = [both.map(({ house }) => house), both.map(({ town }) => town)]
    const isSure =
      both.every(({ boxed }) => boxed) || houses.reduce((sum, text) => sum + looksOf(text), 0) > 0.25 * houses.length
    if (isSure && housesFirst(houses, beside) >= CLEAR) return path
  }
  return undefined
}

const isMadeAsHouse = ({ text, key }: Cell): boolean =>
  /^[\p{Lu}\d]|^l['’]\p{Lu}/u.test(text) && text.length < 60 && !isNote(text) && !isKind(key) && !FACT.test(text)

const isLikeTown = ({ text, key }: Cell): boolean =>
  !VENUE_WORD.test(key) &&
  (isTownAndRegion(text) ||
    (mayBeTown(text) && text.split(/\s+/).length <= 4 && !isKind(key) && whoIs(text) !== 'Person'))

const isSurelyTown = ({ text, town }: Cell): boolean =>
  town || TOPONYM.test(text) || isTownAndRegion(text) || looksOf(text) <= -0.6 || /^\p{Lu}{4,}[\p{Lu}' -]*$/u.test(text)

/** So much must speak for a column of bare names. */
const BARE = 0.4

/**
 * The column of houses that nothing but its names tells: some come back under other titles, as houses do; some have an article, or
 * their towns stand beside them. None where two columns are as good: one is of those who play, or of what it is.
 */
export function bareColumn(
  columns: ReadonlyMap<string, Cells>,
  titles: readonly string[],
  heads: readonly number[],
): { readonly path: string; readonly town: string | undefined } | undefined {
  const found: {
    readonly path: string
    readonly cells: Cells
    readonly worth: number
    readonly town: string | undefined
  }[] = []
  for (const [path, cells] of columns) {
    const all = [...cells.values()]
    if (all.length < 3 || all.length < 0.7 * titles.length) continue
    if (found.some((other) => other.cells.get(firstOf(cells))?.index === cells.get(firstOf(cells))?.index)) continue
    const back = comesBack(cells, titles)
    if (back === 0 || new Set(all.map(({ key }) => key)).size < 2) continue
    if (share(all, isBareHouse) < 0.9 || isOfOthers(all) || isAbove(cells, heads)) continue
    const town = townColumnOf(columns, cells)
    const articles = share(all, ({ text }) => ARTICLE.test(text))
    if (articles < 0.15 && town === undefined) continue
    const worth = (0.8 * back) / all.length + 0.5 * articles + (town === undefined ? 0 : 0.4)
    if (worth >= BARE) found.push({ path, cells, worth, town })
  }
  const [best, other] = found.toSorted((a, b) => b.worth - a.worth)
  return best && (!other || other.path === best.town || best.worth - other.worth >= CLEAR) ? best : undefined
}

/** Names of those who play, kinds, series: they come back as houses do. */
export function isOfOthers(cells: readonly Cell[]): boolean {
  return (
    share(cells, ({ text }) => whoIs(text) === 'Person') >= 0.2 ||
    share(cells, ({ key }) => SERIES.test(key)) >= 0.2 ||
    share(cells, ({ text }) => kindOf(text) === 'troupe') >= 0.2 ||
    share(
      cells,
      ({ key }) => !VENUE_WORD.test(key.replace(/^(?:theatre|cinema|opera|cirque|house|arts?)\b/, '')) && hasKind(key),
    ) >= 0.25
  )
}
const SERIES =
  /\b(?:series?|saisons?|seasons?|nights?|sessions?|cycles?|collections?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|matins?|midis?|soirs?|heures?)\b/

/** What stands over the name of most records is who shows it, or of what kind it is. */
export const isAbove = (cells: Cells, heads: readonly number[]): boolean =>
  [...cells].filter(([n, { index }]) => index < (heads[n] ?? 0)).length > 0.5 * cells.size

const firstOf = (cells: Cells): number => cells.keys().next().value ?? -1

const isBareHouse = ({ text, key }: Cell): boolean =>
  isLoneName(text) &&
  text.split(/\s+/).length <= 5 &&
  text.split(/\s+/).every((word, n) => n === 0 || word.length < 4 || /^\P{Ll}/u.test(word)) &&
  !isKind(key)

/** How many stand there again under another title. */
function comesBack(cells: Cells, titles: readonly string[]): number {
  const under = Map.groupBy([...cells], ([, { key }]) => key)
  return [...under.values()].reduce(
    (sum, same) => sum + (new Set(same.map(([n]) => titles[n])).size > 1 ? same.length : 0),
    0,
  )
}
