import { type Entity, valueText } from '@rampe/model'
import type { Place } from 'schema-dts'
import { zoneOf, zoneWithin } from '../zones.ts'
import { amenitiesOf } from './access.ts'
import {
  best,
  bestText,
  compact,
  type Json,
  type JsonObject,
  type Members,
  oneOrMany,
  texts,
  type View,
  worthy,
} from './view.ts'

const PARTS = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'] as const

const partsOf = (address: Entity): number => PARTS.filter((part) => best(address, part)).length

const addresses = new WeakMap<View, Map<Entity, Entity | string | undefined>>()

/** The fullest address that was given; of equals the best believed. Every event at a place asks, so it is remembered. */
export function addressOf(view: View, place: Entity): Entity | string | undefined {
  const known = addresses.get(view) ?? new Map<Entity, Entity | string | undefined>()
  addresses.set(view, known)
  if (!known.has(place)) known.set(place, fullestAddress(view, place))
  return known.get(place)
}

function fullestAddress(view: View, place: Entity): Entity | string | undefined {
  let fullest: Entity | undefined
  let words: string | undefined
  for (const given of worthy(place, 'address')) {
    const target = view.target(given)
    if (target) {
      if (!fullest || partsOf(target) > partsOf(fullest)) fullest = target
    } else if (given.value.kind === 'text') words ??= given.value.text
  }
  return fullest && partsOf(fullest) > 0 ? fullest : words
}

/** The time zone of a place, from its region and country. */
export function zoneAt(view: View, place: Entity | undefined): string | undefined {
  const address = place && addressOf(view, place)
  if (!address || typeof address === 'string') return view.zone
  const country = bestText(address, 'addressCountry')
  return zoneOf(bestText(address, 'addressRegion'), country ?? view.country) ?? zoneWithin(country, view.zone)
}

function addressNode(address: Entity): JsonObject {
  return compact({
    '@type': 'PostalAddress',
    ...Object.fromEntries(PARTS.map((part) => [part, bestText(address, part)])),
  })
}

function geoNode(view: View, place: Entity): Json | undefined {
  const given = best(place, 'geo')
  const geo = given && view.target(given)
  const [latitude, longitude] = [geo && bestText(geo, 'latitude'), geo && bestText(geo, 'longitude')]
  if (!latitude || !longitude) return undefined
  return { '@type': 'GeoCoordinates', latitude: Number(latitude), longitude: Number(longitude) }
}

export const urlsOf = (entity: Entity, property: string): readonly string[] => [
  ...new Set(
    worthy(entity, property)
      .map(({ value }) => valueText(value).trim())
      .filter((text) => /^https?:\/\//.test(text) && URL.canParse(text)),
  ),
]

export function placeNode(view: View, place: Entity): JsonObject {
  const virtual = place.type === 'VirtualLocation'
  const address = virtual ? undefined : addressOf(view, place)
  const inside = best(place, 'containedInPlace')
  const outer = inside && view.target(inside)
  const members: Members<Exclude<Place, string>> = {
    '@type': place.type,
    '@id': place.iri,
    additionalType: oneOrMany(
      worthy(place, 'additionalType')
        .flatMap(({ value }) => (value.kind === 'reference' ? value.iri : []))
        .slice(0, 3),
    ),
    name: texts(view, place, 'name'),
    address: address === undefined || typeof address === 'string' ? address : addressNode(address),
    geo: virtual ? undefined : geoNode(view, place),
    containedInPlace: outer && outer.iri !== place.iri ? { '@id': outer.iri } : undefined,
    url: urlsOf(place, 'url')[0],
    telephone: bestText(place, 'telephone'),
    amenityFeature: virtual ? undefined : amenitiesOf(place),
    sameAs: oneOrMany(urlsOf(place, 'sameAs')),
  }
  return compact(members)
}
