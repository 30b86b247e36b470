import { mapped } from '../mapping/extractor.ts'
import type { Mapping } from '../mapping/mapping.ts'

/** What an item of a feed says of itself. Its date is when it was published: in no feed is it the date of an event. */
const rssItem: Mapping['properties'] = {
  name: { path: 'title', html: true },
  url: [{ path: 'link' }, { path: 'guid.#text', pattern: '^(https?://.+)$' }],
  description: [
    { path: 'content:encoded', html: true },
    { path: 'description', html: true },
  ],
  datePublished: [
    { path: 'pubDate', time: 'rfc822' },
    { path: 'dc:date', time: 'iso' },
  ],
  keywords: [
    { path: 'category', html: true, all: true },
    { path: 'category.#text', html: true },
  ],
  image: [
    { path: 'media:content.@url' },
    { path: 'media:thumbnail.@url' },
    { path: 'enclosure[@type=image/jpeg].@url' },
  ],
}
const RSS = ['rss.channel.item', 'rdf:RDF.item']
const isEvent = { path: 'ev:startdate' }

/** RSS 2.0 and 1.0; with the event module (`ev:`, purl.org/rss/1.0/modules/event) an item is an event. */
export const rss = mapped(
  {
    name: 'rss',
    format: 'xml',
    when: { has: RSS },
    records: RSS,
    type: 'Event',
    unless: { ...isEvent, not: true },
    properties: {
      ...rssItem,
      startDate: { path: 'ev:startdate', time: 'iso' },
      endDate: { path: 'ev:enddate', time: 'iso' },
      location: { path: 'ev:location', html: true },
      organizer: { path: 'ev:organizer', html: true },
      additionalType: { path: 'ev:type' },
    },
  },
  {
    name: 'rss',
    format: 'xml',
    when: { has: RSS },
    records: RSS,
    type: 'Article',
    unless: isEvent,
    properties: rssItem,
  },
)

/** Atom (RFC 4287). `updated` and `published` are about the entry. */
export const atom = mapped({
  name: 'atom',
  format: 'xml',
  when: { has: ['feed.entry'] },
  records: 'feed.entry',
  type: 'Article',
  properties: {
    name: [
      { path: 'title.#text', html: true },
      { path: 'title', html: true },
    ],
    url: [{ path: 'link[@rel=alternate].@href' }, { path: 'link.@href' }],
    description: ['content.#text', 'summary.#text', 'content', 'summary'].map((path) => ({ path, html: true })),
    datePublished: { path: 'published', time: 'iso' },
    dateModified: { path: 'updated', time: 'iso' },
    keywords: { path: 'category.@term' },
    author: { path: 'author', type: '', properties: { name: { path: 'name' } } },
  },
})

/** JSON Feed 1.1. */
export const jsonFeed = mapped({
  name: 'json-feed',
  format: 'json',
  when: { has: ['items[*].content_html', 'items[*].content_text', 'items[*].date_published'] },
  records: 'items',
  type: 'Article',
  properties: {
    name: { path: 'title' },
    url: [{ path: 'url' }, { path: 'external_url' }],
    description: [{ path: 'content_text' }, { path: 'content_html', html: true }, { path: 'summary' }],
    image: [{ path: 'image' }, { path: 'banner_image' }],
    datePublished: { path: 'date_published', time: 'iso' },
    dateModified: { path: 'date_modified', time: 'iso' },
    keywords: { path: 'tags' },
    inLanguage: [{ path: 'language' }, { path: '$.language' }],
  },
})
