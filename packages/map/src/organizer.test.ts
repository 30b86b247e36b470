import type { SiteFacts } from '@rampe/model'
import { expect, test } from 'vitest'
import { map } from './map.ts'
import { claimsAbout, type Sample } from './sample.ts'

const HOST = 'https://theatredelarampe.example'
const show = { type: 'Event', name: 'Phèdre', startDate: '2026-03-13T20:00' }

/** Who organises what the graph tells of: names and classes. */
function organizers(samples: readonly (readonly [string, Sample])[], site: SiteFacts = {}): readonly string[] {
  const nodes = map(
    samples.flatMap(([path, sample]) => claimsAbout(HOST + path, sample)),
    { site },
  ).graph['@graph'] as unknown as readonly Record<string, unknown>[]
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  return nodes.flatMap(({ organizer }) => {
    const agent = byId.get((organizer as { '@id': string } | undefined)?.['@id'])
    return agent ? [`${agent.name} ${agent['@type']}`] : []
  })
}
const page = (n: number, title: string): readonly [string, Sample] => [
  `/s/${n}`,
  { type: 'WebPage', id: `${HOST}/s/${n}`, name: title },
]
const tour = ['Sainte-Rampe', 'Plateau', 'Cour', 'Jardin', 'Cintres'].map((town, n): readonly [string, Sample] => [
  `/s/${n}`,
  {
    ...show,
    name: `Phèdre ${n}`,
    location: { type: 'Place', name: `Salle ${n}`, address: { type: 'PostalAddress', addressLocality: town } },
  },
])

test.each<readonly [string, readonly (readonly [string, Sample])[], SiteFacts, readonly string[]]>([
  [
    'the name that a person gave, and that the domain is made from',
    [['/s/1', show]],
    { name: 'Théâtre de la Rampe' },
    ['Théâtre de la Rampe Organization'],
  ],
  ['a company is a group', [['/s/1', show]], { name: 'Compagnie Fil Rouge' }, ['Compagnie Fil Rouge PerformingGroup']],
  [
    'the motto is no part of the name',
    [['/s/1', show]],
    { name: 'Théâtre de la Rampe – jouer toujours' },
    ['Théâtre de la Rampe Organization'],
  ],
  [
    'what the site says of itself at its root',
    [
      ['/s/1', show],
      ['/', { type: 'TheaterGroup', id: `${HOST}/#troupe`, name: 'Théâtre de la Rampe' }],
    ],
    {},
    ['Théâtre de la Rampe TheaterGroup'],
  ],
  [
    'what most titles bear',
    [['/s/1', show], ...[1, 2, 3, 4, 5].map((n) => page(n, `Page ${n} | Théâtre de la Rampe`))],
    {},
    ['Théâtre de la Rampe Organization'],
  ],
  [
    'a title that is the name in the domain, and nothing else',
    [['/s/1', show], page(1, 'Théâtre de la Rampe')],
    {},
    ['Théâtre de la Rampe Organization'],
  ],
  [
    'a show that has a domain of its own',
    [['/s/1', { ...show, name: 'Théâtre de la Rampe' }], page(1, 'Théâtre de la Rampe')],
    {},
    [],
  ],
  ['one title alone says nothing', [['/s/1', show], page(1, 'Phèdre | Fil Rouge')], {}, []],
  ['an unknown site', [['/s/1', show]], {}, []],
  ['dates in town after town are organised by others', tour, { name: 'Théâtre de la Rampe' }, []],
  [
    'a festival is held in many towns',
    tour.slice(0, 4),
    { name: 'Festival Théâtre de la Rampe' },
    Array.from({ length: 4 }, () => 'Festival Théâtre de la Rampe Organization'),
  ],
  [
    'what a page states comes first',
    [['/s/1', { ...show, organizer: { type: 'Organization', name: 'Les Cintres' } }]],
    { name: 'Théâtre de la Rampe' },
    ['Les Cintres Organization'],
  ],
])('%s', (_, samples, site, expected) => {
  expect(organizers(samples, site)).toEqual(expected)
})
