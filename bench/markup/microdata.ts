import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageOf, readMicrodata, rootOf } from '@rampe/extract'
import { type Case, captureOf } from './page.ts'
import { differenceOf } from './rdf.ts'

/** The suite's registry: two properties that say a type (w3c/microdata-rdf, test-registry). */
const TYPE_PROPERTIES = {
  'https://schema.org/': ['additionalType'],
  'http://expansion/': ['subPropertyOf', 'equivalentProperty'],
}
const HOME = 'http://w3c.github.io/microdata-rdf/tests/'

/** Pairs of Microdata and Turtle. */
export async function microdataCases(conformance: string): Promise<readonly Case[]> {
  const folder = join(conformance, 'microdata-rdf')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'))
  return Promise.all(
    names.map(async (file): Promise<Case> => {
      const url = HOME + file
      const page = pageOf(captureOf(readFileSync(join(folder, file), 'utf8'), url))
      const { statements } = readMicrodata(rootOf(page), {
        base: page.base,
        url,
        typeProperties: TYPE_PROPERTIES,
        orphans: false,
      })
      const turtle = readFileSync(join(folder, file.replace(/\.html$/, '.ttl')), 'utf8')
      const failure = await differenceOf(statements, turtle, url)
      return failure === undefined ? { name: file } : { name: file, failure }
    }),
  )
}
