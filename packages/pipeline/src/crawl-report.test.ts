import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { crawlSection } from './crawl-report.ts'
import type { Room } from './progress.ts'
import { runSites } from './run.ts'

const SITE = 'https://quai.example/'
const pages = [
  { url: SITE, file: 'accueil.html', body: '<title>Quai</title><h1>Quai</h1>' },
  { url: `${SITE}ondine`, file: 'ondine.html', body: '<h1>Ondine</h1><p>Le 12 mars 2026 à 20 h. Billets : 20 $' },
]
let project: string
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'rampe-crawl-report-'))
  for (const { file, body } of pages) writeFileSync(join(project, file), `<html lang="fr">${body}</html>`)
  const list = pages.map(({ url, file }) => ({ url, file, mediaType: 'text/html', capturedAt: '2026-02-01T10:00:00Z' }))
  writeFileSync(join(project, 'captures.json'), JSON.stringify(list))
})

const run = async (from: Room): Promise<unknown> => {
  await runSites({ sites: [SITE], project, from, ...(from === 'crawl' ? { captures: project } : {}) })
  return JSON.parse(readFileSync(join(project, 'rampe-out', 'report.json'), 'utf8')).crawl
}

describe('the crawl in the report', () => {
  it('is that of the saved pages, and the last one where only later rooms run', async () => {
    const crawled = await run('crawl')
    expect(crawled).toMatchObject({ fetched: 2, unchanged: 0, pages: { event: 1, article: 1 } })
    expect(await run('extract')).toEqual(crawled)
    expect(await run('map')).toEqual(crawled)
    expect(await run('crawl')).toMatchObject({ fetched: 0, unchanged: 2 })
  })

  it('is left out where nothing is known of any', () => {
    expect(crawlSection([])).toEqual({})
    expect(crawlSection([{}])).toEqual({})
  })
})
