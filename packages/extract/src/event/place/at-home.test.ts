import { describe, expect, it } from 'vitest'
import { card, list, placesOn, type Shape } from './place-shapes.fixture.ts'

const NIGHTS = ['Tide and Timber', 'Salt Lamps', 'Ferns', 'Hedge', 'Three Oars', 'Owls', 'Kelp']
const AT = '12 Mill Street, Ashby'
const MILL = '<p>12 Mill Street, Ashby AD1 4QT</p>'

/** The places of records that print these words, one each. */
const places = (site: string, foot: string, where: readonly string[], more: Partial<Shape> = {}): readonly string[] =>
  placesOn({
    site,
    title: 'What’s On',
    path: '/whats-on',
    language: 'en',
    foot,
    body: list(
      ...where.map((text, n) => card(NIGHTS[n] ?? '', `${n + 12} March 2027, 8pm`, ...(text === '' ? [] : [text]))),
    ),
    ...more,
  })

it('is a house with a shortened saint in its name', () => {
  expect(places('Ashby Sings', '<p>St. Brannock Church, 12 Mill Street, Ashby AD1 4QT</p>', ['', '', ''])[0]).toBe(
    `St. Brannock Church @ ${AT}`,
  )
})

describe('halls of a house whose own name says nothing', () => {
  it.each<[site: string, hall: string, place: string]>([
    ['The Tin Pelican', 'The Tin Pelican', `The Tin Pelican @ ${AT}`],
    ['La Chapelière', 'La Chapelière', `La Chapelière @ ${AT}`],
    ['La Chapelière', 'La Grande Chapelière', `La Grande Chapelière @ ${AT}`],
    ['The Tin Pelican', 'The Tin Pelican, Ashby', `The Tin Pelican @ ${AT}`],
    ['Ciné Le Lumignon', 'Le Lumignon', `Le Lumignon @ ${AT}`],
    ['La Chapelière', 'Studio de la Chapelière', `Studio de la Chapelière @ ${AT}`],
    ['Mackerel Sky', 'Mackerel Loft', `Mackerel Loft @ ${AT}`],
    ['Mackerel Sky', 'Ada Lampe Hall', 'Ada Lampe Hall'],
  ])('%s: %s', (site, hall, place) => {
    expect(places(site, MILL, [hall, hall, hall])[0]).toBe(place)
  })

  it('has all its halls in its street where some are called after it', () => {
    expect(places('La Chapelière', MILL, ['La Grande Chapelière', 'Studio des Sangles', 'Parc des Tanneurs'])).toEqual([
      `La Grande Chapelière @ ${AT}`,
      `Studio des Sangles @ ${AT}`,
      'Parc des Tanneurs',
    ])
  })
})

it('has numbered halls in its street, however many', () => {
  expect(places('Mackerel Arts', MILL, ['Cinema 1', 'Cinema 2', 'Cinema 1', 'Gallery 2'])).toEqual([
    `Cinema 1 @ ${AT}`,
    `Cinema 2 @ ${AT}`,
    `Cinema 1 @ ${AT}`,
    `Gallery 2 @ ${AT}`,
  ])
})

describe('halls beside the name of the house', () => {
  it.each<[hall: string, place: string]>([
    ['The Little Orrery', `The Little Orrery @ ${AT}`],
    ['Undercroft', `Undercroft @ ${AT}`],
    ['The Anteroom', `The Anteroom @ ${AT}`],
    ['Atelier du rez', `Atelier du rez @ ${AT}`],
    ['The Slow Heron', 'The Slow Heron'],
    ['St Osyth’s Church', 'St Osyth’s Church'],
    ['Cinéma Le Vox', 'Cinéma Le Vox'],
    ['Aula du Gymnase', 'Aula du Gymnase'],
  ])('%s', (hall, place) => {
    expect(places('Orrery Theatre', MILL, ['Orrery Theatre', hall, 'Orrery Theatre'])[1]).toBe(place)
  })
})

it.each([
  ['fr', 'Cie La Brouette', 'Le Grand Hangar', 'Villesel (29)', 'Orvanne (35)', '3 rue du Quai<br>29999 Villesel'],
  ['en', 'Wheelbarrow Theatre', 'The Great Hangar', 'Welby, Devon', 'Orrin, Kent', '3 Quay Street, Ashby AD1 4QT'],
] as const)(
  'the office of a company is no address of houses on its tour (%s)',
  (language, site, house, one, two, foot) => {
    const month = language === 'fr' ? 'mars' : 'March'
    const halls = [`Église Saint-Luc, ${one}`, house, `St Mary’s Church, ${two}`]
    const rows = halls.map((hall, n) => `<li><b>${n + 12} ${month} 2027</b> – ${hall}</li>`).join('')
    const body = `<h2>Salt Lamps</h2><h4>Dates</h4><ul>${rows}</ul><h2>Ferns</h2><p>Video</p>`
    const found = placesOn({ site, title: 'Salt Lamps', body, foot: `<p>${site}<br>${foot}</p>`, language })
    expect(found.filter((place) => place.startsWith(house))).toEqual([house])
  },
)

describe('which address of a foot is the house', () => {
  const OFFICE = '5 Corn Street<br>Ashby AD1 1AA'
  const HOUSE = '12 Mill Street<br>Ashby AD1 4QT'
  it.each<[what: string, foot: string]>([
    ['an office in a line above', `<p>Administration<br>${OFFICE}</p><p>Theatre<br>${HOUSE}</p>`],
    ['an office as a heading', `<h4>Head office</h4><p>${OFFICE}</p><h4>Visit</h4><p>${HOUSE}</p>`],
    ['an office in front', `<p>Registered office: 5 Corn Street, Ashby AD1 1AA</p><p>${HOUSE}</p>`],
    ['a box office and an office', `<p>Office: 5 Corn Street, Ashby AD1 1AA</p><p>Box office<br>${HOUSE}</p>`],
    [
      'two streets of one code',
      '<p>Registered office: 5 Corn Street, Ashby AD1 4QT</p><p>12 Mill Street, Ashby AD1 4QT</p>',
    ],
    ['letters', `<h4>Postal address</h4><p>${OFFICE}</p><p>${HOUSE}</p>`],
    [
      'a company whose letters go to somebody',
      `<p>${HOUSE}</p><p>The Lamps, c/o Ada Lampe, 5 Corn Street, Ashby AD1 1AA</p>`,
    ],
    ['a code without a right ending', '<p>Orrery Theatre<br>12 Mill Street<br>Ashby<br>AD99 1KC</p>'],
    ['who built the site', `<p>${HOUSE}</p><p>© 2026 Orrery Theatre — Legal — Site: Tern Agency</p>`],
    ['who built it, behind a stroke', `<p>${HOUSE}</p><p>© Orrery Theatre / Conception : Sterne Productions</p>`],
    ['a county between', '<p>Orrery Theatre<br>12 Mill Street<br>Ashby<br>Marlshire<br>AD1 4QT</p>'],
  ])('%s', (_, foot) => {
    expect(new Set(places('Orrery Theatre', foot, ['', '', '', 'Main Stage', '', '']))).toEqual(
      new Set([`Orrery Theatre @ ${AT}`, `Main Stage @ ${AT}`]),
    )
  })

  it('reads a quay without a number over a county', () => {
    const foot = '<p>Orrery Theatre<br>Tinkers Quay<br>Drumallen<br>Co. Sligo<br>F91 X0X0</p>'
    expect(places('Orrery Theatre', foot, ['Main Stage'])).toEqual(['Main Stage @ Tinkers Quay, Drumallen'])
  })

  it('takes the main one of several, and for a room of a branch that of the branch', () => {
    const foot = `<p><b>Main Library</b><br>12 Mill Street<br>Ashby, OR 97399</p><p><b>Alder Grove Branch</b><br>44 Race Road<br>Alder Grove, OR 97398</p>`
    const rooms = ['Story Nook', 'Alder Grove Reading Room', 'Lobby'].map((room) => `<span class="room">${room}</span>`)
    expect(places('Ashby Public Library', foot, [...rooms, ''])).toEqual([
      `Story Nook @ ${AT}`,
      'Alder Grove Reading Room @ 44 Race Road, Alder Grove',
      `Lobby @ ${AT}`,
      `Ashby Public Library @ ${AT}`,
    ])
  })
})

describe('where a festival is', () => {
  const stages = ['Grande Scène', 'Scène des Saules', 'Grande Scène']
  it.each<[banner: string, town: string]>([
    ['Festival Les Ondes · 18e édition · 4 – 7 mars 2027 · Parc des Saules, Port-Sel', 'Port-Sel'],
    ['18e édition | du 4 au 7 mars 2027 | Port-Sel', 'Port-Sel'],
    ['Les Ondes Festival · 4–7 March 2027 · Lilac Park, Ashby', 'Ashby'],
    ['Les Ondes · 4 – 7 mars 2027 · Parc des Saules, Port-Sel', ''],
    ['Festival Les Ondes · Parc des Saules, Port-Sel', ''],
  ])('%s', (banner, town) => {
    const body = `<p>${banner}</p>${list(...stages.map((stage, n) => card(NIGHTS[n] ?? '', `${n + 4} mars 2027, 20 h`, stage)))}`
    const read = places('Les Ondes', '', [], { body, title: 'Programme', language: 'fr' })
    expect(read.slice(-3)).toEqual(stages.map((stage) => (town === '' ? stage : `${stage} @ ${town}`)))
  })
})

describe('the town in an element of its own', () => {
  const record = (...lines: readonly string[]) => `<div class="record">${lines.join('')}</div>`
  it.each<[what: string, where: string, place: string]>([
    ['below', '<span class="venue">Levee Depot</span></p><p class="city">Ashby', 'Levee Depot @ Ashby'],
    [
      'above',
      '<span class="card__town">PORT-SEL</span></p><p class="card__place">Le Grand Pré',
      'Le Grand Pré @ PORT-SEL',
    ],
    [
      'beside a street',
      '<span class="lieu">Lavoir des Lilas, 6 chemin des Argiles</span></p><p class="commune">Mont-Sel',
      'Lavoir des Lilas @ 6 chemin des Argiles, Mont-Sel',
    ],
    [
      'with a sign',
      '<i class="fa fa-map-marker"></i> <span class="ville">Mont-Sel</span></p><p>Médiathèque Ada-Lampe',
      'Médiathèque Ada-Lampe @ Mont-Sel',
    ],
    ['a house in its class', '<span class="city">Ashby Town Hall</span>', 'Ashby Town Hall'],
  ])('%s', (_, where, place) => {
    const body = [1, 2, 3]
      .map((day) => record(`<h3>${NIGHTS[day]}</h3><p>${day + 12} March 2027, 8pm</p><p>${where}</p>`))
      .join('')
    expect(places('Visit Marl Valley', '', [], { body })[0]).toBe(place)
  })
})

describe('what is no place', () => {
  it('the kinds of an event in a list of them', () => {
    const tags = '</p><ul><li>Theatre</li><li>New writing</li></ul><p>'
    const where = `<span class="venue">The Tenter Loft</span>${tags}`
    expect(places('Orrery Theatre', MILL, ['Main Stage', where, 'Main Stage'])[1]).toBe(`The Tenter Loft @ ${AT}`)
  })

  it('teams of a quiz', () => {
    expect(places('Orrery Theatre', MILL, ['', 'Teams of up to six.', '', '', ''])[1]).toBe(`Orrery Theatre @ ${AT}`)
  })

  it('a link that sells one evening', () => {
    const row = (day: number) =>
      `<li><span>${day} March 2027</span> <span>7pm</span> <a href="https://tickets.example/${day}">Book<span> Salt in Winter Boots on ${day} March at 7pm</span></a></li>`
    const body = `<h1>Salt in Winter Boots</h1><p>Main Stage</p><ul>${row(12)}${row(13)}${row(14)}</ul><p>${'A play about slow water. '.repeat(20)}</p>`
    const read = places('Orrery Theatre', MILL, [], { body, title: 'Salt in Winter Boots', path: '/whats-on/salt' })
    expect(new Set(read)).toEqual(new Set([`Main Stage @ ${AT}`]))
  })
})

describe('played elsewhere', () => {
  it.each(['Hors les murs', 'Off-site', 'Offsite', '(Hors les murs)'])('%s says no place', (away) => {
    const where = `<span class="venue">${away}</span>`
    expect(places('Orrery Theatre', MILL, ['Main Stage', where, 'Main Stage'])[1]).toBe('')
  })

  it('finds no map of the foot below the last place', () => {
    const foot = '<p><a href="https://maps.google.com/?q=12+Mill+Street,+Ashby+AD1+4QT">Find us</a></p>'
    expect(places('Mackerel Sky', foot, ['Ada Hall, Welby', 'Ada Hall, Welby'])[1]).toBe('Ada Hall @ Welby')
  })
})

describe('the page of one event', () => {
  const article = (...lines: readonly string[]): string =>
    `<h1>Tide and Timber</h1><p>12 March 2027, 8pm</p>${lines.map((line) => `<p>${line}</p>`).join('')}<p>${'A play about slow water and those who wait beside it for somebody. '.repeat(6)}</p>`
  it.each<[what: string, lines: readonly string[]]>([
    [
      'in full above a map',
      [
        '<b>Ada Lampe Hall</b><br>4 Quay Street<br>Welby, WI 54999',
        'Ada Lampe Hall, 4 Quay Street',
        'Posted in River Music',
      ],
    ],
    [
      'above a letter box',
      ['Ada Lampe Hall<br>4 Quay Street, Welby', 'The Lamps Inc., Box 418, Port Marl, Saskatchewan S0K 9Z0'],
    ],
    [
      'sous une boîte aux lettres',
      ['Les Ondes, boîte postale 4, Orval (Québec) G0G 0G0', 'Ada Lampe Hall<br>4 Quay Street, Welby'],
    ],
  ])('tells its address %s', (_, lines) => {
    const read = places('The Lamps', '', [], {
      body: article(...lines),
      title: 'Tide and Timber',
      path: '/whats-on/tide',
    })
    expect(read).toEqual(['Ada Lampe Hall @ 4 Quay Street, Welby'])
  })

  it.each<[hall: string, place: string]>([
    ['Venue: Ada Lampe Hall', `Ada Lampe Hall @ ${AT}`],
    ['Venue: Founders’ Room', `Founders’ Room @ ${AT}`],
    ['Location: Undercroft', `Undercroft @ ${AT}`],
    ['Lieu : Salle Ada-Lampe', `Salle Ada-Lampe @ ${AT}`],
    ['Venue: St Osyth’s Church', 'St Osyth’s Church'],
  ])('%s', (hall, place) => {
    const body = article(hall)
    expect(places('Orrery Theatre', MILL, [], { body, title: 'Tide and Timber', path: '/whats-on/tide' })).toEqual([
      place,
    ])
  })
})
