import type { Graph, Report, Severity } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { against, failsOn } from './gate.ts'

const report = (...severities: Severity[]): Report => ({
  profiles: [],
  conforms: false,
  issues: severities.map((severity) => ({ code: 'x', severity, focusNode: 'x', message: { en: 'x', fr: 'x' } })),
})
const graph = (...events: object[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': events as Graph['@graph'],
})
const event = (n: number, change: object = {}) => ({
  '@type': 'Event',
  '@id': `https://rampe.example/${n}#event`,
  name: `Nora ${n}`,
  startDate: `2026-12-0${n}T20:00:00-05:00`,
  location: { '@type': 'Place', name: 'Salle Garance' },
  ...change,
})

describe('failsOn', () => {
  it.each([
    [['violation'], 'violation', true],
    [['warning'], 'violation', false],
    [['warning'], 'warning', true],
    [['info'], 'warning', false],
    [[], 'info', false],
  ] as const)('%j against %s: %s', (found, limit, expected) => {
    expect(failsOn(report(...found), limit)).toBe(expected)
  })
})

describe('against', () => {
  const now = new Date('2026-11-20T12:00:00Z')
  it('tells lost, gained and changed events', () => {
    const difference = against(
      graph(event(1), event(2), event(3)),
      graph(
        event(1),
        event(2, { startDate: '2026-12-02T19:30:00-05:00', location: { '@type': 'Place', name: 'Studio' } }),
        event(4),
      ),
      now,
    )
    expect(difference.lost.map((one) => one.name)).toEqual(['Nora 3'])
    expect(difference.gained.map((one) => one.name)).toEqual(['Nora 4'])
    expect(difference.changed.map(({ property, before, after }) => [property, before, after])).toEqual([
      ['startDate', '2026-12-02T20:00:00-05:00', '2026-12-02T19:30:00-05:00'],
      ['location', 'Salle Garance', 'Studio'],
    ])
    expect(difference.message.en).toBe('This build lost 1 event, gained 1, changed 1 start time, changed 1 place.')
  })
  it('does not mourn what has gone by', () => {
    expect(against(graph(event(1, { startDate: '2026-11-01' })), graph(), now).lost).toEqual([])
  })
})
