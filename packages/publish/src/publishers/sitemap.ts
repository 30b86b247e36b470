import { xml } from '../feeds.ts'
import { hostKey } from '../page-key.ts'
import type { Page } from '../pages.ts'
import type { Publisher } from '../publisher.ts'

/**
 * The pages that describe events (sitemaps.org 0.9), each with its other languages. `lastmod` stands only where the markup
 * was seen to change: search engines stop trusting dates that say "today" every day.
 */
export const sitemap: Publisher = {
  name: 'sitemap',
  artifacts: ({ pages: all, changed, site }) => {
    const pages = all.filter(({ url }) => isOwn(url, site))
    const families = familiesOf(pages)
    const urls = pages.map((page) => {
      const date = changed[page.key]
      return `<url><loc>${xml(page.url)}</loc>${date === undefined ? '' : `<lastmod>${date}</lastmod>`}${alternates(families.get(page.key) ?? [])}</url>`
    })
    const body = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      ...urls,
      '</urlset>',
      '',
    ].join('\n')
    return [{ path: 'sitemap-events.xml', mediaType: 'application/xml', body }]
  },
}

/** A sitemap speaks for one host (sitemaps.org, "Sitemap file location"). */
const isOwn = (url: string, site: string): boolean =>
  !URL.canParse(site) || hostKey(new URL(url)) === hostKey(new URL(site))

const alternates = (pages: readonly Page[]): string =>
  pages
    .map(({ language, url }) => `<xhtml:link rel="alternate" hreflang="${xml(language ?? '')}" href="${xml(url)}"/>`)
    .join('')

/** For each page, the pages in all languages about the same event, itself among them; none where it stands alone. */
function familiesOf(pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> {
  const byEvent = new Map<string, Page[]>()
  for (const page of pages) {
    for (const iri of page.about) byEvent.set(iri, [...(byEvent.get(iri) ?? []), page])
  }
  const families = new Map<string, readonly Page[]>()
  for (const page of pages) {
    const family = (byEvent.get(page.about[0] ?? '') ?? []).filter(({ language }) => language !== undefined)
    const distinct = new Set(family.map(({ language }) => language)).size === family.length
    families.set(page.key, distinct && family.length > 1 && page.language !== undefined ? family : [])
  }
  return families
}
