import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entity, Graph, Language } from '@rampe/model'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assess } from '../assess.ts'
import { audit } from '../audit.ts'
import type { CrawlSummary } from '../crawl-summary.ts'
import { renderReport } from './html.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const read = (file: string): unknown => JSON.parse(readFileSync(join(fixtures, file), 'utf8'))
const crawl: CrawlSummary = {
  pages: { event: 4, listing: 1 },
  fetched: 5,
  unchanged: 1,
  failed: 1,
  skipped: { 'robots-disallowed': 2, 'no-such-reason': 1 },
  bytes: 123_456,
  spared: 3,
  lists: { sitemaps: 2, feeds: 0, robots: 1 },
  hosts: [{ host: 'rampe.example', requests: 6, answers: 120, gap: { least: 1000, median: 1040 } }],
  failures: [{ url: 'https://rampe.example/vieux', reason: 'http-status' }],
}

/** The site's own markup, set aside on the way. */
const mended = (entities: readonly Entity[]): readonly Entity[] =>
  entities.map((entity) => ({
    ...entity,
    claims: Object.fromEntries(
      Object.entries(entity.claims).map(([property, claims]) => [
        property,
        claims.map((claim) => (claim.provenance.basis === 'declared' ? { ...claim, deprecated: 'midnight' } : claim)),
      ]),
    ),
  }))

/** A planted contradiction (the page says 20 h, the markup midnight), an event in trouble, and hostile words. */
async function inputOf() {
  const graph = read('page-contradicts-markup/fail.jsonld') as Graph
  const trouble = read('event-start-date-missing/fail.jsonld') as Graph
  const hostile = {
    '@type': 'Event',
    '@id': 'https://rampe.example/hostile#event',
    url: 'javascript:alert(1)',
    name: '</title><script>window.hacked=1</script><img src=x onerror="window.hacked=1">',
  }
  const nodes: readonly unknown[] = [
    ...graph['@graph'],
    { ...Object(trouble['@graph'][0]), '@id': 'https://rampe.example/deux#event' },
    hostile,
  ]
  const { input } = await audit(
    { ...graph, '@graph': nodes as Graph['@graph'] },
    {
      entities: mended(read('page-contradicts-markup/fail.entities.json') as Entity[]),
      notes: [
        { code: 'date-without-year', severity: 'info', focusNode: 'x', message: { en: 'A date', fr: 'Une date' } },
      ],
      crawl,
      now: new Date('2026-11-20T12:00:00Z'),
      site: 'https://rampe.example/',
    },
  )
  const { discoverability, events, ...rest } = assess(input).summary
  return { ...input, previous: { ...rest, discoverability: discoverability - 4, events: events + 1 } }
}

describe('renderReport', () => {
  it.each(['en', 'fr'] as const)('tells the planted contradiction first, with both quotes (%s)', async (language) => {
    const page = renderReport(await inputOf(), language)
    const main = page.slice(page.indexOf('<main'))
    expect(main.indexOf('jeudi 3 décembre, 20 h')).toBeGreaterThan(0)
    expect(main.indexOf('2026-12-03T00:00:00')).toBeGreaterThan(0)
    expect(main.indexOf('id="contradictions"')).toBeLessThan(main.indexOf('id="edits"'))
  })
  it('shows what was mended, what was noticed, and the change since the last run', async () => {
    const page = renderReport(await inputOf(), 'en')
    expect(page).toContain('Mended on the way')
    expect(page).toContain('A date')
    expect(page).toContain('▲ 4')
    expect(page).toContain('▼ 1')
  })
  it('is one file that asks for nothing', async () => {
    const page = renderReport(await inputOf(), 'fr')
    expect(page).not.toMatch(/<script|<img|<iframe|@import|url\(|href="javascript/i)
    expect(page.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:,">'])
  })
  it('says so when there is no event', async () => {
    const { input } = await audit({ '@context': 'https://schema.org', '@graph': [] })
    expect(renderReport(input, 'en')).toContain('No event was found')
  })
})

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

// A browser is not on every machine; where there is one, the report is looked at in it.
describe.skipIf(!CHROMIUM)('the report in a browser', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rampe-report-'))
    browser = await chromium.launch({
      ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const views: readonly (readonly [Language, number, 'light' | 'dark'])[] = [
    ['fr', 320, 'light'],
    ['en', 320, 'dark'],
    ['fr', 1280, 'dark'],
    ['en', 1280, 'light'],
  ]
  it.each(views)(
    '%s at %i px, %s: quiet, reachable, and no wider than the screen',
    async (language, width, colorScheme) => {
      const file = join(folder, `${language}-${width}.html`)
      writeFileSync(file, renderReport(await inputOf(), language))
      // The content policy of the report forbids axe's script too; it is lifted for the test, not in the file.
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
      const page = await context.newPage()
      const noise: string[] = []
      page.on('console', (message) => noise.push(message.text()))
      page.on('pageerror', (error) => noise.push(String(error)))
      page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url())) noise.push(request.url())
      })
      await page.goto(`file://${file}`)
      await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
      const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      await page.addScriptTag({ content: axe })
      const found = await page.evaluate(
        "axe.run(document).then((result) => result.violations.map((v) => [v.impact, v.id, v.nodes[0].html].join(' ')))",
      )
      const hacked = await page.evaluate('window.hacked')
      await context.close()
      expect({ noise, wide, found, hacked }).toEqual({ noise: [], wide: 0, found: [], hacked: undefined })
    },
  )
})
