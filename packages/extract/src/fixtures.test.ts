import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Capture, type Claim, type Selector, type Value, valueText } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { captured } from './captured.fixture.ts'
import { claimsOf } from './claims.ts'
import { extractors } from './extractors/index.ts'
import { type Page, pageOf } from './page.ts'

/**
 * The pairs of `fixtures/<extractor>/`: `<case>.html` (or another format) and `<case>.claims.json`, which holds the address,
 * the day, the claims by subject and property, and the codes of the issues. `UPDATE_FIXTURES=1` writes what is found.
 *
 * A value is written as Turtle would: `"Phèdre"@fr`, `<https://…>`, 35, true; a time stands bare, its zone in brackets.
 */
interface Expected {
  readonly url: string
  readonly capturedAt?: string
  readonly claims: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>
  readonly issues?: readonly string[]
}

const root = new URL('../fixtures/', import.meta.url)
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  ics: 'text/calendar',
  json: 'application/json',
  jsonld: 'application/ld+json',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  xml: 'application/xml',
  csv: 'text/csv',
}

const written = (value: Value): unknown => {
  const text = valueText(value)
  switch (value.kind) {
    case 'text':
      return `"${text}"${value.language === undefined ? '' : `@${value.language}`}`
    case 'reference':
      return `<${text}>`
    case 'number':
      return value.number
    case 'boolean':
      return value.boolean
    case 'time':
      return value.zone === undefined ? text : `${text}[${value.zone}]`
  }
}

const captureOf = (file: URL, { url, capturedAt }: Pick<Expected, 'url' | 'capturedAt'>): Capture =>
  captured(readFileSync(file), {
    url,
    mediaType: MEDIA_TYPES[file.pathname.split('.').at(-1) ?? ''] ?? 'text/html',
    ...(capturedAt === undefined ? {} : { capturedAt }),
  })

function group(claims: readonly Claim[], url: string): Expected['claims'] {
  const bySubject: Record<string, Record<string, unknown[]>> = {}
  for (const { subject, property, value, deprecated } of claims) {
    const key = subject === url ? '' : subject.startsWith(`${url}#`) ? subject.slice(url.length) : subject
    const properties = bySubject[key] ?? {}
    const shown = deprecated === undefined ? written(value) : { deprecated, value: written(value) }
    bySubject[key] = { ...properties, [property]: [...(properties[property] ?? []), shown] }
  }
  return bySubject
}

const cssOf = (selector: Selector): string | undefined =>
  selector.type === 'CssSelector' && selector.value !== '' ? selector.value : undefined

function unresolved(page: Page, claims: readonly Claim[]): readonly string[] {
  const selectors = new Set(claims.flatMap((claim) => cssOf(claim.provenance.selector) ?? []))
  return [...selectors].filter((css) => page.$()(css).length !== 1)
}

describe.each(extractors.map((extractor) => [extractor.name, extractor] as const))('%s', (name, extractor) => {
  const folder = new URL(`${name}/`, root)
  const files = existsSync(folder) ? readdirSync(folder) : []
  const cases = files.filter((file) => !file.endsWith('.claims.json'))

  it('has a fixture pair', () => {
    expect(cases.length).toBeGreaterThan(0)
  })

  it.each(cases)('%s', (file) => {
    const pair = new URL(`${file.replace(/\.[a-z]+$/, '')}.claims.json`, folder)
    const expected: Expected = JSON.parse(readFileSync(pair, 'utf8'))
    const page = pageOf(captureOf(new URL(file, folder), expected))
    expect(extractor.accepts(page)).toBe(true)
    const found = extractor.read(page)
    const claims = claimsOf(found.sightings, page, extractor)
    const actual = { claims: group(claims, expected.url), issues: (found.issues ?? []).map((issue) => issue.code) }
    if (process.env.UPDATE_FIXTURES) {
      writeFileSync(
        pair,
        `${JSON.stringify({ ...expected, ...actual }, null, 1).replace(/\[\n\s+(.*)\n\s+\]/g, '[$1]')}\n`,
      )
      return
    }
    expect(actual).toEqual({ claims: expected.claims, issues: expected.issues ?? [] })
    expect(unresolved(page, claims)).toEqual([])
  })
})
