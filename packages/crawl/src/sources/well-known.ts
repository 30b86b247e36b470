import type { Source } from '../source.ts'

/** Where sitemaps stand when robots.txt names none. */
const PLACES: readonly string[] = ['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml']

/** The site's sitemaps: as robots.txt names them, else at the usual places. Looked for once, from a seed. */
export const wellKnown: Source = {
  name: 'well-known',
  *find({ entry, sitemaps, capture }) {
    if (entry.source !== 'seed' || sitemaps === undefined) return
    for (const url of sitemaps) yield { url, role: 'sitemap', anywhere: true, priority: 1 }
    if (sitemaps.length > 0) return
    for (const place of PLACES) yield { url: new URL(place, capture.url).href, role: 'sitemap', priority: 0.9 }
  },
}
