import { decideJoins } from '../decisions.ts'
import { fold, likeness, nameKey, words } from '../fold.ts'
import { type Mention, type Mentions, saidText } from '../mention.ts'
import { namedKeys } from './names.ts'
import { joinPlaces, spelling } from './places.ts'
import type { Memory, Production } from './productions.ts'
import { joinToldOfOne } from './told-of-one.ts'
import { Joins, type Reason } from './union.ts'

/** A place, a person, a group, an organisation or a work of the site, and everything that was said of it. */
export interface Named {
  readonly kind: 'place' | 'agent' | 'work'
  /** What the identifier is made of: the folded name, and the town where two places share a name. */
  readonly key: string
  readonly name: string
  /** What it is known by from run to run, the strongest first. */
  readonly keys: readonly string[]
  readonly mentions: readonly Mention[]
  readonly reasons: readonly Reason[]
}

interface Where {
  readonly town?: string
  readonly code?: string
  readonly street?: string
  /** It stands in the site's own data. */
  readonly sure?: boolean
  readonly common?: boolean
}

/** The town and postal code of a place mention. */
function whereOf(mention: Mention, mentions: Mentions): Where {
  for (const iri of saidText(mention, 'address')) {
    const address = mentions.follow(mention, iri)
    if (!address) continue
    const town = saidText(address, 'addressLocality').map(fold).find(Boolean)
    const code = saidText(address, 'postalCode')
      .map((text) => fold(text).replace(/ /g, ''))
      .find(Boolean)
    const street = saidText(address, 'streetAddress').map(fold).find(Boolean)
    return {
      sure: address.basis !== 'inferred',
      common: isCommon(nameOf(mention)),
      ...(town === undefined ? {} : { town }),
      ...(code === undefined ? {} : { code }),
      ...(street === undefined ? {} : { street }),
    }
  }
  return {}
}

/** A street with its number, and the town or code that it is in. */
const streetOf = ({ street, code, town }: Where = {}): string | undefined =>
  street !== undefined && /\d/.test(street) ? `${street} ${code ?? town ?? ''}` : undefined

/** Names that many towns have: there the town tells them apart. */
const COMMON: ReadonlySet<string> = new Set(
  `salle fetes fete municipale municipal polyvalente theatre theater eglise church centre center culturel cultural communautaire community mediatheque
   bibliotheque library espace hall town maison jeunes quartier peuple parc park auditorium foyer chapelle chapel gymnase gymnasium hotel ville city
   conservatoire ecole school college lycee cinema stade stadium place publique marche mairie cathedrale cathedral saint sainte st ste notre dame`.split(
    /\s+/,
  ),
)

const isCommon = (name: string): boolean => words(name).every((word) => COMMON.has(word))

/** Two places of one name in two towns; towns that were read from plain words tell apart only names that are common. */
const clash = (a: Where, b: Where): boolean => ((a.sure && b.sure) || a.common || b.common ? townsClash(a, b) : false)

const townsClash = (a: Where, b: Where): boolean =>
  a.code !== undefined && b.code !== undefined
    ? a.code !== b.code && a.town !== b.town
    : a.town !== undefined && b.town !== undefined && a.town !== b.town

const nameOf = (mention: Mention): string => saidText(mention, 'name')[0] ?? ''

/** Places of one name are one place unless they stand in different towns; a bare name joins the only place of that name. */
function joinBucket(bucket: readonly number[], where: readonly Where[], joins: Joins, reason: Reason): void {
  const sites: number[][] = []
  const bare: number[] = []
  for (const i of bucket) {
    const here = where[i] ?? {}
    if (here.town === undefined && here.code === undefined) {
      bare.push(i)
      continue
    }
    const site = sites.find((members) => members.every((j) => !clash(where[j] ?? {}, here)))
    if (site) site.push(i)
    else sites.push([i])
  }
  const groups = sites.length === 1 ? [[...(sites[0] ?? []), ...bare]] : [...sites, bare]
  for (const [first, ...rest] of groups) if (first !== undefined) for (const i of rest) joins.join(first, i, reason)
}

const townsOf = (where: readonly Where[]): ReadonlySet<string> => new Set(where.flatMap(({ town }) => town ?? []))

const initials = (tokens: readonly string[]): string => tokens.map((token) => token.charAt(0)).join('')

/**
 * Joins other spellings: an abbreviation (`PDA`) with the only name of those initials, and names that are alike at one
 * street and number. Two halls of one house share the address and are not alike enough.
 */
function joinAliases(names: readonly string[], where: readonly Where[], joins: Joins, isHallOf: Pairing): void {
  const sets = joins.sets().map(({ members: [first = 0] }) => first)
  const byInitials = new Map<string, number[]>()
  const byStreet = new Map<string, number[]>()
  const put = (index: Map<string, number[]>, key: string, i: number): void => {
    const list = index.get(key)
    if (list) list.push(i)
    else index.set(key, [i])
  }
  for (const i of sets) {
    const name = names[i] ?? ''
    const tokens = fold(name).split(' ')
    if (tokens.length > 1) for (const key of new Set([initials(tokens), initials(words(name))])) put(byInitials, key, i)
  }
  for (const i of sets) {
    const name = names[i] ?? ''
    if (!/^\p{Lu}{2,6}$/u.test(name.replace(/[.\s]/g, ''))) continue
    const [only, more] = byInitials.get(fold(name).replace(/ /g, '')) ?? []
    if (only !== undefined && more === undefined && only !== i && !clash(where[only] ?? {}, where[i] ?? {}))
      joins.join(only, i, { code: 'abbreviation', shared: name })
  }
  for (const [i, at] of where.entries()) {
    const street = streetOf(at)
    if (street !== undefined) put(byStreet, street, i)
  }
  for (const [street, list] of byStreet) {
    const roots = [...new Set(list.map((i) => joins.find(i)))].slice(0, 20)
    for (const [n, a] of roots.entries())
      for (const b of roots.slice(n + 1))
        if (
          !isHallOf(a, b) &&
          sameNumber(names[a] ?? '', names[b] ?? '') &&
          likeness(words(names[a] ?? ''), words(names[b] ?? '')) >= 0.7
        )
          joins.join(a, b, { code: 'like-name-and-same-address', shared: street })
  }
}

/** What two mentions, by their numbers, are to each other. */
type Pairing = (i: number, j: number) => boolean

/** One of two places is told to be in the other: a hall and its house. */
function hallsOf(all: readonly Mention[], mentions: Mentions): Pairing {
  const own = all.map((mention) => saidText(mention, 'name').map(nameKey))
  const outer = all.map((mention) =>
    saidText(mention, 'containedInPlace').flatMap((iri) => {
      const house = mentions.follow(mention, iri)
      return house ? saidText(house, 'name').map(nameKey) : []
    }),
  )
  const isIn: Pairing = (i, j) => outer[i]?.some((house) => own[j]?.includes(house)) === true
  return (i, j) => isIn(i, j) || isIn(j, i)
}

/** `Salle 1, Cinéma du Phare` and `Salle 2, Cinéma du Phare` are two halls. */
const sameNumber = (a: string, b: string): boolean => {
  const [left, right] = [a, b].map((name) => name.match(/\d+/g)?.join(' '))
  return left === undefined || right === undefined || left === right
}

/** Finds which mentions of places, of people and organisations, or of works are one. Blocks are names. */
export function namedOf(
  kind: Named['kind'],
  mentions: Mentions,
  productions: readonly Production[],
  { decisions = [], ids = {} }: Memory = {},
): readonly Named[] {
  const all = mentions.of(kind).filter((mention) => nameOf(mention) !== '' || mention.claims.has('address'))
  const where = all.map((mention) => (kind === 'place' ? whereOf(mention, mentions) : {}))
  const names = all.map(nameOf)
  const joins = new Joins(all.length)
  const things = () =>
    all.map((mention, i) => ({
      subject: mention.subject,
      keys: namedKeys(kind, saidText(mention, 'name'), where[i]?.town ?? ''),
    }))
  decideJoins(things, decisions, ids, joins)
  const buckets = new Map<string, number[]>()
  for (const [i, mention] of all.entries()) {
    const keys = saidText(mention, 'name').map(nameKey).filter(Boolean)
    for (const key of keys.length > 0
      ? new Set([...keys, ...(kind === 'place' ? keys.map(spelling) : [])])
      : [`at ${where[i]?.code ?? ''} ${where[i]?.town ?? mention.subject}`]) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(i)
      else buckets.set(key, [i])
    }
  }
  for (const [name, bucket] of buckets) joinBucket(bucket, where, joins, { code: 'same-name', shared: name })
  const isHallOf = hallsOf(all, mentions)
  joinAliases(names, where, joins, isHallOf)
  const apart: Pairing = (i, j) => isHallOf(i, j) || clash(where[i] ?? {}, where[j] ?? {})
  if (kind === 'place') joinPlaces(names, townsOf(where), joins, apart)
  const bySubject = new Map<string, number>()
  for (const [i, mention] of all.entries()) {
    const same = bySubject.get(mention.subject)
    if (same === undefined) bySubject.set(mention.subject, i)
    else if (mention.owner === undefined) joins.join(same, i, { code: 'same-subject', shared: mention.subject })
  }

  const indexOf = new Map(all.map((mention, i) => [mention, i]))
  joinToldOfOne(kind, productions, mentions, joins, {
    rootOf: (thing) => {
      const i = indexOf.get(thing)
      return i === undefined ? undefined : joins.find(i)
    },
    clash: apart,
    near: (i, j) => streetOf(where[i]) !== undefined && streetOf(where[i]) === streetOf(where[j]),
  })

  const sets = joins.sets().map(({ members, reasons }) => {
    const own = members.map((i) => all[i] as Mention)
    const counts = new Map<string, number>()
    for (const i of members) counts.set(names[i] ?? '', (counts.get(names[i] ?? '') ?? 0) + 1)
    const name = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
    const town = members.map((i) => where[i]?.town).find((given) => given !== undefined) ?? ''
    const called = [name, ...counts.keys()]
    const key = fold(name) || `at ${members.map((i) => where[i]?.code).find(Boolean) ?? ''} ${town}`.trim()
    return { own, reasons, name, town, key, keys: [...namedKeys(kind, called, town), `${kind} ${key}`] }
  })
  const shared = new Map<string, number>()
  for (const { key } of sets) shared.set(key, (shared.get(key) ?? 0) + 1)
  return sets.map(({ own, reasons, name, town, key, keys }) => ({
    kind,
    key: (shared.get(key) ?? 0) > 1 && town ? `${key} ${town}` : key,
    name,
    keys: [...new Set(keys)],
    mentions: own,
    reasons,
  }))
}
