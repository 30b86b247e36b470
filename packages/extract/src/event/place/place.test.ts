import { describe, expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

const FRENCH =
  'Une pièce sur la mer, les phares et les gens qui restent à quai quand les bateaux partent vers le large.'
const ENGLISH = 'A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.'
const D = '<p>12 mars 2027 à 20 h</p>'
const E = '<p>March 12, 2027, 8:00 pm</p>'

/** The names and the streets or towns of the places that a page gives its events. */
function placesOf(body: string, { site = 'Nébuleuse', foot = '' } = {}): readonly string[] {
  const title = body.includes('2027 à') || body.includes('mars') ? 'Le Vent des marées' : 'Tide and Timber'
  const prose = title === 'Tide and Timber' ? ENGLISH : FRENCH
  const html = `<title>${title} – ${site}</title><meta property="og:site_name" content="${site}"><body><header><a href="/">${site}</a></header><main><h1>${title}</h1>${body}<p>${prose}</p></main><footer>${foot}</footer>`
  const { claims } = extract(captured(html, { url: 'https://nebuleuse.example/spectacles/vent' }), { markup: 'ignore' })
  const said = (subject: string, property: string) =>
    claims.filter((claim) => claim.subject === subject && claim.property === property).map(({ value }) => value)
  return claims
    .filter(({ property }) => property === 'location')
    .flatMap(({ value }) => (value.kind === 'reference' ? [value.iri] : []))
    .map((place) => {
      const words = (subject: string, property: string) =>
        said(subject, property).flatMap((value) => (value.kind === 'text' ? [value.text] : []))
      const [address] = said(place, 'address').flatMap((value) => (value.kind === 'reference' ? [value.iri] : []))
      const street = address ? (words(address, 'streetAddress')[0] ?? words(address, 'addressLocality')[0]) : undefined
      return [words(place, 'name')[0], street].filter(Boolean).join(' @ ')
    })
}

const rows: readonly (readonly [form: string, body: string, expected: string])[] = [
  ['a label in bold', `${D}<p><strong>Endroit</strong> La Manivelle, Alma</p>`, 'La Manivelle @ Alma'],
  [
    'attributes for the script of a calendar',
    `<p data-location_name="Gymnase du Port" data-location_address="12 quai Nord, 29900 Port-Sel">12 mars 2027 à 20 h</p>`,
    'Gymnase du Port @ 12 quai Nord',
  ],
  [
    'a genre in front of a name in a heading',
    `<h2>Théâtre : Le Sel</h2>${D}<p><b>Où</b> <span>Le Zinc, Alma</span></p>`,
    'Le Zinc @ Alma',
  ],
  ['a key in an attribute', '<p data-location="salle-2">12 mars 2027 à 20 h</p>', ''],
  ['two labels on one line', '<p>Quand : 12 mars 2027 à 20 h | Où : Le Zinc, Alma</p>', 'Le Zinc @ Alma'],
  [
    'a heading of a column',
    '<table><tr><td>Date</td><td>Lieu</td></tr><tr><td>12 mars 2027</td><td>Le Zinc</td></tr></table>',
    'Le Zinc',
  ],
  [
    'the hall over its house and its street',
    `${E}<h2>Location</h2><p>The Reel Room<br>Ferry Arts Centre<br>30 Mill Street<br>Ashby AB1 2CD</p>`,
    'The Reel Room @ 30 Mill Street',
  ],
  ['how one comes in', `${D}<p class="fiche__salle">Le Hangar (entrée par la cour)</p>`, 'Le Hangar'],
  ['a house and a town beside the day', `${D}<p>Le vieux môle - Alma</p>`, 'Le vieux môle - Alma'],
  ['two arts beside the day', `${D}<p>Danse - musique</p>`, ''],
  [
    'of two houses in one sentence the one beside the day',
    '<p>Après la grande soirée que le public nous a faite au Théâtre du Zinc, et pour fermer enfin cette longue saison de vent et de pluie, on nous verra le 12 mars 2027 à 20 h au Café du Quai, entre amis.</p>',
    'Café du Quai',
  ],
  [
    'a house in a sentence, with its street in a link to a map',
    '<p>At 8pm on March 12, 2027, we gather at Lantern Church of Ashby, <a href="https://www.google.com/maps/place/x">30 Mill Street, Ashby</a>, for an evening of salt, lamps and the songs of the boats that never left.</p>',
    'Lantern Church of Ashby @ 30 Mill Street',
  ],
  ['a symbol by its class', `${D}<p><i class="fa fa-map-marker"></i> Le Zinc</p>`, 'Le Zinc'],
  ['a drawing with a title', `${E}<p><svg><title>Location</title></svg> The Tin Lantern</p>`, 'The Tin Lantern'],
  ['a picture of a pin', `${D}<p><img src="/img/icon-pin.svg" alt=""> Le Zinc</p>`, 'Le Zinc'],
  ['a symbol written as a word', `${D}<div><span class="material-icons">place</span> Le Zinc</div>`, 'Le Zinc'],
  ['a pictogram', `${D}<p>📍 Le Zinc, Alma</p>`, 'Le Zinc @ Alma'],
  ['a picture that is no symbol', `${D}<p><img src="/img/place-du-marche-2400.jpg" alt="Le Zinc"></p>`, ''],
  ['a line of facts', '<p>12 mars 2027 | 20 h | Le Zinc</p>', 'Le Zinc'],
  ['behind a comma', '<p>12 mars 2027, 20 h, Le Zinc</p>', 'Le Zinc'],
  ['the town ahead', '<p>12 mars 2027 – Alma – La Manivelle</p>', 'La Manivelle @ Alma'],
  ['the town ahead of a comma', '<p>12 March 2027 – Ashby, The Tin Lantern</p>', 'The Tin Lantern @ Ashby'],
  ['in brackets', '<p>Vendredi 12 mars 2027 à 20 h (Le Zinc)</p>', 'Le Zinc'],
  ['a note on the performance', '<p>12 mars 2027 | 20 h | Supplémentaire</p>', ''],
  ['a note with a discussion', '<p>March 12, 2027 · 8pm · Post-show talk</p>', ''],
  ['a price and an audience', '<p>March 12, 2027 · 8pm · Ages 8 and up · $12</p>', ''],
  [
    'a link to the page of a place',
    `${E}<p><a href="/venues/the-tin-lantern/">The Tin Lantern</a></p>`,
    'The Tin Lantern',
  ],
  [
    'what a map is asked',
    `${D}<p><a href="https://maps.google.com/?q=Le+Zinc,+12+rue+des+Saules,+Alma">Voir la carte</a></p>`,
    'Le Zinc @ 12 rue des Saules',
  ],
  [
    'what a map in a frame shows',
    `${D}<iframe src="https://www.google.com/maps/embed?pb=!1m2!1s0x4cc:0x65!2sLe%20Zinc!5e0"></iframe>`,
    'Le Zinc',
  ],
  ['a link to a map behind it', `${D}<p>Le Zinc (<a href="https://goo.gl/maps/abc">plan</a>)</p>`, 'Le Zinc'],
  ['in a sentence', '<p>Le spectacle est présenté à la salle du Zinc le 12 mars 2027 à 20 h.</p>', 'salle du Zinc'],
  [
    'in a sentence with its town',
    '<p>Join us on March 12, 2027 at 8 pm at the Tin Lantern in Ashby.</p>',
    'Tin Lantern @ Ashby',
  ],
  ['a hall and its house', `${D}<p>Salle Rouge, Théâtre du Zinc</p>`, 'Salle Rouge, Théâtre du Zinc'],
  ['not known yet', `${D}<p>Lieu : à confirmer</p>`, ''],
]

describe('the place that a page names', () => {
  it.each(rows)('%s', (_, body, expected) => {
    expect(placesOf(body).join(' + ')).toBe(expected)
  })

  const foot = '<p>Théâtre du Fanal, 12, rue des Saules, Alma (Québec) G8B 1A1</p>'
  it.each([
    ['the house of the site', D, 'Théâtre du Fanal @ 12, rue des Saules'],
    ['a hall of it', `${D}<p>Studio</p>`, 'Studio @ 12, rue des Saules'],
    ['a numbered hall of it', `${D}<p>Lieu : Salle 2</p>`, 'Salle 2 @ 12, rue des Saules'],
    [
      'a word beside the day is no house where there is one',
      '<p>12 mars 2027 | 20 h | Aurore</p>',
      'Théâtre du Fanal @ 12, rue des Saules',
    ],
    ['a place that is open yet is not the house', `${D}<p>Lieu : à confirmer</p>`, ''],
  ])('%s', (_, body, expected) => {
    expect(placesOf(body, { site: 'Théâtre du Fanal', foot }).join(' + ')).toBe(expected)
  })

  it.each([
    ['en', 'The Ferry Shed', 'Ashby Arts Council • The Ferry Shed • 12 Mill Street • P.O. Box 88 • Ashby, WI 54000'],
    ['fr', 'La Remise', 'Les Amis du Zinc – La Remise – 12 rue Haute – Case postale 88 – 1848 Vourne'],
  ])(
    'a house that stands in the foot behind who is at home there, and in front of its street: %s',
    (_, house, line) => {
      expect(placesOf(`${E}<p>Venue: ${house}</p>`, { foot: `<p>${line}</p>` }).join(' + ')).toBe(
        `${house} @ ${line.includes('rue') ? '12 rue Haute' : '12 Mill Street'}`,
      )
    },
  )

  const cards = (place: (n: number) => string): string =>
    ['12 mars', '19 mars', '2 avril', '9 avril']
      .map(
        (day, n) =>
          `<div><h3><a href="/s/${n}">Nuit ${'bleue rouge verte noire'.split(' ')[n]}</a></h3><p>${day} 2027</p>${place(n)}</div>`,
      )
      .join('')
  const houses = ['Le Zinc', 'La Manivelle', 'Église Saint-Alban', 'Le Zinc']
  it('a column whose names come back holds places', () => {
    expect(placesOf(cards((n) => `<p>${houses[n]}</p>`))).toEqual(houses)
  })
  it('what a page says of all its events', () => {
    const body = `<p>Toutes les représentations ont lieu à la salle du Zinc.</p>${cards(() => '')}`
    expect(new Set(placesOf(body))).toEqual(new Set(['salle du Zinc']))
  })
})
