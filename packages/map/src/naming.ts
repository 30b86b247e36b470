import { INDEX_FILE } from '@rampe/model'
import { slug } from './fold.ts'
import { type IdLock, type Ids, identify, type Wanted } from './identity.ts'
import type { Doubt } from './join/doubts.ts'
import { eventKeys, momentOf } from './join/names.ts'
import type { Performance, Schedule } from './join/performances.ts'
import type { Production } from './join/productions.ts'
import type { Named } from './join/things.ts'
import { saidText } from './mention.ts'
import type { Pages } from './pages.ts'
import { basisRank } from './rank.ts'
import { distinct, moved, type Remembered, remembered } from './reschedule.ts'

/** A production with its performances: what becomes one event, or a series and its events. */
export interface Planned {
  readonly production: Production
  readonly schedule: Schedule
  /** Why it is no event after all: it is kept for review, and its dates are not published. */
  readonly doubt?: Doubt | undefined
}

interface Home {
  readonly group: string
  readonly url: string
  /** True where the page is about this event alone, so that the page names it. */
  readonly sole: boolean
}

/** Addresses that change what they show from season to season (a home page, a listing): an event there is named by its title. */
const CHANGING =
  /^\/?$|(?:^|\/)(?:en|fr|agenda|calendrier|calendar|events?|evenements?|programmation|programme|program|whats-on|saison|season|spectacles|shows|concerts|billetterie|tickets?|accueil|home|actualites|news)\/?(?:\.\w+)?$/i

const isChanging = (path: string): boolean => CHANGING.test(path.replace(INDEX_FILE, '/'))

function homesOf(plans: readonly Planned[], pages: Pages, languages: readonly string[]): readonly Home[] {
  const counts = new Map<string, number>()
  const chosen = plans.map(({ production }) => {
    const own = production.mentions.filter((one) => one.own)
    const events = own.length > 0 ? own : production.mentions
    // A page about this event is its home rather than a list that shows it too.
    const groups = [...new Set(events.map(({ home }) => home))]
    return { group: groups.sort()[0] ?? '', groups, events, cards: production.mentions.filter((one) => !one.own) }
  })
  for (const { groups } of chosen) for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return chosen.map(({ groups, events, cards }) => {
    const linked = new Set(cards.map(({ home }) => home))
    const order = (group: string): string =>
      `${linked.has(group) ? 0 : 1} ${String(counts.get(group) ?? 0).padStart(6, '0')} ${group}`
    const group = [...groups].sort((a, b) => (order(a) < order(b) ? -1 : 1))[0] ?? ''
    const rank = (language: string | undefined): number => {
      const at = languages.indexOf(language ?? '')
      return at < 0 ? languages.length : at
    }
    const translations = [...pages.translations(group)].sort(
      (a, b) => rank(a.language) - rank(b.language) || (a.url < b.url ? -1 : 1),
    )
    const url = translations[0]?.url ?? events.find(({ home }) => home === group)?.homeUrl ?? group
    const path = URL.canParse(url) ? new URL(url).pathname : url
    return { group, url, sole: counts.get(group) === 1 && !isChanging(path) }
  })
}

/** The names of a production, the best believed first. */
function namesOf({ mentions }: Production, home: string): readonly string[] {
  const events = [...mentions].sort(
    (a, b) =>
      basisRank(b.mention.basis) - basisRank(a.mention.basis) ||
      Number(b.home === home) - Number(a.home === home) ||
      Number(b.own) - Number(a.own),
  )
  return [...new Set(events.flatMap(({ mention }) => saidText(mention, 'name')))]
}

const fragmentOf = (one: Performance): string => momentOf(one).replace(':', '-')

function wantedEvents(plans: readonly Planned[], homes: readonly Home[], pages: Pages): readonly Wanted[] {
  return plans.map(({ production, schedule }, i) => {
    const home = homes[i] ?? { group: '', url: '', sole: false }
    const names = namesOf(production, home.group)
    const [first] = schedule.performances
    const page = home.url.replace(/#.*$/, '')
    const base = names.map(slug).find(Boolean) ?? 'event'
    return {
      iri: home.sole ? `${page}#event` : `${page}#${base}${first ? `-${first.day}` : ''}`,
      keys: eventKeys(home.group, pages, names, schedule.performances, home.sole),
    }
  })
}

const PREFIX: Readonly<Record<string, string>> = {
  Person: 'person',
  PerformingGroup: 'group',
  MusicGroup: 'group',
  TheaterGroup: 'group',
  DanceGroup: 'group',
}

export const isSeries = ({ doubt, schedule }: Planned): boolean =>
  doubt === undefined && schedule.performances.length > 1

/** A performance with its IRI and the moments that it was to start at before. */
export interface NamedPerformance {
  readonly performance: Performance
  readonly iri: string
  readonly before: readonly string[]
}

export interface NamedPlan extends Planned {
  readonly iri: string
  /** The language group of the page that it lives on. */
  readonly home: string
  /** Of an event with one performance: when it was to start before. */
  readonly before: readonly string[]
  /** Of a series: its performances; else none. */
  readonly performances: readonly NamedPerformance[]
}

export interface Naming {
  readonly plans: readonly NamedPlan[]
  /** IRIs of the places, people and works, in their order. */
  readonly things: readonly string[]
  readonly ids: Ids
}

export interface NamingSetting {
  readonly pages: Pages
  readonly lock: IdLock
  /** Languages of the site, the first one first. */
  readonly languages: readonly string[]
  /** `https://x.example`: where places and people are named. */
  readonly origin: string
  /** The class of each place, person and work. */
  readonly types: readonly string[]
  /** The day of the newest capture: what lies before it is over, and has not moved. */
  readonly today: string
}

const sameMoment = (a: string, b: string): boolean =>
  a === b || (a.slice(0, 10) === b.slice(0, 10) && (a.length === 10 || b.length === 10))

/** Moments that an identifier was known by, is not now, and that had not passed when it changed. */
function earlier(
  known: readonly string[],
  now: string,
  iri: string,
  today: string,
  ids: Map<string, string>,
): readonly string[] {
  const before = distinct(known).filter((moment) => !sameMoment(moment, now))
  const past = before.filter((moment) => moment.slice(0, 10) >= today || ids.has(`moved ${iri} ${moment}`))
  for (const moment of past) ids.set(`moved ${iri} ${moment}`, iri)
  return past
}

/** A day is no moment of its own where the same performance has its hour on it: another one of that day may be new. */
const exact = (known: readonly Remembered[]): readonly Remembered[] => {
  const timed = new Set(known.map(({ iri, moment }) => (moment.length > 10 ? `${iri} ${moment.slice(0, 10)}` : '')))
  return known.filter(({ iri, moment }) => moment.length > 10 || !timed.has(`${iri} ${moment}`))
}

/** What the lock says of a performance that a run no longer found, and that had not moved: what is added later is another one. */
const goneKey = (iri: string): string => `gone ${iri}`

/**
 * Binds performances that are new to those that vanished since the last run, where each has its counterpart; the others that
 * vanished are marked.
 */
function rebind(
  plan: Planned,
  series: string,
  all: readonly Remembered[],
  today: string,
  lock: IdLock,
): readonly (readonly [string, string])[] {
  const known = exact(all)
  const now = plan.schedule.performances.map(momentOf)
  const gone = new Map<string, Remembered>()
  for (const one of known) {
    if (now.some((moment) => sameMoment(moment, one.moment)) || one.moment.slice(0, 10) < today) continue
    if (lock[goneKey(one.iri)] !== undefined) continue
    const other = gone.get(one.iri)
    if (!other || other.moment.length < one.moment.length) gone.set(one.iri, one)
  }
  // One that is still played under another moment has not vanished.
  for (const one of known) if (now.some((moment) => sameMoment(moment, one.moment))) gone.delete(one.iri)
  const fresh = now.filter((moment) => !known.some((one) => sameMoment(moment, one.moment)))
  const pairs = [...moved([...gone.values()], fresh)]
  const left = pairs.length > 0 ? [] : [...gone.keys()]
  return [
    ...pairs.map(([moment, { iri }]) => [`performance ${series} ${moment}`, iri] as const),
    ...left.map((iri) => [goneKey(iri), iri] as const),
  ]
}

/** Gives every event, performance, place and person its IRI: the one it had, else a new one. */
export function nameAll(plans: readonly Planned[], named: readonly Named[], setting: NamingSetting): Naming {
  const { pages, lock, languages, origin, types, today } = setting
  const homes = homesOf(plans, pages, languages)
  const wantedNamed = named.map(({ kind, key, keys }, i): Wanted => {
    const prefix = kind === 'agent' ? (PREFIX[types[i] ?? ''] ?? 'organization') : kind
    return { iri: `${origin}/#${prefix}-${slug(key)}`, keys }
  })
  const first = identify([...wantedEvents(plans, homes, pages), ...wantedNamed], new Map(Object.entries(lock)))
  const memory = remembered(lock)
  const playing = plans.flatMap((plan, i) => {
    if (!isSeries(plan)) return []
    const series = first.iris[i] ?? ''
    const base = series.endsWith('#event') ? series.slice(0, -'event'.length) : `${series}-`
    return plan.schedule.performances.map((performance) => ({ performance, series, plan: i, base }))
  })
  const bound = plans.flatMap((plan, i) => {
    const known = memory.get(`performance ${first.iris[i] ?? ''}`)
    return known ? rebind(plan, first.iris[i] ?? '', known, today, lock) : []
  })
  const second = identify(
    playing.map(({ performance, series, base }) => ({
      iri: base + fragmentOf(performance),
      keys: [`performance ${series} ${momentOf(performance)}`, `performance ${series} ${performance.day}`],
    })),
    new Map([...first.ids, ...bound]),
  )
  const ids = new Map(second.ids)
  const byIri = new Map<string, string[]>()
  for (const [prefix, list] of memory) {
    if (!prefix.startsWith('event ') && !prefix.startsWith('performance ')) continue
    for (const { iri, moment } of list) byIri.set(iri, [...(byIri.get(iri) ?? []), moment])
  }
  const performances = new Map<number, NamedPerformance[]>()
  for (const [n, { performance, plan }] of playing.entries()) {
    const iri = second.iris[n] ?? ''
    ids.delete(goneKey(iri))
    const before = earlier(byIri.get(iri) ?? [], momentOf(performance), iri, today, ids)
    performances.set(plan, [...(performances.get(plan) ?? []), { performance, iri, before }])
  }
  const named2 = plans.map((plan, i): NamedPlan => {
    const iri = first.iris[i] ?? ''
    const [only, more] = plan.schedule.performances
    const single = only && !more && plan.doubt === undefined && !memory.has(`performance ${iri}`)
    const before = single ? earlier(byIri.get(iri) ?? [], momentOf(only), iri, today, ids) : []
    return { ...plan, iri, home: homes[i]?.group ?? '', before, performances: performances.get(i) ?? [] }
  })
  return { plans: named2, things: first.iris.slice(plans.length), ids }
}
