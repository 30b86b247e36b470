import { fold, words } from '../fold.ts'
import { type Kind, RANGES } from '../kinds.ts'
import { type Mention, type Mentions, saidText } from '../mention.ts'
import { isRoom } from './places.ts'
import type { Production } from './productions.ts'
import type { Joins } from './union.ts'

/** A place or a person as the sources of one event tell of it. */
interface Told {
  readonly root: number
  readonly names: ReadonlySet<string>
  /** Readers and pages. Who tells of two things means two. */
  readonly sources: ReadonlySet<string>
  readonly languages: ReadonlySet<string>
}

const PROPERTIES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  place: [...RANGES].filter(([, kind]) => kind === 'place').map(([property]) => property),
  agent: [...RANGES].filter(([, kind]) => kind === 'agent').map(([property]) => property),
}

/** Things of one event that are compared with one another. */
const MOST = 40

function toldOf(
  { mentions: events }: Production,
  properties: readonly string[],
  { follow }: Mentions,
  rootOf: (thing: Mention) => number | undefined,
): readonly Told[] {
  const told = new Map<number, { root: number; names: Set<string>; sources: Set<string>; languages: Set<string> }>()
  for (const { mention, language, occurrences } of events)
    for (const from of new Set([mention, ...occurrences.map((one) => one.mention)]))
      for (const property of properties)
        for (const iri of saidText(from, property)) {
          const thing = follow(from, iri)
          const name = thing && saidText(thing, 'name')[0]
          const root = thing && rootOf(thing)
          if (root === undefined || !name) continue
          const known = told.get(root) ?? { root, names: new Set(), sources: new Set(), languages: new Set() }
          told.set(root, known)
          known.names.add(name)
          known.sources.add(`${from.page} ${from.by}`)
          known.languages.add(language ?? '')
        }
  return [...told.values()].slice(0, MOST)
}

const some = <T>(a: Iterable<T>, b: Iterable<T>, fits: (x: T, y: T) => boolean): boolean =>
  [...a].some((x) => [...b].some((y) => fits(x, y)))

/** The letters that two words differ in: one changed, or one more within; never at the end, where it makes `Michel` of `Michèle`. */
function oneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 5 || long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  return from < short.length - 1 && short.slice(short.length === long.length ? from + 1 : from) === long.slice(from + 1)
}

/** `Bérangère Quai` and `Bérengère Quai`. */
function oneSpelling(a: string, b: string): boolean {
  const [left, right] = [fold(a).split(' '), fold(b).split(' ')]
  if (left.length < 2 || left.length !== right.length) return false
  const differing = left.flatMap((word, n) => (word === right[n] ? [] : [[word, right[n] ?? ''] as const]))
  return differing.length === 1 && differing.every(([x, y]) => oneLetter(x, y))
}

/** `Rideau rouge` and `Rideau rouge de Sainte-Rampe`: what is added is no room and no number. */
function longerName(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)]
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const more = long.filter((word) => !short.includes(word))
  return (
    short.length >= 2 &&
    short.some((word) => !isRoom(word)) &&
    more.length === long.length - short.length &&
    more.length > 0 &&
    more.every((word) => !isRoom(word))
  )
}

/** Each has words that the other lacks, or neither has: what only adds words is a room of the other. */
const isTranslation = (a: string, b: string): boolean => {
  const [left, right] = [words(a), words(b)]
  return left.every((word) => right.includes(word)) === right.every((word) => left.includes(word))
}

/** `Théâtre Rivard` and `Rivard Theatre` share what is no word for a room. */
const sharesName = (a: string, b: string): boolean =>
  some(words(a), words(b), (x, y) => x === y && !isRoom(x) && x.length > 3)

/** A hall in each language, and the events whose language versions say so. */
interface Pair {
  readonly a: number
  readonly b: number
  readonly names: readonly [string, string]
  readonly events: number
}

/** Things that only ever stand for each other where an event is told in two languages. */
function translations(all: readonly (readonly Told[])[]): readonly Pair[] {
  const spoken = new Map<number, Set<string>>()
  const partners = new Map<number, Map<number, Pair>>()
  for (const told of all) {
    for (const { root, languages } of told)
      for (const language of languages) spoken.set(root, (spoken.get(root) ?? new Set()).add(language))
    const [a, b, more] = told
    if (!a || !b || more || some(a.languages, b.languages, (x, y) => x === y || x === '' || y === '')) continue
    const [x, y] = a.root < b.root ? [a, b] : [b, a]
    const known = partners.get(x.root)?.get(y.root)
    const pair = {
      a: x.root,
      b: y.root,
      names: [[...x.names][0] ?? '', [...y.names][0] ?? ''] as const,
      events: (known?.events ?? 0) + 1,
    }
    for (const [one, other] of [
      [x.root, y.root],
      [y.root, x.root],
    ] as const)
      partners.set(one, (partners.get(one) ?? new Map()).set(other, pair))
  }
  const only = (root: number): boolean => partners.get(root)?.size === 1 && spoken.get(root)?.size === 1
  return [...new Set([...partners.values()].flatMap((pairs) => [...pairs.values()]))].filter(
    ({ a, b }) => only(a) && only(b),
  )
}

/**
 * Joins what the sources of one event call differently: a person in two spellings, a house by a longer name, a hall in the language
 * of each version of its page. A source that tells of both means two.
 *
 * @param near true for two places at one address
 */
export function joinToldOfOne(
  kind: Kind,
  productions: readonly Production[],
  mentions: Mentions,
  joins: Joins,
  {
    rootOf,
    clash,
    near,
  }: {
    readonly rootOf: (thing: Mention) => number | undefined
    readonly clash: (i: number, j: number) => boolean
    readonly near: (i: number, j: number) => boolean
  },
): void {
  // Of the many ways to take part in an event a site uses a few.
  const properties = (PROPERTIES[kind] ?? []).filter((property) =>
    mentions.of('event').some(({ claims }) => claims.has(property)),
  )
  if (properties.length === 0) return
  const all = productions.map((production) => toldOf(production, properties, mentions, rootOf))
  const alike = kind === 'place' ? longerName : oneSpelling
  const code = kind === 'place' ? 'longer-name-at-one-event' : 'one-letter-at-one-event'
  for (const told of all)
    for (const [n, a] of told.entries())
      for (const b of told.slice(n + 1)) {
        if (clash(a.root, b.root) || some(a.sources, b.sources, (x, y) => x === y)) continue
        if (some(a.names, b.names, alike)) joins.join(a.root, b.root, { code, shared: fold([...a.names][0] ?? '') })
      }
  if (kind !== 'place') return
  for (const { a, b, names, events } of translations(all)) {
    if (clash(a, b) || !isTranslation(...names) || !(events > 1 || near(a, b) || sharesName(...names))) continue
    joins.join(a, b, { code: 'place-in-other-language', shared: names.map(fold).sort().join(' / ') })
  }
}
