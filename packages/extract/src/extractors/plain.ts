import { readPlain } from '../event/read.ts'
import type { Extractor } from '../extractor.ts'
import type { Page } from '../page.ts'

/**
 * Reads events as a person does, from a page without any markup: headings, dates, labels, cards, tables. No site needs a
 * configuration; where nothing can be told, nothing is said.
 */
export const plain: Extractor = {
  name: 'plain',
  basis: 'inferred',
  confidence: 0.7,
  markup: false,
  accepts: (page) => /html/.test(page.capture.mediaType) && /\d/.test(page.text),
  read: (page: Page) => ({ sightings: readPlain(page, page.profile) }),
}
