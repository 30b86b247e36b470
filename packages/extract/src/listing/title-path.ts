import { remembering } from '@rampe/model'
import { TOWN_ONLY } from '../event/place/house-and-town.ts'
import { INLINE } from '../page/nearest.ts'
import { isKind, plain, VENUE_WORD } from '../page/words.ts'
import { readAddresses } from '../readers/address.ts'
import { TITLE_CLASS } from './name-like.ts'
import { isOfPlace } from './place-href.ts'
import { isOfWorks, wayOf, workAt, worksBeside } from './repertoire.ts'
import type { Candidate } from './titles.ts'

const OTHER_CLASS =
  /(?:^|[\s_-])(?:location|lieu|venue|place|address|adresse|date|dates|time|price|prix|tarif|categor\w+|tags?|label)(?=$|[\s_-])/i

/**
 * The path under which a set of records of one shape keep their names: on most of them, different from one to the next,
 * marked as a heading, a link or bold, near the top. Where these are the places of a tour, what is played there has the names.
 */
export function titlePath(found: readonly (readonly Candidate[])[]): string | undefined {
  const records = found.map(usual)
  const stats = new Map<string, { n: number; texts: Set<string>; score: number }>()
  const known = new Map<Candidate, number>()
  for (const candidates of records) {
    for (const path of new Set(candidates.flatMap(waysTo))) {
      const c = nameAt(candidates, path)
      if (!c) continue
      const stat = stats.get(path) ?? { n: 0, texts: new Set<string>(), score: 0 }
      stat.n++
      stat.texts.add(plain(c.text))
      // It stands at several paths.
      const worth = known.get(c) ?? worthAsName(c)
      known.set(c, worth)
      stat.score += worth
      stats.set(path, stat)
    }
  }
  let best: string | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (const [path, stat] of stats) {
    const coverage = stat.n / records.length
    const variety = stat.texts.size / stat.n
    if (coverage < 0.5) continue
    const score = stat.score / stat.n + 2 * coverage + 3 * variety - (stat.n > 2 && stat.texts.size === 1 ? 4 : 0)
    if (score > bestScore) {
      bestScore = score
      best = path
    }
  }
  if (best === undefined) return undefined
  const path = best
  const named = records.map((candidates) => nameAt(candidates, path))
  return worksBeside(records, named, path) ?? path
}

/** How much speaks for a candidate as a name, whatever else stands at its place in other records. */
const worthAsName = (c: Candidate): number =>
  (c.heading > 0 ? (c.path.endsWith('~') ? 0.5 : 3) : c.path.endsWith('~') ? -1 : 0) +
  (c.href ? (isOfPlace(c.href) ? -2.5 : 1.2) : 0) +
  (c.text.length < 60 && VENUE_WORD.test(plain(c.text)) ? -2 : 0) +
  (isOther(c) || isAddressed(c) ? -2.5 : 0) +
  (c.heading === 0 && isKind(plain(c.text)) ? -3 : 0) +
  (c.strong ? 0.8 : isSentence(c) ? -1 : 0) +
  (c.line.hidden ? -1 : 0) +
  (c.titled ? 1.5 : 0) +
  worthOf(c.column) +
  (c.text.length > 120 ? -3 : c.text.length > 90 ? -1 : 0) -
  Math.min(2, c.place * 0.3)

/** What could be a name wherever it stands. */
export const usual = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter((c) => !c.odd && !c.slanted)

/** A class says that it is a place, a day, a price: its own, or that of the box around what no class calls a title. */
export const isOther = ({ box, line, titled }: Candidate): boolean =>
  OTHER_CLASS.test(
    `${box.node.attribs?.class ?? ''} ${line.box.node.attribs?.class ?? ''} ${titled ? '' : (line.box.parent?.node.attribs?.class ?? '')}`,
  )

/** `Jazz modal et chants des Balkans.`: nothing marks what ends as a sentence does. */
const isSentence = ({ text, heading, linked, titled }: Candidate): boolean =>
  heading === 0 && !linked && !titled && /\s\S+\s\S*\p{Ll}{2}\.$/u.test(text)

/** A house with its street. */
const isAddressed = ({ text, heading }: Candidate): boolean =>
  heading === 0 && /\d/.test(text) && text.includes(',') && readAddresses(text).length > 0

/** Behind a path: of several things that stand there, the one that is linked or bold. Alone: right in the record. */
export const OUT = '@'

/** In front of the level of a heading: where templates call elements of one place otherwise from record to record. */
const LEVEL = '#h'

/** In front of the last step of a path: where some records are links as a whole, and others are not. */
const LAST = '*>'

/** The paths under which a candidate may be the name. */
function waysTo({ path, linked, strong, heading, titled }: Candidate): readonly string[] {
  if (path.endsWith('~')) return [path]
  const ways = [path]
  if (titled && TITLE_CLASS.test(lastOf(path))) ways.push(LAST + lastOf(path))
  const block = linked || strong ? blockOf(path) : ''
  if (block === '' ? MARKS.test(path) : block.endsWith('.')) ways.push(block + OUT)
  if (heading > 0) ways.push(LEVEL + heading)
  return ways
}

/** Right in the record, and nothing but marks. */
const MARKS = /^(?:a|b|strong)\.(?:>(?:a|b|strong)\.)?$/

/** The way to the block of words, whatever marks them there: none where they stand right in the record. */
function blockOf(path: string): string {
  const steps = path.split('>')
  const block = steps.findLastIndex((step) => !INLINE.has(step.slice(0, step.indexOf('.'))))
  return steps.slice(0, block + 1).join('>')
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('>') + 1)

/** Whether a candidate stands at a path. */
const isAt = (c: Candidate, path: string): boolean =>
  c.path === path ||
  (path.startsWith(LAST) && c.titled && LAST + lastOf(c.path) === path) ||
  (path.startsWith(LEVEL) && !c.path.endsWith('~') && LEVEL + c.heading === path) ||
  (path === OUT ? MARKS.test(c.path) : path.endsWith(OUT) && blockOf(c.path) + OUT === path)

/** `Quay Records presents`, `Le Pin présente :`, `Presented by …`: who shows it. */
const BYLINE =
  /\p{L}\s(?:presents|présente(?:nt)?)\s*(?:[:…]|\.{3})?$|(?:&|\b(?:and|et))\s(?:\S+\s){1,6}present$|^(?:(?:co-?)?presented by|(?:co)?présentée?s? par|une (?:co)?présentation d|in (?:association|partnership) with|en (?:collaboration|partenariat|coproduction) avec)\b/iu

/** A mere kind (`Dance`), who shows it, or the town (`Rive-Haute (37)`): a name only where nothing else is left. */
export const isBeside = ({ text }: Candidate): boolean => saysBeside(text)

const saysBeside = remembering(
  1_000,
  (text) => isKind(plain(text)) || BYLINE.test(text) || (text.length < 60 && TOWN_ONLY.test(text)),
)

/** What stands at a path: where several things do, what a class calls the title, else the first that is more than a kind (`Dance`). */
export function nameAt(found: readonly Candidate[], path: string): Candidate | undefined {
  const candidates = usual(found)
  if (isOfWorks(path)) return workAt(candidates, path, nameAt)
  const all = everyNameAt(candidates, path)
  const out = path.endsWith(OUT)
    ? all.filter(({ linked, strong }) => linked || strong).toSorted(asPrinted)[0]
    : undefined
  const called = all.length > 1 ? all.find((c) => c.titled && !isOther(c)) : undefined
  return out ?? called ?? all[0] ?? candidates.find((c) => isAt(c, path))
}

/** All that stands at a path and could be a name. */
export const everyNameAt = (found: readonly Candidate[], path: string): readonly Candidate[] =>
  isOfWorks(path) ? [] : usual(found).filter((c) => isAt(c, path) && !isBeside(c))

/** Of one line, links are looked for before what is bold. */
const asPrinted = (a: Candidate, b: Candidate): number =>
  a.line === b.line ? a.line.text.indexOf(a.text) - b.line.text.indexOf(b.text) : a.place - b.place

/** In a record that is no link, or a link as a whole where others are not, what has the class of their names. */
export const calledAs = (candidates: readonly Candidate[], path: string): Candidate | undefined =>
  TITLE_CLASS.test(lastOf(path)) ? nameAt(candidates, LAST + lastOf(path)) : undefined

/** What is no name but where names stand, in a record that has no other there. */
export const oddAt = (candidates: readonly Candidate[], path: string): Candidate | undefined =>
  candidates.find((c) => c.odd && isAt(c, wayOf(path)) && !isOther(c))

/** The path ends in a class of its own, which is not one for places or days. */
export function isClassed(path: string): boolean {
  const own = path.slice(path.lastIndexOf('.') + 1 || path.length)
  return own !== '' && own !== OUT && !own.endsWith('~') && !OTHER_CLASS.test(own)
}

/** A column of names speaks for what stands in it, one of places or prices against. */
const worthOf = (column: string | undefined): number =>
  column === undefined ? 0 : column === 'title' ? 3 : column === 'performer' ? 1 : -4

/** How a path fares as title of these records: the share of different names, or different pages that they lead to. */
export function variety(records: readonly (readonly Candidate[])[], path: string): number {
  const texts = records.flatMap((candidates) => nameAt(candidates, path) ?? [])
  if (texts.length === 0) return 0
  if (isOfWorks(path)) return 1
  const names = new Set(texts.map((c) => plain(c.text))).size
  const links = texts.flatMap((c) => c.href ?? [])
  // Buttons lead with the same words to one house after another.
  const hosts = new Set(links.flatMap((href) => HOST.exec(href)?.[1] ?? [])).size
  const pages = names === 1 && hosts > 1 ? 1 : new Set(links).size
  return Math.max(names, pages) / texts.length
}

const HOST = /^https?:\/\/([^/?#]+)/i
