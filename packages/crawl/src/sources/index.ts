import type { Source } from '../source.ts'
import { alternates } from './alternates.ts'
import { feedItems } from './feed-items.ts'
import { feeds } from './feeds.ts'
import { links } from './links.ts'
import { sitemap } from './sitemap.ts'
import { surfaces } from './surfaces.ts'
import { wellKnown } from './well-known.ts'

/** What a person points to comes before all of them; it depends on the configuration. */
export { listingSource } from './listings.ts'

/** Every place where addresses are found. The first that names an address has found it. */
export const sources: readonly Source[] = [wellKnown, sitemap, surfaces, feeds, alternates, links, feedItems]
