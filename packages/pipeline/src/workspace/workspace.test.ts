import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Visit } from '@rampe/crawl'
import { type Capture, claim, type Issue, reference, textValue } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from './workspace.ts'

const SITE = 'https://theatre.example/'
const memory = () => openWorkspace(':memory:').site(SITE)

const capture: Capture = {
  url: `${SITE}phedre`,
  requestedUrl: `${SITE}phedre?utm_source=x`,
  redirects: [`${SITE}old`],
  capturedAt: '2026-03-01T12:00:00Z',
  status: 200,
  mediaType: 'text/html',
  charset: 'windows-1252',
  headers: { etag: '"1"' },
  digest: 'd1',
  body: new Uint8Array([0xc9, 0, 255, 10]),
}

/** A page that was looked at and is as it was. */
const unchanged = (url: string): Visit => ({
  entry: { url, priority: 1, depth: 0, source: 'seed', group: 'a', role: 'page' },
  outcome: { kind: 'unchanged', url, checkedAt: '2026-03-04T12:00:00Z' },
  discovered: [],
  aliases: [],
  events: 0,
  issues: [],
})

describe('the workspace', () => {
  it('gives a capture back byte for byte', () => {
    const { captures } = memory()
    captures.put(capture, 1, 2)
    expect(captures.get(capture.url)).toEqual({ capture })
    expect([...captures.all()]).toEqual([{ capture }])
    expect(captures.get(`${SITE}other`)).toBeUndefined()
  })

  it('keeps a page that is gone, says since when, and forgets that when it is back', () => {
    const { captures } = memory()
    captures.put(capture, 1, 0)
    captures.gone(capture.url, '2026-03-02T12:00:00Z')
    captures.gone(capture.url, '2026-03-03T12:00:00Z')
    expect(captures.get(capture.url)?.gone).toBe('2026-03-02T12:00:00Z')
    captures.unchanged(capture.url, '2026-03-04T12:00:00Z', 2)
    expect(captures.get(capture.url)?.gone).toBeUndefined()
  })

  it('replaces the claims of a page as a whole, and keeps those of others', () => {
    const { claims } = memory()
    const provenance = {
      source: { url: capture.url, digest: 'd1', capturedAt: capture.capturedAt },
      selector: { type: 'CssSelector', value: 'h1', refinedBy: { type: 'TextQuoteSelector', exact: 'Phèdre' } },
      generatedBy: 'plain',
      basis: 'inferred',
      confidence: 0.8,
    } as const
    const named = claim(`${capture.url}#phedre`, 'name', textValue('Phèdre', 'fr'), provenance)
    const typed = claim(
      `${capture.url}#phedre`,
      '@type',
      reference('https://schema.org/Event'),
      provenance,
      'placeholder',
    )
    claims.replace(capture.url, [named, typed])
    claims.replace(`${SITE}a`, [named])
    claims.replace(capture.url, [typed])
    expect([...claims.all()]).toEqual([named, typed])
  })

  it('keeps issues by room and page', () => {
    const { issues } = memory()
    const issue: Issue = {
      code: 'http-404',
      severity: 'warning',
      focusNode: capture.url,
      message: { en: 'gone', fr: 'partie' },
    }
    issues.replace('crawl', capture.url, [issue])
    issues.replace('crawl', `${SITE}b`, [])
    expect(issues.of('crawl')).toEqual([issue])
    expect(issues.of('extract')).toEqual([])
  })

  it('keeps sites apart', () => {
    using workspace = openWorkspace(':memory:')
    workspace.site(SITE).captures.put(capture, 1, 0)
    expect(workspace.site('https://other.example/').captures.count()).toBe(0)
  })

  it('keeps all of a piece of work, or nothing', () => {
    const { captures, atomically } = memory()
    expect(() =>
      atomically(() => {
        captures.put(capture, 1, 0)
        throw new Error('power cut')
      }),
    ).toThrow('power cut')
    expect(captures.count()).toBe(0)
  })

  it('keeps what may wait with what may not, and with the end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rampe-workspace-'))
    {
      using workspace = openWorkspace(folder)
      const { crawlStore, captures, atomically } = workspace.site(SITE)
      crawlStore.open()
      crawlStore.commit(unchanged(`${SITE}a`))
      expect(() =>
        atomically(() => {
          throw new Error('power cut')
        }),
      ).toThrow('power cut')
      expect(crawlStore.settled(`${SITE}a`)).toBe(false)
      crawlStore.commit(unchanged(`${SITE}b`))
      captures.put(capture, 1, 0)
      crawlStore.commit(unchanged(`${SITE}c`))
    }
    using again = openWorkspace(folder)
    const { crawlStore } = again.site(SITE)
    expect(['a', 'b', 'c'].map((page) => crawlStore.settled(SITE + page))).toEqual([false, true, true])
  })

  it('is still there when it is opened again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rampe-workspace-'))
    {
      using workspace = openWorkspace(folder)
      workspace.site(SITE).captures.put(capture, 1, 0)
    }
    using again = openWorkspace(folder)
    expect(again.site(SITE).captures.get(capture.url)).toEqual({ capture })
  })

  it('says which file is no workspace', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rampe-workspace-'))
    writeFileSync(join(folder, 'workspace.db'), 'this is no database, but it is long enough to look at '.repeat(200))
    expect(() => openWorkspace(folder)).toThrow(expect.objectContaining({ code: 'workspace-unreadable' }))
    expect(() => openWorkspace(join(folder, 'workspace.db'))).toThrow(
      expect.objectContaining({ code: 'workspace-not-writable' }),
    )
  })
})
