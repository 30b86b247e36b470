import type { Capture, Claim, Issue, SiteProfile } from '@rampe/model'
import { type Calibration, recalibrated } from './calibration.ts'
import { claimsOf, type Signature } from './claims.ts'
import { type Found, foundBy } from './extractor.ts'
import { extractors } from './extractors/index.ts'
import { plain } from './extractors/plain.ts'
import { mapped } from './mapping/extractor.ts'
import type { Mapping } from './mapping/mapping.ts'
import { notice } from './notices.ts'
import { type Markup, pageOf } from './page.ts'
import { readByProfile } from './profile/extractor.ts'
import { pageUnder } from './profile/kept.ts'
import { checkProfile } from './profile/read.ts'
import type { Reading } from './profile/rules/steps.ts'
import { groundOf } from './profile/rules/template.ts'
import { type Trace, traced } from './trace.ts'

export interface ExtractOptions {
  /** Whether the site's own markup is read. @default 'use' */
  readonly markup?: Markup
  /** Whether the page's plain sentences are read. @default 'use' */
  readonly words?: 'use' | 'ignore'
  /** Mappings of the site's own tables and interfaces, read before anything else. */
  readonly mappings?: readonly Mapping[]
  /** What was learned about the site, or what a person wrote about it. */
  readonly profile?: SiteProfile
  /** Another capture of the site, for rules that follow a link. @default none */
  readonly linked?: (url: string) => Capture | undefined
  /** How sure plain reading is in truth. @default as it was measured */
  readonly calibration?: Calibration
  /** Writes down each step. @default nothing is written down */
  readonly trace?: Trace
}

/** What one capture says. */
export interface Extraction {
  readonly claims: readonly Claim[]
  readonly issues: readonly Issue[]
}

/** How what a template tells is signed; its rules say how surely. */
const BY_PROFILE = { name: 'profile', basis: 'learned', confidence: 0.9 } as const

/**
 * Reads everything that one capture says, in every notation and in plain words. Pure: the same capture gives the same
 * claims. Trouble on the page is an issue among the results; nothing about a page makes it throw.
 *
 * @throws RampeError `profile-selector-invalid`, `profile-pattern-invalid` for a profile that cannot be read by
 */
export function extract(capture: Capture, options: ExtractOptions = {}): Extraction {
  const { profile, trace } = options
  if (profile) checkProfile(profile)
  const head = options.words === 'ignore'
  const page =
    profile && !head ? pageUnder(profile, capture, trace) : pageOf(capture, profile, trace, head ? 'head' : 'tree')
  const claims: Claim[] = []
  const issues: Issue[] = []
  const read = (signature: Signature, work: () => Found): void => {
    const found = traced(trace, signature.name, capture.url, work)
    for (const claim of claimsOf(found.sightings, page, signature)) claims.push(claim)
    for (const issue of found.issues ?? []) issues.push(issue)
  }
  for (const extractor of [...(options.mappings ?? []).map((mapping) => mapped(mapping)), ...extractors]) {
    if (extractor.markup && options.markup === 'ignore') continue
    if (extractor.basis !== 'declared' && options.words === 'ignore') continue
    if (!extractor.accepts(page)) continue
    read(extractor, () => {
      const found = foundBy(extractor, page)
      return extractor === plain ? { ...found, sightings: recalibrated(found.sightings, options.calibration) } : found
    })
  }
  if (profile && options.words !== 'ignore')
    read(BY_PROFILE, () => readByProfile(page, profile, linkedBy(options), trace))
  if (/html/.test(capture.mediaType) && page.cut())
    issues.push(
      notice(page, 'page-too-deep', {
        en: 'This page nests its elements thousands deep: only what stands before that was read.',
        fr: 'Cette page imbrique ses éléments sur des milliers de niveaux : seul ce qui précède a été lu.',
      }),
    )
  return { claims, issues }
}

/** Other captures of the site, read as pages once each. */
function linkedBy({ linked, profile }: ExtractOptions): Reading['linked'] {
  const known = new Map<string, ReturnType<Reading['linked']>>()
  return (url) => {
    if (!known.has(url)) {
      const capture = linked?.(url)
      const page = capture && pageOf(capture, profile)
      known.set(url, page && { page, ground: groundOf(page) })
    }
    return known.get(url)
  }
}
