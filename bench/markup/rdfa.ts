import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageOf, readRdfa, rootOf } from '@rampe/extract'
import { type Case, captureOf } from './page.ts'
import { differenceOf } from './rdf.ts'

const HOME = 'http://rdfa.info/test-suite/test-cases/rdfa1.1/html5/'

/** Pairs of HTML+RDFa and Turtle. */
export async function rdfaCases(conformance: string): Promise<readonly Case[]> {
  const folder = join(conformance, 'rdfa-html5', 'html5')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'))
  return Promise.all(
    names.map(async (file): Promise<Case> => {
      const page = pageOf(captureOf(readFileSync(join(folder, file), 'utf8'), HOME + file))
      const { statements } = readRdfa(rootOf(page), { base: page.base })
      const turtle = readFileSync(join(folder, file.replace(/\.html$/, '.ttl')), 'utf8')
      const failure = await differenceOf(statements, turtle, HOME + file)
      return failure === undefined ? { name: file } : { name: file, failure }
    }),
  )
}
