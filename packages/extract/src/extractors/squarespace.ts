import { mapped } from '../mapping/extractor.ts'
import type { Mapping } from '../mapping/mapping.ts'

const properties: Mapping['properties'] = {
  name: { path: 'title', html: true },
  url: { path: 'fullUrl' },
  description: [
    { path: 'excerpt', html: true },
    { path: 'body', html: true },
  ],
  image: { path: 'assetUrl' },
  startDate: { path: 'startDate', time: 'milliseconds', zone: '$.website.timeZone' },
  endDate: { path: 'endDate', time: 'milliseconds', zone: '$.website.timeZone' },
  datePublished: { path: 'publishOn', time: 'milliseconds', zone: '$.website.timeZone' },
  keywords: [{ path: 'tags', all: true }, { path: 'categories' }],
  location: {
    path: 'location',
    type: 'Place',
    if: { path: 'location.addressLine1' },
    properties: {
      name: { path: 'addressTitle' },
      address: {
        type: 'PostalAddress',
        properties: {
          streetAddress: { path: 'addressLine1' },
          addressLocality: { path: 'addressLine2', pattern: '^([^,]+)' },
          addressRegion: { path: 'addressLine2', pattern: '^[^,]+,\\s*([^,\\d]+?)\\s*(?:,|$)' },
          postalCode: { path: 'addressLine2', pattern: '([A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\b\\d{5}\\b)' },
          addressCountry: { path: 'addressCountry' },
        },
      },
      geo: {
        type: 'GeoCoordinates',
        if: { path: 'mapLat' },
        properties: { latitude: { path: 'mapLat' }, longitude: { path: 'mapLng' } },
      },
    },
  },
}

/** Squarespace's `?format=json` of a collection or of one event. Its numbers are instants; the site's zone is in the answer. */
export const squarespace = mapped(
  {
    name: 'squarespace',
    format: 'json',
    when: { has: ['upcoming', 'past', 'item.startDate'] },
    records: ['item', 'upcoming'],
    type: 'Event',
    unless: { path: 'startDate', not: true },
    properties,
  },
  {
    name: 'squarespace',
    format: 'json',
    when: { has: ['past'] },
    records: 'past',
    type: 'Event',
    unless: { path: 'startDate', not: true },
    properties,
  },
)
