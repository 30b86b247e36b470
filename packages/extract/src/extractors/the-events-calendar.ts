import { mapped } from '../mapping/extractor.ts'
import type { Mapping } from '../mapping/mapping.ts'

const venue: Mapping['properties'] = {
  name: { path: 'venue', html: true },
  url: { path: 'website' },
  address: {
    type: 'PostalAddress',
    properties: {
      streetAddress: { path: 'address', html: true },
      addressLocality: { path: 'city', html: true },
      addressRegion: [{ path: 'stateprovince' }, { path: 'province' }, { path: 'state' }],
      postalCode: { path: 'zip' },
      addressCountry: { path: 'country' },
    },
  },
  geo: {
    type: 'GeoCoordinates',
    if: { path: 'geo_lat' },
    properties: { latitude: { path: 'geo_lat' }, longitude: { path: 'geo_lng' } },
  },
}

const allDay = { path: 'all_day', equals: true }
const timed = { path: 'all_day', equals: true, not: true }
const priced = { path: 'cost_details.values' }
const american = { path: 'venue.country', equals: 'United States' }
const price = { path: 'values' }
const DAY = '^(\\d{4}-\\d{2}-\\d{2})'

/**
 * The Events Calendar's REST answers (`/wp-json/tribe/events/v1/events`). `date` is the day of publication, and never published as more;
 * `USD` is what the plug-in writes when nobody chose a currency; telephone and e-mail of organisers are personal and not read.
 */
export const theEventsCalendar = mapped({
  name: 'the-events-calendar',
  format: 'json',
  when: { has: ['events[*].utc_start_date', 'utc_start_date'] },
  records: ['events', ''],
  type: 'Event',
  properties: {
    name: { path: 'title', html: true },
    url: { path: 'url' },
    sameAs: { path: 'website' },
    description: [
      { path: 'description', html: true },
      { path: 'excerpt', html: true },
    ],
    image: { path: 'image.url' },
    startDate: [
      { path: 'start_date', pattern: DAY, if: allDay },
      { path: 'start_date', time: 'iso', zone: 'timezone', utc: 'utc_start_date', if: timed },
    ],
    endDate: [
      { path: 'end_date', pattern: DAY, if: allDay },
      { path: 'end_date', time: 'iso', zone: 'timezone', utc: 'utc_end_date', if: timed },
    ],
    datePublished: { path: 'date', time: 'iso', deprecated: 'publication-date' },
    location: { path: 'venue', type: 'Place', properties: venue },
    organizer: {
      path: 'organizer',
      type: 'Organization',
      properties: { name: { path: 'organizer', html: true }, url: { path: 'website' } },
    },
    keywords: [
      { path: 'categories[*].name', html: true, all: true },
      { path: 'tags[*].name', html: true },
    ],
    offers: [
      {
        path: 'cost_details',
        type: 'Offer',
        if: [priced, american],
        properties: { price, priceCurrency: { path: 'currency_code' } },
      },
      {
        path: 'cost_details',
        type: 'Offer',
        if: priced,
        properties: {
          price,
          priceCurrency: [
            { path: 'currency_code', if: { path: 'currency_code', equals: 'USD', not: true } },
            { path: 'currency_code', deprecated: 'placeholder-currency' },
          ],
        },
      },
    ],
    identifier: { path: 'global_id' },
  },
})
