import type { Entry, Group } from '../listing/entry.ts'
import { isTitled } from '../listing/name-like.ts'
import { hasHour } from '../listing/posts.ts'
import { daysOf, printsHour } from '../listing/programme.ts'
import { columnOf } from '../page/columns.ts'
import { type Headline, isGeneric } from '../page/kind.ts'
import { namesSeveral } from '../page/list-heads.ts'
import type { Mark } from '../page/marks.ts'
import type { Box } from '../page/outline.ts'
import { isFrontPage, words } from '../page/site-name.ts'
import { hasKind, isKind, labelOf, NEWS_PATH, plain, RELATED, VENUE_WORD } from '../page/words.ts'
import { ownActOf } from './people/own-act.ts'
import { mayBeName } from './place/place-looks.ts'
import { isNote } from './place/place-words.ts'
import { isOtherPage, type Scene } from './scene.ts'

const FEW = 3

/**
 * Records name things of their own: by headings, by links to pages of this site, or, where no heading names the page, by words that
 * stand out. Where but the page's title says its name, or its heading is a slogan (`unnamed`), or the page is the site's first, different
 * words will do. Otherwise they are performances of what the page is about.
 */
export function hasIdentity(
  scene: Scene,
  group: Group,
  alike: readonly Entry[],
  headline: Headline,
  unnamed: boolean,
  lists: Told | undefined,
): boolean {
  const known = group.entries.filter(({ title }) => {
    if (!title || plain(title.text) === plain(headline.name ?? '')) return isOtherPage(scene.page, title?.href)
    if (RELATED.test(plain(title.text)) || labelOf(title.text)) return false
    return title.line.heading > 0 ? !isGeneric(title.text, headline.siteName) : isOtherPage(scene.page, title.href)
  })
  if (known.length > 0 && known.length >= 0.5 * group.entries.length) return true
  const heads = headline.line !== undefined && headline.line.heading > 0
  // A heading over the content says nothing of what stands beside it.
  const listed = isFrontPage(scene.page.capture.url)
  if (heads && !listed && !unnamed && group.entries[0]?.title?.line.frame !== 1)
    return (
      (lists !== undefined && areNamed(alike, lists)) ||
      (isOfSeveral(headline, scene.page.capture.url) && areNamed(group.entries, 'any'))
    )
  return areNamed(alike, listed || unnamed || lists === 'any' ? 'any' : heads ? 'class' : 'type')
}

/** In words that stand out, or in any. */
export type Told = 'type' | 'any'

/** A heading in the plural is that of a list; what a post of a blog tells of, other pages list. */
export const isOfSeveral = ({ name = '' }: Headline, url: string): boolean =>
  namesSeveral(words(name)) && !NEWS_PATH.test(new URL(url).pathname)

/**
 * How a page under a heading of its own lists other things: it tells no day before these records, and some are called by phrases, each
 * with its hour, or are told in words of their own. Those of a few stand out; undefined where it lists none. `pools` are records of one
 * shape each.
 */
export function listsPhrases(scene: Scene, { line }: Headline, pools: readonly (readonly Entry[])[]): Told | undefined {
  const { outline, marks } = scene
  const from = line?.index ?? 0
  const pooled = pools.map((entries) => entries.filter((entry) => isPhrase(scene, entry)))
  const phrases = pooled.filter((some) => areNamed(some, 'type'))
  const many = pooled.filter((some) => some.length >= MANY && areNamed(some, 'any'))
  const tales = ownActOf(scene) ? [] : pools.filter((entries) => areTold(scene, entries))
  const found = [...phrases, ...many, ...tales].flat()
  const first = Math.min(...found.map((entry) => entry.first))
  const told = new Set(pools.flatMap((entries) => entries.flatMap((entry) => entry.marks)))
  // A run is that of a festival as well, whose evenings are called by phrases.
  const isOwn = (m: Mark): boolean =>
    outline.lines[m.first]?.frame === 0 && !told.has(m) && (!m.when.run || tales.length > 0)
  const saysDay = marks.some((m) => m.first >= from && m.first < first && isOwn(m))
  if (found.length === 0 || first < from || saysDay) return undefined
  return many.length > 0 ? 'any' : 'type'
}
/** So many phrases need not stand out. */
const MANY = 6

/**
 * `Mononcle a une théorie`, `Atelier de reliure`, `Folk Night`: no name of a town or of somebody, no question, and no remark on an
 * evening.
 */
const isPhrase = ({ outline, dates }: Scene, entry: Entry): boolean => {
  const { title } = entry
  return (
    title !== undefined &&
    title.line.heading === 0 &&
    title.href === undefined &&
    printsHour(outline, entry, dates) &&
    !/\?$/.test(title.text) &&
    (/\s\p{Ll}{4,}/u.test(inSmall(title.text).replace(/\b(?:dans|pour|sous|avec|chez|with|from)\b/g, '')) ||
      hasKind(plain(title.text)))
  )
}

/**
 * `<b>13 janv.</b> – <b>Micro ouvert.</b> On secoue la poussière.`: most names in bold have words of their own behind them, and no house;
 * and some are surely no town, as one that comes again, leads to its page, or names two or a kind.
 */
function areTold(scene: Scene, entries: readonly Entry[]): boolean {
  const told = entries.filter((entry) => isTold(scene, entry))
  const names = told.map(({ title }) => plain(title?.text ?? ''))
  const isSure = ({ title }: Entry, n: number): boolean =>
    names.indexOf(names[n] ?? '') < n ||
    hasKind(names[n] ?? '') ||
    /\s(?:&|et|and)\s/.test(names[n] ?? '') ||
    isOtherPage(scene.page, title?.href)
  return told.length >= TOLD && told.length * 2 >= entries.length && told.some(isSure) && areNamed(told, 'type')
}
const TOLD = 4

/** Small words beside name, day and price tell of what is played there. */
function isTold({ outline: { lines } }: Scene, { title, marks, first, end }: Entry): boolean {
  if (!title || title.line.heading > 0 || isNote(title.text)) return false
  const said = lines.slice(first, end).reduce((text, line) => `${text} ${line.text}`, '')
  const words = marks.reduce((text, { quote }) => text.replace(quote, ' '), said.replace(title.text, ' '))
  return !VENUE_WORD.test(plain(words)) && (words.match(SMALL) ?? []).length > 1
}
const SMALL = /(?<!\p{L})(?!avec|with|pour|from|dans|billets|tickets|portes|doors|places|complet)\p{Ll}{4,}/gu

/** Words all in capitals, in small letters. */
const inSmall = (text: string): string => (/\p{Ll}/u.test(text) ? text : text.toLowerCase())

/**
 * Different words that are no places: under a class for titles, beside the content that a heading names; else also in bold
 * or in a column of names, or in any type.
 */
function areNamed(entries: readonly Entry[], by: 'class' | 'type' | 'any'): boolean {
  const names = entries.flatMap(({ title }) => {
    if (!title || isKind(plain(title.text)) || labelOf(title.text)) return []
    const column = columnOf(title.line)?.property
    const typed = by === 'any' || title.line.strong || isBold(title.box) || column === 'title' || column === 'performer'
    const marked = isTitled(title.box) || (by !== 'class' && typed)
    return marked && mayBeName(title.line, title.text) ? [plain(title.text)] : []
  })
  return new Set(names).size >= Math.max(by === 'class' ? 2 : FEW, 0.6 * entries.length)
}

const isBold = ({ tag }: Box): boolean => tag === 'b' || tag === 'strong'

/**
 * Who plays on which of the nights that the page tells elsewhere: names with several of its days, or with days in brackets. They
 * are no records, whatever they link to.
 */
export function areOfNights({ entries }: Group, marks: readonly Mark[]): boolean {
  const own = new Set(entries.flatMap((entry) => entry.marks))
  const nights = [...own].filter((mark) => !hasHour(mark) && (mark.when.occurrences.length > 1 || isAside(mark)))
  if (nights.length < own.size) return false
  const told = new Set(marks.filter((mark) => !own.has(mark)).flatMap(daysOf))
  return nights.every((mark) => daysOf(mark).every((day) => told.has(day)))
}

const isAside = ({ rest }: Mark): boolean => /^[^\p{L}]*\(\s*\)|\(\s*\)[^\p{L}]*$/u.test(rest)
