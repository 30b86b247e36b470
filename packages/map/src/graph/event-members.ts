import { type Claim, type Entity, offsetAt, SCHEMA, type TimeValue, valueText } from '@rampe/model'
import type { Event } from 'schema-dts'
import { accessibleWork } from './access.ts'
import { member, offersOf } from './offers.ts'
import { urlsOf } from './place.ts'
import {
  best,
  bestText,
  compact,
  type Json,
  type JsonObject,
  type Members,
  oneOrMany,
  tells,
  texts,
  together,
  type View,
  worthy,
} from './view.ts'

const STATUS: ReadonlySet<string> = new Set([
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
])
const ATTENDANCE: ReadonlySet<string> = new Set([
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'MixedEventAttendanceMode',
])

/** ISO 8601 as schema.org and XML Schema want it: a date, or a date and time with seconds, with the offset where it is known. */
export function dateText(value: TimeValue, zone: string | undefined): string {
  if (value.wall.length < 16) return value.wall.slice(0, 10)
  const wall = value.wall.length === 16 ? `${value.wall}:00` : value.wall.slice(0, 19)
  const where = value.zone ?? zone
  const offset = value.offset ?? (where === undefined ? '' : offsetAt(wall, where))
  return wall + offset
}

const isTime = (given: Claim | undefined): given is Claim & { value: TimeValue } => given?.value.kind === 'time'

/** The best believed date of a property; an hour completes a bare date of the same day. */
export function momentOf(entity: Entity, property: string): TimeValue | undefined {
  const given = worthy(entity, property).filter(isTime)
  const first = given[0]?.value
  if (!first || first.wall.length > 10) return first
  return given.find(({ value }) => value.wall.length > 10 && value.wall.startsWith(first.wall))?.value ?? first
}

const NONE: readonly Entity[] = []

function references(view: View, entity: Entity, property: string): readonly Entity[] {
  if (worthy(entity, property).length === 0) return NONE
  const given = together(entity, property, (one) => tells(view, one))
  return [...new Set(given.flatMap((one) => view.target(one) ?? []))]
}

function performers(view: View, entity: Entity): readonly Json[] {
  return references(view, entity, 'performer').flatMap((target): readonly Json[] => {
    if (!target.type.endsWith('Role')) return [{ '@id': target.iri }]
    const inner = references(view, target, 'performer')[0]
    const role = texts(view, target, 'roleName') ?? texts(view, target, 'characterName')
    if (!inner) return []
    return role === undefined
      ? [{ '@id': inner.iri }]
      : [compact({ '@type': target.type, roleName: role, performer: { '@id': inner.iri } })]
  })
}

/** Names that the site declares beside the one that is shown: another title, or another language that it does not tag. */
function otherNames(view: View, entity: Entity): readonly string[] {
  const shown = JSON.stringify(texts(view, entity, 'name') ?? '')
  const declared = together(entity, 'name').filter(({ provenance }) => provenance.basis === 'declared')
  const names = [...worthy(entity, 'alternateName'), ...declared].map(({ value }) => valueText(value).trim())
  return [...new Set(names)].filter((name) => name !== '' && !shown.includes(JSON.stringify(name))).slice(0, 3)
}

const imagesOf = (view: View, entity: Entity): readonly string[] => {
  const urls = together(entity, 'image').flatMap((given) => {
    const target = view.target(given)
    return target ? (urlsOf(target, 'url')[0] ?? urlsOf(target, 'contentUrl')[0] ?? []) : valueText(given.value)
  })
  return [...new Set(urls.filter((url) => /^https?:\/\//.test(url)))].slice(0, 6)
}

/** Concepts of controlled vocabularies: from the site's own data, and those that its words are enough for. */
export const conceptsOf = (entity: Entity): readonly string[] =>
  [...new Set(worthy(entity, 'additionalType').map(({ value }) => valueText(value)))]
    .filter((iri) => /^https?:\/\//.test(iri))
    .slice(0, 5)

/** Where an event takes place: one house, and one address on the web where it is there too. */
export function locationsOf(view: View, entity: Entity): readonly Entity[] {
  const all = references(view, entity, 'location')
  const house = all.find(({ type }) => type !== 'VirtualLocation')
  const online = all.find(({ type }) => type === 'VirtualLocation')
  return [house, online].filter((place) => place !== undefined)
}

/** As the site states it; else only where an address on the web says so. */
function attendanceOf(entity: Entity, places: readonly Entity[]): string | undefined {
  const online = places.some(({ type }) => type === 'VirtualLocation')
  const stated = member(bestText(entity, 'eventAttendanceMode'), ATTENDANCE)
  if (!online) return stated
  return `${SCHEMA}${places.length > 1 ? 'Mixed' : 'Online'}EventAttendanceMode`
}

/** Free where every offer costs nothing; unknown where none states a price. */
const isFree = (offers: readonly JsonObject[]): true | undefined =>
  offers.length > 0 && offers.every((offer) => offer.price === 0) ? true : undefined

const workNode = (view: View, work: Entity): JsonObject =>
  compact({ '@type': work.type, name: texts(view, work, 'name'), sameAs: oneOrMany(urlsOf(work, 'sameAs')) })

function audienceOf(view: View, entity: Entity): Json | undefined {
  const given = best(entity, 'audience')
  if (!given) return undefined
  const target = view.target(given)
  const type = target ? (texts(view, target, 'audienceType') ?? texts(view, target, 'name')) : valueText(given.value)
  return type === undefined ? undefined : { '@type': 'Audience', audienceType: type }
}

const countOf = (entity: Entity, property: string): number | undefined => {
  const text = bestText(entity, property)
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined
}

/** What an event says of itself, in the order that it is written in. */
export function ownMembers(view: View, entity: Entity, zone: string | undefined): Members<Exclude<Event, string>> {
  const time = (property: string): string | undefined => {
    const value = momentOf(entity, property)
    return value && dateText(value, zone)
  }
  const free = best(entity, 'isAccessibleForFree')
  const offers = offersOf(view, entity)
  const places = locationsOf(view, entity)
  const refs = (property: string): Json | undefined =>
    oneOrMany(references(view, entity, property).map(({ iri }) => ({ '@id': iri })))
  const home = entity.iri.replace(/#.*$/, '')
  return {
    name: texts(view, entity, 'name'),
    alternateName: oneOrMany(otherNames(view, entity)),
    startDate: time('startDate'),
    endDate: time('endDate'),
    doorTime: time('doorTime'),
    duration: bestText(entity, 'duration'),
    previousStartDate: time('previousStartDate'),
    eventStatus: member(bestText(entity, 'eventStatus'), STATUS),
    eventAttendanceMode: attendanceOf(entity, places),
    location: oneOrMany(places.map(({ iri }) => ({ '@id': iri }))),
    performer: oneOrMany(performers(view, entity)),
    organizer: oneOrMany(references(view, entity, 'organizer').map(({ iri }) => ({ '@id': iri }))),
    sponsor: refs('sponsor'),
    funder: refs('funder'),
    director: refs('director'),
    composer: refs('composer'),
    contributor: refs('contributor'),
    workPerformed: oneOrMany(
      accessibleWork(
        entity,
        references(view, entity, 'workPerformed').map((work) => workNode(view, work)),
      ),
    ),
    offers: oneOrMany(offers),
    isAccessibleForFree: free?.value.kind === 'boolean' ? free.value.boolean : isFree(offers),
    description: texts(view, entity, 'description'),
    image: oneOrMany(imagesOf(view, entity)),
    url: /^https?:/.test(home) ? home : undefined,
    inLanguage: bestText(entity, 'inLanguage'),
    // schema.org knows surtitles of films alone.
    ...(entity.type === 'ScreeningEvent' ? { subtitleLanguage: bestText(entity, 'subtitleLanguage') } : {}),
    typicalAgeRange: bestText(entity, 'typicalAgeRange'),
    audience: audienceOf(view, entity),
    maximumAttendeeCapacity: countOf(entity, 'maximumAttendeeCapacity'),
    keywords: texts(view, entity, 'keywords'),
    sameAs: oneOrMany(urlsOf(entity, 'sameAs')),
  }
}
