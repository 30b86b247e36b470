import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { auditOfEverything } from './failing.contract.ts'
import { toJunit } from './junit.ts'

const xsd = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'junit.xsd'), 'utf8')))

/** Reads the text as XML and holds it to the schema. @throws where it is no XML, or not of that form */
function valid(text: string): true {
  const document = XmlDocument.fromString(text)
  try {
    xsd.validate(document)
    return true
  } finally {
    document.dispose()
  }
}

const count = (text: string, part: RegExp): number => [...text.matchAll(part)].length

describe('toJunit', () => {
  it.each(['en', 'fr'] as const)('keeps to the schema, whatever was found (%s)', async (language) => {
    const { input } = await auditOfEverything({ '@context': 'https://schema.org', '@graph': [] })
    const text = toJunit(input, language, { failOn: 'info' })
    expect(valid(text)).toBe(true)
    expect(text).toContain(`tests="${count(text, /<testcase /g)}" failures="${count(text, /<failure /g)}"`)
    expect(count(text, /<failure /g)).toBeGreaterThan(40)
  })
  it('keeps to it where nothing was found', async () => {
    const { input } = await audit({ '@context': 'https://schema.org', '@graph': [] })
    expect(valid(toJunit(input, 'en'))).toBe(true)
  })
  it.each([
    '<testsuites/>',
    '<testsuites name="a" tests="1" failures="no" errors="0" time="0"><testsuite/></testsuites>',
  ])('is told by the schema when a report is wrong: %s', (text) => {
    expect(() => valid(text)).toThrow()
  })
  it('fails the comparison with a build that had more', async () => {
    const event = {
      '@type': 'Event',
      '@id': 'https://rampe.example/#a',
      name: 'Nora',
      startDate: '2026-12-03',
    } as const
    const before = { '@context': 'https://schema.org', '@graph': [event] } as const
    const { input } = await audit(
      { '@context': 'https://schema.org', '@graph': [] },
      { before, now: new Date('2026-11-20') },
    )
    expect(toJunit(input, 'en')).toMatch(/classname="against"[^>]*>\s*<failure message="This build lost 1 event/)
  })
})
