import { describe, expect, it } from 'vitest'
import { card, placesOn } from './place-shapes.fixture.ts'

const TITLES = ['Ada Lampe', 'Night Boats', 'Paper Moons', 'Brother Salt', 'Marrow', 'Winter Songs']
const HOUSES = ['The Tin Lantern', 'Jabu', 'Firebug', 'The Tin Lantern', 'Lucky Dog', 'Jabu']
const MAISONS = ['Le Zinc', 'Jabu', 'La Nef', 'Le Zinc', 'Le Gréement', 'Jabu']
const TOWNS = ['Ashby', 'Welby', 'Stowbeck', 'Ashby', 'Orrin', 'Welby']

type Record = (title: string, day: string, house: string, town: string) => string

/** The places of six records, each printed so. */
function placesOf(houses: readonly string[], record: Record, language: 'fr' | 'en' = 'en'): readonly string[] {
  const month = language === 'en' ? 'November' : 'novembre'
  const records = TITLES.map((title, n) => record(title, `${12 + n} ${month} 2026`, houses[n] ?? '', TOWNS[n] ?? ''))
  return placesOn({ site: 'Moss & Daughters', title: 'Agenda', body: records.join(''), language })
}

const inTowns = (houses: readonly string[]): readonly string[] => houses.map((house, n) => `${house} @ ${TOWNS[n]}`)

it.each<readonly ['fr' | 'en', readonly string[]]>([
  ['en', ['The Tin Lantern', 'Reed Street Hall', 'The Firebug', 'Lucky Dog', 'Ashby Chapel', 'The Marrow']],
  ['fr', ['Le Zinc', 'Salle du Pré', 'La Nef', 'Pas Perdus', 'Chapelle du Sel', 'Le Gréement']],
])('houses that all differ, of which some tell what they are and some have an article, in %s', (language, houses) => {
  expect(placesOf(houses, (title, day, house) => card(title, day, house), language)).toEqual(houses)
})

describe.each([
  ['English', HOUSES, 'en'],
  ['French', MAISONS, 'fr'],
] as const)('houses without a word for one, in %s', (_, houses, language) => {
  it.each<[string, Record]>([
    ['below the day', (t, d, h) => card(t, d, h)],
    ['in front of the day', (t, d, h) => card(t, h, d)],
    [
      'behind the name, under the day',
      (t, d, h) => `<div><p>${d}</p><h3><a href="/e/${d}">${t}</a></h3><p>${h}</p></div>`,
    ],
    ['in a cell', (t, d, h) => `<table><tr><td>${d}</td><td>${t}</td><td>${h}</td><td>12 $</td></tr></table>`],
    ['in lines of a paragraph', (t, d, h) => `<p><strong>${d} – 20 h</strong><br>${t}<br>${h}</p>`],
    [
      'in an element of an item',
      (t, d, h) => `<ul><li><span>${d}</span> <span>${t}</span> <span>${h}</span></li></ul>`,
    ],
  ])('%s', (_what, record) => {
    expect(placesOf(houses, record, language)).toEqual(houses)
  })

  it.each<[string, (house: string, town: string) => string]>([
    ['below its town', (h, town) => `<div>${town}</div><div>${h}</div>`],
    ['above its town', (h, town) => `<div>${h}</div><div>${town}</div>`],
  ])('in a box for places, %s with its region', (_what, box) => {
    const region = language === 'en' ? ', NS' : ' (35)'
    const record: Record = (t, d, h, town) => card(t, d, `<div class="place">${box(h, `${town}${region}`)}</div>`)
    expect(placesOf(houses, record, language)).toEqual(inTowns(houses).map((place) => `${place}${region}`))
  })

  it.each<[string, Record]>([
    ['the town below', (t, d, h, town) => card(t, d, h, town)],
    ['the town above', (t, d, h, town) => card(t, d, town, h)],
    ['the town in capitals above', (t, d, h, town) => card(t, d, town.toUpperCase(), h)],
    ['the town behind a break', (t, d, h, town) => card(t, d, `<b>${h}</b><br>${town}`)],
    [
      'the town in a cell',
      (t, d, h, town) => `<table><tr><td>${d}</td><td>${t}</td><td>${h}</td><td>${town}</td></tr></table>`,
    ],
    ['a dash', (t, d, h, town) => card(t, d, `${h} – ${town}`)],
    ['a dash, the town in front', (t, d, h, town) => card(t, d, `${town} – ${h}`)],
    ['the line of the day', (t, d, h, town) => `<h3>${t}</h3><p>${d} · 20 h · ${h} · ${town}</p>`],
  ])('%s', (_what, record) => {
    const places = placesOf(houses, record, language).map((place) => place.toLowerCase())
    expect(places).toEqual(inTowns(houses).map((place) => place.toLowerCase()))
  })
})

it.each<[string, (house: string, town: string) => string]>([
  ['a box for places', (h, t) => `<div class="c-where"><strong>${h}</strong><br>${t}</div>`],
  ['a box for places, the town above', (h, t) => `<div class="c-where"><strong>${t}</strong><br>${h}</div>`],
  ['a box for towns behind a pin', (h, t) => `<p class="town"><i class="fa-map-marker"></i> ${t}</p><p>${h}</p>`],
  [
    'a box for towns, in capitals',
    (h, t) => `<p class="ville"><i class="pin"></i> ${t.toUpperCase()}</p><p class="lieu">${h}</p>`,
  ],
])('tells houses from towns in %s', (_, where) => {
  const houses = ['The Corn Hall', 'Arthur Pell', 'Village Hall', 'Village Hall', 'Quay Theatre', 'The Barn']
  const record: Record = (t, d, h, town) =>
    `<article><h3><a href="/e/${d}">${t}</a></h3><p>${d}</p>${where(h, town)}</article>`
  expect(placesOf(houses, record).map((place) => place.toLowerCase())).toEqual(
    inTowns(houses).map((place) => place.toLowerCase()),
  )
})

it('takes the words of a link to a house for its name, not for that of the event', () => {
  const link = (house: string): string => `<a href="/venues/${house.toLowerCase().replace(/ /g, '-')}/">${house}</a>`
  const row: Record = (t, d, h) => `<table><tr><td>${d}</td><td>${t}</td><td>${link(h)}</td></tr></table>`
  expect(placesOf(HOUSES, row)).toEqual(HOUSES)
})

it.each<[string, readonly string[], 'fr' | 'en']>([
  ['kinds', ['Americana', 'Singer-songwriter', 'Spoken word', 'Americana', 'Bluegrass', 'Spoken word'], 'en'],
  [
    'kinds',
    ['Chanson française', 'Rock garage', 'Musique du monde', 'Rock garage', 'Électro pop', 'Théâtre de rue'],
    'fr',
  ],
  [
    'kinds that name a theatre',
    ['Physical Theatre', 'Circus', 'Street Theatre', 'Circus', 'Puppet Theatre', 'Circus'],
    'en',
  ],
  [
    'series',
    ['The Sunday Series', 'Late Nights', 'The Sunday Series', 'Early Birds', 'Late Nights', 'Early Birds'],
    'en',
  ],
  ['series', ['Les Jeudis', 'La Belle Saison', 'Les Jeudis', 'Les Jeudis', 'La Belle Saison', 'Les Jeudis'], 'fr'],
  ['companies', ['Cie Sel', 'Les Ormes', 'Cie Sel', 'Le Tamis', 'Les Ormes', 'Cie Sel'], 'fr'],
  ['people', ['Jean Sel', 'Marie Orme', 'Jean Sel', 'Anne Tamis', 'Marie Orme', 'Jean Sel'], 'fr'],
])('takes no %s for houses, though they come back: %j', (_, others, language) => {
  expect(placesOf(others, (t, d, x) => card(t, d, x), language)).toEqual(TITLES.map(() => ''))
})

it('takes nothing above the name for a house', () => {
  const above: Record = (t, d, h) => `<div><p>${h}</p><h3><a href="/e/${d}">${t}</a></h3><p>${d}</p></div>`
  expect(placesOf(HOUSES, above)).toEqual(TITLES.map(() => ''))
})

it.each<[string, string, string]>([
  ['a genre', '<ul class="tags"><li>Theatre</li><li>New plays</li></ul>', ''],
  [
    'a hall without its house, and nothing under it',
    '<div class="m"><div class="field--label-hidden field-lieu">Hall</div><div>Contribution volontaire</div></div>',
    'Hall',
  ],
  ['a label among labels', '<div><p>Date</p><p>20 h</p></div><div><p>Salle</p><p>Le Zinc</p></div>', 'Le Zinc'],
  ['a label that is a term', '<dl><dt>Salle</dt><dd>Le Zinc</dd></dl>', 'Le Zinc'],
])('reads %s', (_, lines, place) => {
  const record: Record = (t, d) => `<article><h3>${t}</h3><p>${d}</p>${lines}</article>`
  expect(placesOf([], record, 'fr')).toEqual(TITLES.map(() => place))
})

it.each<[string, string]>([
  ['what is told to screen readers alone', 'Book<span class="vh"> Night Boats on DAY at 8pm</span>'],
  ['a link to sell', 'Réserver pour cette représentation du soir'],
])('takes no place from %s', (_, words) => {
  const record: Record = (t, d) => card(t, `${d}, 8pm <a href="/b">${words.replace('DAY', d)}</a>`)
  expect(placesOf([], record)).toEqual(TITLES.map(() => ''))
})

it('cuts the day, the hour and the price off what a sign tells', () => {
  const record: Record = (t, d, h) => `<h3>${t}</h3><p><i class="icon-pin"></i> ${h}, ${d}</p>`
  const further: Record = (t, d, h) => `<h3>${t}</h3><p>${d}</p><p><i class="icon-pin"></i> ${h} · 8pm · £12</p>`
  expect(placesOf(HOUSES, record)).toEqual(HOUSES)
  expect(placesOf(HOUSES, further)).toEqual(HOUSES)
})

describe('dates of a work that travels', () => {
  const stops: readonly (readonly [house: string, town: string])[] = [
    ['Ashby Arts Centre', 'Ashby'],
    ['The Otter', 'Marnby'],
    ['St Osyth’s Church', 'Welby'],
    ['Tenter Loft', 'Orrin'],
  ]
  const where = stops.map(([house, town]) => `${house} @ ${town}`)
  const streets = stops.map(([house, town]) => `${house} @ 4 Mill Lane, ${town}`)
  const about = `<p>${'A play about slow water and those who wait for it. '.repeat(5)}</p>`
  const table = (record: (day: string, house: string, town: string) => string): string =>
    stops.map(([house, town], n) => record(`${12 + n} March 2027`, house, town)).join('')
  it.each<[what: string, dates: string, places: readonly string[]]>([
    [
      'cells',
      `<table>${table((d, h, t) => `<tr><td>${d}</td><td>7pm</td><td>${h}</td><td>${t}</td></tr>`)}</table>`,
      where,
    ],
    [
      'cells, the town first',
      `<table>${table((d, h, t) => `<tr><td>${d}</td><td>7pm</td><td>${t}</td><td>${h}</td></tr>`)}</table>`,
      where,
    ],
    ['elements behind the hour', `<ul>${table((d, h, t) => `<li>${d}, 7pm <b>${h}</b> <i>${t}</i></li>`)}</ul>`, where],
    ['elements, the town first', `<ul>${table((d, h, t) => `<li>${d}, 7pm <b>${t}</b> <i>${h}</i></li>`)}</ul>`, where],
    [
      'a street in one',
      `<ul>${table((d, h, t) => `<li>${d}, 7pm <b>${h}</b> <i>4 Mill Lane, ${t}</i></li>`)}</ul>`,
      streets,
    ],
  ])('%s', (_, dates, places) => {
    const body = `<h1>Salt</h1>${about}<h2>Tour dates</h2>${dates}`
    expect(placesOn({ site: 'Tideway', title: 'Salt', path: '/shows/salt', body, language: 'en' })).toEqual(places)
  })

  it.each<[what: string, lines: string]>([
    ['below', '<p><span class="place">Le Lumignon</span></p><p><span class="ville">Orval</span></p>'],
    ['above', '<p><span class="ville">Orval</span></p><p><span class="place">Le Lumignon</span></p>'],
  ])('a box for the town right %s the house', (_, lines) => {
    const body = `<h1>Salt</h1><p>12 March 2027, 7pm</p>${lines}${about}`
    expect(placesOn({ site: 'Tideway', title: 'Salt', path: '/shows/salt', body })).toEqual(['Le Lumignon @ Orval'])
  })
})
