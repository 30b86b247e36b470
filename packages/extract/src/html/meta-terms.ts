// What the names of `<meta>` say, in schema.org's words, as data.

/** Where a name speaks of the page, and what of. Dates of publication stay dates of publication. */
export const PAGE_TERMS: Readonly<Record<string, string>> = {
  'og:title': 'name',
  'twitter:title': 'name',
  'dc.title': 'name',
  'dcterms.title': 'name',
  'og:description': 'description',
  'twitter:description': 'description',
  description: 'description',
  'dc.description': 'description',
  'dcterms.description': 'description',
  'og:image': 'image',
  'og:image:url': 'image',
  'og:image:secure_url': 'image',
  'twitter:image': 'image',
  'twitter:image:src': 'image',
  'og:url': 'url',
  keywords: 'keywords',
  'dc.subject': 'keywords',
  'dcterms.subject': 'keywords',
  'article:tag': 'keywords',
  'article:published_time': 'datePublished',
  'article:modified_time': 'dateModified',
  'og:updated_time': 'dateModified',
  'dcterms.created': 'dateCreated',
  'dcterms.modified': 'dateModified',
  'dcterms.issued': 'datePublished',
  'dc.date': 'dateModified',
  'dc.language': 'inLanguage',
  'dcterms.language': 'inLanguage',
  'og:locale': 'inLanguage',
}

/** Where a name speaks of an event: Open Graph's old `event:` words and what ticket sellers write. */
export const EVENT_TERMS: Readonly<Record<string, string>> = {
  'event:start_time': 'startDate',
  'event:end_time': 'endDate',
  'event:start_date': 'startDate',
  'event:end_date': 'endDate',
  'event:location': 'location',
  'event:venue': 'location',
}

/** Words about the page that are also words about the event that it is the page of. */
export const SHARED_TERMS = new Set(['name', 'description', 'image', 'url'])

/** What the words of Open Graph and schema.org call a page about one event. */
export const EVENT_TYPE = /^(?:(?:\w+:)?event|events\.event|activity)$/i

export const ADDRESS_TERMS: Readonly<Record<string, string>> = {
  'og:street-address': 'streetAddress',
  'og:street_address': 'streetAddress',
  'business:contact_data:street_address': 'streetAddress',
  'og:locality': 'addressLocality',
  'business:contact_data:locality': 'addressLocality',
  'og:region': 'addressRegion',
  'business:contact_data:region': 'addressRegion',
  'og:postal-code': 'postalCode',
  'og:postal_code': 'postalCode',
  'business:contact_data:postal_code': 'postalCode',
  'og:country-name': 'addressCountry',
  'business:contact_data:country_name': 'addressCountry',
}
