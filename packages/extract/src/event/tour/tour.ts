import type { Entry, Title } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import { isNameLike } from '../../listing/name-like.ts'
import { columnOf } from '../../page/columns.ts'
import { isGeneric } from '../../page/kind.ts'
import { headsAList } from '../../page/list-heads.ts'
import type { Line, Outline } from '../../page/outline.ts'
import { wordsOf } from '../../page/site-name.ts'
import { isClockwork, isKind, labelOf, plain, VENUE_WORD } from '../../page/words.ts'
import { isCity } from '../../readers/address/cities.ts'
import { type OwnAct, ownActOf } from '../people/own-act.ts'
import { looksLikePlace } from '../place/place-looks.ts'
import type { Scene } from '../scene.ts'
import { unquoted } from '../two-part-records.ts'
import { sameShape } from '../when/stays.ts'
import { blockEnds } from './block-end.ts'
import { giggedOf, itineraryOf } from './itinerary.ts'
import { areTowns } from './towns-first.ts'

/** `Villesel (QC)` · `Salle du Quai, Villesel` · `Namur, Belgique` */
const TOWN = /^\p{Lu}[^:!?]{2,60}(?:\s\(\p{Lu}[\p{L}. ]{1,12}\)|,\s\p{Lu}[\p{L}'’ .-]{1,30})$/u
/** `Winter Fair, Villesel, QC`: three parts are a name, a town and its province, unless the first is a house. */
const NAME_AND_TOWN =
  /^(.{3,80}?),\s[^,]{2,40},\s(?:\p{Lu}{2}|Qu[ée]\.|Ont\.|Man\.|Sask\.|Alb\.|Alta\.?|\p{Lu}\.-\p{Lu}\.)$/u
/** What stands behind the name of a work over the dates on which it travels. */
const TRAVELS = /\s+(?:[–—-]\s+)?(?:on tour|en tournée|(?:tour|tournée)(?: \d{4})?(?:[-/]\d{2,4})?)$/iu
/** So far above its records a heading names them. */
const REACH = 150
/** So long is a name. */
const LONGEST = 90
/** So many records one heading names at most, on average, where they could be called otherwise. */
const SHARED = 1.6
/** So much must a line look like a place where a heading says what is played. */
const LIKE = 1.8

const isTown = (text: string): boolean => {
  const house = NAME_AND_TOWN.exec(text)?.[1]
  if (house !== undefined && !VENUE_WORD.test(plain(house))) return false
  return TOWN.test(text) && !/\s[–—-]\s/.test(text) && !isKind(plain(text.split(/[,(]/)[0] ?? ''))
}

/** The record is called by a town, or by a column of its table that has other things than names. */
const saysWhere = ({ title }: Entry): boolean => {
  if (!title) return false
  const column = columnOf(title.line)?.property
  return column === undefined ? isTown(title.text) : column !== 'title' && column !== 'performer'
}

const looksPlaced = (entry: Entry): boolean =>
  saysWhere(entry) ||
  (entry.title !== undefined &&
    entry.title.line.heading !== 1 &&
    entry.title.href === undefined &&
    placeWords(entry.title).some((words) => entry.title && looksLikePlace(entry.title.line, words) >= LIKE))

/** The name, and the whole of a line that it leads: `ORVAL, Salle du Quai` where it is called `ORVAL`. */
const placeWords = ({ text, line }: Title): readonly string[] => [
  capital(text),
  ...(line.heading === 0 && line.text.startsWith(`${text},`) ? [line.text] : []),
]

/** In a list of dates a house may be told without a capital: `20 h, salle des fêtes`. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Dates of a tour say where, not what: most of the records are called by towns and halls. What is played is named by the heading
 * over them, else, on an artist's own site, by the artist. `alike` are all records of their shape on the page.
 */
export function calledByAct(
  scene: Scene,
  entries: readonly Entry[],
  alike: readonly Entry[],
  named: boolean,
): readonly Entry[] {
  const titled = entries.filter(({ title }) => title)
  const placed = [titled, alike.filter(({ title }) => title)].some((some) => most(some, looksPlaced))
  if (placed || most(titled, isLeftover) || areTowns(titled)) {
    const own = new Set(entries.map(({ title }) => title?.line))
    const headed = entries.map((entry) => headingOver(scene, entry.first, own))
    // Where no heading names anything, words in bold do.
    const bold = !named && !headed.some(Boolean)
    const over = bold ? entries.map((entry) => boldOver(scene, entry.first)) : headed
    const under = Map.groupBy(entries, (entry) => over[entries.indexOf(entry)])
    const towns = [...under].some(([line, some]) => line && some.length * 2 >= entries.length && areTowns(some))
    const shared = bold ? under.size * 2 <= entries.length : areNames(over)
    if (
      over.filter(Boolean).length * 2 > entries.length &&
      (bold ? shared && (placed || towns) : placed || towns || shared)
    )
      return gathered(scene, under)
  }
  const stops = giggedOf(scene, entries) ?? itineraryOf(scene, entries)
  if (stops) return stops
  const act = ownActOf(scene)
  if (!act || VENUE_WORD.test(plain(act.name))) return entries.map(withoutTown)
  const where = entries.length > 1 && most(entries, saysWhere) ? saysWhere : byHouse(scene, entries, act)
  return entries.map((entry) => {
    const { title } = entry
    if (!title || !where(entry)) return withoutTown(entry)
    return { ...entry, title: { text: act.name, line: act.line, box: act.line.box, href: title.href } }
  })
}

/** On the site of one who performs several records say nothing but a house, beside others that are named. */
function byHouse({ outline }: Scene, entries: readonly Entry[], act: OwnAct): (entry: Entry) => boolean {
  const houses = (entry: Entry): readonly Line[] =>
    outline.lines.slice(entry.first, entry.end).filter((line) => looksLikePlace(line, line.text) >= LIKE)
  const isHouse = (entry: Entry): boolean =>
    act.always &&
    entry.title !== undefined &&
    isPlain(entry.title) &&
    houses(entry).every((line) => line === entry.title?.line) &&
    looksLikePlace(entry.title.line, entry.title.text) >= LIKE
  return entries.filter(isHouse).length > 1 ? isHouse : () => false
}

/** A line that nothing marks. */
const isPlain = ({ text, line, href }: Title): boolean =>
  text === line.text && line.heading === 0 && !line.strong && href === undefined

/** The record is called by what is left of the line of its day. */
const isLeftover = ({ title, marks }: Entry): boolean =>
  title !== undefined &&
  title.box === title.line.box &&
  title.href === undefined &&
  title.text.length < title.line.text.length &&
  marks.some(({ first, end }) => first <= title.line.index && title.line.index < end)

/** Nearly each record has a heading of its own, and these are no places: they say what is played. */
function areNames(over: readonly (Line | undefined)[]): boolean {
  const lines = [...new Set(over.flatMap((line) => line ?? []))]
  return (
    lines.length > 1 &&
    over.length <= SHARED * lines.length &&
    !lines.some((line) => isTown(line.text) || isCity(line.text) || looksLikePlace(line, line.text) >= LIKE)
  )
}

const most = (entries: readonly Entry[], test: (entry: Entry) => boolean): boolean =>
  entries.length > 0 && entries.filter(test).length >= 0.6 * entries.length

/** The nearest heading above that names something; from one that names nothing, or a mere kind, up to those of a higher level. */
function headingOver({ outline }: Scene, first: number, own: ReadonlySet<Line | undefined>): Line | undefined {
  let level = 7
  let kind: Line | undefined
  for (let i = first - 1; i >= Math.max(0, first - REACH) && level > 1; i--) {
    const line = outline.lines[i]
    if (!line || line.heading === 0 || line.heading >= level || line.frame === 2 || own.has(line)) continue
    level = line.heading
    const { text } = line
    if (isGeneric(text, outline.meta.get('og:site_name')?.content) || isClockwork(text) || labelOf(text)) continue
    if (isSubtitle(outline, line) || headsAList(line.plain, wordsOf(line.plain))) continue
    if (!isKind(line.plain)) return line
    kind ??= line
  }
  return kind
}

/** The nearest line in bold below any heading that could be what is played: no price, no label, no who or by whom, and no day. */
function boldOver({ outline, marks }: Scene, first: number): Line | undefined {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const line = outline.lines[i]
    if (!line || line.heading > 0) return undefined
    if (!line.strong || line.frame !== 0 || line.text.length > LONGEST || !isNameLike(line.text)) continue
    if (isKind(line.plain) || isGeneric(line.text) || labelOf(line.text) || NO_NAME.test(line.plain)) continue
    if (!marks.some((mark) => mark.first <= i && i < mark.end)) return line
  }
  return undefined
}
const NO_NAME =
  /^(?:by|de|d'|par|with|avec|direct\w+|written|mise? en scene|adapt\w+)\b|[:$€£*]|\d ?(?:h|[ap]m)\b|[.?]$/

/** Each heading of this level stands right below one of a higher level, which has no other below it: `h2` `h4` p p `h2` `h4` p. */
function isSubtitle({ lines }: Outline, { heading, box }: Line): boolean {
  const heads = lines.filter((line) => line.heading > 0 && line.heading <= heading && line.frame === 0)
  const own = heads.filter((line) => line.heading === heading && line.box.tag === box.tag)
  const above = own.filter((line) => {
    const before = heads[heads.indexOf(line) - 1]
    return before !== undefined && before.heading < heading && before.index === line.index - 1 && before.heading > 1
  })
  return own.length > 1 && above.length === own.length
}

/**
 * The records under each heading as one, which has the dates and the places of all of them, and the rows among them that say a day
 * alone.
 */
function gathered(
  { outline, marks: all }: Scene,
  under: ReadonlyMap<Line | undefined, readonly Entry[]>,
): readonly Entry[] {
  const ends = blockEnds(outline, all, new Set(under.keys()))
  return [...under].flatMap(([line, own]): readonly Entry[] => {
    const [last] = own.toReversed()
    if (!line || !last) return own
    const text = unquoted(line.text.replace(TRAVELS, ''))
    const href = outline.links.find((link) => link.line === line.index)?.href
    const title = { text, line, box: line.box, href }
    const end = ends(line, last.end)
    const told = own.flatMap((entry) => entry.marks)
    const marks = marksIn(all, line.index, end).filter((mark) =>
      told.some((one) => one === mark || sameShape(one, mark)),
    )
    return [{ box: undefined, first: line.index, end, marks, title }]
  })
}

/** A name without the town behind it. */
function withoutTown(entry: Entry): Entry {
  const { title } = entry
  const name = title && NAME_AND_TOWN.exec(title.text)?.[1]
  return title && name !== undefined ? { ...entry, title: { ...title, text: name } } : entry
}
