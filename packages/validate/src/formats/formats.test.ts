import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { toCsv } from './csv.ts'
import { summaryIn, toJson } from './json.ts'
import { toJunit } from './junit.ts'
import { toMarkdown } from './markdown.ts'
import { toSarif } from './sarif.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const inputOf = async (change: object = {}) => {
  const graph = JSON.parse(readFileSync(join(fixtures, 'event-start-date-missing/fail.jsonld'), 'utf8'))
  const [event] = graph['@graph']
  const whole: Graph = { ...graph, '@graph': [{ ...event, ...change }] }
  return (await audit(whole, { now: new Date('2026-11-20T12:00:00Z'), site: 'https://rampe.example/' })).input
}

describe('formats', () => {
  it('json: one row an event, with what cli.md promises', async () => {
    const { events, summary, conforms } = JSON.parse(toJson(await inputOf()))
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      '@id': 'https://rampe.example/nora#event',
      name: 'Nora, la nuit',
      state: 'blocked',
    })
    expect(Object.keys(events[0])).toEqual(expect.arrayContaining(['scorePercent', 'score', 'issues']))
    expect({ conforms, events: summary.events, coverage: summary.coverage.startDate }).toEqual({
      conforms: false,
      events: 1,
      coverage: 0,
    })
  })
  it.each([
    ['not JSON', '{'],
    ['another document', '{"summary":{"events":3}}'],
  ])('json: finds no summary in %s', (_, text) => expect(summaryIn(text)).toBeUndefined())
  it('json: its summary is what the next run compares with', async () => {
    const input = await inputOf()
    expect(summaryIn(toJson(input))).toMatchObject({ events: 1, blocked: 1 })
  })
  it('csv: quotes, and defuses formulas', async () => {
    const [, row = ''] = toCsv(await inputOf({ name: '=cmd|"/c calc"' }), 'fr').split('\r\n')
    expect(row).toContain(`"'=cmd|""/c calc"""`)
  })
  it('markdown: escapes what pages say', async () => {
    const text = toMarkdown(await inputOf({ name: '[x](javascript:1) <img>' }), 'en')
    expect(text).toContain('\\[x\\](javascript:1) \\<img\\>')
    expect(text).toContain('# Discoverability report')
  })
  it('sarif: one result an issue, each with its rule, level and a fingerprint that stays', async () => {
    const input = await inputOf()
    const [first, again] = [JSON.parse(toSarif(input, 'fr')), JSON.parse(toSarif(await inputOf(), 'fr'))]
    const [run] = first.runs
    expect(first.version).toBe('2.1.0')
    expect(run.results).toHaveLength(input.report.issues.length)
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
      expect(['error', 'warning', 'note']).toContain(result.level)
      expect(result.message.text).not.toBe('')
    }
    expect(again.runs[0].results.map((r: { partialFingerprints: unknown }) => r.partialFingerprints)).toEqual(
      run.results.map((r: { partialFingerprints: unknown }) => r.partialFingerprints),
    )
  })
  it('junit: fails the event that has a fault, from the severity asked for', async () => {
    const text = toJunit(await inputOf({ name: 'A & B <\u0001>' }), 'fr')
    expect(text).toContain('tests="2" failures="1"')
    expect(text).toContain('name="A &amp; B &lt;&gt;"')
    expect(toJunit(await inputOf({ startDate: '2026-12-03T20:00:00-05:00' }), 'fr')).toContain('failures="0"')
  })
})
