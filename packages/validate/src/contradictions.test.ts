import { type Basis, claim, type Entity, numberValue, reference, timeValue, type Value } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { contradictionsOf } from './contradictions.ts'

const said = (property: string, basis: Basis, value: Value, rest: { url?: string; confidence?: number } = {}) =>
  claim('https://rampe.example/nora#nora', property, value, {
    source: { url: rest.url ?? 'https://rampe.example/nora', digest: '0', capturedAt: '2026-11-20T12:00:00Z' },
    selector: { type: 'TextQuoteSelector', exact: 'x' },
    generatedBy: 'test',
    basis,
    confidence: rest.confidence ?? 0.9,
  })
const event = (property: string, ...claims: ReturnType<typeof said>[]): Entity => ({
  iri: 'https://rampe.example/nora#event',
  type: 'TheaterEvent',
  subjects: [],
  claims: { [property]: claims },
})
const at = (wall: string, offset?: string) => timeValue(wall, offset ? { offset } : {})
const about = (entity: Entity, offers: readonly Entity[] = []) =>
  contradictionsOf(entity, offers).map((one) => one.about)

describe('contradictionsOf, times', () => {
  it.each([
    ['20 h against midnight', at('2026-12-03T20:00', '-05:00'), at('2026-12-03T00:00:00'), ['time']],
    [
      '20 h against midnight, local offset',
      at('2026-12-03T20:00', '-05:00'),
      at('2026-12-03T00:00:00', '-05:00'),
      ['time'],
    ],
    [
      '20 h against midnight UTC of that day',
      at('2026-12-03T20:00', '-05:00'),
      at('2026-12-03T00:00:00', 'Z'),
      ['time'],
    ],
    ['20 h summer time, said in UTC', at('2026-07-03T20:00', '-04:00'), at('2026-07-04T00:00:00', 'Z'), []],
    ['20 h winter time, said in UTC', at('2026-12-03T20:00', '-05:00'), at('2026-12-04T01:00:00', '+00:00'), []],
    ['another day', at('2026-12-03'), at('2026-12-13'), ['date']],
    ['a day against that day with an hour', at('2026-12-03'), at('2026-12-03T20:00:00', '-05:00'), []],
    ['the same', at('2026-12-03T20:00'), at('2026-12-03T20:00:00'), []],
    ['a year apart', at('2026-09-17T20:00'), at('2025-09-17T20:00'), ['date']],
  ])('%s', (_, page, markup, expected) => {
    expect(
      about(event('startDate', said('startDate', 'inferred', page), said('startDate', 'declared', markup))),
    ).toEqual(expected)
  })
  it.each([
    ['another page', { url: 'https://rampe.example/saison' }],
    ['a guess', { confidence: 0.3 }],
  ])('is not drawn from %s', (_, rest) => {
    const page = said('startDate', 'inferred', at('2026-12-03'), rest)
    expect(about(event('startDate', page, said('startDate', 'declared', at('2026-12-13'))))).toEqual([])
  })
  it('hears midnight in the markup even where it was mended to the day', () => {
    const mended = said('startDate', 'declared', at('2026-12-03'))
    const midnight = said('startDate', 'declared', at('2026-12-03T00:00'))
    const page = said('startDate', 'inferred', at('2026-12-03T20:00'))
    const [one] = contradictionsOf(event('startDate', mended, page, { ...midnight, deprecated: 'midnight' }), [])
    expect(one && [one.about, one.markup.id]).toEqual(['time', midnight.id])
  })
  it('keeps quiet when one of several dates agrees', () => {
    const pages = ['2026-12-03T20:00', '2026-12-04T20:00'].map((wall) => said('startDate', 'inferred', at(wall)))
    expect(about(event('startDate', ...pages, said('startDate', 'declared', at('2026-12-04T20:00:00'))))).toEqual([])
  })
})

describe('contradictionsOf, status and price', () => {
  it('reports a cancelled show that the markup still announces', () => {
    const status = (basis: Basis, name: string) => said('eventStatus', basis, reference(`https://schema.org/${name}`))
    expect(
      about(event('eventStatus', status('inferred', 'EventCancelled'), status('declared', 'EventScheduled'))),
    ).toEqual(['status'])
    expect(
      about(event('eventStatus', status('inferred', 'EventCancelled'), status('declared', 'EventCancelled'))),
    ).toEqual([])
  })
  it.each([
    [[32], [28], ['price']],
    [[28, 35], [28], []],
  ])('page %j, markup %j', (page, markup, expected) => {
    const price = [
      ...page.map((number) => said('price', 'inferred', numberValue(number))),
      ...markup.map((number) => said('price', 'declared', numberValue(number))),
    ]
    const offer: Entity = { iri: '#offer', type: 'Offer', subjects: [], claims: { price } }
    expect(about(event('name', said('name', 'declared', numberValue(1))), [offer])).toEqual(expected)
  })
})
