import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scanPage } from '../page/scan.ts'
import type { Document, Hint } from '../source.ts'
import { captureOf, entryFor } from '../store.contract.ts'
import { sources } from './index.ts'

// A case of a source is a folder: `fixtures/<source>/<case>.<html|xml|txt|json|ics>` and `<case>.hints.json` with what is found:
// {"url", "mediaType"?, "role"?, "source"?, "sitemaps"?, "hints": […]}.
const fixtures = join(import.meta.dirname, '..', '..', 'fixtures')

interface Case {
  readonly url: string
  readonly mediaType?: string
  readonly role?: Document['entry']['role']
  readonly source?: string
  readonly sitemaps?: readonly string[]
  readonly hints: readonly Hint[]
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  xml: 'application/xml',
  txt: 'text/plain',
  json: 'application/json',
  ics: 'text/calendar',
}

describe.each(sources)('$name', ({ name, find }) => {
  const folder = join(fixtures, name)
  const cases = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.hints.json')) : []

  test('has a fixture', () => {
    expect(cases.length).toBeGreaterThan(0)
  })

  test.each(cases)('%s', (file) => {
    const given: Case = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const stem = file.replace(/hints\.json$/, '')
    const input = readdirSync(folder).find((other) => other.startsWith(stem) && other !== file) ?? ''
    const body = readFileSync(join(folder, input))
    const mediaType = given.mediaType ?? TYPES[input.split('.').at(-1) ?? ''] ?? 'text/html'
    const document: Document = {
      capture: captureOf('/', { url: given.url, mediaType, body }),
      entry: entryFor('/', { url: given.url, role: given.role ?? 'page', source: given.source ?? 'links' }),
      base: given.url,
      ...(mediaType === 'text/html'
        ? { html: body.toString('utf8'), scan: scanPage(body.toString('utf8'), 2026) }
        : {}),
      ...(given.sitemaps === undefined ? {} : { sitemaps: given.sitemaps }),
    }
    expect([...find(document)]).toEqual(given.hints)
  })
})
