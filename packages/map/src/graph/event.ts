import { type Claim, type Entity, offsetAt, type TimeValue, valueText } from '@rampe/model'
import { pageUrl } from '../url-key.ts'
import { member, offersOf } from './offers.ts'
import { urlsOf, zoneAt } from './place.ts'
import {
  best,
  bestText,
  compact,
  type Json,
  type JsonObject,
  oneOrMany,
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

const references = (view: View, entity: Entity, property: string): readonly Entity[] => [
  ...new Set(together(entity, property).flatMap((given) => view.target(given) ?? [])),
]

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

/** The pages about an event, one for each language. */
function pagesAbout(view: View, entity: Entity): readonly Entity[] {
  const home = entity.iri.replace(/#.*$/, '')
  const page = view.entity(home)
  if (!page) return []
  const found = [page]
  for (const given of page.claims.workTranslation ?? []) {
    const other = view.entity(pageUrl(valueText(given.value)))
    if (other && other.type === 'WebPage' && !found.includes(other)) {
      const told = Object.values(entity.claims).some((list) =>
        list.some(({ provenance }) => pageUrl(provenance.source.url) === other.iri),
      )
      if (told) found.push(other)
    }
  }
  return found
}

const webPage = (page: Entity): JsonObject =>
  compact({ '@type': 'WebPage', '@id': page.iri, url: page.iri, inLanguage: bestText(page, 'inLanguage') })

/** What a performance takes over from its series where it says nothing itself. Dates and status never. */
const INHERITED: ReadonlySet<string> = new Set([
  'name',
  'alternateName',
  'image',
  'location',
  'organizer',
  'performer',
  'url',
  'eventAttendanceMode',
  'isAccessibleForFree',
  'inLanguage',
])

function ownMembers(view: View, entity: Entity, zone: string | undefined): Record<string, Json | undefined> {
  const time = (property: string): string | undefined => {
    const value = momentOf(entity, property)
    return value && dateText(value, zone)
  }
  const free = best(entity, 'isAccessibleForFree')
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
    eventAttendanceMode: member(bestText(entity, 'eventAttendanceMode'), ATTENDANCE),
    location: oneOrMany(
      references(view, entity, 'location')
        .slice(0, 1)
        .map(({ iri }) => ({ '@id': iri })),
    ),
    performer: oneOrMany(performers(view, entity)),
    organizer: oneOrMany(references(view, entity, 'organizer').map(({ iri }) => ({ '@id': iri }))),
    offers: oneOrMany(offersOf(view, entity)),
    isAccessibleForFree: free?.value.kind === 'boolean' ? free.value.boolean : undefined,
    description: texts(view, entity, 'description'),
    image: oneOrMany(imagesOf(view, entity)),
    url: /^https?:/.test(home) ? home : undefined,
    inLanguage: bestText(entity, 'inLanguage'),
    typicalAgeRange: bestText(entity, 'typicalAgeRange'),
    sameAs: oneOrMany(urlsOf(entity, 'sameAs')),
  }
}

function locationEntity(view: View, entity: Entity): Entity | undefined {
  return references(view, entity, 'location')[0]
}

/** The nodes of an event: itself, or a series and its performances. Undefined members are left out. */
export function eventNodes(view: View, entity: Entity): readonly JsonObject[] {
  const zone = zoneAt(view, locationEntity(view, entity))
  const own = ownMembers(view, entity, zone)
  const about = pagesAbout(view, entity).map(webPage)
  const subs = (entity.claims.subEvent ?? []).flatMap((given) => {
    const target = view.target(given)
    return target?.claims.superEvent ? [target] : []
  })
  const head = { '@type': entity.type, '@id': entity.iri, additionalType: oneOrMany(conceptsOf(entity)) }
  if (subs.length === 0) return [compact({ ...head, ...own, mainEntityOfPage: oneOrMany(about) })]

  const nodes = [...new Set(subs)].map((sub) => {
    const place = locationEntity(view, sub) ?? locationEntity(view, entity)
    const members = ownMembers(view, sub, zoneAt(view, place))
    const inherited = Object.fromEntries(Object.entries(own).filter(([property]) => INHERITED.has(property)))
    const stated = Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
    return compact({
      '@type': sub.type,
      '@id': sub.iri,
      additionalType: head.additionalType,
      ...Object.fromEntries(
        Object.keys(members).map((property) => [property, stated[property] ?? inherited[property]]),
      ),
      superEvent: { '@id': entity.iri },
    })
  })
  nodes.sort((a, b) => (String(a.startDate) < String(b.startDate) ? -1 : 1))
  const starts = nodes.flatMap((node) => (typeof node.startDate === 'string' ? [node.startDate] : []))
  const ends = nodes.flatMap((node) => {
    const end = node.endDate ?? node.startDate
    return typeof end === 'string' ? [end] : []
  })
  const places = nodes.map((node) => node.location).filter((place) => place !== undefined)
  const series = compact({
    ...head,
    ...own,
    startDate: starts[0],
    endDate: ends.toSorted().at(-1)?.slice(0, 10),
    location: own.location ?? places[0],
    mainEntityOfPage: oneOrMany(about),
    subEvent: nodes.map((node) => ({ '@id': String(node['@id']) })),
  })
  return [series, ...nodes]
}
