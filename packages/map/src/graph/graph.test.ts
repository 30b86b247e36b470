import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { map } from '../map.ts'
import { claimsAbout, type Sample } from '../sample.ts'

const PAGE = 'https://rampe.example/spectacle/phedre'
const site = { timeZone: 'America/Toronto', country: 'CA' }
const base = { type: 'Event', name: 'Phèdre', startDate: '2026-03-13T20:00' }
const nodesOf = (...samples: readonly Sample[]) =>
  map(
    samples.flatMap((sample, i) => claimsAbout(i === 0 ? PAGE : `https://rampe.example/p/${i}`, sample)),
    { site },
  ).graph['@graph'] as unknown as readonly Record<string, unknown>[]
const first = (sample: Omit<Sample, 'type'>) => nodesOf({ ...base, ...sample, type: 'Event' })[0]

describe('what an event says', () => {
  test.each<readonly [string, Omit<Sample, 'type'>, Record<string, unknown>]>([
    ['an offset for that day', {}, { startDate: '2026-03-13T20:00:00-04:00' }],
    ['winter has another', { startDate: '2026-01-13T20:00' }, { startDate: '2026-01-13T20:00:00-05:00' }],
    ['a day without an hour', { startDate: '2026-03-13' }, { startDate: '2026-03-13' }],
    ['doors', { doorTime: '2026-03-13T19:00' }, { doorTime: '2026-03-13T19:00:00-04:00' }],
    [
      'a cancelled event',
      { eventStatus: 'https://schema.org/EventCancelled' },
      { eventStatus: 'https://schema.org/EventCancelled' },
    ],
    [
      'an offer',
      {
        offers: {
          type: 'Offer',
          price: 25,
          priceCurrency: 'CAD',
          url: 'https://billets.example/1',
          availability: 'https://schema.org/SoldOut',
        },
      },
      {
        offers: {
          '@type': 'Offer',
          price: 25,
          priceCurrency: 'CAD',
          url: 'https://billets.example/1',
          availability: 'https://schema.org/SoldOut',
        },
      },
    ],
    [
      'a range of prices',
      { offers: { type: 'AggregateOffer', lowPrice: 10, highPrice: 40, priceCurrency: 'CAD' } },
      { offers: { '@type': 'AggregateOffer', lowPrice: 10, highPrice: 40, priceCurrency: 'CAD' } },
    ],
    [
      'how the evening is open to people',
      { accessibilityFeature: ['signLanguage', 'hearingLoop'] },
      { workPerformed: { '@type': 'CreativeWork', name: 'Phèdre', accessibilityFeature: ['signLanguage'] } },
    ],
    ['free where every offer is', { offers: { type: 'Offer', price: 0 } }, { isAccessibleForFree: true }],
    [
      'a role',
      { performer: { type: 'PerformanceRole', roleName: 'Thésée', performer: { type: 'Person', name: 'Paul Roy' } } },
      {
        performer: {
          '@type': 'PerformanceRole',
          roleName: 'Thésée',
          performer: { '@id': 'https://rampe.example/#person-paul-roy' },
        },
      },
    ],
    [
      'a place on the web',
      { location: { type: 'VirtualLocation', name: 'En direct', url: 'https://rampe.example/direct' } },
      { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' },
    ],
    [
      'a work',
      { workPerformed: { type: 'Play', name: 'Phèdre' } },
      { workPerformed: { '@type': 'Play', name: 'Phèdre' } },
    ],
    [
      'an audience',
      { audience: { type: 'PeopleAudience', audienceType: 'dès 12 ans' } },
      { audience: { '@type': 'Audience', audienceType: 'dès 12 ans' } },
    ],
  ])('%s', (_, sample, expected) => {
    expect(first(sample)).toMatchObject(expected)
  })

  test('absent is absent', () => {
    expect(Object.keys(first({}) ?? {})).toEqual(['@type', '@id', 'name', 'startDate', 'url'])
  })
})

test('surtitles are told of films, the only events that schema.org knows them of', () => {
  const [film, play] = ['ScreeningEvent', 'TheaterEvent'].map(
    (type) => nodesOf({ ...base, type, inLanguage: 'ja', subtitleLanguage: 'fr' })[0],
  )
  expect(film).toMatchObject({ inLanguage: 'ja', subtitleLanguage: 'fr' })
  expect(play).toMatchObject({ inLanguage: 'ja' })
  expect(play).not.toHaveProperty('subtitleLanguage')
})

test('a festival and its concerts know each other, each with its own page', () => {
  const festival: Sample = {
    type: 'Festival',
    name: 'Festival des Cintres',
    startDate: '2026-07-01',
    endDate: '2026-07-05',
    subEvent: [
      { type: 'MusicEvent', name: 'Nuit bleue', startDate: '2026-07-02T21:00' },
      { type: 'DanceEvent', name: 'Bal du port', startDate: '2026-07-03T21:00' },
    ],
  }
  const nodes = nodesOf(festival)
  const parent = nodes.find((node) => node['@type'] === 'Festival')
  const children = nodes.filter((node) => node.superEvent)
  expect(children.map((node) => [node['@type'], node.name, node.superEvent])).toEqual([
    ['MusicEvent', 'Nuit bleue', { '@id': parent?.['@id'] }],
    ['DanceEvent', 'Bal du port', { '@id': parent?.['@id'] }],
  ])
  expect(parent?.subEvent).toHaveLength(2)
})

test('JSON-LD processors read all of it: nothing is dropped, and expanding twice changes nothing', async () => {
  const nodes = nodesOf(
    {
      ...base,
      location: {
        type: 'Place',
        name: 'Salle des Cintres',
        address: { type: 'PostalAddress', streetAddress: '12, rue du Rideau', addressRegion: 'QC' },
      },
      offers: { type: 'Offer', price: 25, priceCurrency: 'CAD' },
      performer: { type: 'Person', name: 'Jeanne Laroche' },
    },
    {
      type: 'Event',
      name: 'Nuit du conte',
      subEvent: [
        { type: 'Event', startDate: '2026-05-01T20:00' },
        { type: 'Event', startDate: '2026-05-02T20:00' },
      ],
    },
  )
  const context = { '@vocab': 'https://schema.org/' }
  const documentLoader = async (url: string) => ({ documentUrl: url, document: { '@context': context } })
  const expand = (document: object) => jsonld.expand(document as jsonld.JsonLdDocument, { documentLoader })
  const expanded = await expand({ '@context': 'https://schema.org', '@graph': nodes })
  expect(await expand(expanded)).toEqual(expanded)
  const plain = (node: Record<string, unknown>) =>
    Object.keys(node)
      .map((key) => (key.startsWith('@') ? key : `https://schema.org/${key}`))
      .sort()
  expect(expanded.map((node) => Object.keys(node).sort())).toEqual(nodes.map(plain))
})

test('how a house is open to people, and how it is not', () => {
  const location: Sample = {
    type: 'Place',
    name: 'Salle des Cintres',
    accessibilityFeature: ['hearingLoop', 'noWheelchairAccess'],
  }
  const nodes = nodesOf({ ...base, location })
  expect(nodes.find(({ name }) => name === 'Salle des Cintres')).toMatchObject({
    amenityFeature: [
      { '@type': 'LocationFeatureSpecification', name: 'hearingLoop', value: true },
      { '@type': 'LocationFeatureSpecification', name: 'wheelchairAccess', value: false },
    ],
  })
})
