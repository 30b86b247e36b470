import { expect, test } from 'vitest'
import { map } from '../map.ts'
import { claimsAbout, type Sample } from '../sample.ts'

const SITE = 'https://rampe.example'
const listing = { basis: 'inferred', by: 'listing', confidence: 0.7 } as const

type Told = readonly [page: string, sample: Omit<Sample, 'type'>, source?: Parameters<typeof claimsAbout>[2]]

/** How many events of a graph are no series. */
const events = (told: readonly Told[]) =>
  (
    map(
      told.flatMap(([page, sample, source = listing]) =>
        claimsAbout(SITE + page, { type: 'Event', ...sample }, source),
      ),
    ).graph['@graph'] as unknown as readonly Record<string, unknown>[]
  ).filter(({ startDate, subEvent }) => startDate && !subEvent)

const card = (url: string, more: object, source: Told[2] = listing): Told => [
  '/agenda',
  { id: `${SITE}/agenda#${url}`, name: 'Nuit des Cintres', startDate: '2026-07-10', url: SITE + url, ...more },
  source,
]
test.each<readonly [string, readonly Told[], number]>([
  ['a matinee and the evening, each with its page', [card('/nuit/1', {}), card('/nuit/2', {})], 2],
  ['a card that stands twice', [card('/nuit/1', {}), card('/nuit/1', {})], 1],
  ['a show and its tickets', [card('/nuit/1', {}), card('/billets/1', {})], 1],
  [
    'a concert and the festival that it is named after, declared',
    [card('/concert/1', {}, { by: 'json-ld' }), card('/festival/1', { endDate: '2026-07-12' }, { by: 'json-ld' })],
    2,
  ],
  [
    'their pages too',
    [
      card('/nuit/1', {}),
      card('/nuit/2', {}),
      ['/nuit/1', { name: 'Nuit des Cintres', startDate: '2026-07-10' }],
      ['/nuit/2', { name: 'Nuit des Cintres', startDate: '2026-07-10' }],
    ],
    2,
  ],
  [
    'what two lists tell is one',
    [
      card('/nuit/1', {}),
      ['/accueil', { name: 'Nuit des Cintres', startDate: '2026-07-10', url: `${SITE}/nuit/2` }, listing],
    ],
    1,
  ],
])('%s', (_, told, expected) => {
  expect(events(told)).toHaveLength(expected)
})
