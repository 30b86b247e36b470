import type { CssSelector, Selector } from '@rampe/model'
import type { Extractor } from '../extractor.ts'
import { isList, type Json } from '../jsonld/json.ts'
import { readLeniently } from '../jsonld/lenient.ts'
import { tooMany } from '../notices.ts'
import type { Page } from '../page.ts'
import { applyMapping } from './apply.ts'
import type { Mapping } from './mapping.ts'
import { resolve } from './path.ts'
import { documentOf } from './sources.ts'

const MEDIA: Readonly<Record<Mapping['format'], RegExp>> = {
  json: /json|javascript|^text\/plain$/,
  csv: /csv|tab-separated|^text\/plain$/,
  xml: /xml/,
}

/** An extractor that reads by mappings; the first names it. */
export const mapped = (...mappings: readonly [Mapping, ...Mapping[]]): Extractor => ({
  name: mappings[0].name,
  basis: 'declared',
  confidence: 0.93,
  markup: true,
  accepts: (page) => mappings.some((mapping) => documents(mapping, page).next().done !== true),
  read: (page) => {
    const read = mappings.flatMap((mapping) =>
      [...documents(mapping, page)].map(({ document, select }) => applyMapping(mapping, document, page, select)),
    )
    return {
      sightings: read.flatMap(({ sightings }) => sightings),
      issues: read.some(({ cut }) => cut) ? [tooMany(page, mappings[0].name)] : [],
    }
  },
})

interface Source {
  readonly document: Json
  readonly select: (pointer: string) => Selector
}

/** The documents of a page that a mapping is for: the page itself, or the scripts that it names. */
function* documents(mapping: Mapping, page: Page): Generator<Source> {
  const { when = {}, format } = mapping
  if (when.url !== undefined && !new RegExp(when.url, 'u').test(page.capture.url)) return
  if (when.script === undefined) {
    if (!MEDIA[format].test(page.capture.mediaType)) return
    if (format === 'json' && !quick(when.has, page.text)) return
    const document = page.document(format)
    if (document !== undefined && fits(when.has, document))
      yield { document, select: (value) => ({ type: 'JsonPointer', value }) }
    return
  }
  if (!/html/.test(page.capture.mediaType) || !page.text.includes(when.script)) return
  for (const { attributes, text, css } of page.probe().scripts) {
    if (attributes.id !== when.script) continue
    const document = documentOf(text, 'json') ?? readLeniently(text).roots[0]
    const script: CssSelector = { type: 'CssSelector', value: css }
    if (document !== undefined && fits(when.has, document))
      yield { document, select: (value) => ({ ...script, refinedBy: { type: 'JsonPointer', value } }) }
  }
}

/** The last names of the paths must stand in the text: cheaper than reading it. */
const quick = (has: readonly string[] | undefined, text: string): boolean =>
  !has || has.some((path) => text.includes(`"${path.split(/[.[]/).findLast((step) => /^[A-Za-z_]/.test(step)) ?? ''}"`))

const fits = (has: readonly string[] | undefined, document: Json): boolean => {
  if (!has) return true
  const start = { value: document, pointer: '' }
  return has.some((path) => resolve(start, isList(document) ? `[*].${path}` : path).length > 0)
}
