import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { auditOfEverything } from './failing.contract.ts'
import { toSarif } from './sarif.ts'

const require = createRequire(import.meta.url)
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

describe('toSarif', () => {
  it.each(['en', 'fr'] as const)('keeps to the schema, whatever was found (%s)', async (language) => {
    const { input, issues } = await auditOfEverything()
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
