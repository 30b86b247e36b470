import { writeFileSync } from 'node:fs'
import { icalCases } from './markup/ical.ts'
import { microdataCases } from './markup/microdata.ts'
import { microformatsCases } from './markup/microformats.ts'
import { mutationRows } from './markup/mutations.ts'
import type { Case } from './markup/page.ts'
import { rdfaCases } from './markup/rdfa.ts'
import { schemaExamples } from './markup/schema-examples.ts'
import { jsonLdShapes } from './markup/shapes.ts'
import { optionsOf, shared } from './options.ts'

/**
 * How much of the public suites the extractors read: one row a suite, then every case that failed and why.
 *
 * `pnpm bench markup [--conformance DIR] [--mutations N [--notation NAME] [--seed N]] [--json FILE]`: with `--mutations`, also N
 * mutated inputs for each notation, or for one.
 */
export async function markupBench(args: string[]): Promise<void> {
  const options = optionsOf(args, ['conformance', 'json', 'mutations', 'notation', 'seed'])
  const folder = options.conformance ?? shared('conformance')
  const suites: readonly (readonly [string, () => Promise<readonly Case[]> | readonly Case[]])[] = [
    ['json-ld-shapes', () => jsonLdShapes()],
    ['schemaorg-examples', () => schemaExamples(folder)],
    ['microdata-rdf', () => microdataCases(folder)],
    ['rdfa-html5', () => rdfaCases(folder)],
    ['microformats', () => microformatsCases(folder)],
    ['ical', () => icalCases(folder)],
  ]
  const rows: { suite: string; cases: number; passed: number }[] = []
  const failures: string[] = []
  for (const [suite, read] of suites) {
    const cases = await read()
    rows.push({ suite, cases: cases.length, passed: cases.filter((one) => one.failure === undefined).length })
    const differing = cases.filter(({ failure }) => failure?.startsWith('the sources differ')).length
    if (differing > 0)
      rows.push({
        suite: `${suite}, where the sources agree`,
        cases: cases.length - differing,
        passed: cases.filter((one) => one.failure === undefined).length,
      })
    for (const { name, failure } of cases) if (failure !== undefined) failures.push(`${suite}/${name}: ${failure}`)
  }
  for (const row of options.mutations
    ? mutationRows(
        Number(options.mutations),
        options.notation,
        options.seed === undefined ? undefined : Number(options.seed),
      )
    : []) {
    rows.push({ suite: row.suite, cases: row.cases, passed: row.passed })
    failures.push(...row.failures)
  }
  console.table(rows)
  for (const failure of failures) console.log(failure)
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ bench: 'markup', rows, failures }, null, 2)}\n`)
}
