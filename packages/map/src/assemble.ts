import { type Claim, type Entity, type Issue, valueText } from '@rampe/model'
import { classify, placeConcept, typeClaim } from './classify.ts'
import { append, collect, entityOf, link } from './entity.ts'
import type { Setting } from './evidence.ts'
import { nameKey } from './fold.ts'
import { type IdLock, sortedLock } from './identity.ts'
import { planIssues } from './issues.ts'
import { momentOf } from './join/names.ts'
import type { Named } from './join/things.ts'
import { type Mention, type Mentions, playedOnce, said, tellersOf } from './mention.ts'
import { isSeries, type NamedPerformance, type NamedPlan, nameAll, type Planned } from './naming.ts'
import type { Pages } from './pages.ts'
import { pageEntities, partEntities } from './parts.ts'
import type { Bonus } from './rank.ts'
import { movedClaims, movedIssue } from './reschedule.ts'
import { statedType, typeOf } from './types.ts'
import { originOf } from './url-key.ts'

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

/** Dates that several pages give carry what their agreement is worth. */
function withAgreement(claims: Map<string, Claim[]>, { schedule }: Planned): void {
  const key = ({ id, provenance }: Claim): string => `${id} ${provenance.generatedBy} ${provenance.source.url}`
  const agreed = new Map(
    schedule.performances.flatMap(({ occurrences }) =>
      occurrences.flatMap(({ start, end }) =>
        (end ? [start, end] : [start]).map((given) => [key(given), given] as const),
      ),
    ),
  )
  for (const property of ['startDate', 'endDate']) {
    const list = claims.get(property)
    if (list)
      claims.set(
        property,
        list.map((given) => (given.deprecated === undefined ? (agreed.get(key(given)) ?? given) : given)),
      )
  }
}

/** Performance-level facts: on a series they belong to its performances. */
const TIMES: ReadonlySet<string> = new Set([
  'startDate',
  'endDate',
  'doorTime',
  'duration',
  'previousStartDate',
  'subEvent',
])

/** What the map knows of a moved event, unless the site says more. */
function addMoved(
  claims: Map<string, Claim[]>,
  iri: string,
  before: readonly string[],
  because: Claim | undefined,
): void {
  if (because && before.length > 0) for (const given of movedClaims(iri, before, because)) append(claims, given)
}

function performanceEntity(
  { iri, performance, before }: NamedPerformance,
  series: string,
  type: string,
  tops: ReadonlySet<Mention>,
  alone: ReadonlySet<Mention>,
  apart: readonly string[],
): Entity {
  const mentions = performance.occurrences.map(({ mention }) => mention)
  const claims = collect(mentions.filter((mention) => !tops.has(mention)))
  const own = collect(tellersOf(mentions, alone, [...tops]))
  for (const property of apart)
    if (!claims.has(property)) for (const given of own.get(property) ?? []) append(claims, given)
  const put = (given: Claim | undefined): void => {
    if (given && !claims.get(given.property)?.includes(given)) append(claims, given)
  }
  for (const { start, end } of performance.occurrences) {
    put(start)
    put(end)
  }
  const because = performance.occurrences[0]?.start
  if (because) append(claims, link(iri, 'superEvent', series, because))
  addMoved(claims, iri, before, because)
  return entityOf(iri, type, claims)
}

/** An event, or a series with its performances. */
function eventEntities(
  plan: NamedPlan,
  heldBy: Map<Mention, string>,
  { pages, evidence }: AssembleSetting,
): readonly Entity[] {
  const { production, schedule, iri } = plan
  const own = production.mentions.map(({ mention }) => mention)
  const subs = schedule.performances.flatMap((one) => one.occurrences.map(({ mention }) => mention))
  const tops = new Set(own)
  const alone = playedOnce(own, subs)
  // The dates of a tour are told one by one under one name: each has its own house, words, tickets and guests.
  const guests = own.every((mention) => alone.has(mention) || said(mention, 'performer').length === 0)
  const apart = ['location', 'offers', 'eventStatus', 'url', 'image', 'description', ...(guests ? ['performer'] : [])]
  const series = isSeries(plan)
  const claims = collect(series ? own : [...new Set([...own, ...subs])], series ? TIMES : new Set())
  if (series && alone.size > 1 && [...alone].some((mention) => said(mention, 'eventStatus').length === 0))
    claims.delete('eventStatus')
  withAgreement(claims, plan)
  withLosers(claims, plan)
  const stated = statedType('event', own)
  const classified = classify(own, stated, evidence)
  const type = stated ?? classified.type ?? 'Event'
  for (const { iri: concept, because, confidence } of classified.concepts)
    append(claims, typeClaim(iri, concept, because, confidence))
  for (const mention of own) heldBy.set(mention, iri)
  const parts = plan.performances.map((one) => {
    for (const { mention } of one.performance.occurrences) if (!tops.has(mention)) heldBy.set(mention, one.iri)
    const because = one.performance.occurrences[0]?.start
    if (because) append(claims, link(iri, 'subEvent', one.iri, because))
    return performanceEntity(one, iri, type, tops, alone, apart)
  })
  for (const mention of subs) if (!heldBy.has(mention)) heldBy.set(mention, iri)
  if (series)
    for (const { start, end } of schedule.spans) {
      append(claims, start)
      if (end) append(claims, end)
    }
  addMoved(claims, iri, plan.before, schedule.performances[0]?.occurrences[0]?.start)
  // Its own page knows an event best.
  const home = new Set([...own, ...subs].map(({ page }) => page).filter((page) => pages.at(page).group === plan.home))
  const bonus: Bonus = ({ provenance }) => (home.has(provenance.source.url) ? 0.1 : 0)
  return [entityOf(iri, series ? 'EventSeries' : type, claims, bonus), ...parts]
}

/** The house that a hall stands in, where the hall's name says it and the house is a place of the site: `Foyer, Théâtre de la Rampe`. */
function houseOf(name: string, iri: string, houses: ReadonlyMap<string, string>): string | undefined {
  const parts = name.split(/,\s+|\s[–—@-]\s|\s\(|\)\s*$/).map(nameKey)
  const found =
    parts.length > 1
      ? parts.map((part) => houses.get(part)).find((house) => house !== undefined && house !== iri)
      : undefined
  return found
}

function namedEntity(
  { kind, mentions }: Named,
  iri: string,
  type: string,
  houses: ReadonlyMap<string, string>,
): Entity {
  const claims = collect(mentions)
  const name = mentions.flatMap((mention) => said(mention, 'name'))[0]
  const concept = kind === 'place' && name ? placeConcept(valueText(name.value)) : undefined
  if (concept !== undefined && name) append(claims, typeClaim(iri, concept, name, 0.8))
  const house = kind === 'place' && name ? houseOf(valueText(name.value), iri, houses) : undefined
  if (house !== undefined && name) append(claims, link(iri, 'containedInPlace', house, name))
  return entityOf(iri, type, claims)
}

const issuesOf = (plans: readonly NamedPlan[]): readonly Issue[] =>
  plans.flatMap((plan) => {
    const [only] = plan.schedule.performances
    const singles = only && plan.before.length > 0 ? [{ iri: plan.iri, performance: only, before: plan.before }] : []
    return [...singles, ...plan.performances].flatMap(({ iri, performance, before }) =>
      before.map((moment) => {
        const url = performance.occurrences[0]?.start.provenance.source.url ?? iri
        return movedIssue(iri, moment, momentOf(performance), url)
      }),
    )
  })

export interface Assembled {
  readonly entities: readonly Entity[]
  readonly issues: readonly Issue[]
  /** What looked like events and is not published as such. */
  readonly doubted: ReadonlySet<string>
  readonly ids: IdLock
}

export interface AssembleSetting {
  readonly pages: Pages
  readonly lock: IdLock
  readonly languages: readonly string[]
  readonly today: string
  /** What the words of events are read against. */
  readonly evidence: Setting
}

/** The origin that most of what was read stands under. */
function originIn({ all }: Mentions): string {
  const origins = [...Map.groupBy(all, ({ page }) => originOf(page))]
  return origins.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

/** Names every thing and gathers the claims about it. */
export function assemble(
  plans: readonly Planned[],
  named: readonly Named[],
  mentions: Mentions,
  setting: AssembleSetting,
): Assembled {
  const types = named.map(({ kind, mentions: own }) => typeOf(kind, own))
  const naming = nameAll(plans, named, { ...setting, types, origin: originIn(mentions) })
  const heldBy = new Map<Mention, string>()
  const entities = naming.plans.flatMap((plan) => eventEntities(plan, heldBy, setting))
  const houses = new Map(
    named.flatMap(({ kind, name }, i) =>
      kind === 'place' && nameKey(name).length > 3 ? [[nameKey(name), naming.things[i] ?? ''] as const] : [],
    ),
  )
  for (const [i, thing] of named.entries()) {
    const iri = naming.things[i] ?? ''
    for (const mention of thing.mentions) heldBy.set(mention, iri)
    entities.push(namedEntity(thing, iri, types[i] ?? 'Thing', houses))
  }
  entities.push(...pageEntities(mentions, setting.pages), ...partEntities(mentions, heldBy))
  entities.sort((a, b) => (a.iri < b.iri ? -1 : a.iri > b.iri ? 1 : 0))
  const reasons = new Map([
    ...naming.plans.map(({ iri, production }) => [iri, production.reasons] as const),
    ...named.map((thing, i) => [naming.things[i] ?? '', thing.reasons] as const),
  ])
  return {
    entities: entities.map((entity) => {
      const joins = reasons.get(entity.iri) ?? []
      return joins.length === 0 ? entity : { ...entity, joins }
    }),
    issues: [...issuesOf(naming.plans), ...planIssues(naming.plans)],
    doubted: new Set(naming.plans.flatMap(({ iri, doubt }) => (doubt === undefined ? [] : [iri]))),
    ids: sortedLock(naming.ids),
  }
}
