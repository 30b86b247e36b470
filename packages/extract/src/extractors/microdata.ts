import type { Issue } from '@rampe/model'
import type { Extractor } from '../extractor.ts'
import { readMicrodata } from '../html/microdata.ts'
import { notice, tooMany } from '../notices.ts'
import { rootOf } from '../page.ts'
import { sightingsOf } from '../rdf/sightings.ts'
import { namingOf } from '../vocabulary/naming.ts'

/** Microdata (HTML Living Standard, 5), with the slips that search engines forgive. */
export const microdata: Extractor = {
  name: 'microdata',
  basis: 'declared',
  confidence: 0.93,
  markup: true,
  accepts: (page) => /\bitem(?:scope|prop)\b/i.test(page.text) && page.probe().microdata,
  read(page) {
    const {
      statements,
      orphans,
      tooDeep,
      tooMany: cut,
    } = readMicrodata(rootOf(page), {
      base: page.base,
      url: page.capture.url,
      typeProperties: {},
      bareTypes: true,
    })
    const issues: Issue[] = []
    if (orphans > 0)
      issues.push(
        notice(
          page,
          'microdata-orphan-property',
          {
            en: `${orphans} Microdata properties (itemprop) stand outside any item (itemscope): search engines do not see them.`,
            fr: `${orphans} propriétés Microdata (itemprop) sont hors de tout élément itemscope : les moteurs ne les voient pas.`,
          },
          { value: String(orphans) },
        ),
      )
    if (tooDeep)
      issues.push(
        notice(page, 'microdata-too-deep', {
          en: 'Microdata items are nested more than 50 deep: what lies deeper was not read.',
          fr: 'Les éléments Microdata sont imbriqués sur plus de 50 niveaux : le reste n’a pas été lu.',
        }),
      )
    if (cut) issues.push(tooMany(page, 'microdata'))
    return { sightings: sightingsOf(statements, namingOf(page, issues)), issues }
  },
}
