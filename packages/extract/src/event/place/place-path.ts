import type { Entry } from '../../listing/entry.ts'
import { blockPath } from '../../listing/titles.ts'
import type { Line } from '../../page/outline.ts'
import { isKind, labelOf, plain } from '../../page/words.ts'
import type { Scene } from '../scene.ts'
import { isHallOnly, isRoom } from './halls.ts'
import { halvesOf } from './halves.ts'
import { kindOf } from './organisation.ts'
import { isPlaceBox, isTownBox } from './place-boxes.ts'
import {
  bareColumn,
  type Cell,
  houseColumnOf,
  isAbove,
  isOfOthers,
  type Order,
  orderOf,
  townColumnOf,
} from './place-column.ts'
import { isLoneName, isPair, looksLikePlace } from './place-looks.ts'
import { placeText } from './place-piece.ts'

const MAX_LINES = 40
const MAX_ENTRIES = 60
/** What looks like a place on its own. */
const LIKE = 1.8
/** What looks like a part of a house, or a house beside a town. */
const HALF = 1.3
/** Evidence that is enough, where the words of a column do not look like places themselves. */
const ENOUGH = 0.55

const known = new WeakMap<Entry, ReadonlyMap<number, readonly string[]>>()

/**
 * Where each line of a record stands, in the words that all records of its shape share: the way down to its element, its
 * place among the lines there, and how far below the day it is.
 */
export function pathsOf(scene: Scene, entry: Entry): ReadonlyMap<number, readonly string[]> {
  const before = known.get(entry)
  if (before) return before
  const paths = new Map<number, readonly string[]>()
  const met = new Map<string, number>()
  let day: number | undefined
  for (const line of scene.outline.lines.slice(entry.first, Math.min(entry.end, entry.first + MAX_LINES))) {
    if (entry.marks.some((mark) => mark.first === line.index)) day = line.index
    const path = blockPath(entry.box, line.box)
    const order = met.get(path) ?? 0
    met.set(path, order + 1)
    const below = day === undefined || line.index - day > 3 ? [] : [`${path}@${line.index - day}`]
    paths.set(line.index, [...(order === 0 ? [path] : []), `${path}#${order}`, ...below])
  }
  known.set(entry, paths)
  return paths
}

/** A name that a column of places can hold. */
export const mayName = (text: string, score: number): boolean =>
  text.length > 2 && text.length < 120 && (score > 0 || isLoneName(text) || isRoom(text))

/** What a line says for a column of places, 1 or 0 each. */
interface Told {
  /** Its words, plain. */
  readonly key: string
  readonly like: number
  readonly named: number
  readonly company: number
  /** A name with a town behind. */
  readonly pairs: number
  /** What stands before a dash or behind it, plain. */
  readonly halves: readonly string[]
  /** A name with an article: `La Nef`. */
  readonly articles: number
  readonly cell: Cell
}

/** The sums of what the lines of a column say. */
interface Stat extends Omit<Told, 'key' | 'halves' | 'cell'> {
  readonly n: number
  /** How many are two names with a dash between. */
  readonly dashed: number
  /** How often each half of those stands there. */
  readonly halves: Map<string, number>
  /** How often each text stands there. */
  readonly texts: Map<string, number>
  /** What each record prints there. */
  readonly cells: Map<number, Cell>
}

/** Where records of one shape keep their places. */
export interface PlaceColumn {
  readonly path: string
  /** Where they keep their towns, if on a line of their own. */
  readonly town: string | undefined
  readonly order: Order | undefined
}

/**
 * The path under which records of one shape keep their places: most of what stands there looks like a place, or some of it
 * does and the rest are names, of which some come back, as houses do and titles do not.
 */
export function placeColumnOf(scene: Scene, entries: readonly Entry[]): PlaceColumn | undefined {
  const stats = new Map<string, Stat>()
  const site = plain(scene.outline.title)
  const asked = entries.slice(0, MAX_ENTRIES)
  for (const [n, entry] of asked.entries()) {
    for (const [index, paths] of pathsOf(scene, entry)) {
      const line = scene.outline.lines[index]
      const dated = entry.marks.some((mark) => mark.first === index)
      if (!line || line.text.length > 140 || isLabel(line) || (index === entry.title?.line.index && !dated)) continue
      const text = placeText(scene, entry, line)
      const score = looksLikePlace(line, text)
      const key = plain(text)
      const told: Told = {
        key,
        like:
          score >= LIKE || (key.length > 4 && site.includes(key))
            ? 1
            : score >= HALF || (isRoom(text) && !isKind(key))
              ? 0.5
              : 0,
        named: mayName(text, score) ? 1 : 0,
        company: kindOf(text) === 'troupe' && !key.includes('festival') ? 1 : 0,
        pairs: isPair(text) ? 1 : 0,
        halves: /^\P{Ll}/u.test(text) && text.length < 70 ? key.split(/ [–—-] /) : [],
        articles: ARTICLE.test(text) ? 1 : 0,
        cell: { text, key, index, town: isTownBox(line), place: isPlaceBox(line), halves: halvesOf(line, text) },
      }
      for (const path of paths) stats.set(path, withOne(stats.get(path), told, n))
    }
  }
  const heads = asked.map((entry) => headOf(entry))
  let best: string | undefined
  let most = 0
  for (const [path, stat] of stats) {
    if (stat.n < 2 || stat.n < 0.4 * entries.length) continue
    const evidence = evidenceOf(stat, heads)
    if (evidence <= most) continue
    most = evidence
    best = path
  }
  const columns = new Map([...stats].map(([path, { cells }]) => [path, cells]))
  const likely = best === undefined ? undefined : columns.get(best)
  if (best !== undefined && likely) {
    const beside = houseColumnOf(columns, likely)
    return beside === undefined
      ? { path: best, town: townColumnOf(columns, likely), order: orderOf(likely) }
      : { path: beside, town: best, order: undefined }
  }
  const bare = bareColumn(
    columns,
    asked.map(({ title }) => plain(title?.text ?? '')),
    heads,
  )
  return bare && { path: bare.path, town: bare.town, order: orderOf(columns.get(bare.path) ?? new Map()) }
}

/** `Location:` over each place stands beside it as a town does. */
const isLabel = ({ text }: Line): boolean => labelOf(text) !== undefined && !isHallOnly(text) && !isRoom(text)

function withOne(stat: Stat | undefined, told: Told, n: number): Stat {
  const { key, like, named, company, pairs, articles } = told
  const before = stat ?? { ...NOTHING, texts: new Map(), halves: new Map(), cells: new Map() }
  const { texts, halves, cells } = before
  cells.set(n, told.cell)
  count(texts, key)
  const two = told.halves.length === 2
  if (two) for (const half of told.halves) count(halves, half)
  return {
    n: before.n + 1,
    like: before.like + like,
    named: before.named + named,
    company: before.company + company,
    pairs: before.pairs + pairs,
    articles: before.articles + articles,
    dashed: before.dashed + (two ? 1 : 0),
    texts,
    halves,
    cells,
  }
}

const NOTHING = { n: 0, like: 0, named: 0, company: 0, pairs: 0, articles: 0, dashed: 0 }

const count = (times: Map<string, number>, key: string): void => void times.set(key, (times.get(key) ?? 0) + 1)

/** How many of these come back. */
const backIn = (times: ReadonlyMap<string, number>): number =>
  [...times.values()].reduce((sum, n) => sum + (n > 1 ? n : 0), 0)

const ARTICLE = /^(?:(?:The|Le|La)\s|L['’])\p{Lu}/u

/** The first line of the name or of the day: a place stands behind one of them. */
const headOf = ({ title, marks, first }: Entry): number =>
  Math.min(title?.line.index ?? first, ...marks.map((mark) => mark.first))

/** How much speaks for a column of places; 0 for too little. */
function evidenceOf(
  { n, like, named, company, pairs, articles, dashed, texts, halves, cells }: Stat,
  heads: readonly number[],
): number {
  if (company > 0.2 * n) return 0
  if (like / n > 0.4) return 1 + like / n
  if (pairs > 0.6 * n) return 0.5 + pairs / n
  // `Town – House`: towns come back, or some of the houses say what they are.
  if (dashed > 0.6 * n && n > 2 && backIn(texts) < n && (like > 0.2 * n || backIn(halves) > 0.3 * n)) return ENOUGH
  if (named < 0.7 * n || n < 3 || (like < 0.3 * n && isOfOthers([...cells.values()]))) return 0
  const back = backIn(texts)
  // Where every record has a name there, and none is of those who play, an article tells a house as well.
  const sure = named >= 0.9 * n && !isOfOthers([...cells.values()]) && !isAbove(cells, heads)
  const evidence = like / n + (0.8 * back) / n + (sure ? 0.15 + (0.4 * articles) / n : 0)
  return (like > 0 || back < n || articles > 0.5 * n) && evidence >= ENOUGH ? evidence : 0
}
