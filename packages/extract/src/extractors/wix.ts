import { mapped } from '../mapping/extractor.ts'

const scheduled = { path: 'scheduling.config.scheduleTbd', equals: true, not: true }
const zone = 'scheduling.config.timeZoneId'

/** Wix Events, as its pages carry them for their own scripts (`wix-warmup-data`): the first screen of a list. */
export const wix = mapped({
  name: 'wix',
  format: 'json',
  when: { script: 'wix-warmup-data', has: ['appsWarmupData.*.*.events.events', 'appsWarmupData.*.*.event'] },
  records: ['appsWarmupData.*.*.events.events[*]', 'appsWarmupData.*.*.event'],
  type: 'Event',
  properties: {
    name: { path: 'title' },
    description: [{ path: 'description' }, { path: 'about', html: true }],
    url: [{ path: 'eventPageUrl' }, { template: '/event-details/{slug}' }],
    image: [{ path: 'mainImage.url' }, { template: 'https://static.wixstatic.com/media/{mainImage.id}' }],
    startDate: { path: 'scheduling.config.startDate', time: 'iso', zone, if: scheduled },
    endDate: {
      path: 'scheduling.config.endDate',
      time: 'iso',
      zone,
      if: [scheduled, { path: 'scheduling.config.endDateHidden', equals: true, not: true }],
    },
    eventStatus: {
      path: 'status',
      values: {
        CANCELED: 'EventCancelled',
        CANCELLED: 'EventCancelled',
        '2': 'EventCancelled',
        POSTPONED: 'EventPostponed',
      },
    },
    location: {
      path: 'location',
      type: 'Place',
      if: { path: 'location.type', equals: 'ONLINE', not: true },
      properties: {
        name: { path: 'name' },
        address: [
          {
            path: 'fullAddress',
            type: 'PostalAddress',
            if: { path: 'fullAddress.city' },
            properties: {
              streetAddress: [
                { path: 'streetAddress.formattedAddressLine' },
                { template: '{streetAddress.number} {streetAddress.name}' },
              ],
              addressLocality: { path: 'city' },
              addressRegion: { path: 'subdivision' },
              postalCode: { path: 'postalCode' },
              addressCountry: { path: 'country' },
            },
          },
          { path: 'address' },
        ],
        geo: {
          path: 'coordinates',
          type: 'GeoCoordinates',
          properties: { latitude: { path: 'lat' }, longitude: { path: 'lng' } },
        },
      },
    },
    offers: [
      {
        path: 'registration.ticketing',
        type: 'Offer',
        if: { path: 'registration.ticketing.lowestPrice' },
        properties: {
          price: { path: 'lowestPrice' },
          priceCurrency: { path: 'currency' },
          availability: { path: 'soldOut', values: { true: 'SoldOut' } },
        },
      },
      { path: 'registration.external', type: 'Offer', properties: { url: { path: 'registration' } } },
    ],
  },
})
