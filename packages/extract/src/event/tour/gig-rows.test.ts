import { describe, expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import type { Seen } from '../../extractor.ts'
import { pageOf } from '../../page.ts'
import { readScene } from '../read.ts'

const inside = (properties: readonly Seen[], name: string): readonly Seen[] => {
  const value = properties.find(({ property }) => property === name)?.value
  return value && 'properties' in value ? value.properties : []
}

const text = (properties: readonly Seen[], name: string): string => {
  const value = properties.find(({ property }) => property === name)?.value
  return value && 'text' in value ? value.text : ''
}

/** `name @ house / town`, one for each event of a page whose title ends with who it is of. */
function told(
  rows: readonly string[],
  { title = 'Gigs', whose = 'Silver Ants', lang = 'en', tag = 'p' } = {},
): string[] {
  const list = rows.map((row) => `<${tag}>${row}</${tag}>`).join('')
  const html = `<html lang="${lang}"><head><title>${title} – ${whose}</title></head><body><a href="/">${whose}</a><main><h1>${title}</h1>${list}</main></body></html>`
  const page = captured(html, { url: 'https://rampe.example/page', capturedAt: '2027-01-15T12:00:00Z' })
  return readScene(pageOf(page)).readings.map(({ name, sighting: { properties } }) => {
    const place = inside(properties, 'location')
    return `${name} @ ${text(place, 'name')} / ${text(inside(place, 'address'), 'addressLocality')}`
  })
}

const ANTS = ['The Mill / Leeds', 'Blue Heron Room / Cornet', 'Cotter’s / Villesel'].map((at) => `Silver Ants @ ${at}`)
const MOULES = ['Le Moulin / Lyon', 'La Grue / Cornet', 'Chez Ida / Villesel'].map((at) => `Les Moules @ ${at}`)

describe('lists of gigs', () => {
  it.each<[what: string, rows: readonly [string, string, string]]>([
    [
      'house, town',
      [
        '12/2/27 The Mill, Leeds',
        '13/2/27 Blue Heron Room, Cornet (sold out)',
        '20/2/27 Cotter’s, Villesel w/ Ida Lampe',
      ],
    ],
    ['town // house', ['12.02 Leeds // The Mill', '13.02 Cornet // Blue Heron Room', '20.02 Villesel // Cotter’s']],
    [
      'behind a day in figures and a slash',
      ['2027-02-12 / The Mill / Leeds', '2027-02-13 / Blue Heron Room / Cornet', '2027-02-20 / Cotter’s / Villesel'],
    ],
    [
      'a bracket',
      ['12 Feb 27 The Mill (Leeds)', '13 Feb 27 Blue Heron Room (Cornet) 21+', '20 Feb 27 Cotter’s (Villesel)'],
    ],
    [
      'signs of all kinds',
      ['Feb 12 » The Mill » Leeds', 'Feb 13 » Blue Heron Room » Cornet', 'Feb 20 » Cotter’s » Villesel'],
    ],
    [
      'towns in capitals',
      ['12.02.27 LEEDS The Mill', '13.02.27 CORNET Blue Heron Room', '20.02.27 VILLESEL Cotter’s (sold out)'],
    ],
    [
      'a country in front of each town',
      ['12.02 UK Leeds, The Mill', '13.02 FR Cornet, Blue Heron Room', '20.02 BE Villesel, Cotter’s'],
    ],
  ])('%s', (_, rows) => {
    for (const tag of ['p', 'li'])
      expect(told(rows, { tag }).map((one) => one.replace(/\/ .*/, (town) => capitalised(town)))).toEqual(ANTS)
  })

  it.each<[what: string, rows: readonly [string, string, string]]>([
    ['town, house', ['12 fév. : Lyon, Le Moulin', '13 fév. : Cornet, La Grue', '20 fév. : Villesel, Chez Ida']],
    [
      'à Town (house)',
      [
        'Le 12 février à Lyon (Le Moulin) avec Orage',
        'Le 13 février à Cornet (La Grue), prix libre',
        'Le 20 février à Villesel (Chez Ida)',
      ],
    ],
    [
      'a department, and the days at the end',
      [
        'Lyon (69) Le Moulin le 12 février 2027',
        'Cornet (17) La Grue le 13 février 2027',
        'Villesel (86) Chez Ida du 20 au 22 février 2027',
      ],
    ],
    [
      'an hour and a price in a bracket',
      [
        '12 février : Le Moulin, Lyon (21h, 12 €)',
        '13 février : La Grue, Cornet (18h, gratuit)',
        '20 février : Chez Ida, Villesel (15h, 5 €)',
      ],
    ],
  ])('%s', (_, rows) => {
    expect(told(rows, { lang: 'fr', title: 'Dates', whose: 'Les Moules' })).toEqual(MOULES)
  })

  it.each<[what: string, rows: readonly string[], told: readonly string[]]>([
    [
      'one that says a town alone',
      ['12.02 Leeds // The Mill', '13.02 Cornet // Blue Heron Room', '20.02 Villesel'],
      [...ANTS.slice(0, 2), 'Silver Ants @  / Villesel'],
    ],
    [
      'one in the other order, with its house in small letters',
      ['12/2/27 The Mill, Leeds', '13/2/27 Blue Heron Room, Cornet', '20/2/27 Villesel, place du Quai'],
      [...ANTS.slice(0, 2), 'Silver Ants @ place du Quai / Villesel'],
    ],
    [
      'works in front of houses and their towns',
      ['12/2/27 Salt – The Mill, Leeds', '13/2/27 Ink – Blue Heron Room, Cornet', '20/2/27 Ash – Quay Hall, Villesel'],
      ['Salt', 'Ink', 'Ash'],
    ],
    [
      'works in bold',
      [
        '12/2/27 The Mill, Leeds: <b>Salt</b>',
        '13/2/27 Blue Heron Room, Cornet: <b>Ink</b>',
        '20/2/27 Quay Hall, York: <b>Ash</b>',
      ],
      ['Salt', 'Ink', 'Ash'],
    ],
    [
      'who plays where, on the page of a house',
      ['12/2/27 Ida Lampe, Main Room', '13/2/27 Tom Ruisseau, Main Room', '20/2/27 Ada Bey, Upper Room'],
      ['Ida Lampe', 'Tom Ruisseau', 'Ada Bey'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(told(rows).map((one, n) => (expected[n]?.includes('@') ? one : one.replace(/ @.*/, '')))).toEqual(expected)
  })
})

const capitalised = (town: string): string =>
  /\p{Ll}/u.test(town) ? town : town.toLowerCase().replace(/\/ \p{L}/u, (first) => first.toUpperCase())
