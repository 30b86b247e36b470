import type { Source } from '../source.ts'

/** Where a sitemap stands when robots.txt names none. Platforms that keep it elsewhere redirect from here. */
const PLACE = '/sitemap.xml'

/** The site's sitemaps: as robots.txt names them, else at the usual place. Looked for from each seed. */
export const wellKnown: Source = {
  name: 'well-known',
  *find({ entry, sitemaps, capture }) {
    if (entry.source !== 'seed' || sitemaps === undefined) return
    // Whatever the page's own `<base>` says.
    const at = (url: string): string => URL.parse(url, capture.url)?.href ?? url
    for (const url of sitemaps) yield { url: at(url), role: 'sitemap', anywhere: true, priority: 1 }
    if (sitemaps.length === 0) yield { url: at(PLACE), role: 'sitemap', priority: 0.9 }
  },
}
