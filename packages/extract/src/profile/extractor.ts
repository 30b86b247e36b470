import type { SiteProfile } from '@rampe/model'
import { readScene } from '../event/read.ts'
import type { Found, Sighting } from '../extractor.ts'
import type { Page } from '../page.ts'
import type { Trace } from '../trace.ts'
import { linkMissing, ruleTooSlow } from './issues.ts'
import { templateOf } from './path.ts'
import type { Reading } from './rules/steps.ts'
import { readTemplate } from './rules/template.ts'

/** Reads a page by the rules of its template: what was learned, or what a person wrote. */
export function readByProfile(
  page: Page,
  profile: SiteProfile,
  linked: Reading['linked'],
  trace: Trace | undefined,
): Found {
  const template = templateOf(profile, page.capture.url)
  if (!template) return { sightings: [] }
  const missing = new Set<string>()
  try {
    const sightings = readTemplate(page, template, { linked, missing: (url) => missing.add(url), trace })
    return {
      sightings: template.pages > 0 ? sightings.filter((one) => isSure(one, page)) : sightings,
      issues: [...missing].map((url) => linkMissing(page, template.name, url)),
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { sightings: [], issues: [ruleTooSlow(page, template.name, error.message)] }
  }
}

/** What was learned by itself tells of an event only where it finds its day, or where the page's own words tell of one. */
const isSure = ({ properties }: Sighting, page: Page): boolean =>
  properties.some(({ property }) => property === 'startDate') ||
  readScene(page, page.profile).readings.some(({ whole }) => whole)
