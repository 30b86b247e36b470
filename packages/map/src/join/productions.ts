import type { Decision } from '@rampe/model'
import { decideJoins } from '../decisions.ts'
import { likeness, nameKey, words } from '../fold.ts'
import type { IdLock } from '../identity.ts'
import { type Mention, type Mentions, said, saidText } from '../mention.ts'
import type { Pages } from '../pages.ts'
import { basisRank } from '../rank.ts'
import { hostKey } from '../url-key.ts'
import { mentionKeys } from './names.ts'
import { isPerformance, type Occurrence, occurrencesOf } from './occurrences.ts'
import { Joins, type Reason } from './union.ts'

/** A mention of an event with what joining looks at. */
export interface EventMention {
  readonly mention: Mention
  readonly names: readonly (readonly string[])[]
  readonly keys: readonly string[]
  readonly occurrences: readonly Occurrence[]
  /** The language group of the page that the event lives on. */
  readonly home: string
  /** The address of that page. */
  readonly homeUrl: string
  /** True where it was read from that page; false for a card on another page. */
  readonly own: boolean
  /** The language of the page that it was read from. */
  readonly language?: string
}

/** What a site plays under one title: the mentions that are the same event, or performances of one. */
export interface Production {
  readonly mentions: readonly EventMention[]
  readonly reasons: readonly Reason[]
}

const addressOf = (mention: Mention): readonly string[] =>
  said(mention, 'url').flatMap(({ value }) => {
    const text = value.kind === 'reference' ? value.iri : value.kind === 'text' ? value.text : ''
    return URL.canParse(text) ? [text] : []
  })

function eventMention(mention: Mention, mentions: Mentions, pages: Pages): EventMention {
  const here = pages.at(mention.page)
  const targets = addressOf(mention).filter((url) => hostKey(url) === hostKey(mention.page))
  const target = targets.some((url) => pages.at(url).key === here.key)
    ? undefined
    : targets.find((url) => new URL(url).pathname !== '/' || new URL(url).search !== '')
  const at = target === undefined ? here : pages.at(target)
  const said = saidText(mention, 'name')
  return {
    mention,
    names: said.map(words),
    keys: [...new Set(said.map(nameKey).filter(Boolean))],
    occurrences: occurrencesOf(mention, mentions),
    home: at.group,
    homeUrl: at.url,
    own: at.key === here.key,
    ...(here.language === undefined ? {} : { language: here.language }),
  }
}

const alike = (a: EventMention, b: EventMention): number => {
  let most = 0
  for (const x of a.names) for (const y of b.names) most = Math.max(most, likeness(x, y))
  return most
}

/** Days in common: true, none: false, unknown (one has no date): undefined. A run shares every day within it. */
export function shareDay(a: readonly Occurrence[], b: readonly Occurrence[]): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  return a.some((x) => b.some((y) => x.day <= (y.lastDay ?? y.day) && y.day <= (x.lastDay ?? x.day)))
}

const sameSource = (a: EventMention, b: EventMention): boolean =>
  a.mention.page === b.mention.page && a.mention.by === b.mention.by

/** Extractors that see several events of different names on a page: that page is a list, and its events are told apart by name. */
function isList(block: readonly EventMention[]): boolean {
  const names = new Map<string, Set<string>>()
  for (const { mention, own, keys } of block) {
    if (!own) continue
    const source = `${mention.page} ${mention.by}`
    names.set(source, (names.get(source) ?? new Set()).add(keys[0] ?? ''))
  }
  return [...names.values()].some((seen) => seen.size > 1)
}

/** Joins the mentions that live on one page (in any of its languages). */
function joinHome(block: readonly number[], events: readonly EventMention[], joins: Joins): void {
  const at = (i: number): EventMention => events[i] as EventMention
  const list = isList(block.map(at))
  const order = [...block].sort(
    (a, b) =>
      Number(at(b).own) - Number(at(a).own) || basisRank(at(b).mention.basis) - basisRank(at(a).mention.basis) || a - b,
  )
  const byWord = new Map<string, number[]>()
  const clusters: number[][] = []
  for (const i of order) {
    const one = at(i)
    const near = new Set<number>()
    for (const name of one.names) for (const word of name) for (const c of byWord.get(word) ?? []) near.add(c)
    let chosen: { cluster: number; reason: Reason } | undefined
    let score = 0
    for (const c of near) {
      for (const j of clusters[c] ?? []) {
        const other = at(j)
        const exact = one.keys.some((key) => other.keys.includes(key))
        const like = exact ? 1 : sameSource(one, other) ? 0 : alike(one, other)
        if (like <= score || like < 0.6) continue
        score = like
        chosen = { cluster: c, reason: { code: 'same-page-and-name', shared: one.home } }
      }
    }
    if (!chosen && !list)
      for (const [c, members] of clusters.entries()) {
        const fits = members.every(
          (j) => !sameSource(at(j), one) && shareDay(at(j).occurrences, one.occurrences) !== false,
        )
        const certain = members.some((j) => at(j).own || shareDay(at(j).occurrences, one.occurrences))
        if (!fits || !certain) continue
        chosen = { cluster: c, reason: { code: one.own ? 'same-page' : 'links-to-page', shared: one.home } }
        break
      }
    const cluster = chosen?.cluster ?? clusters.length
    const members = clusters[cluster]
    if (members && chosen) {
      joins.join(members[0] ?? i, i, chosen.reason)
      members.push(i)
    } else clusters.push([i])
    for (const name of one.names)
      for (const word of name) {
        const known = byWord.get(word)
        if (!known) byWord.set(word, [cluster])
        else if (!known.includes(cluster)) known.push(cluster)
      }
  }
}

interface Side {
  readonly root: number
  readonly events: readonly EventMention[]
  readonly occurrences: readonly Occurrence[]
}

/** The hours of the days that both have do not contradict each other. */
function hoursAgree(a: Side, b: Side): boolean {
  let clash = false
  for (const x of a.occurrences)
    for (const y of b.occurrences) {
      if (x.day !== y.day || x.time === undefined || y.time === undefined) continue
      if (x.time === y.time) return true
      clash = true
    }
  return !clash
}

const placesClash = (a: Side, b: Side): boolean => {
  const left = a.occurrences.flatMap(({ place }) => place ?? [])
  const right = b.occurrences.flatMap(({ place }) => place ?? [])
  return (
    left.length > 0 &&
    right.length > 0 &&
    !left.some((x) => right.some((y) => likeness(x.split(' '), y.split(' ')) >= 0.5))
  )
}

function sidesOf(events: readonly EventMention[], joins: Joins): readonly Side[] {
  return joins.sets().map(({ members }) => {
    const own = members.map((i) => events[i] as EventMention)
    return { root: members[0] ?? 0, events: own, occurrences: own.flatMap((one) => one.occurrences) }
  })
}

/** Joins across pages: the same name on the same day. Blocks are name + day and stay small. */
function joinAcross(events: readonly EventMention[], joins: Joins): void {
  const sides = sidesOf(events, joins)
  const byName = new Map<string, Side[]>()
  const byDay = new Map<string, Side[]>()
  const put = (index: Map<string, Side[]>, key: string, side: Side): void => {
    const list = index.get(key)
    if (!list) index.set(key, [side])
    else if (!list.includes(side)) list.push(side)
  }
  for (const side of sides) {
    for (const one of side.events) for (const key of one.keys) put(byName, key, side)
    for (const { day } of side.occurrences) put(byDay, day, side)
  }
  const tell = (a: Side, b: Side, reason: Reason): void => joins.join(a.root, b.root, reason)

  for (const [name, block] of byName) {
    const dated = block.filter((side) => side.occurrences.length > 0)
    const undated = block.filter((side) => side.occurrences.length === 0)
    const days = new Map<string, Side[]>()
    const small = dated.length <= 40
    for (const side of dated) for (const { day } of side.occurrences) put(days, small ? '' : day, side)
    for (const group of days.values())
      for (const [i, a] of group.entries())
        for (const b of group.slice(i + 1))
          if (shareDay(a.occurrences, b.occurrences) && hoursAgree(a, b) && !placesClash(a, b))
            tell(a, b, { code: 'same-name-and-day', shared: name })
    const roots = new Set(dated.map((side) => joins.find(side.root)))
    const only = dated[0]
    if (roots.size === 1 && only && name.length > 3)
      for (const side of undated) tell(only, side, { code: 'same-name', shared: name })
    if (dated.length === 0)
      for (const side of undated.slice(1)) tell(undated[0] as Side, side, { code: 'same-name', shared: name })
  }

  for (const [day, block] of byDay) {
    const byWord = new Map<string, Side[]>()
    for (const side of block)
      for (const one of side.events) for (const name of one.names) for (const word of name) put(byWord, word, side)
    for (const near of byWord.values()) {
      if (near.length < 2 || near.length > 30) continue
      for (const [i, a] of near.entries())
        for (const b of near.slice(i + 1)) {
          if (joins.find(a.root) === joins.find(b.root) || !hoursAgree(a, b) || placesClash(a, b)) continue
          if (a.events.some((x) => b.events.some((y) => sameSource(x, y)))) continue
          const like = Math.max(...a.events.flatMap((x) => b.events.map((y) => alike(x, y))))
          if (like >= 0.7) tell(a, b, { code: 'like-name-and-same-day', shared: day })
        }
    }
  }
}

/** The one language that all its pages speak. */
const languageOf = (side: Side): string | undefined => {
  const [language, other] = new Set(side.events.map((one) => one.language))
  return other === undefined ? language : undefined
}

/**
 * Joins an event with its other language where pages do not link to each other: on a day when each language tells of exactly
 * one event at that hour and place, it is the same.
 */
function joinLanguages(events: readonly EventMention[], joins: Joins): void {
  const sides = sidesOf(events, joins).filter((side) => side.occurrences.length > 0)
  const spoken = new Map<string, number>()
  for (const side of sides) spoken.set(languageOf(side) ?? '', (spoken.get(languageOf(side) ?? '') ?? 0) + 1)
  const bilingual = [...spoken].filter(([language, n]) => language !== '' && n >= 2).length > 1
  if (!bilingual) return
  const byDay = new Map<string, Side[]>()
  for (const side of sides)
    for (const day of new Set(side.occurrences.map((one) => one.day))) {
      const list = byDay.get(day)
      if (list) list.push(side)
      else byDay.set(day, [side])
    }
  for (const [day, block] of byDay) {
    if (block.length > 20) continue
    const fits = (a: Side, b: Side): boolean => hoursAgree(a, b) && !placesClash(a, b)
    for (const a of block) {
      const language = languageOf(a)
      if (language === undefined) continue
      const others = block.filter((b) => languageOf(b) !== undefined && languageOf(b) !== language && fits(a, b))
      const [b] = others
      if (!b || others.length > 1) continue
      const back = block.filter((c) => languageOf(c) === language && fits(c, b))
      if (back.length === 1) joins.join(a.root, b.root, { code: 'same-day-other-language', shared: day })
    }
  }
}

/** What was said and given before. */
export interface Memory {
  readonly decisions?: readonly Decision[]
  readonly ids?: IdLock
}

/**
 * Finds which mentions of events are one: first on the page that each lives on (its own words, its declared data, its other
 * language, and the cards elsewhere that link to it), then across pages by name and day.
 */
export function productionsOf(
  mentions: Mentions,
  pages: Pages,
  { decisions = [], ids = {} }: Memory = {},
): readonly Production[] {
  const events = mentions.all
    .filter((mention) => mention.kind === 'event' && !isPerformance(mention))
    .map((mention) => eventMention(mention, mentions, pages))
  const joins = new Joins(events.length)
  const things = () => events.map((one) => ({ subject: one.mention.subject, keys: mentionKeys(one, pages) }))
  decideJoins(things, decisions, ids, joins)
  const bySubject = new Map<string, number>()
  const homes = new Map<string, number[]>()
  for (const [i, { mention, home }] of events.entries()) {
    const same = bySubject.get(mention.subject)
    if (same === undefined) bySubject.set(mention.subject, i)
    else joins.join(same, i, { code: 'same-subject', shared: mention.subject })
    const block = homes.get(home)
    if (block) block.push(i)
    else homes.set(home, [i])
  }
  for (const block of homes.values()) joinHome(block, events, joins)
  joinAcross(events, joins)
  joinLanguages(events, joins)
  return joins
    .sets()
    .map(({ members, reasons }) => ({ mentions: members.map((i) => events[i] as EventMention), reasons }))
}
