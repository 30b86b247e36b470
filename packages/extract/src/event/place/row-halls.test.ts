import { describe, expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { isSighting, type Seen } from '../../extractor.ts'
import { pageOf } from '../../page.ts'
import { readScene } from '../read.ts'

function partsOf(properties: readonly Seen[], name: string): readonly (readonly Seen[])[] {
  return properties.flatMap(({ property, value }) => (property === name && isSighting(value) ? [value.properties] : []))
}

function wordOf(properties: readonly Seen[], name: string): string {
  const value = properties.find(({ property }) => property === name)?.value
  if (!value || isSighting(value)) return ''
  return value.kind === 'text' ? value.text : value.kind === 'time' ? value.wall.slice(5) : ''
}

/** When and where each performance of the one event of a page is, whose rows are these. */
function performances(rows: readonly string[], language: string): readonly string[] {
  const text = '<p>Trois sœurs héritent d’une laverie et d’un secret qui déborde de partout, surtout la nuit.</p>'
  const html = `<html lang="${language}"><title>Sorgho | Maison Quai</title><body><main><h1>Sorgho</h1>${text}<h2>Dates</h2><ul>${rows.join('')}</ul></main><footer><p>Maison Quai, 12 rue du Quai, Lyon</p></footer></body></html>`
  const capture = captured(html, { url: 'https://maison.example/e/sorgho', capturedAt: '2026-11-01T12:00:00Z' })
  const { readings } = readScene(pageOf(capture))
  return readings.flatMap(({ sighting: { properties } }) =>
    partsOf(properties, 'subEvent').map(
      (part) => `${wordOf(part, 'startDate')} ${partsOf(part, 'location').map((place) => wordOf(place, 'name'))}`,
    ),
  )
}

const nested = (day: string, rest: string) => `<li><b>${day}</b><ul><li>${rest}</li></ul></li>`

const run = (days: string, hours: string, where: string) => `<li><b>${days}</b><p>${hours}</p><p>${where}</p></li>`

describe('halls of single performances', () => {
  it.each<readonly [string, readonly [string, string], readonly [string, string], string]>([
    ['en', ['November 20–21, 2026', 'Fri 7:30pm, Sat 2pm'], ['December 11–12, 2026', 'Fri 7:30pm, Sat 8pm'], 'ON'],
    [
      'fr',
      ['20 et 21 novembre 2026', 'ven. 19 h 30, sam. 14 h'],
      ['11 et 12 décembre 2026', 'ven. 19 h 30, sam. 20 h'],
      'QC',
    ],
  ])('below days whose hours stand on a line of their own: %s', (language, first, second, region) => {
    const rows = [
      run(...first, `Quay Playhouse, Port Marl, ${region}`),
      run(...second, `Thornley Arts Centre, La Soute, Rive-Haute, ${region}`),
    ]
    expect(performances(rows, language)).toEqual([
      '11-20T19:30 Quay Playhouse',
      '11-21T14:00 Quay Playhouse',
      '12-11T19:30 Thornley Arts Centre, La Soute',
      '12-12T20:00 Thornley Arts Centre, La Soute',
    ])
  })

  it.each<readonly [language: string, rows: readonly string[], told: readonly string[]]>([
    // Of one evening of three: a remark, whatever its words.
    [
      'fr',
      [
        nested('Vendredi 12 mars', '20 h 30'),
        nested('Mardi 16 mars', '19 h · Chuchotée'),
        nested('Jeudi 18 mars', '19 h'),
      ],
      ['03-12T20:30 ', '03-16T19:00 ', '03-18T19:00 '],
    ],
    [
      'en',
      [
        nested('Friday 12 March', '8:30pm'),
        nested('Tuesday 16 March', '7pm <b>Whispered</b>'),
        nested('Thursday 18 March', '7pm'),
      ],
      ['03-12T20:30 ', '03-16T19:00 ', '03-18T19:00 '],
    ],
    [
      'fr',
      [nested('Vendredi 12 mars', '20 h 30 Petite salle'), nested('Mardi 16 mars', '19h Grande salle')],
      ['03-12T20:30 Petite salle', '03-16T19:00 Grande salle'],
    ],
    [
      'fr',
      [nested('Vendredi 12 mars', '18h15 VF salle 2'), nested('Mardi 16 mars', '20h45 VOSTFR salle 1')],
      ['03-12T18:15 salle 2', '03-16T20:45 salle 1'],
    ],
    [
      'en',
      [nested('Friday, March 12', '7:30 PM Marivole Studio'), nested('Tuesday, March 16', '8:00 p.m. Orval Hall')],
      ['03-12T19:30 Marivole Studio', '03-16T20:00 Orval Hall'],
    ],
    [
      'en',
      [nested('Fri 12 Mar', '20:00 Main Stage'), nested('Tue 16 Mar', '8pm Studio Theatre')],
      ['03-12T20:00 Main Stage', '03-16T20:00 Studio Theatre'],
    ],
    [
      'fr',
      ['<li>Vendredi 12 mars – Salle 2 – 20 h</li>', '<li>Mardi 16 mars – Salle 1 – 19 h 30</li>'],
      ['03-12T20:00 Salle 2', '03-16T19:30 Salle 1'],
    ],
    [
      'en',
      ['<li>Friday, March 12 – Hall 2 – 8pm</li>', '<li>Tuesday, March 16 – Hall 1 – 7:30 PM</li>'],
      ['03-12T20:00 Hall 2', '03-16T19:30 Hall 1'],
    ],
    // Several hours in one row, each with its hall.
    [
      'fr',
      [
        '<li><h3>Vendredi 12 mars</h3><ul><li>14h00 <small>salle 1</small></li><li>20h30 <small>salle 2</small></li></ul></li>',
        '<li><h3>Mardi 16 mars</h3><ul><li>18h00 <small>Salle 3</small></li><li>20h30 <small>Petite salle</small></li></ul></li>',
      ],
      ['03-12T14:00 salle 1', '03-12T20:30 salle 2', '03-16T18:00 Salle 3', '03-16T20:30 Petite salle'],
    ],
    [
      'en',
      [
        '<li><h3>Friday 12 March</h3><ul><li>2pm | Screen 1</li><li>8.20pm | Screen 2</li></ul></li>',
        '<li><h3>Tuesday 16 March</h3><ul><li>2pm · Studio</li><li>8pm · Main House</li></ul></li>',
      ],
      ['03-12T14:00 Screen 1', '03-12T20:20 Screen 2', '03-16T14:00 Studio', '03-16T20:00 Main House'],
    ],
    [
      'fr',
      [nested('Vendredi 12 mars', '20 h 30 Grande salle'), nested('Samedi 13 mars', '20 h 30 idem')],
      ['03-12T20:30 Grande salle', '03-13T20:30 Grande salle'],
    ],
    [
      'en',
      [
        '<li><p>Friday, March 12, 8pm</p><p>Orval Hall</p></li>',
        '<li><p>Saturday, March 13, 8pm</p><p>" "</p></li>',
        '<li><p>Sunday, March 14, 8pm</p><p>Main Stage</p></li>',
      ],
      ['03-12T20:00 Orval Hall', '03-13T20:00 Orval Hall', '03-14T20:00 Main Stage'],
    ],
  ])('%s %s', (language, rows, told) => expect(performances(rows, language)).toEqual(told))
})

/** Days of a tour below the house and its town, each with words in brackets behind the hour. */
const told = (where: string, rows: readonly string[]) =>
  `<div><p>${where}</p><div>${rows.map((row) => `<div>• ${row}</div>`).join('')}</div><a href="/book">2027</a></div>`

describe('words in brackets behind the hours of a house told above', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'en',
      [
        told('Ashby - Lamp Theatre', [
          'Fri 12 March - 3.00pm (General public)',
          'Mon 15 March - 9.30am (National schools & Community groups)',
        ]),
        told('Welby - Oar Arts Centre', ['Wed 17 March - 2.30pm (Green badge)', 'Thu 18 March - 3.00pm (Red badge)']),
      ],
      [
        '03-12T15:00 Lamp Theatre',
        '03-15T09:30 Lamp Theatre',
        '03-17T14:30 Oar Arts Centre',
        '03-18T15:00 Oar Arts Centre',
      ],
    ],
    [
      'fr',
      [
        told('Alma - Théâtre des Lampes', [
          'Ven. 12 mars - 15 h (Grand public)',
          'Lun. 15 mars - 9 h 30 (Collèges & Groupes communautaires)',
        ]),
        told('Orval - Complexe du Loup', [
          'Mer. 17 mars - 14 h 30 (Pastille verte)',
          'Jeu. 18 mars - 15 h (Pastille rouge)',
        ]),
      ],
      [
        '03-12T15:00 Théâtre des Lampes',
        '03-15T09:30 Théâtre des Lampes',
        '03-17T14:30 Complexe du Loup',
        '03-18T15:00 Complexe du Loup',
      ],
    ],
    [
      'en',
      [told('Ashby - Lamp Theatre', ['Fri 12 March - 3.00pm (Studio)', 'Mon 15 March - 9.30am (Main House)'])],
      ['03-12T15:00 Studio', '03-15T09:30 Main House'],
    ],
  ])('%s %#', (language, rows, places) => expect(performances(rows, language)).toEqual(places))
})
