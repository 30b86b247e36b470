import type { Entry } from '../../listing/entry.ts'
import { linksByLine } from '../../listing/titles.ts'
import { withoutSigns } from '../../page/edges.ts'
import { contentOf } from '../../page/layout.ts'
import type { Line } from '../../page/outline.ts'
import { textIn } from '../../page/tree.ts'
import { ACTION, isClockwork, labelOf, plain, VENUE_WORD } from '../../page/words.ts'
import { whole } from '../../readers/address/address-kinds.ts'
import { isCity } from '../../readers/address/cities.ts'
import type { Address } from '../../readers/address.ts'
import { fold } from '../../readers/fold.ts'
import { withStreet } from '../place/place-piece.ts'
import { isNote, isRoad } from '../place/place-words.ts'
import type { Scene } from '../scene.ts'
import { COMMON } from './towns-first.ts'

/** A stretch of a record between two strong separators: a cell, a line, what stands between dashes. */
export interface Part {
  readonly line: Line
  /** The words between its commas, without the region. */
  readonly atoms: readonly string[]
  /** What stands in brackets behind them, where it could be a town. */
  readonly bracket: string | undefined
  /** The region or the country at its end. */
  readonly region: Pick<Address, 'addressRegion' | 'addressCountry'> | undefined
  /** The region is called like a city, and nothing stands beside it. */
  readonly city?: string
}

/** A record of a tour is short. */
const MAX_LINES = 12
const LONGEST = 160
const BREAK = '\u0001'
const STRONG =
  /(?<=\)),\s+|(?<=\((?:\d[\dAB]|[A-Z]{1,3})\))\s+(?=\p{Lu})|\s+[–—·•|:~/>…-]{1,2}\s+|\s*[|┃│•·→»\u0001]+\s*|\s+@\s*|^@\s*|:\s+|[–—]\s+|\s+[–—]/u
const FACT =
  /[$€£]|^[\s\d:.hH–—-]+$|\d\s*(?:h\b|heures?\b|[ap]\.?m\b)|^\d{1,2}[.:]\d\d\b|\b(?:gratuit|free|complet|sold out|annul\w*|cancell?\w*|report\w*|postponed|tickets?|billet\w*|doors?|portes|kids|tba|tbc|rsvp|bient[ôo]t|on sale)\b/i
/** What stands in brackets at the end. */
const BRACKET = /\s*[([]([^()[\]]*)[)\]]$/
const DEPARTMENT = /^(?:\d[\dAB]|\d{5}|97\d)$/

/** The parts of a record that could say what is played, in which house and in which town, in order; houses in small letters where `small`. */
export function partsOf(scene: Scene, entry: Entry, small = false): readonly Part[] {
  const parts: Part[] = []
  for (const line of scene.outline.lines.slice(entry.first, Math.min(entry.end, entry.first + MAX_LINES))) {
    if (line.frame === 2 || line.text.length > LONGEST) continue
    const dated = entry.marks.filter(({ first, end }) => first <= line.index && line.index < end)
    if (dated.some(({ first, end }) => end - first > 1)) continue
    for (const text of broken(
      scene,
      line,
      dated.flatMap(({ pieces }) => pieces),
    ).split(STRONG)) {
      const part = partIn(text, line, small)
      if (part) parts.push(part)
    }
  }
  return parts
}

/** A record that says something on a line where no day of its own begins. */
export const saysElsewhere = (scene: Scene, entry: Entry): boolean => {
  for (let at = entry.first; at < Math.min(entry.end, entry.first + MAX_LINES); at++) {
    const dated = entry.marks.some(({ first }) => first === at)
    if (!dated && partsOf(scene, { ...entry, first: at, end: at + 1 }, true).length > 0) return true
  }
  return false
}

/** A line with breaks where its days stand, around what its links and its bold words say, and no word of action. */
function broken(scene: Scene, line: Line, days: readonly (readonly [number, number])[]): string {
  let text = (days.length === 0 ? withStreet(line) : undefined) ?? line.text
  for (const [from, to] of [...days].sort((a, b) => b[0] - a[0]))
    text = `${text.slice(0, from)}${BREAK}${text.slice(to)}`
  for (const link of linksByLine(scene.outline).get(line.index) ?? [])
    if (link.text !== '' && ACTION.test(plain(link.text))) text = text.replace(link.text, BREAK)
  let at = 0
  for (const child of contentOf(line.box.node)) {
    if (child.type !== 'tag') continue
    const words = textIn(child)
    const from = words === '' ? -1 : text.indexOf(words, at)
    if (from < 0) continue
    const [before, after] = [text.slice(0, from), text.slice(from + words.length)]
    const [opens, closes] = [
      /[\p{L}\d(’'-]$|,\s*$/u.test(before) ? '' : BREAK,
      /^[\p{L}\d)’'-]|^\s*[,(]/u.test(after) ? '' : BREAK,
    ]
    text = `${before}${opens}${words}${closes}${after}`
    at = from + opens.length + words.length
  }
  return text
}

/** `The Mill w/ Ida Lampe` · `Le Moulin complet` · `The Mill 21+`: who plays as well and what is said of the evening, behind a name. */
const BEHIND =
  /\s(?:(?:w\/|with|avec|feat\b|ft\b|\+)\s?\S.*|\(?(?:complet|sold out|annul[ée]e?|cancell?ed|report[ée]e?|postponed|billets?|tickets?|suppl[ée]mentaire|bient[ôo]t|\d\d\+)\)?)$/iu
/** `Le Moulin le` 12 March, `The Mill on`, and a bracket that a day or an hour has opened. */
const BEFORE_DAY = /\s(?:du|les?|on|from|the|\()$|^(?:\)|[/>~…]{1,2}(?=\s))\s*/gu

/** Words without the brackets behind them, and the first of these that could be a town or a region. */
function withoutBrackets(text: string): { readonly words: string; readonly bracket: string | undefined } {
  let words = text
  let bracket: string | undefined
  for (let tail = BRACKET.exec(words); tail; tail = BRACKET.exec(words)) {
    const inside = withoutSigns(tail[1] ?? '')
    if (mayBeTown(inside) || codeOf(inside) || regionBehind(inside)) bracket ??= inside
    words = withoutSigns(words.slice(0, tail.index))
  }
  return { words, bracket }
}

function partIn(text: string, line: Line, small: boolean): Part | undefined {
  const outer = withoutBrackets(withoutSigns(withoutSigns(text).replace(BEFORE_DAY, '')))
  const inner = withoutBrackets(outer.words.replace(BEHIND, ''))
  const { words } = inner
  let bracket = outer.bracket ?? inner.bracket
  const atoms = words
    .split(/,\s+/)
    .map(withoutSigns)
    .filter((atom) => atom !== '' && !isAside(atom, small))
  // `Orval, NS (Album party)`: behind a region no town is told.
  if (bracket !== undefined && codeOf(bracket) === undefined && regionOf(atoms.at(-1) ?? '')) bracket = undefined
  if (bracket !== undefined) {
    const region = isTwofold(bracket) && isHouse(atoms.at(-1)) ? undefined : codeOf(bracket)
    if (region) return atoms.length > 0 ? { line, atoms, bracket: undefined, region } : undefined
    const [town = '', more] = bracket.split(/,\s+/)
    const behind = more === undefined ? regionBehind(town) : undefined
    const told = more === undefined ? behind?.region : regionOf(more)
    return atoms.length > 0 ? { line, atoms, bracket: behind?.town ?? town, region: told } : undefined
  }
  let region: Part['region']
  for (let last = atoms.at(-1); last !== undefined; last = atoms.at(-1)) {
    const told = isTwofold(last) && isHouse(atoms.at(-2)) ? undefined : regionOf(last)
    if (!told || (region && 'addressRegion' in region)) break
    region = { ...told, ...region }
    atoms.pop()
  }
  const behind = region ? undefined : regionBehind(atoms.at(-1) ?? '')
  if (behind) {
    region = behind.region
    atoms.splice(-1, 1, behind.town)
  }
  const city = region ? cityBehind(atoms.at(-1) ?? '') : undefined
  if (city !== undefined) atoms.splice(-1, 1, (atoms.at(-1) ?? '').slice(0, -city.length).trim(), city)
  if (atoms.length > 0) return { line, atoms, bracket: undefined, region }
  return region && { line, atoms, bracket: undefined, region, ...(isTwofold(words) ? { city: words } : {}) }
}

/** Who plays as well, or words without a capital. */
const BESIDE =
  /^(?:[Ww]\/|(?:[Ww]ith|[Aa]vec|[Ff]eat|[Ff]t|[Ss]upport|[Oo]pener|[Oo]pening)\b|[+&])|^(?![ld]['’]|chez |at |aux? (?!profit|b[ée]n[ée]fice)|à )\p{Ll}/u

/** An hour, a price, a note, a label, a word of action. */
const isAside = (text: string, small: boolean): boolean =>
  (BESIDE.test(text) && !(small && isSmallHouse(text))) ||
  FACT.test(text) ||
  isClockwork(text) ||
  !/\p{L}{2}/u.test(text) ||
  ACTION.test(plain(text)) ||
  labelOf(text) !== undefined

/** `place du Marché` · `cour du Collège`: the kind of a place in small letters, and its name. */
const isSmallHouse = (text: string): boolean =>
  COMMON.test(plain(text)) ||
  (SMALL_HOUSE.test(text) && (VENUE_WORD.test(plain(text.split(' ')[0] ?? '')) || isRoad(text)))
const SMALL_HOUSE = /^\p{Ll}[\p{Ll}-]{2,20} (?:\p{Ll}{1,3} |[ld]['’]){0,2}\p{Lu}/u

/** A few words with capitals, and no note. */
export const mayBeTown = (text: string): boolean =>
  /^(?:\p{Lu}|[ld]['’]\p{Lu})/u.test(text) &&
  text.length < 40 &&
  !/[\d!?&+"«“]|^\p{Lu}{2,3}$/u.test(text) &&
  text.split(/\s+/).length <= 5 &&
  !isNote(text) &&
  !FACT.test(text) &&
  !/\s(?:with|avec|and|et|by|par)\s/i.test(text)

/** `NH`, `Québec`, `France`, `35`: nothing but a region or a country. */
function regionOf(text: string): Part['region'] {
  if (DEPARTMENT.test(text)) return { addressRegion: text }
  if (text === 'Paris') return undefined
  const { kind, country } = whole(text, fold(text))
  if (kind === 'country') return country === undefined ? undefined : { addressCountry: country }
  return kind === 'region' ? { addressRegion: text } : undefined
}

/** In brackets also letters that say nothing elsewhere: `Orval (F)`, as on the plates of cars, `Cornet (VD)`. */
export const codeOf = (text: string): Part['region'] =>
  regionOf(text) ??
  (PLATES[text] ? { addressCountry: PLATES[text] } : /^[A-Z]{2}$/.test(text) ? { addressRegion: text } : undefined)

const PLATES: Readonly<Record<string, string>> = {
  A: 'AT',
  B: 'BE',
  D: 'DE',
  E: 'ES',
  F: 'FR',
  I: 'IT',
  L: 'LU',
  'Lux.': 'LU',
  N: 'NO',
  P: 'PT',
  S: 'SE',
}

/** `The Mill Boston`: a well-known city behind a house. */
function cityBehind(text: string): string | undefined {
  const words = text.split(' ')
  return [3, 2, 1].map((n) => (n < words.length ? words.slice(-n).join(' ') : '')).find(isCity)
}

/** A city and the region around it: behind a house the city is meant. */
const isTwofold = (text: string): boolean =>
  /^(?:quebec|new york|luxembourg|geneve|fribourg|neuchatel|namur|liege)$/.test(plain(text))

const isHouse = (text: string | undefined): boolean =>
  text !== undefined && (VENUE_WORD.test(plain(text)) || ARTICLE.test(text))

/** Houses are called with an article more often than towns. */
export const ARTICLE = /^(?:The |L[ae]s? |L['’])/

/** `Keene NH`, `Gand Belgique` */
function regionBehind(text: string): { readonly town: string; readonly region: Part['region'] } | undefined {
  const [, town = '', last = ''] =
    /^(\p{Lu}.*?)\s+(\p{Lu}{2,3}|\p{Lu}\.(?:-?\p{Lu}\.)+|Qu[ée]bec|Ontario|Qu[ée]\.)$/u.exec(text) ?? []
  const region = last === '' || /^\p{Lu}+$/u.test(town) ? undefined : regionOf(last)
  return region && { town, region }
}
