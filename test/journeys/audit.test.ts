import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { injectHtml } from '@rampe/publish'
import { beforeEach, describe, expect, it } from 'vitest'
import { rampeIn } from '../terminal.ts'

const theatre = join(import.meta.dirname, '../../examples/theatre/site')
const BASE = 'https://theatredufanal.example/'
let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rampe-audit-'))
})

const rampe = (...args: string[]) => rampeIn(cwd, ...args)

const page = (markup: string) => `<!doctype html><html lang="fr"><head><title>Phèdre</title>
<link rel="canonical" href="https://theatre.example/phedre"><script type="application/ld+json">${markup}</script></head>
<body><main><h1>Phèdre</h1><p>Vendredi 6 novembre 2026 à 20 h</p><p>Salle du Quai, 12, rue des Érables, Montréal (Québec) H2X 1Y4</p></main></body></html>`
const MARKUP = {
  '@context': 'https://schema.org',
  '@type': 'TheaterEvent',
  '@id': 'https://theatre.example/phedre#event',
  name: 'Phèdre',
  url: 'https://theatre.example/phedre',
  startDate: '2026-11-06T00:00:00-05:00',
  location: { '@type': 'Place', name: 'Salle du Quai', address: '12, rue des Érables, Montréal' },
}

describe('rampe audit', () => {
  it('reads a folder of built pages, and writes one page to look at', async () => {
    const { code, out } = await rampe('audit', theatre, '--base', BASE)
    expect(code).toBe(0)
    expect(out).toMatch(/What gains most/)
    expect(readFileSync(join(cwd, 'rampe-out', 'report.html'), 'utf8')).toContain('<!doctype html>')
  })

  it('has one row an event in its JSON, and nothing else on standard output', async () => {
    const { out } = await rampe('audit', theatre, '--base', BASE, '--json')
    const { events }: { events: Record<string, unknown>[] } = JSON.parse(out)
    expect(events.length).toBeGreaterThanOrEqual(10)
    for (const event of events)
      expect(event).toMatchObject({
        '@id': expect.stringContaining('#'),
        name: expect.any(String),
        scorePercent: expect.any(Number),
        score: expect.any(Number),
        issues: expect.any(Array),
      })
    expect(existsSync(join(cwd, 'rampe-out'))).toBe(false)
  })

  it('says whether the snippet is live', async () => {
    const file = join(cwd, 'built', 'phedre.html')
    mkdirSync(join(cwd, 'built'))
    writeFileSync(file, page('{}'))
    const state = async () => {
      const { notes }: { notes: { code: string; value: string }[] } = JSON.parse(
        (await rampe('audit', 'built', '--json')).out,
      )
      return notes.flatMap(({ code, value }) => (code.startsWith('snippet-') ? [`${code} ${value}`] : []))
    }
    expect(await state()).toEqual(['snippet-not-live 0/1'])
    writeFileSync(file, injectHtml(readFileSync(file), () => MARKUP).html)
    expect(await state()).toEqual(['snippet-live 1/1'])
  })

  it.each([
    ['markdown', /^# /],
    ['sarif', /"version": ?"2\.1\.0"/],
    ['junit', /<testsuites/],
    ['csv', /@id,name/],
  ] as const)('writes %s', async (format, begins) => {
    expect((await rampe('audit', theatre, '--base', BASE, '--format', format)).out).toMatch(begins)
  })

  it('tells a contradiction between page and markup first, with both quotes', async () => {
    writeFileSync(join(cwd, 'phedre.html'), page(JSON.stringify(MARKUP)))
    const { out } = await rampe('audit', 'phedre.html', '--format', 'markdown')
    const told = out.slice(out.search(/20 ?h|20:00/))
    expect(told).toMatch(/00:00/)
  })

  it('stops a build that breaks the rules, and one that lost an event', async () => {
    writeFileSync(join(cwd, 'graph.jsonld'), JSON.stringify({ '@context': 'https://schema.org', '@graph': [MARKUP] }))
    writeFileSync(join(cwd, 'empty.jsonld'), JSON.stringify({ '@context': 'https://schema.org', '@graph': [] }))
    expect((await rampe('audit', 'graph.jsonld', '--profile', 'artsdata', '--fail-on', 'violation')).code).toBe(1)
    expect((await rampe('audit', 'graph.jsonld', '--profile', 'artsdata')).code).toBe(0)
    expect((await rampe('audit', 'empty.jsonld', '--against', 'graph.jsonld')).out).toMatch(/lost \d+ event/)
    const gate = (now: string, before: string) =>
      rampe('audit', now, '--against', before, '--profile', 'google', '--fail-on', 'violation', '--json')
    const ahead = { ...MARKUP, startDate: '2099-11-06T20:00:00-05:00' }
    writeFileSync(join(cwd, 'ahead.jsonld'), JSON.stringify({ '@context': 'https://schema.org', '@graph': [ahead] }))
    const lost = await gate('empty.jsonld', 'ahead.jsonld')
    expect([lost.code, JSON.parse(lost.out).difference.lost.length]).toEqual([1, 1])
    expect((await gate('empty.jsonld', 'empty.jsonld')).code).toBe(0)
  })

  it('shows the trend since the last audit of the same site', async () => {
    const event = (more: object) =>
      writeFileSync(
        join(cwd, 'graph.jsonld'),
        JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ ...MARKUP, ...more }] }),
      )
    const report = async (): Promise<string> => {
      await rampe('audit', 'graph.jsonld')
      return readFileSync(join(cwd, 'rampe-out', 'report.html'), 'utf8')
    }
    event({})
    expect(await report()).not.toContain('▲')
    event({ performer: { '@type': 'Person', name: 'Ada Lavoie' } })
    expect(await report()).toContain('▲')
    writeFileSync(join(cwd, 'other.jsonld'), JSON.stringify({ '@context': 'https://schema.org', '@graph': [MARKUP] }))
    await rampe('audit', 'other.jsonld')
    expect(readFileSync(join(cwd, 'rampe-out', 'report.html'), 'utf8')).not.toContain('▼')
  })

  it.each([
    [['audit', 'graph.jsonld', '--profile', 'bing'], 'profile-unknown'],
    [['audit', 'broken.jsonld'], 'graph-invalid'],
    [['audit', 'graph.jsonld', '--against', 'broken.jsonld'], 'graph-invalid'],
    [['audit', 'graph.jsonld', '--format', 'papyrus'], '--format'],
  ] as const)('%j is refused: %s', async (args, told) => {
    writeFileSync(join(cwd, 'graph.jsonld'), JSON.stringify(MARKUP))
    writeFileSync(join(cwd, 'broken.jsonld'), '{"@type":')
    const seen = await rampe(...args)
    expect(seen.err).toContain(told)
    expect(seen.code).toBe(2)
  })
})
