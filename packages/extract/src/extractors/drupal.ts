import { mapped } from '../mapping/extractor.ts'
import type { Rule } from '../mapping/mapping.ts'

/** Names that sites give to the field of an event's dates. */
const DATE_FIELDS =
  'field_date field_dates field_event_date field_event_dates field_date_range field_when field_start_date field_date_evenement field_date_debut field_smart_date field_event_time'.split(
    ' ',
  )
const START: readonly Rule[] = DATE_FIELDS.flatMap((field) => [
  { path: `attributes.${field}.value`, time: 'iso' as const },
  { path: `attributes.${field}[*].value`, time: 'iso' as const },
  { path: `attributes.${field}`, time: 'iso' as const },
])
const END: readonly Rule[] = [
  ...DATE_FIELDS.flatMap((field) => [
    { path: `attributes.${field}.end_value`, time: 'iso' as const },
    { path: `attributes.${field}[*].end_value`, time: 'iso' as const },
  ]),
  { path: 'attributes.field_end_date', time: 'iso' },
  { path: 'attributes.field_date_fin', time: 'iso' },
]
const PLACE_FIELDS = 'field_location field_venue field_place field_lieu field_salle'.split(' ')
const IMAGE_FIELDS = 'field_image field_media_image field_visuel'.split(' ')

/**
 * Drupal's JSON:API of a content type for events (`/jsonapi/node/event`). Fields are named by each site: the usual names, in
 * English and French, are known; others need a mapping file. `created` is when it was written, not when it takes place.
 */
export const drupal = mapped({
  name: 'drupal',
  format: 'json',
  when: { has: ['data[*].attributes.drupal_internal__nid', 'data.attributes.drupal_internal__nid'] },
  records: 'data',
  type: {
    path: 'type',
    pattern: '^node--(.*(?:event|evenement|spectacle|show|concert|exposition|exhibition|performance).*)$',
    constant: 'Event',
  },
  unless: { path: 'attributes.status', equals: false },
  language: 'attributes.langcode',
  properties: {
    name: { path: 'attributes.title' },
    url: { path: 'attributes.path.alias' },
    description: [
      { path: 'attributes.body.summary', html: true },
      { path: 'attributes.body.processed', html: true },
      { path: 'attributes.body.value', html: true },
    ],
    inLanguage: { path: 'attributes.langcode' },
    startDate: START,
    endDate: END,
    datePublished: { path: 'attributes.created', time: 'iso' },
    dateModified: { path: 'attributes.changed', time: 'iso' },
    image: IMAGE_FIELDS.map((field) => ({
      path: `relationships.${field}.data.id`,
      lookup: { in: 'included', by: 'id' },
      type: 'ImageObject',
      properties: { contentUrl: { path: 'attributes.uri.url' } },
    })),
    location: [
      ...PLACE_FIELDS.map((field) => ({
        path: `relationships.${field}.data.id`,
        lookup: { in: 'included', by: 'id' },
        type: 'Place',
        properties: {
          name: [{ path: 'attributes.title' }, { path: 'attributes.name' }],
          address: {
            path: 'attributes.field_address',
            type: 'PostalAddress',
            properties: {
              streetAddress: { path: 'address_line1' },
              addressLocality: { path: 'locality' },
              addressRegion: { path: 'administrative_area' },
              postalCode: { path: 'postal_code' },
              addressCountry: { path: 'country_code' },
            },
          },
        },
      })),
      ...PLACE_FIELDS.map((field) => ({ path: `attributes.${field}` })),
    ],
  },
})
