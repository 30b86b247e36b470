import { likeness } from '../fold.ts'
import { alike, type EventMention, sameSource, shareDay } from './event-mention.ts'
import type { Occurrence } from './occurrences.ts'
import type { Joins } from './union.ts'

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

type Index = Map<string, Side[]>

function put(index: Index, key: string, side: Side): void {
  const list = index.get(key)
  if (!list) index.set(key, [side])
  else if (!list.includes(side)) list.push(side)
}

/** Joins what bears one name: on one day, or without a day beside the only one that has any. */
function joinNamesakes(name: string, block: readonly Side[], joins: Joins): void {
  if (block.length < 2) return
  const tell = (a: Side, b: Side, code: string): void => joins.join(a.root, b.root, { code, shared: name })
  const dated = block.filter((side) => side.occurrences.length > 0)
  const undated = block.filter((side) => side.occurrences.length === 0)
  const days: Index = new Map()
  const small = dated.length <= 40
  for (const side of dated) for (const { day } of side.occurrences) put(days, small ? '' : day, side)
  for (const group of days.values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1))
        if (shareDay(a.occurrences, b.occurrences) && hoursAgree(a, b) && !placesClash(a, b))
          tell(a, b, 'same-name-and-day')
  const roots = new Set(dated.map((side) => joins.find(side.root)))
  const only = dated[0]
  if (roots.size === 1 && only && name.length > 3) for (const side of undated) tell(only, side, 'same-name')
  if (dated.length === 0) for (const side of undated.slice(1)) tell(undated[0] as Side, side, 'same-name')
}

/** Joins what is played on one day under names that are much alike. */
function joinAlike(day: string, block: readonly Side[], joins: Joins): void {
  if (block.length < 2) return
  const byWord: Index = new Map()
  for (const side of block)
    for (const one of side.events) for (const name of one.names) for (const word of name) put(byWord, word, side)
  for (const near of byWord.values()) {
    if (near.length < 2 || near.length > 30) continue
    for (const [i, a] of near.entries())
      for (const b of near.slice(i + 1)) {
        if (joins.find(a.root) === joins.find(b.root) || !hoursAgree(a, b) || placesClash(a, b)) continue
        if (a.events.some((x) => b.events.some((y) => sameSource(x, y)))) continue
        const like = Math.max(...a.events.flatMap((x) => b.events.map((y) => alike(x, y))))
        if (like >= 0.7) joins.join(a.root, b.root, { code: 'like-name-and-same-day', shared: day })
      }
  }
}

/** Joins across pages: the same name on the same day. Blocks are name + day and stay small. */
export function joinAcross(events: readonly EventMention[], joins: Joins): void {
  const byName: Index = new Map()
  const byDay: Index = new Map()
  for (const side of sidesOf(events, joins)) {
    for (const one of side.events) for (const key of one.keys) put(byName, key, side)
    for (const { day } of side.occurrences) put(byDay, day, side)
  }
  for (const [name, block] of byName) joinNamesakes(name, block, joins)
  for (const [day, block] of byDay) joinAlike(day, block, joins)
}

const languagesOf = (side: Side): ReadonlySet<string> => new Set(side.events.flatMap(({ language }) => language ?? []))

/** The one language that all its pages speak. */
const languageOf = (side: Side): string | undefined => {
  const [language, other] = languagesOf(side)
  return other === undefined ? language : undefined
}

/**
 * Joins an event with its other language where pages do not link to each other: on a day when each language tells of exactly
 * one event at that hour and place, it is the same.
 */
export function joinLanguages(events: readonly EventMention[], joins: Joins): void {
  const sides = sidesOf(events, joins).filter((side) => side.occurrences.length > 0)
  const spoken = new Map<string, number>()
  for (const side of sides)
    for (const language of languagesOf(side)) spoken.set(language, (spoken.get(language) ?? 0) + 1)
  const bilingual = [...spoken.values()].filter((n) => n >= 2).length > 1
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
