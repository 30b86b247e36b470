import { describe, expect, test } from 'vitest'
import { map } from '../map.ts'
import { claimsAbout, type Sample } from '../sample.ts'

const SITE = 'https://rampe.example'
const plain = { basis: 'inferred', by: 'plain', confidence: 0.8 } as const

const graph = (told: readonly (readonly [page: string, sample: Omit<Sample, 'type'>])[]) =>
  map(told.flatMap(([page, sample]) => claimsAbout(SITE + page, { type: 'Event', ...sample }, plain))).graph[
    '@graph'
  ] as unknown as readonly Record<string, unknown>[]

describe('places', () => {
  const placesOf = (...locations: readonly (string | Sample)[]) =>
    graph(
      locations.map((location, i) => [`/e${i}`, { name: `Soirée numéro ${i}`, startDate: `2026-03-1${i}`, location }]),
    )
      .filter((node) => node['@type'] === 'Place')
      .map((node) => node.name)
  const at = (name: string, addressLocality: string): Sample => ({
    type: 'Place',
    name,
    address: { type: 'PostalAddress', addressLocality },
  })
  test.each<readonly [string, readonly (string | Sample)[], number]>([
    [
      'accents, articles and case do not matter',
      ['Théâtre de la Rampe', 'THEATRE DE LA RAMPE', 'Le Théâtre de la Rampe'],
      1,
    ],
    ['a bare name joins the only place of that name', [at('Salle des fêtes', 'Sainte-Rampe'), 'Salle des fêtes'], 1],
    [
      'one name in two towns is two places',
      [at('Salle des fêtes', 'Sainte-Rampe'), at('Salle des fêtes', 'Cintres-sur-Mer')],
      2,
    ],
    [
      'numbers tell halls of one house apart',
      ['Salle 1, Cinéma de la Rampe', 'Salle 2, Cinéma de la Rampe'].map((name) => ({
        type: 'Place',
        name,
        address: {
          type: 'PostalAddress',
          streetAddress: '12, rue du Rideau',
          postalCode: 'J1M 0K5',
          addressLocality: 'Lennox',
        },
      })),
      2,
    ],
    [
      'spaces and plurals do not matter',
      ['The Blackbox Rampe', 'Black Box Rampe', 'Majestic Rideau', 'Majestic Rideaus'],
      2,
    ],
    [
      'the town after the name',
      [
        at('Salle du Rideau rouge', 'Sainte-Rampe'),
        'Salle du Rideau rouge, Sainte-Rampe',
        'Salle du Rideau rouge (Sainte-Rampe)',
      ],
      1,
    ],
    ['an unknown word after the name', ['Rideau rouge', 'Rideau rouge de Cintres'], 2],
    ['one word more', ['Jardin botanique du Vieux Quai', 'Jardin botanique municipal du Vieux Quai'], 1],
    ['a room of the house', ['Maison Vieux Quai Vert', 'Maison Vieux Quai Vert Studio'], 2],
    ['a number is no word more', ['Espace Vieux Quai Vert', 'Espace Vieux Quai Vert 2'], 2],
    [
      'one word more, twice',
      ['Jardin botanique Vieux Quai', 'Jardin botanique royal Vieux Quai', 'Jardin botanique royal alpin Vieux Quai'],
      1,
    ],
  ])('%s', (_, locations, expected) => {
    expect(placesOf(...locations)).toHaveLength(expected)
  })

  test('a hall stands in its house', () => {
    const nodes = graph(
      ['Théâtre de la Rampe', 'Foyer, Théâtre de la Rampe'].map((location, i) => [
        `/e${i}`,
        { name: `Soirée numéro ${i}`, startDate: `2026-03-1${i}`, location },
      ]),
    )
    expect(nodes.find((node) => String(node.name).startsWith('Foyer'))).toMatchObject({
      containedInPlace: { '@id': `${SITE}/#place-theatre-de-la-rampe` },
    })
  })

  test.each(['Théâtre de la Rampe, Salle 2', 'Théâtre de la Rampe – Foyer', 'Le Cintre du Théâtre de la Rampe'])(
    'is not its house, whatever they share: %s',
    (hall) => {
      const house: Sample = {
        type: 'Place',
        name: 'Théâtre de la Rampe',
        address: { type: 'PostalAddress', streetAddress: '12, rue du Rideau', addressLocality: 'Lennox' },
      }
      const inside: Sample = { ...house, name: hall, containedInPlace: house }
      expect(placesOf(house, inside).toSorted()).toEqual([house.name, hall].toSorted())
    },
  )
})
