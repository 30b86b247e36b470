import { describe, expect, it } from 'vitest'
import { card, list, placesOn, type Shape } from './place-shapes.fixture.ts'

const NIGHTS = ['Tide and Timber', 'Salt Lamps', 'Ferns', 'Hedge', 'Three Oars', 'Owls', 'Kelp']
const STREET = '12 Mill Street, Ashby'

/** The places of records that print these words, one each. */
const placesAs = (where: readonly string[], more: Partial<Shape> = {}): readonly string[] =>
  placesOn({
    site: 'Mackerel Sky',
    title: 'What’s On',
    path: '/whats-on',
    language: 'en',
    foot: `<p>${STREET} AD1 4QT</p>`,
    body: list(
      ...where.map((text, n) => card(NIGHTS[n] ?? '', `${n + 12} March 2027, 8pm`, ...(text === '' ? [] : [text]))),
    ),
    ...more,
  })

describe('rooms of a house', () => {
  it.each<[what: string, where: readonly string[], places: readonly string[]]>([
    [
      'rooms without a name of their own',
      ['Main Room', 'Upper Gallery', 'West Wing', 'Main Room'],
      [`Main Room @ ${STREET}`, `Upper Gallery @ ${STREET}`, `West Wing @ ${STREET}`, `Main Room @ ${STREET}`],
    ],
    [
      'a room with a name beside them',
      ['Main Room', 'The Net Loft', 'Main Room', 'The Net Loft', 'Main Room'],
      ['Main Room', 'The Net Loft', 'Main Room', 'The Net Loft', 'Main Room'].map((name) => `${name} @ ${STREET}`),
    ],
    [
      'the house in front of its rooms',
      ['Mackerel Sky - Main Room', 'Mackerel Sky: The Net Loft', 'Mackerel Sky, Studio', 'Mackerel Sky - Main Room'],
      [
        `Mackerel Sky - Main Room @ ${STREET}`,
        `The Net Loft @ ${STREET}`,
        `Mackerel Sky, Studio @ ${STREET}`,
        `Mackerel Sky - Main Room @ ${STREET}`,
      ],
    ],
    [
      'rooms in French',
      ['Grande salle', 'Le Club', 'Salle principale', 'Grande piste'],
      ['Grande salle', 'Le Club', 'Salle principale', 'Grande piste'].map((name) => `${name} @ ${STREET}`),
    ],
    [
      'rooms by what they are for',
      ['Auditorium', 'Workshop 2', 'Bar', 'Auditorium'],
      ['Auditorium', 'Workshop 2', 'Bar', 'Auditorium'].map((name) => `${name} @ ${STREET}`),
    ],
    [
      'rooms by what they are for, in French',
      ['Salle Ada-Lampe', 'Hall', 'Atelier', 'Salle Ada-Lampe', 'Bibliothèque'],
      ['Salle Ada-Lampe', 'Hall', 'Atelier', 'Salle Ada-Lampe', 'Bibliothèque'].map((name) => `${name} @ ${STREET}`),
    ],
    [
      'rooms in a sentence of two words',
      ['in the Mainspace', 'in the Backspace', 'on the Quayside Deck', 'in the Anteroom'],
      ['Mainspace', 'Backspace', 'Quayside Deck', 'Anteroom'].map((name) => `${name} @ ${STREET}`),
    ],
    [
      'rooms called as what is played, where the template says so',
      ['Musée', 'Gallery', 'Ada Lampe', 'Atelier'].map((name) => `<span class="venue">${name}</span>`),
      ['Musée', 'Gallery', 'Ada Lampe', 'Atelier'].map((name) => `${name} @ ${STREET}`),
    ],
    ...['Location:', 'Where', 'Lieu :'].map((label): [string, readonly string[], readonly string[]] => [
      `a label over each: ${label}`,
      ['Gallery 3', 'Ada Lampe Hall', 'Gallery 3'].map(
        (name) => `<span class="event-place"><b>${label}</b><br><span>${name}</span></span>`,
      ),
      ['Gallery 3', 'Ada Lampe Hall', 'Gallery 3'].map((name) => `${name} @ ${STREET}`),
    ]),
    [
      'what is played, called as rooms are',
      ['Atelier', 'Concert', 'Workshop', 'Atelier'],
      ['', '', '', ''].map(() => `Mackerel Sky @ ${STREET}`),
    ],
    [
      'other houses beside them have other streets',
      ['Main Room', 'Welby Working Men’s Club', 'Studio', 'Thornwick Institute', 'Main Room'],
      [
        `Main Room @ ${STREET}`,
        'Welby Working Men’s Club',
        `Studio @ ${STREET}`,
        'Thornwick Institute',
        `Main Room @ ${STREET}`,
      ],
    ],
  ])('%s', (_, where, places) => {
    expect(placesAs(where)).toEqual(places)
  })

  it('takes a house for a cinema by the last word of its name', () => {
    const foot = `<p>Winding Wheel Pictures, ${STREET} AD1 4QT</p>`
    const screens = ['Screen 1', 'SCREEN 2', 'Screen 1']
    expect(placesAs(screens, { site: 'Winding Wheel Pictures', foot })).toEqual(
      screens.map((name) => `${name} @ ${STREET}`),
    )
  })

  it.each([
    ['the gallery on a floor of a museum', 'Lower Level, Ada Lampe Gallery', 'Lower Level, Ada Lampe Gallery'],
    ['a gallery that is none by its class', 'West Wing', 'West Wing'],
    ['a room in an element for the place', '<span class="card__loc">Levee Passage</span>', 'Levee Passage'],
  ])('%s', (_, where, name) => {
    const foot = `<h2>Osier Museum of Art</h2><p>330 Levee Street<br>Ashby, WI 54099</p>`
    const places = placesAs(['', where, ''], { site: 'Osier Museum of Art', foot })
    expect(places[1]).toBe(`${name} @ 330 Levee Street, Ashby`)
  })

  it.each([
    ['Niveau 1 – Salle 11', 'Grand auditorium', 'Niveau 1 – Salle 13'],
    ['Level 2 - Gallery 4', 'Workshop 2', 'Level 3 - Gallery 9'],
    ['First Floor – Room 12', 'Garden', 'First Floor – Room 14'],
  ])('takes %s for a hall and its floor, beside %s', (...where) => {
    const foot = `<h2>Osier Museum of Art</h2><p>330 Levee Street<br>Ashby, WI 54099</p>`
    expect(
      placesAs(
        where.map((name) => `<span class="place">${name}</span>`),
        { site: 'Osier Museum of Art', foot },
      ),
    ).toEqual(where.map((name) => `${name} @ 330 Levee Street, Ashby`))
  })
})

describe('a house and where it is', () => {
  it.each([
    ['Wexcombe: The Fox', 'The Fox @ Wexcombe'],
    ['Rezé : Le Zinc', 'Le Zinc @ Rezé'],
    ['Rezé, église Saint-Alban', 'église Saint-Alban @ Rezé'],
    ['Wexcombe Village Hall, LX14 7QD', 'Wexcombe Village Hall'],
    ['Fenner’s Farm, off the B1999 near Welby', 'Fenner’s Farm @ off the B1999 near Welby'],
    ['Walled Garden, Elm Hall, near Welby', 'Walled Garden, Elm Hall @ near Welby'],
    ['Verger clos, Manoir des Ormes, près de Rezé', 'Verger clos, Manoir des Ormes @ près de Rezé'],
    ['La Grange, derrière l’église', 'La Grange @ derrière l’église'],
    ['Fenner’s Farm, what3words ///pebble.mustard.hinge', 'Fenner’s Farm'],
    ['St John-in-the-Reeds, Upper Holme', 'St John-in-the-Reeds @ Upper Holme'],
    ['St. Brendan’s, Tansy Cross', 'St. Brendan’s @ Tansy Cross'],
    ['Thornwick Memorial Institute', 'Thornwick Memorial Institute'],
    ['All Saints, Welby', 'All Saints @ Welby'],
  ])('%s', (where, place) => {
    const other = 'The Malthouse, Welby'
    expect(placesAs([other, where, other], { site: 'Lantern Rural Touring' })[1]).toBe(place)
  })
})

describe('whose the address in the foot is', () => {
  it.each([
    ['a form of law around the name', `<p>Association La Verrière, ${STREET} AD1 4QT</p>`, 'La Verrière'],
    ['a street and a town without a code', '<p>La Verrière<br>12 Mill Street<br>Ashby</p>', 'La Verrière'],
    [
      'what it says of itself behind it',
      `<p>La Verrière, centre culturel de la Communauté de communes du Haut-Orval<br>${STREET} AD1 4QT</p>`,
      'La Verrière',
    ],
    [
      'what it says of itself behind a dash',
      `<p>La Verrière – the home of new music and dance in the Upper Osier valley since 1974<br>${STREET} AD1 4QT</p>`,
      'La Verrière',
    ],
    ['a form of law behind it', `<p>La Verrière Ltd, ${STREET} AD1 4QT</p>`, 'La Verrière'],
  ])('%s', (_, foot, name) => {
    const nothing = NIGHTS.map(() => '')
    expect(new Set(placesAs(nothing, { site: 'La Verrière', foot }))).toEqual(new Set([`${name} @ ${STREET}`]))
  })

  it('reads no name behind a cry that an evening is elsewhere', () => {
    const where = ['St Alban’s, Tansy Cross', 'OFFSITE! Caller Effie Brook. Lunch served at 10.']
    const foot = `<p>La Verrière, ${STREET} AD1 4QT</p>`
    const body = list(card('Tide', '12 March 2027, 8pm', ...where), card('Salt', '13 March 2027, 8pm'))
    expect(placesAs([], { site: 'La Verrière', foot, body })[0]).toBe('St Alban’s @ Tansy Cross')
  })

  it.each<readonly string[]>([
    ['World premiere for Lower Hall', 'The Lower Hall / Ada Lampe present', 'A Net Loft production'],
    ['Création mondiale du Théâtre des Lampes', 'La salle du bas / Célia Orme présentent', 'Une production du Zinc'],
  ])('reads no place where it says who shows it: %s', (...shown) => {
    const where = NIGHTS.map((_, n) => shown[n % 3] ?? '')
    const foot = `<p>La Verrière, ${STREET} AD1 4QT</p>`
    expect(new Set(placesAs(where, { site: 'La Verrière', foot }))).toEqual(new Set([`La Verrière @ ${STREET}`]))
  })

  it('leaves a touring scheme in its office', () => {
    const foot = '<p>Lantern Rural Touring CIC, Unit 5, Station Yard, Keldham LX12 1PW</p>'
    const nothing = NIGHTS.map(() => '')
    expect(new Set(placesAs(nothing, { site: 'Lantern Rural Touring', foot }))).toEqual(new Set(['']))
  })
})
