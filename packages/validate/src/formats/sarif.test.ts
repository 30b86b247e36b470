import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Entity, Graph } from '@rampe/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { toSarif } from './sarif.ts'

const require = createRequire(import.meta.url)
const fixtures = join(import.meta.dirname, '../../fixtures')
const failing = readdirSync(fixtures).flatMap((rule) =>
  readdirSync(join(fixtures, rule)).flatMap((file) =>
    /^fail.*\.jsonld$/.test(file) ? [join(fixtures, rule, file)] : [],
  ),
)

/** OASIS's own schema of SARIF 2.1.0 (JSON Schema, draft 4). */
let check: (log: unknown) => readonly string[]
beforeAll(() => {
  const Ajv = require('ajv')
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true, meta: false })
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'))
  const valid = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
  check = (log) =>
    valid(log)
      ? []
      : valid.errors.map((error: { dataPath: string; message: string }) => `${error.dataPath} ${error.message}`)
})

/** Every finding that any rule can make, and the words of hostile pages. */
async function everything() {
  const graphs = failing.map((file): Graph => JSON.parse(readFileSync(file, 'utf8')))
  const entities = failing.flatMap((file): readonly Entity[] => {
    const beside = file.replace(/\.jsonld$/, '.entities.json')
    return readdirSync(join(beside, '..')).includes(beside.split('/').at(-1) ?? '')
      ? JSON.parse(readFileSync(beside, 'utf8'))
      : []
  })
  const hostile = {
    '@type': 'Event',
    '@id': 'not an iri <>',
    name: 'a\u0000\u2028</script>',
    url: 'javascript:alert(1)',
  }
  const nodes: readonly unknown[] = [...graphs.flatMap((graph) => graph['@graph']), hostile, { '@type': 'Event' }]
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes as Graph['@graph'] }
  return audit(graph, { entities, now: new Date('2026-11-20T12:00:00Z'), site: 'https://rampe.example/' })
}

describe('toSarif', () => {
  it.each(['en', 'fr'] as const)('keeps to the schema, whatever was found (%s)', async (language) => {
    const { input, issues } = await everything()
    expect(new Set(issues.map(({ code }) => code.split('/')[0])).size).toBeGreaterThan(40)
    expect(check(JSON.parse(toSarif(input, language)))).toEqual([])
  })
  it('keeps to it where nothing was found', async () => {
    const { input } = await audit({ '@context': 'https://schema.org', '@graph': [] })
    expect(check(JSON.parse(toSarif(input, 'en')))).toEqual([])
  })
  it('is told by the schema when a log is wrong', () => {
    expect(check({ version: '2.1.0' })).not.toEqual([])
  })
})
