import { type Claim, claim, type Entity, reference, valueText } from '@rampe/model'
import { classify, placeConcept, typeClaim } from './classify.ts'
import { slug } from './fold.ts'
import { type IdLock, identify, sortedLock, type Wanted } from './identity.ts'
import type { Doubt } from './join/doubts.ts'
import type { Performance, Schedule } from './join/performances.ts'
import type { Production } from './join/productions.ts'
import type { Named } from './join/things.ts'
import { type Mention, type Mentions, said, saidText } from './mention.ts'
import type { Pages } from './pages.ts'
import { basisRank, ranked } from './rank.ts'
import { statedType, typeOf } from './types.ts'
import { originOf } from './url-key.ts'

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

/** Addresses that change what they show from season to season: an event there is named by its title. */
const CHANGING =
  /(?:^|\/)(?:agenda|calendrier|calendar|events?|evenements?|programmation|programme|program|whats-on|saison|season|spectacles|shows|concerts|billetterie|tickets?|accueil|home|actualites|news)?\/?(?:\.\w+)?$/i

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
    return { group, url, sole: counts.get(group) === 1 && !CHANGING.test(path) }
  })
}

/** The names of a production, the best believed first. */
function namesOf({ mentions }: Production): readonly string[] {
  const events = [...mentions].sort(
    (a, b) => basisRank(b.mention.basis) - basisRank(a.mention.basis) || Number(b.own) - Number(a.own),
  )
  return [...new Set(events.flatMap(({ mention }) => saidText(mention, 'name')))]
}

const momentOf = (one: Performance): string => (one.time === undefined ? one.day : `${one.day}T${one.time}`)
const fragmentOf = (one: Performance): string => momentOf(one).replace(':', '-')

function wantedEvents(plans: readonly Planned[], homes: readonly Home[]): readonly Wanted[] {
  return plans.map(({ production, schedule }, i) => {
    const home = homes[i] ?? { group: '', url: '', sole: false }
    const names = namesOf(production).map(slug).filter(Boolean)
    const first = schedule.performances[0]
    const base = `event ${home.group}`
    const page = home.url.replace(/#.*$/, '')
    return {
      iri: home.sole ? `${page}#event` : `${page}#${names[0] ?? 'event'}${first ? `-${first.day}` : ''}`,
      keys: [
        home.sole ? base : `${base} ${names[0] ?? ''} ${first?.day ?? ''}`,
        ...names.map((name) => `${base} ${name} ${first?.day ?? ''}`),
        ...names.map((name) => `${base} ${name}`),
        ...schedule.performances.slice(0, 1).map((one) => `${base} @${momentOf(one)}`),
      ],
    }
  })
}

const collect = (mentions: readonly Mention[], skip: ReadonlySet<string> = new Set()): Map<string, Claim[]> => {
  const claims = new Map<string, Claim[]>()
  for (const mention of mentions)
    for (const [property, list] of mention.claims) {
      if (skip.has(property)) continue
      const known = claims.get(property)
      if (known) known.push(...list)
      else claims.set(property, [...list])
    }
  return claims
}

/** Claims that lost: dates that contradict a better source, and every date of what is no event. They stay, for review. */
function withLosers(claims: Map<string, Claim[]>, { schedule, doubt }: Planned): void {
  const lost = new Set(schedule.contradicted.flatMap(({ start, end }) => (end ? [start, end] : [start])))
  for (const given of lost) {
    const list = claims.get(given.property) ?? []
    if (!list.includes(given)) claims.set(given.property, [...list, given])
  }
  if (lost.size === 0 && doubt === undefined) return
  const code = (given: Claim): string | undefined =>
    doubt ?? (lost.has(given) ? 'contradicts-better-source' : undefined)
  for (const property of ['startDate', 'endDate']) {
    const list = claims.get(property)
    if (!list) continue
    claims.set(
      property,
      list.map((given) => {
        const deprecated = given.deprecated ?? code(given)
        return deprecated === undefined ? given : { ...given, deprecated }
      }),
    )
  }
}

const append = (claims: Map<string, Claim[]>, given: Claim): void => {
  claims.set(given.property, [...(claims.get(given.property) ?? []), given])
}

const entityOf = (iri: string, type: string, claims: ReadonlyMap<string, readonly Claim[]>): Entity => ({
  iri,
  type,
  subjects: [...new Set([...claims.values()].flatMap((list) => list.map(({ subject }) => subject)))].sort(),
  claims: Object.fromEntries(
    [...claims].sort(([a], [b]) => (a < b ? -1 : 1)).map(([property, list]) => [property, ranked(list)]),
  ),
})

/** A claim that the map itself makes: how two of its things belong together, on the word of a claim that says so. */
const link = (subject: string, property: string, to: string, because: Claim): Claim =>
  claim(subject, property, reference(to), { ...because.provenance, generatedBy: 'map' })

const isSeries = (plan: Planned | undefined): boolean =>
  plan !== undefined && plan.doubt === undefined && plan.schedule.performances.length > 1

/** Performance-level facts: on a series they belong to its performances. */
const TIMES: ReadonlySet<string> = new Set([
  'startDate',
  'endDate',
  'doorTime',
  'duration',
  'previousStartDate',
  'subEvent',
])

function performanceEntity(
  iri: string,
  series: string,
  type: string,
  one: Performance,
  tops: ReadonlySet<Mention>,
): Entity {
  const claims = collect(one.occurrences.map(({ mention }) => mention).filter((mention) => !tops.has(mention)))
  const put = (property: string, given: Claim | undefined): void => {
    if (!given) return
    const list = claims.get(property) ?? []
    if (!list.includes(given)) claims.set(property, [...list, given])
  }
  for (const { start, end } of one.occurrences) {
    put('startDate', start)
    put('endDate', end)
  }
  const because = one.occurrences[0]?.start
  if (because) put('superEvent', link(iri, 'superEvent', series, because))
  return entityOf(iri, type, claims)
}

const PREFIX: Readonly<Record<string, string>> = {
  Person: 'person',
  PerformingGroup: 'group',
  MusicGroup: 'group',
  TheaterGroup: 'group',
  DanceGroup: 'group',
}

export interface Assembled {
  readonly entities: readonly Entity[]
  readonly ids: IdLock
}

/** Names every thing and gathers the claims about it. */
export function assemble(
  plans: readonly Planned[],
  named: readonly Named[],
  mentions: Mentions,
  pages: Pages,
  lock: IdLock,
  languages: readonly string[],
): Assembled {
  const homes = homesOf(plans, pages, languages)
  const origins = new Map<string, number>()
  for (const { page } of mentions.all) origins.set(originOf(page), (origins.get(originOf(page)) ?? 0) + 1)
  const origin = [...origins].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''

  const types = named.map(({ kind, mentions: own }) => typeOf(kind, own))
  const wantedNamed = named.map(({ kind, key }, i): Wanted => {
    const prefix = kind === 'agent' ? (PREFIX[types[i] ?? ''] ?? 'organization') : kind
    return { iri: `${origin}/#${prefix}-${slug(key)}`, keys: [`${kind} ${key}`] }
  })
  const events = identify([...wantedEvents(plans, homes), ...wantedNamed], lock)
  const performances = plans.flatMap(({ schedule }, i) => {
    if (!isSeries(plans[i])) return []
    const series = events.iris[i] ?? ''
    const base = series.endsWith('#event') ? `${series.slice(0, -'event'.length)}` : `${series}-`
    return schedule.performances.map((one) => ({ one, series, plan: i, base }))
  })
  const { iris, ids } = identify(
    performances.map(({ one, series, base }) => ({
      iri: base + fragmentOf(one),
      keys: [`performance ${series} ${momentOf(one)}`, `performance ${series} ${one.day}`],
    })),
    events.ids,
  )

  const entities: Entity[] = []
  const heldBy = new Map<Mention, string>()
  let next = 0
  for (const [i, plan] of plans.entries()) {
    const { production, schedule } = plan
    const iri = events.iris[i] ?? ''
    const own = production.mentions.map(({ mention }) => mention)
    const subs = schedule.performances.flatMap((one) => one.occurrences.map(({ mention }) => mention))
    const tops = new Set(own)
    const series = isSeries(plans[i])
    const claims = collect(series ? own : [...new Set([...own, ...subs])], series ? TIMES : new Set(['subEvent']))
    withLosers(claims, plan)
    const stated = statedType('event', own)
    const classified = classify(own, stated)
    const type = stated ?? classified.type ?? 'Event'
    for (const { iri: concept, because, confidence } of classified.concepts)
      append(claims, typeClaim(iri, concept, because, confidence))
    for (const mention of own) heldBy.set(mention, iri)
    for (let n = next; performances[n]?.plan === i; n = ++next) {
      const one = performances[n]?.one
      const performance = iris[n] ?? ''
      if (!one) continue
      for (const { mention } of one.occurrences) if (!tops.has(mention)) heldBy.set(mention, performance)
      entities.push(performanceEntity(performance, iri, type, one, tops))
      const because = one.occurrences[0]?.start
      if (because)
        claims.set('subEvent', [...(claims.get('subEvent') ?? []), link(iri, 'subEvent', performance, because)])
    }
    for (const mention of subs) if (!heldBy.has(mention)) heldBy.set(mention, iri)
    if (series)
      for (const { start, end } of schedule.spans) {
        claims.set('startDate', [...(claims.get('startDate') ?? []), start])
        if (end) claims.set('endDate', [...(claims.get('endDate') ?? []), end])
      }
    entities.push(entityOf(iri, series ? 'EventSeries' : type, claims))
  }
  for (const [i, { mentions: own }] of named.entries()) {
    const iri = events.iris[plans.length + i] ?? ''
    for (const mention of own) heldBy.set(mention, iri)
    const claims = collect(own)
    const name = own.flatMap((mention) => said(mention, 'name'))[0]
    const concept = named[i]?.kind === 'place' && name ? placeConcept(valueText(name.value)) : undefined
    if (concept !== undefined && name) append(claims, typeClaim(iri, concept, name, 0.8))
    entities.push(entityOf(iri, types[i] ?? 'Thing', claims))
  }
  entities.push(...pageEntities(mentions, pages), ...partEntities(mentions, heldBy))
  entities.sort((a, b) => (a.iri < b.iri ? -1 : a.iri > b.iri ? 1 : 0))
  return { entities, ids: sortedLock(ids) }
}

function pageEntities(mentions: Mentions, pages: Pages): readonly Entity[] {
  const byUrl = new Map<string, Mention[]>()
  for (const mention of mentions.all) {
    if (mention.kind !== 'page' || mention.types.includes('WebSite')) continue
    const { url } = pages.at(mention.page)
    const list = byUrl.get(url)
    if (list) list.push(mention)
    else byUrl.set(url, [mention])
  }
  return [...byUrl].map(([url, own]) => entityOf(url, 'WebPage', collect(own)))
}

/** Values with parts of their own (addresses, offers, pictures, roles): named after their owner and the property. */
function partEntities(mentions: Mentions, heldBy: Map<Mention, string>): readonly Entity[] {
  const entities: Entity[] = []
  const counts = new Map<string, number>()
  const waiting = mentions.all.filter((mention) => mention.owner && !heldBy.has(mention))
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length
    for (const mention of waiting.splice(0)) {
      const owner = mention.owner && heldBy.get(mention.owner)
      if (owner === undefined) {
        waiting.push(mention)
        continue
      }
      const base = `${owner}.${mention.via ?? 'part'}`
      const n = (counts.get(base) ?? 0) + 1
      counts.set(base, n)
      const iri = n > 1 ? `${base}.${n}` : base
      heldBy.set(mention, iri)
      entities.push(entityOf(iri, mention.types[0] ?? 'Thing', collect([mention])))
    }
  }
  return entities
}
