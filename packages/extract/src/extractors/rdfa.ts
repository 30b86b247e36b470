import type { Issue } from '@rampe/model'
import type { Extractor } from '../extractor.ts'
import { readRdfa } from '../html/rdfa.ts'
import { tooMany } from '../notices.ts'
import { rootOf } from '../page.ts'
import { sightingsOf } from '../rdf/sightings.ts'
import { namingOf } from '../vocabulary/naming.ts'

/** Statements about the page as a document, which `meta` reads; and RDFa's own bookkeeping. */
const ASIDE =
  /^(?:https?:\/\/ogp\.me\/ns|http:\/\/www\.w3\.org\/(?:ns\/rdfa#|1999\/xhtml\/vocab#)|https?:\/\/www\.facebook\.com\/2008)/

/** RDFa 1.1, Lite and Core, in HTML5 (HTML+RDFa 1.1). */
export const rdfa: Extractor = {
  name: 'rdfa',
  basis: 'declared',
  confidence: 0.93,
  markup: true,
  accepts: (page) => /\b(?:typeof|property|vocab|about)\s*=/i.test(page.text) && page.probe().rdfa,
  read(page) {
    const { statements, tooMany: cut } = readRdfa(rootOf(page), { base: page.base })
    const said = statements.filter(({ predicate }) => !ASIDE.test(predicate))
    const issues: Issue[] = cut ? [tooMany(page, 'rdfa')] : []
    return { sightings: sightingsOf(said, namingOf(page, issues)), issues }
  },
}
