import { expect, it } from 'vitest'
import { performersByDay, performersOn } from './performers.fixture.ts'

const page = (
  title: string,
  name: string,
  extra = '',
) => `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head>
<body><header><p>${extra}</p></header><main><h1>${name}</h1><p>Saturday, January 16, 2027, 7:30 p.m.</p>
<p>Lantern Hall, 21 Lantern Street, London W1D 3NE</p><p>Three strangers wait for a ferry that never comes.</p></main></body></html>`

it('a house with rooms and a street is no act', () => {
  const footer = '<footer><h4>Salt Sky</h4><p>41 Wharf Road, Lower Quay, NS</p></footer>'
  const html = page('Shows — Salt Sky', 'The Salt Crossing').replace('</main>', `</main>${footer}`)
  expect(performersOn(html, 'https://www.saltsky.example/shows')).toEqual([])
})

it('a museum with a tour and music is no band', () => {
  const menu = '<nav><a href="/m">Music</a><a href="/t">Tour</a></nav><p>Salt Tarn Museum of Art</p>'
  const html = page('Calendar | Salt Tarn', 'The Salt Crossing').replace('<header>', `<header>${menu}`)
  expect(performersOn(html, 'https://www.salttarn.example/calendar')).toEqual([])
})

it.each([
  ['a person whose site it is', page('Dates – Judith Bey', 'The Salt Crossing'), ['Judith Bey']],
  [
    'a company by its craft',
    page('Dates | Salt and Lamp', 'The Crossing by Salt and Lamp', 'Salt and Lamp</p><p>Theatre company'),
    ['Salt and Lamp'],
  ],
  ...['A devised theatre troupe', 'Award-winning youth dance collective', 'Troupe de théâtre de création'].map(
    (craft): [string, string, string[]] => [
      `a company by its craft: ${craft}`,
      page('Dates | Salt and Lamp', 'The Crossing by Salt and Lamp', `Salt and Lamp</p><p>${craft}`),
      ['Salt and Lamp'],
    ],
  ),
  [
    'a company where no event names it',
    page('Dates | Salt and Lamp', 'The Crossing', 'Salt and Lamp</p><p>Theatre company'),
    [],
  ],
  ['who promotes others, on the page of these', page('Salt Comédie - Artistes précédents', 'The Salt Crossing'), []],
  ['a choir that other choirs visit', page('Concerts | Chœur du Quai', 'Messe de minuit'), []],
  ['an ensemble by its noun', page('Dates | Quatuor Lampe', 'The Salt Crossing'), ['Quatuor Lampe']],
  [
    'an artist on the site of a ticket seller',
    page('Petit Rorqual Tour Dates 2027 – Seller', 'Petit Rorqual and Quai Ouest'),
    ['Petit Rorqual', 'Quai Ouest'],
  ],
  [
    'the artist whose dates are called by their towns',
    `<html lang="fr"><head><title>Dates | Judith Bey</title></head><body><header><a href="/">JUDITH BEY</a></header><main><h2>En tournée</h2>
<div><h6>16 janv. 2027</h6><p>Villesel (QC)</p><p>Salle du Quai</p><p>avec Tom Ruisseau</p></div>
<div><h6>23 janv. 2027</h6><p>Namont (BE)</p><p>La Petite Lampe</p></div></main></body></html>`,
    ['Judith Bey', 'Tom Ruisseau'],
  ],
  ['never the house', page('Dates | Lantern Theatre', 'The Salt Crossing'), []],
  ['never a bare title', page('The Salt Crossing', 'The Salt Crossing'), []],
])('%s', (_, html, expected) => {
  expect(performersOn(html, 'https://artist.example/dates/')).toEqual(expected)
})

const tour = `<html lang="fr"><head><title>Judith Bey | Spectacles</title></head><body><header><a href="/">JUDITH BEY</a></header><main><h1>Tournée Pleine saison</h1>
<ul><li><h6>16 janv. 2027</h6><p>Villesel (QC)</p><p>Salle du Quai</p><p>avec Tom Ruisseau</p></li>
<li><h6>23 janv. 2027</h6><p>Namont (BE)</p><p>La Petite Lampe</p></li>
<li><h6>30 janv. 2027</h6><p>Portsel (FR)</p><p>Le Phare bleu</p><p>avec Les Sœurs Lampe</p></li></ul></main></body></html>`

it('names the guest of one date there alone, beside whose site it is', () => {
  expect(performersByDay(tour, 'https://judithbey.example/spectacles/')).toEqual({
    '2027-01-16': ['Judith Bey', 'Tom Ruisseau'],
    '2027-01-23': ['Judith Bey'],
    '2027-01-30': ['Judith Bey', 'Les Sœurs Lampe'],
  })
})

it.each([
  ['a person', 'Dates | Judith Bey', 'https://judithbey.example/', ['Judith Bey', 'Tom Ruisseau']],
  ['a quartet', 'Dates | Lampe Quartet', 'https://www.lampequartet.example/', ['Lampe Quartet', 'Tom Ruisseau']],
  ['never a choir beside its soloist', 'Dates | Lampe Singers', 'https://lampesingers.example/', ['Tom Ruisseau']],
  ['on another host, who is named', 'Dates | Judith Bey', 'https://quay.example/', ['Tom Ruisseau']],
])('plays on the own site, whoever else is named: %s', (_, title, url, expected) => {
  expect(
    performersOn(
      page(title, 'The Salt Crossing', 'With special guest Tom Ruisseau').replace(
        /(<header>.*<\/header>)(.*?)(<p>Three)/s,
        '$2<p>With special guest Tom Ruisseau</p>$3',
      ),
      url,
    ),
  ).toEqual(expected)
})

it.each<[string, string, string, string, readonly string[]]>([
  ['a band and its gigs', 'Gigs | The Verriers', '', 'https://theverriers.example/gigs', ['The Verriers']],
  ['never who presents', 'Gigs | Lamp Presents', '', 'https://lamppresents.example/gigs', []],
  ['never a hall', 'Gigs | The Lantern', 'Venue hire</p><p>', 'https://thelantern.example/gigs', []],
])('whose dates a page lists: %s', (_, title, extra, url, expected) => {
  expect(performersOn(page(title, 'The Salt Crossing', extra), url)).toEqual(expected)
})
