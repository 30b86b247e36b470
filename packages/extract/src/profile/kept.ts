import type { Capture, SiteProfile } from '@rampe/model'
import { type Page, pageOf } from '../page.ts'
import type { Trace } from '../trace.ts'

/** Characters of pages that are kept: some 15 bytes of memory for each. Those of a larger site are read again. */
const MOST = 5_000_000

/** The pages that learning has read, by address, under the profile that it has learned. */
const kept = new WeakMap<SiteProfile, Map<string, Page>>()

/** Gathers the pages that a site is learned from, for the extraction that follows, until they are too much. */
export function keeper(): { add(page: Page): void; under(profile: SiteProfile): SiteProfile } {
  const pages = new Map<string, Page>()
  let size = 0
  return {
    add(page) {
      size += page.text.length
      if (size <= MOST) pages.set(page.capture.url, page)
    },
    under(profile) {
      kept.set(profile, pages)
      return profile
    },
  }
}

/** The page of a capture in the light of a profile: as learning left it, once; else new. */
export function pageUnder(profile: SiteProfile, capture: Capture, trace?: Trace): Page {
  const pages = kept.get(profile)
  const page = pages?.get(capture.url)
  if (!pages || !page || !isSame(page.capture, capture)) return pageOf(capture, profile, trace)
  pages.delete(capture.url)
  return { ...page, capture, profile, trace }
}

const isSame = (a: Capture, b: Capture): boolean =>
  a.digest === b.digest && a.capturedAt === b.capturedAt && a.mediaType === b.mediaType && a.charset === b.charset
