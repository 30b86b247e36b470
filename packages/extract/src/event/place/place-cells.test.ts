import { expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

/** The places of a list of three records. */
function places(record: (name: string, house: string, day: number) => string): string[] {
  const records = [
    ['Sel', 'Salle des Câbles'],
    ['Encre', 'Théâtre du Quai'],
    ['Houle', 'Église du Phare'],
  ].map(([name = '', house = ''], n) => record(name, house, 12 + n))
  const html = `<html lang="fr"><head><title>Saison | La Rampe</title></head><body><main><h1>Saison</h1>${records.join('')}</main></body></html>`
  const { claims } = extract(captured(html, { url: 'https://rampe.example/saison' }), { markup: 'ignore' })
  return claims
    .filter(({ subject, property }) => subject.endsWith('.location') && property === 'name')
    .flatMap(({ value }) => (value.kind === 'text' ? [value.text] : []))
    .sort()
}

const HOUSES = ['Salle des Câbles', 'Théâtre du Quai', 'Église du Phare'].sort()

/** A house and its town, which only the style sheet sets apart. */
const TWOFOLD: readonly [string, (house: string) => string][] = [
  [
    'behind an icon, the town touching',
    (house) => `<div class="location"><i class="pin"></i> ${house}<span class="city">Ashby, ON</span></div>`,
  ],
  ['the town touching', (house) => `<div class="lieu">${house}<span>Port-Brume</span></div>`],
  ['a town and its province, nothing named', (house) => `<p>${house} <small>Ashby, ON</small></p>`],
  ['two elements, nothing named', (house) => `<p><span>${house}</span><span>Ashby, ON</span></p>`],
  ['an element called a town', (house) => `<p class="x1">${house} <span class="ville">Port-Brume</span></p>`],
  ['the town in brackets', (house) => `<div class="venue">${house}<span class="t">(Ashby)</span></div>`],
  ['the town ahead', (house) => `<p><span>Ashby, ON</span><span>${house}</span></p>`],
  [
    'a name with a word of it in italics',
    (house) => `<div class="venue">${house.replace(/\S+$/, '<em>$&</em>')}</div>`,
  ],
]

it.each<[string, (name: string, house: string, day: number) => string]>([
  [
    'between the hour and the price, with commas',
    (name, house, day) => `<article><h3>${name}</h3><p>${day} mars 2026</p><p>15 h, ${house}, 15 $</p></article>`,
  ],
  [
    'behind the day, in front of what it costs',
    (name, house, day) => `<article><h3>${name}</h3><p>${day} mars 2026 | 20 h, ${house}, Entrée libre</p></article>`,
  ],
  [
    'behind the hour, each in an element',
    (name, house, day) =>
      `<h2>${day} mars 2026</h2><div><a href="/e/${day}"><span><s>20h30</s></span> <strong>${name}</strong> <span>${house}</span> <i>annulé</i></a></div>`,
  ],
  [
    'on the line of the name, under a day',
    (name, house, day) => `<h3>${day} mars 2026, 20 h</h3><p><strong>${name}</strong> | ${house}</p>`,
  ],
  [
    'on the line of the name, with a price',
    (name, house, day) => `<h3>${day} mars 2026, 20 h</h3><p>${name} – ${house} – 25 $</p>`,
  ],
  ...TWOFOLD.map(([what, place]): [string, (name: string, house: string, day: number) => string] => [
    `with its town: ${what}`,
    (name, house, day) => `<article><h3>${name}</h3><p>${day} mars 2026, 20 h</p>${place(house)}</article>`,
  ]),
])('%s', (_, record) => {
  expect(places(record)).toEqual(HOUSES)
})

/** A house whose name says nothing, over its street, in one element with more. */
it.each<[string, (house: string, street: string) => string]>([
  ['in bold', (house, street) => `<td><b>${house}</b><br>${street}<br>portes 20h, spectacle 21h<br>8 $</td>`],
  ['in an element', (house, street) => `<td><em>${house}</em><br>${street}<br>21h<br>gratuit<br>18 ans +</td>`],
  ['behind a link', (house, street) => `<td><a href="/ou">${house}</a><br>${street}<br>doors 8pm, show 9pm</td>`],
])('over its street: %s', (_, cell) => {
  const where = [
    ['La Loutre Verte', '4906 boul. Saint-Alban'],
    ['Casa Pelican', '4911 Mill Street'],
    ['La Loutre Verte', '4906 boul. Saint-Alban'],
  ]
  const acts = (n: number): string => ['Salt', 'Tide', 'Ferns'].slice(0, n + 1).join('<br>+ ')
  const row = (name: string, n: number): string =>
    `<tr><td colspan="2">${12 + n} mars 2026</td></tr><tr><td><a href="/e/${n}">${name}</a><br>+ ${acts(n)}</td>${cell(where[n]?.[0] ?? '', where[n]?.[1] ?? '')}</tr>`
  const names = ['Owl Quartet', 'Noé Quai', 'Kelp'].map(row).join('')
  const html = `<html lang="fr"><head><title>Spectacles | La Rampe</title></head><body><main><h1>Spectacles</h1><table>${names}</table></main></body></html>`
  const { claims } = extract(captured(html, { url: 'https://rampe.example/saison' }), { markup: 'ignore' })
  const told = claims.filter(({ subject, property }) => subject.endsWith('.location') && property === 'name')
  expect(told.map(({ value }) => (value.kind === 'text' ? value.text : ''))).toEqual(where.map(([house]) => house))
})
