import type { Source } from '../source.ts'
import { alternates } from './alternates.ts'
import { links } from './links.ts'
import { sitemap } from './sitemap.ts'
import { wellKnown } from './well-known.ts'

/** Every place where addresses are found. The first that names an address has found it. */
export const sources: readonly Source[] = [wellKnown, sitemap, alternates, links]
