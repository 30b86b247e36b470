import type { Capture, Claim, Issue, SiteProfile } from '@rampe/model'
import { claimsOf } from './claims.ts'
import { extractors } from './extractors/index.ts'
import { mapped } from './mapping/extractor.ts'
import type { Mapping } from './mapping/mapping.ts'
import { notice } from './notices.ts'
import { type Markup, pageOf } from './page.ts'

export interface ExtractOptions {
  /** Whether the site's own markup is read. @default 'use' */
  readonly markup?: Markup
  /** Whether the page's plain sentences are read. @default 'use' */
  readonly words?: 'use' | 'ignore'
  /** Mappings of the site's own tables and interfaces, read before anything else. */
  readonly mappings?: readonly Mapping[]
  /** What was learned about the site. */
  readonly profile?: SiteProfile
}

/** What one capture says. */
export interface Extraction {
  readonly claims: readonly Claim[]
  readonly issues: readonly Issue[]
}

/**
 * Reads everything that one capture says, in every notation and in plain words. Pure: the same capture gives the same
 * claims. Trouble on the page is an issue among the results; nothing about a page makes it throw.
 */
export function extract(capture: Capture, options: ExtractOptions = {}): Extraction {
  const page = pageOf(capture, options.profile)
  const claims: Claim[] = []
  const issues: Issue[] = []
  for (const extractor of [...(options.mappings ?? []).map((mapping) => mapped(mapping)), ...extractors]) {
    if (extractor.markup && options.markup === 'ignore') continue
    if (extractor.basis !== 'declared' && options.words === 'ignore') continue
    if (!extractor.accepts(page)) continue
    const found = extractor.read(page)
    for (const claim of claimsOf(found.sightings, page, extractor)) claims.push(claim)
    for (const issue of found.issues ?? []) issues.push(issue)
  }
  if (/html/.test(capture.mediaType) && page.cut())
    issues.push(
      notice(page, 'page-too-deep', {
        en: 'This page nests its elements thousands deep: only what stands before that was read.',
        fr: 'Cette page imbrique ses éléments sur des milliers de niveaux : seul ce qui précède a été lu.',
      }),
    )
  return { claims, issues }
}
