import { expect, test } from 'vitest'
import { map } from './map.ts'
import { claimsAbout } from './sample.ts'

const PHEDRE = 'https://rampe.example/spectacle/phedre'
const PHAEDRA = 'https://rampe.example/en/show/phaedra'
const AGENDA = 'https://rampe.example/agenda'

const pages = [
  ...claimsAbout(
    PHEDRE,
    { type: 'WebPage', id: PHEDRE, inLanguage: 'fr', url: PHEDRE, workTranslation: [PHAEDRA] },
    { by: 'page' },
  ),
  ...claimsAbout(
    PHAEDRA,
    { type: 'WebPage', id: PHAEDRA, inLanguage: 'en', url: PHAEDRA, workTranslation: [PHEDRE] },
    { by: 'page' },
  ),
  ...claimsAbout(AGENDA, { type: 'WebPage', id: AGENDA, inLanguage: 'fr', url: AGENDA }, { by: 'page' }),
]
const hall = {
  type: 'Place',
  name: 'Salle des Cintres',
  address: { type: 'PostalAddress', addressLocality: 'Sainte-Rampe', addressRegion: 'QC', addressCountry: 'CA' },
}
const detail = claimsAbout(PHEDRE, {
  type: 'Event',
  name: 'Phèdre',
  location: hall,
  subEvent: [
    { type: 'Event', startDate: '2026-03-13T20:00' },
    { type: 'Event', startDate: '2026-07-14T20:00' },
  ],
})
const english = claimsAbout(PHAEDRA, {
  type: 'TheaterEvent',
  name: 'Phaedra',
  startDate: '2026-03-13T20:00',
  location: 'Salle des Cintres',
})
const card = claimsAbout(
  AGENDA,
  { type: 'Event', name: 'Phèdre', url: PHEDRE, startDate: '2026-03-13', performer: 'Jeanne Laroche' },
  { basis: 'inferred', by: 'listing', confidence: 0.7 },
)
const other = claimsAbout(
  AGENDA,
  { type: 'Event', name: 'Nuit du conte', startDate: '2026-05-02T19:30', location: 'Salle des Cintres' },
  { basis: 'inferred', by: 'listing', confidence: 0.7 },
)
const all = [...pages, ...detail, ...english, ...card, ...other]

const nodes = (claims: typeof all) => map(claims).graph['@graph'] as unknown as Record<string, unknown>[]

test('a page, its translation and a card elsewhere are one series', () => {
  const [series, first, second, tale, ...things] = nodes(all)
  expect(series).toMatchObject({
    '@type': 'EventSeries',
    '@id': `${PHAEDRA}#event`,
    name: [
      { '@value': 'Phaedra', '@language': 'en' },
      { '@value': 'Phèdre', '@language': 'fr' },
    ],
    subEvent: [{ '@id': `${PHAEDRA}#2026-03-13T20-00` }, { '@id': `${PHAEDRA}#2026-07-14T20-00` }],
  })
  expect(first).toMatchObject({
    startDate: '2026-03-13T20:00:00-04:00',
    location: { '@id': 'https://rampe.example/#place-salle-des-cintres' },
  })
  expect(second).toMatchObject({ startDate: '2026-07-14T20:00:00-04:00' })
  expect(tale).toMatchObject({ '@id': `${AGENDA}#nuit-du-conte-2026-05-02`, startDate: '2026-05-02T19:30:00-04:00' })
  expect(things.map((node) => node['@id'])).toEqual([
    'https://rampe.example/#person-jeanne-laroche',
    'https://rampe.example/#place-salle-des-cintres',
  ])
})

test('the order of the claims decides nothing', () => {
  const forward = map(all)
  const backward = map(all.toReversed())
  expect(JSON.stringify(backward.graph)).toBe(JSON.stringify(forward.graph))
  expect(JSON.stringify(backward.ids)).toBe(JSON.stringify(forward.ids))
})
