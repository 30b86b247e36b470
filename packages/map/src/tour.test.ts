import { expect, test } from 'vitest'
import { map } from './map.ts'
import { claimsAbout, type Sample } from './sample.ts'

const HOST = 'https://compagniedelarampe.example'
const place = (name: string): Sample => ({ type: 'Place', name })
const stop = (house: string, id: string, rest: Omit<Sample, 'type'>): Sample => ({
  type: 'Event',
  id: `${HOST}/dates#${id}`,
  name: 'Sel',
  url: `${HOST}/sel`,
  location: place(house),
  ...rest,
})

/** `start @ house`, one for each performance. */
function told(stops: readonly Sample[]): readonly string[] {
  const nodes = map(
    stops.flatMap((one) => claimsAbout(`${HOST}/dates`, one)),
    {},
  ).graph['@graph'] as unknown as readonly Record<string, unknown>[]
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  return nodes
    .filter((node) => node.superEvent !== undefined)
    .map((node) => {
      const house = byId.get((node.location as { '@id': string } | undefined)?.['@id'])
      return `${String(node.startDate).slice(0, 10)} @ ${house?.name}`
    })
    .sort()
}

test('each date of a tour is played in its own house, though one stop has several', () => {
  const twice = ['2027-01-09T10:30', '2027-01-09T16:00'].map((startDate): Sample => ({ type: 'Event', startDate }))
  expect(
    told([
      stop('Le Quai', 'a', { startDate: '2026-12-08T20:00' }),
      stop('La Nef', 'b', { startDate: '2027-01-09T10:30', subEvent: twice }),
      stop('Le Zinc', 'c', { startDate: '2027-02-09T20:00' }),
    ]),
  ).toEqual(['2026-12-08 @ Le Quai', '2027-01-09 @ La Nef', '2027-01-09 @ La Nef', '2027-02-09 @ Le Zinc'])
})
