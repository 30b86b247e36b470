import { mapped } from '../mapping/extractor.ts'

/** Names that themes and plug-ins give to the content type of events, in English and French. */
const EVENT_TYPES =
  'mec-events tribe_events event events evenement evenements spectacle spectacles show shows concert concerts ajde_events performance performances exposition expositions exhibition exhibitions'.split(
    ' ',
  )

/**
 * WordPress' own REST answers (`/wp-json/wp/v2/…`), Modern Events Calendar's content type among them: title, address and words.
 * `date` is when a thing was published; it is said to be that, and never the day of an event.
 */
export const wordpress = mapped({
  name: 'wordpress',
  format: 'json',
  when: { has: ['title.rendered'] },
  type: {
    path: 'type',
    values: Object.fromEntries([
      ...EVENT_TYPES.map((type) => [type, 'Event']),
      ['post', 'Article'],
      ['page', 'WebPage'],
      ['attachment', 'MediaObject'],
      ['tribe_venue', 'Place'],
      ['tribe_organizer', 'Organization'],
    ]),
  },
  properties: {
    name: { path: 'title.rendered', html: true },
    url: { path: 'link' },
    description: [
      { path: 'excerpt.rendered', html: true },
      { path: 'content.rendered', html: true },
    ],
    image: [
      { path: '_embedded.wp:featuredmedia[0].source_url' },
      { path: 'yoast_head_json.og_image[0].url' },
      { path: 'jetpack_featured_media_url' },
    ],
    datePublished: [{ path: 'date', time: 'iso', utc: 'date_gmt' }],
    dateModified: [{ path: 'modified', time: 'iso', utc: 'modified_gmt' }],
    inLanguage: { path: 'lang' },
  },
})
