import { describe, expect, test } from 'vitest'
import { map } from '../map.ts'
import { claimsAbout, type Sample } from '../sample.ts'

const SITE = 'https://rampe.example'
const plain = { basis: 'inferred', by: 'plain', confidence: 0.8 } as const
const listing = { basis: 'inferred', by: 'listing', confidence: 0.7 } as const

type Told = readonly [page: string, sample: Omit<Sample, 'type'>, source?: Parameters<typeof claimsAbout>[2]]
const event = ([page, sample, source = plain]: Told) => claimsAbout(SITE + page, { type: 'Event', ...sample }, source)
const graph = (told: readonly Told[]) =>
  map(told.flatMap(event)).graph['@graph'] as unknown as readonly Record<string, unknown>[]
/** Starts of events and performances, series left out. */
const starts = (told: readonly Told[]) =>
  graph(told).flatMap((node) =>
    node.startDate && !node.subEvent ? [`${node.startDate}${node.endDate ? `/${node.endDate}` : ''}`] : [],
  )
const subs = (...dates: readonly string[]) => ({ subEvent: dates.map((startDate) => ({ type: 'Event', startDate })) })

describe('one event, many tellings', () => {
  test.each<readonly [string, readonly Told[], number]>([
    [
      'declared data and plain words of a page',
      [
        ['/phedre', { name: 'Phèdre', startDate: '2026-03-13T20:00' }, { by: 'json-ld' }],
        ['/phedre', { name: 'Phèdre – Racine', startDate: '2026-03-13' }],
      ],
      1,
    ],
    [
      'a card with a shorter name that links to the page',
      [
        ['/phedre', { name: 'Phèdre de Jean Racine', startDate: '2026-03-13' }],
        ['/agenda', { name: 'Phèdre', startDate: '2026-03-13', url: `${SITE}/phedre` }, listing],
      ],
      1,
    ],
    [
      'a card that gives no date',
      [
        ['/phedre', { name: 'Phèdre', startDate: '2026-03-13' }],
        ['/agenda', { name: 'Phèdre', url: `${SITE}/phedre` }, listing],
      ],
      1,
    ],
    [
      'a row without a link, same name and day',
      [
        ['/phedre', { name: 'Phèdre', startDate: '2026-03-13T20:00' }],
        ['/agenda', { name: 'Phèdre', startDate: '2026-03-13' }, listing],
      ],
      1,
    ],
    [
      'a longer title on the same day elsewhere',
      [
        ['/phedre', { name: 'Le Songe de Phèdre', startDate: '2026-03-13T20:00' }],
        ['/accueil', { name: 'Le Songe de Phèdre (création)', startDate: '2026-03-13' }, listing],
      ],
      1,
    ],
    [
      'two pages by the address but for the language',
      [
        ['/en/shows/phedre', { name: 'Phaedra', startDate: '2026-03-13' }, { ...plain, language: 'en' }],
        ['/shows/phedre', { name: 'Phèdre', startDate: '2026-03-13' }, { ...plain, language: 'fr' }],
      ],
      1,
    ],
    [
      'two pages of other addresses, on a site whose other events are told in both languages',
      [
        ['/en/shows/phedre', { name: 'Phaedra', startDate: '2026-03-13' }, { ...plain, language: 'en' }],
        ['/shows/phedre', { name: 'Phèdre', startDate: '2026-03-13' }, { ...plain, language: 'fr' }],
        ['/en/season/the-ball', { name: 'The ball', startDate: '2026-03-20' }, { ...plain, language: 'en' }],
        ['/saison/le-grand-bal', { name: 'Le grand bal', startDate: '2026-03-20' }, { ...plain, language: 'fr' }],
      ],
      2,
    ],
    [
      'other events of the same day',
      [
        ['/phedre', { name: 'Phèdre', startDate: '2026-03-13T20:00' }],
        ['/conte', { name: 'Nuit du conte', startDate: '2026-03-13T20:00' }],
      ],
      2,
    ],
    [
      'one name at two hours, each on its page',
      [
        ['/a', { name: 'Visite des coulisses', startDate: '2026-03-13T10:00' }],
        ['/b', { name: 'Visite des coulisses', startDate: '2026-03-13T14:00' }],
      ],
      2,
    ],
    [
      'one name on one day in two houses',
      [
        ['/a', { name: 'Atelier du soir', startDate: '2026-03-13', location: 'Salle des Cintres' }],
        ['/b', { name: 'Atelier du soir', startDate: '2026-03-13', location: 'Moulin Bleu' }],
      ],
      2,
    ],
    [
      'rows of different names on a list',
      [
        ['/agenda', { name: 'Atelier danse 5-7 ans', startDate: '2026-03-13' }, listing],
        ['/agenda', { name: 'Atelier danse 8-10 ans', startDate: '2026-03-13' }, listing],
      ],
      2,
    ],
  ])('%s', (_, told, events) => {
    expect(starts(told)).toHaveLength(events)
  })
})

describe('the schedule of an event', () => {
  test.each<readonly [string, readonly Told[], readonly string[]]>([
    ['one date', [['/p', { name: 'Phèdre', startDate: '2026-03-13T20:00' }]], ['2026-03-13T20:00:00']],
    [
      'a run with one ticket',
      [['/p', { name: 'Phèdre', startDate: '2026-03-13', endDate: '2026-03-29' }]],
      ['2026-03-13/2026-03-29'],
    ],
    [
      'a night that ends in the morning is one evening',
      [['/p', { name: 'Bal', startDate: '2026-03-13T23:00', endDate: '2026-03-14T05:00' }]],
      ['2026-03-13T23:00:00/2026-03-14T05:00:00'],
    ],
    [
      'several performances',
      [['/p', { name: 'Phèdre', ...subs('2026-03-13T20:00', '2026-03-14T20:00') }]],
      ['2026-03-13T20:00:00', '2026-03-14T20:00:00'],
    ],
    [
      'a matinee and an evening',
      [['/p', { name: 'Phèdre', ...subs('2026-03-14T14:00', '2026-03-14T20:00') }]],
      ['2026-03-14T14:00:00', '2026-03-14T20:00:00'],
    ],
    [
      'a run that covers the performances is their span',
      [
        ['/p', { name: 'Phèdre', ...subs('2026-03-13T20:00', '2026-03-14T20:00') }],
        ['/agenda', { name: 'Phèdre', url: `${SITE}/p`, startDate: '2026-03-13', endDate: '2026-03-14' }, listing],
      ],
      ['2026-03-13T20:00:00', '2026-03-14T20:00:00'],
    ],
    [
      'two runs of one source are two',
      [
        [
          '/p',
          {
            name: 'Phèdre',
            subEvent: [
              { type: 'Event', startDate: '2026-03-13', endDate: '2026-03-15' },
              { type: 'Event', startDate: '2026-04-20', endDate: '2026-04-22' },
            ],
          },
        ],
      ],
      ['2026-03-13/2026-03-15', '2026-04-20/2026-04-22'],
    ],
    [
      'rows of a calendar for one page are its performances',
      [
        ['/p', { name: 'Phèdre', startDate: '2026-03-13T20:00' }],
        ['/agenda', { name: 'Phèdre', url: `${SITE}/p`, startDate: '2026-03-13T20:00' }, listing],
        [
          '/agenda',
          { id: `${SITE}/agenda#2`, name: 'Phèdre', url: `${SITE}/p`, startDate: '2026-03-14T20:00' },
          listing,
        ],
      ],
      ['2026-03-13T20:00:00', '2026-03-14T20:00:00'],
    ],
    [
      'a worse source that contradicts is not believed',
      [
        ['/p', { name: 'Phèdre', startDate: '2026-03-13T20:00' }, { by: 'json-ld' }],
        ['/p', { name: 'Phèdre', startDate: '2026-02-01' }],
      ],
      ['2026-03-13T20:00:00'],
    ],
    [
      'two hours for one evening: the better source',
      [
        ['/p', { name: 'Phèdre', startDate: '2026-03-13T20:00' }, { by: 'json-ld' }],
        ['/p', { name: 'Phèdre', startDate: '2026-03-13T19:30' }],
      ],
      ['2026-03-13T20:00:00'],
    ],
    [
      'a day and month has one year',
      [
        ['/p', { name: 'Phèdre', startDate: '2026-03-13' }],
        ['/agenda', { name: 'Phèdre', url: `${SITE}/p`, startDate: '2025-03-13' }, listing],
      ],
      ['2026-03-13'],
    ],
    [
      'an unsure day that a second page gives too',
      [
        ['/p', { name: 'Phèdre', startDate: '2026-03-13' }, { ...plain, confidence: 0.42 }],
        ['/agenda', { name: 'Phèdre', url: `${SITE}/p`, startDate: '2026-03-13' }, { ...listing, confidence: 0.42 }],
      ],
      ['2026-03-13'],
    ],
    [
      'an unsure day alone stays for review',
      [['/p', { name: 'Phèdre', startDate: '2026-03-13' }, { ...plain, confidence: 0.42 }]],
      [],
    ],
  ])('%s', (_, told, expected) => {
    expect(starts(told)).toEqual(expected)
  })
})

describe('pages that speak of events and are none', () => {
  const shows: readonly Told[] = [
    ['/spectacles/phedre', { name: 'Phèdre', startDate: '2026-03-13T20:00', location: 'Salle des Cintres' }],
    ['/spectacles/conte', { name: 'Nuit du conte', startDate: '2026-03-14T19:00', location: 'Salle des Cintres' }],
    ['/spectacles/bal', { name: 'Grand bal', startDate: '2026-03-15T21:00', location: 'Salle des Cintres' }],
  ]
  const dates = ['2026-03-13T20:00', '2026-03-14T19:00', '2026-03-15T21:00']
  test.each<readonly [string, Told, number]>([
    ['an artist', ['/artistes/jeanne-laroche', { name: 'Jeanne Laroche', startDate: '2026-03-13T20:00' }], 3],
    [
      'a house',
      ['/infos/acces', { name: 'Salle des Cintres', startDate: '2026-03-13', location: 'Salle des Cintres' }],
      3,
    ],
    ['a round-up', ['/10-choses-a-voir', { name: 'Dix choses à voir', ...subs(...dates, '2026-03-20') }], 3],
    [
      'news of an event that stands nowhere else is an event',
      ['/nouvelles/brunch', { name: 'Brunch de la Rampe', startDate: '2026-04-05T11:00' }],
      4,
    ],
    [
      'an event with a date of its own beside a link to another',
      ['/spectacles/x', { name: 'Le Rideau', ...subs('2026-03-20T20:00', '2026-03-14') }],
      4,
    ],
    [
      'what a site declares is never doubted',
      ['/artistes/jl', { name: 'Récital Laroche', startDate: '2026-03-13T20:00' }, { by: 'json-ld' }],
      4,
    ],
  ])('%s', (_, told, events) => {
    expect(starts([...shows, told])).toHaveLength(events)
  })
})
