import { graphOf, type Node } from '@rampe/model'
import { expect, it } from 'vitest'
import { pagesOfGraph } from './pages.ts'

const SITE = 'https://rampe.example'
const EN = `${SITE}/en/tales`
const FR = `${SITE}/fr/contes`
const page = (url: string, inLanguage: string) => ({ '@type': 'WebPage', '@id': url, url, inLanguage })
const words = [
  { '@value': 'Tales', '@language': 'en' },
  { '@value': 'Contes', '@language': 'fr' },
]
const night = (day: string) => ({
  '@type': 'Event',
  '@id': `${EN}#${day}`,
  name: words,
  startDate: `${day}T19:30:00-05:00`,
  location: { '@type': 'Place', name: 'Salle du Quai', address: 'Montréal' },
  url: EN,
  superEvent: { '@id': `${EN}#series` },
})
const nodes = [
  {
    '@type': 'EventSeries',
    '@id': `${EN}#series`,
    name: words,
    startDate: '2027-03-12',
    url: EN,
    mainEntityOfPage: [page(EN, 'en'), page(FR, 'fr')],
    subEvent: [{ '@id': `${EN}#2027-03-12` }, { '@id': `${EN}#2027-03-13` }],
  },
  night('2027-03-12'),
  night('2027-03-13'),
]

it('tells every performance on each language’s page, in its words', () => {
  const pages = pagesOfGraph(graphOf(nodes as unknown as readonly Node[]), `${SITE}/`)
  const told = pages.map(({ url, document }) => {
    const events = document['@graph'] as readonly { name: string; startDate: string }[]
    return [url, events.map(({ name, startDate }) => [name, startDate.slice(0, 10)])]
  })
  expect(told).toEqual([
    [
      EN,
      [
        ['Tales', '2027-03-12'],
        ['Tales', '2027-03-13'],
      ],
    ],
    [
      FR,
      [
        ['Contes', '2027-03-12'],
        ['Contes', '2027-03-13'],
      ],
    ],
  ])
})
