import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

const recordsOf = (html: string): readonly (readonly [name: string, ...days: readonly string[]])[] => {
  const outline = outlineOf(load(`<main>${html}</main>`, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-10-01', language: 'fr' })
  return groupsOf(outline, marks).flatMap(({ entries }) =>
    entries.map(
      ({ title, marks: own }) =>
        [
          title?.text ?? '',
          ...own.flatMap(({ when }) => when.occurrences.map(({ start }) => start.slice(0, 10))),
        ] as const,
    ),
  )
}

const HOLDERS: readonly [what: string, hold: (name: string) => string][] = [
  ['a heading', (name) => `<h3>${name}</h3>`],
  ['a linked heading', (name) => `<h3><a href="/e/${name.length}">${name}</a></h3>`],
  ['a paragraph called title', (name) => `<p class="event-title">${name}</p>`],
  ['a link', (name) => `<a href="/e/${name.length}">${name}</a>`],
]

const ODD = [
  '1998',
  '19h14',
  '23:59',
  'April 31st',
  '1er avril 1998',
  '14 juillet 1789',
  '+353',
  '7',
  '0° 0′ 0″',
  'Mai 68',
]

describe('names that are figures, hours and days', () => {
  it.each(HOLDERS.flatMap(([what, hold]) => ODD.map((name) => [name, what, hold] as const)))(
    '%s in %s',
    (name, _, hold) => {
      const day = '<p>14 novembre 2026, 20 h</p>'
      const list = ['Blé noir', name, 'Ogre', 'Nuit bleue'].map(
        (one) => `<li>${hold(one)}${day}<p>Salle Verte</p></li>`,
      )
      expect(recordsOf(`<ul>${list.join('')}</ul>`)[1]).toEqual([name, '2026-11-14'])
    },
  )

  it.each<readonly [what: string, records: readonly string[], read: readonly (readonly string[])[]]>([
    [
      'a day that ends a name, where the record tells another',
      ['<h3>Cabaret du vendredi 27</h3><p>27 novembre 2026</p>', '<h3>Ogre</h3><p>3 mars 2027</p>'],
      [
        ['Cabaret du vendredi 27', '2026-11-27'],
        ['Ogre', '2027-03-03'],
      ],
    ],
    [
      'a day in the middle of a name is not when it is played',
      ['<h3>Fête du 1er mai au jardin</h3><p>2 mai 2027</p>', '<h3>Ogre</h3><p>3 mars 2027</p>'],
      [
        ['Fête du 1er mai au jardin', '2027-05-02'],
        ['Ogre', '2027-03-03'],
      ],
    ],
    [
      'the day of a record that tells no other is its day',
      ['<h3>Blé noir</h3><p>5 mars 2027</p>', '<h3>Ogre</h3><p>3 mars 2027</p>', '<h3>8 mars 2027</h3><p>Nuit</p>'],
      [
        ['Blé noir', '2027-03-05'],
        ['Ogre', '2027-03-03'],
      ],
    ],
    [
      'what it costs',
      ['<h3>Blé noir</h3><p>5 mars 2027</p>', '<h3>Ogre</h3><p>3 mars 2027</p>', '<h3>12 $</h3><p>8 mars 2027</p>'],
      [
        ['Blé noir', '2027-03-05'],
        ['Ogre', '2027-03-03'],
      ],
    ],
  ])('%s', (_, records, read) => {
    expect(recordsOf(records.map((record) => `<article>${record}</article>`).join(''))).toEqual(read)
  })
})

const post = (name: string, posted: string, day: string): string =>
  `<article><h2 class="entry-title"><a href="/e/${day}">${name}</a></h2><p class="meta"><a href="/e/${day}">${posted}</a></p><p><b>Ada Lampe</b> lit.</p><p>${day} à 20 h</p></article>`

it.each<[string, ...(readonly [string, string, string])[]]>([
  [
    'some titles of posts begin with their day',
    ['12 novembre : Lampe et Ruisso', 'Publié le 2 octobre 2026', 'jeudi 12 novembre'],
    ['Gutter Stars', 'Publié le 1er octobre 2026', 'jeudi 15 octobre'],
    ['La rentrée', 'Publié le 28 septembre 2026', 'jeudi 8 octobre'],
  ],
  [
    'no title tells when it was posted',
    ['Lampe et Ruisso', 'Posted on October 2, 2026', 'jeudi 12 novembre'],
    ['Gutter Stars', 'Posted on October 1, 2026', 'jeudi 15 octobre'],
    ['La rentrée', 'Posted on September 28, 2026', 'jeudi 8 octobre'],
  ],
])('names records: %s', (_, ...posts) => {
  const html = posts.map(([name, posted, day]) => post(name, posted, day)).join('')
  expect(recordsOf(html).map(([name]) => name)).toEqual(['Lampe et Ruisso', 'Gutter Stars', 'La rentrée'])
})

it('names rows of a tour by the link to the show, whether a badge stands behind it or not', () => {
  const row = (day: string, name: string, badge: string, hall: string): string =>
    `<li><div>${day}</div><div><a href="/shows/${name.length}">${name}</a>${badge}</div><div><strong>${hall}</strong>, Port-Brume</div></li>`
  const rows = [
    row('12 novembre 2026', 'The Kelp Wife', ' <span>Rural touring</span>', 'Salle du Quai'),
    row('14 novembre 2026', 'The Kelp Wife', '', 'La Grange'),
    row('15 novembre 2026', 'Dormouse', ' <span>Previews</span>', 'Le Moulin'),
    row('18 novembre 2026', 'Dormouse', '', 'Les Halles'),
  ]
  expect(recordsOf(`<ul>${rows.join('')}</ul>`).map(([name]) => name)).toEqual([
    'The Kelp Wife',
    'The Kelp Wife',
    'Dormouse',
    'Dormouse',
  ])
})
