import { expect, test } from 'vitest'
import { map } from './map.ts'
import { claimsAbout, type Sample } from './sample.ts'

const PAGE = 'https://rampe.example/spectacle/phedre'
const plain = { basis: 'inferred', by: 'plain', confidence: 0.8 } as const
const event = (sample: Omit<Sample, 'type'>, source: Parameters<typeof claimsAbout>[2] = {}) =>
  claimsAbout(PAGE, { type: 'Event', name: 'Phèdre', ...sample }, source)

test.each<readonly [string, ReturnType<typeof event>, readonly string[]]>([
  ['nothing', event({ startDate: '2026-03-13T20:00', location: 'Salle des Cintres' }), []],
  ['no place', event({ startDate: '2026-03-13T20:00' }), ['event-without-place']],
  ['no start', event({ location: 'Salle des Cintres' }), ['event-without-start']],
  [
    'a worse source with another day',
    [...event({ startDate: '2026-03-13', location: 'Foyer' }), ...event({ startDate: '2026-02-01' }, plain)],
    ['dates-contradict'],
  ],
  [
    'two places of equal rank',
    [
      ...event({ startDate: '2026-03-13', location: 'Foyer' }),
      ...event({ startDate: '2026-03-13', location: 'Moulin' }, { by: 'microdata' }),
    ],
    ['sources-contradict'],
  ],
  [
    'the same place twice',
    [
      ...event({ startDate: '2026-03-13', location: 'Foyer' }),
      ...event({ startDate: '2026-03-13', location: 'FOYER' }, { by: 'microdata' }),
    ],
    [],
  ],
  ['a mended value', event({ startDate: '2026-03-13T00:00', location: 'Foyer' }), ['midnight-means-unknown']],
])('%s', (_, claims, codes) => {
  const { issues } = map(claims)
  expect(issues.map(({ code }) => code)).toEqual(codes)
  expect(issues.filter(({ message }) => message.en === '' || message.fr === '')).toEqual([])
})

test('every join has its reason', () => {
  const { entities } = map([...event({ startDate: '2026-03-13' }), ...event({ startDate: '2026-03-13' }, plain)])
  const joined = entities.filter(({ joins }) => joins !== undefined)
  expect(joined.map(({ iri, joins }) => [iri, joins])).toEqual([
    [`${PAGE}#event`, [{ code: 'same-subject', shared: `${PAGE}#phèdre` }]],
  ])
})

test('a place whose name was dropped is no place', () => {
  const { graph, issues } = map(event({ startDate: '2026-03-13', location: { type: 'Place', name: 'TBA' } }))
  expect(graph['@graph']).toHaveLength(1)
  expect(graph['@graph'][0]).not.toHaveProperty('location')
  expect(issues.map(({ code }) => code)).toEqual(['placeholder-name', 'event-without-place'])
})

test('an event with its last day alone is not published, and its first day is asked for', () => {
  const { graph, issues } = map(claimsAbout(PAGE, { type: 'ExhibitionEvent', name: 'Rideaux', endDate: '2026-05-04' }))
  expect(graph['@graph']).toEqual([])
  expect(issues.filter(({ path }) => path === 'startDate').map(({ code, value }) => [code, value])).toEqual([
    ['event-with-end-only', '2026-05-04'],
  ])
})
