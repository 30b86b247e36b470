import { describe, expect, test } from 'vitest'
import { map } from '../map.ts'
import { claimsAbout, type Sample } from '../sample.ts'

const PAGE = 'https://rampe.example/dates'
const [ada, tom, les] = ['Ada Lampe', 'Tom Ruisseau', 'Les Verrier'] as const
const person = (name: string): Sample => ({ type: 'Person', name })

/** Who plays on each evening of one title, by day. */
function evenings(told: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const claims = told.flatMap((names, n) =>
    claimsAbout(
      PAGE,
      {
        type: 'Event',
        id: `${PAGE}#_:${n}`,
        name: 'La Traversée',
        startDate: `2026-03-1${n}T20:00`,
        location: { type: 'Place', name: `Salle ${n}` },
        performer: names.map(person),
      },
      { basis: 'inferred', by: 'plain', confidence: 0.8 },
    ),
  )
  const { graph } = map(claims)
  const nodes = graph['@graph'] as readonly { readonly [key: string]: unknown }[]
  const nameOf = (id: unknown): string => String(nodes.find((node) => node['@id'] === id)?.name)
  return Object.fromEntries(
    nodes
      .filter((node) => node['@type'] === 'Event')
      .map((node) => [
        String(node.startDate).slice(8, 10),
        [node.performer ?? []]
          .flat()
          .map((one) => nameOf(Object(one)['@id']))
          .sort()
          .join(', '),
      ]),
  )
}

describe('dates under one name', () => {
  test.each<readonly [string, readonly (readonly string[])[], readonly string[]]>([
    ['guests of one evening stay there', [[ada, tom], [ada], [ada, les]], [`${ada}, ${tom}`, ada, `${ada}, ${les}`]],
    ['an evening that names nobody has nobody else’s guest', [[ada, tom], [ada], []], [`${ada}, ${tom}`, ada, ada]],
    ['what one evening says of the cast holds for all', [[ada, tom], [], []], [0, 0, 0].map(() => `${ada}, ${tom}`)],
  ])('%s', (_, told, expected) => {
    expect(Object.values(evenings(told))).toEqual(expected)
  })
})

test('an evening under one name with others keeps its own tickets and its own fate', () => {
  const page = 'https://rampe.example/dates'
  const claims = ['10', '11', '12'].flatMap((day) =>
    claimsAbout(page, {
      type: 'Event',
      id: `${page}#_:${day}`,
      name: 'La Traversée',
      startDate: `2026-03-${day}T20:00`,
      location: { type: 'Place', name: `Salle ${day}` },
      ...(day === '12'
        ? { eventStatus: 'https://schema.org/EventCancelled' }
        : { offers: { type: 'Offer', url: `https://rampe.example/billets/${day}` } }),
    }),
  )
  const nodes = map(claims).graph['@graph'] as readonly { readonly [key: string]: unknown }[]
  const told = (type: string) =>
    nodes.filter((node) => node['@type'] === type).map((node) => [Object(node.offers).url, node.eventStatus])
  expect(told('Event')).toEqual([
    ['https://rampe.example/billets/10', undefined],
    ['https://rampe.example/billets/11', undefined],
    [undefined, 'https://schema.org/EventCancelled'],
  ])
  expect(told('EventSeries').map(([, status]) => status)).toEqual([undefined])
})
