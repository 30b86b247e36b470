import { canonicalUrl } from '../address/canonical.ts'
import { type Listing, pagesOf, selected } from '../listing.ts'
import type { Source } from '../source.ts'

/** Addresses in the listings that a person points to: what the selector finds comes before everything else. */
export function listingSource(listings: readonly Listing[]): Source {
  const byUrl = new Map(
    listings.flatMap((listing) => pagesOf(listing).map((url) => [canonicalUrl(url), listing] as const)),
  )
  return {
    name: 'listings',
    *find({ entry, html, scan }) {
      const listing = byUrl.get(entry.url)
      if (listing === undefined || html === undefined || scan === undefined) return
      // Of a page that is too deep for a tree, all links are taken.
      const urls = scan.cutShort ? scan.links.map(({ href }) => href) : selected(html, listing)
      for (const url of urls) yield { url, priority: 1, group: 'listed' }
    },
  }
}
