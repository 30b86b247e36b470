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

/** `name @ house / town region`, one for each record. */
function told(host: string, title: string, body: string): string[] {
  const page = captured(
    `<html lang="en"><head><title>${title}</title></head><body><nav><a href="/music">Music</a><a href="/bio">Bio</a></nav><main><h1>Tour</h1>${body}</main></body></html>`,
    { url: `https://${host}.example/tour` },
  )
  return readScene(pageOf(page)).readings.map(({ name, sighting: { properties } }) => {
    const place = inside(properties, 'location')
    const address = inside(place, 'address')
    return `${name} @ ${text(place, 'name')} / ${text(address, 'addressLocality')} ${text(address, 'addressRegion')}`
  })
}

const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
const table = (...rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const ANTS = ['Silver Ants @ The Mill / Orval NH', 'Silver Ants @ Blue Heron Room / Cornet ME']

describe('stops of a tour', () => {
  const rows: readonly [what: string, body: string, told: readonly string[]][] = [
    ['dashes, the town first', list('2/12 – Orval, NH – The Mill', '3/5 – Cornet, ME – Blue Heron Room'), ANTS],
    ['commas', list('Feb 12 – The Mill, Orval NH', 'Mar 5 – Blue Heron Room, Cornet ME'), ANTS],
    [
      'brackets around letters of plates, and what is played behind the hour',
      list('10.02.27 – Orval (F), The Mill, 8pm. Salt, Sand.', '12.02.27 – Cornet (I), Blue Heron Room, 9pm. Same.'),
      ['Silver Ants @ The Mill / Orval ', 'Silver Ants @ Blue Heron Room / Cornet '],
    ],
    ['brackets', list('Feb 12: The Mill, Orval (NH)', 'Mar 5: Blue Heron Room, Cornet (ME)'), ANTS],
    [
      'a house between the day and its hour',
      list('February 12, 2026 – The Mill, Orval, NH – 8pm', 'March 5, 2026 – Blue Heron Room, Cornet, ME – 9pm'),
      ANTS,
    ],
    ['signs', list('Orval, NH · Feb 12 @ The Mill', 'Cornet, ME · Mar 5 @ Blue Heron Room'), ANTS],
    ['cells', table(['Feb 12', 'Orval, NH', 'The Mill'], ['Mar 5', 'Cornet, ME', 'Blue Heron Room']), ANTS],
    [
      'a cell of regions',
      table(['Feb 12', 'The Mill', 'Orval', 'NH'], ['Mar 5', 'Blue Heron Room', 'Cornet', 'ME']),
      ANTS,
    ],
    [
      'a house in bold and who else plays',
      table(
        ['Feb 12', '<b>The Mill</b>, Orval, NH<br>w/ Ida Lampe'],
        ['Mar 5', '<b>Blue Heron Room</b>, Cornet, ME<br>8pm, pie'],
      ),
      ANTS,
    ],
    [
      'no region: what looks like houses',
      list('Feb 12 – The Mill, Orval', 'Mar 5 – Blue Heron Room, Cornet', 'Mar 6 – Hollow Reed, Villesel'),
      [
        'Silver Ants @ The Mill / Orval ',
        'Silver Ants @ Blue Heron Room / Cornet ',
        'Silver Ants @ Hollow Reed / Villesel ',
      ],
    ],
    [
      'lines of a house alone, beside what has a name',
      ['Feb 12|Temple of Orval|Rivers no. 4', 'Mar 5|Quay Hall, Cornet|Meadows', 'Mar 6|“Blue night”|Banks']
        .map((record) => `<p><b>${record.split('|')[0]}</b><br>${record.split('|').slice(1).join('<br>')}</p>`)
        .join(''),
      ['Silver Ants @ Temple of Orval /  ', 'Silver Ants @ Quay Hall / Cornet ', '“Blue night” @  /  '],
    ],
    [
      'an occasion, and a house to be told',
      list('2/12 – The Mill, Orval, NH', '3/5 – Frost Fest, Cornet, ME', '3/6 – TBA, Villesel, VT'),
      ['Silver Ants @ The Mill / Orval NH', 'Silver Ants @  / Villesel VT', 'Frost Fest @  / Cornet ME'],
    ],
    [
      'who plays as well, on some of the evenings',
      table(
        ['Feb 12', 'The Mill', 'Orval, NH', 'Silver Ants, Ida Lampe'],
        ['Mar 5', 'Blue Heron Room', 'Cornet, ME', 'Ida Lampe, Silver Ants, Tom Ruisseau'],
        ['Mar 6', 'Quay Hall', 'Villesel, VT', ''],
      ),
      [...ANTS, 'Silver Ants @ Quay Hall / Villesel VT'],
    ],
    [
      'an occasion above the house, marked or not',
      table(
        ['Feb 12', '', 'The Mill', 'Orval, NH', 'Silver Ants + Ida Lampe'],
        ['Mar 5', '<b>Album launch</b>', 'Blue Heron Room', 'Cornet, ME', 'Silver Ants + Ida Lampe'],
        ['Mar 6', 'Reed Folk Weekend', 'Quay Hall', 'Villesel, VT', ''],
      ),
      [
        'Silver Ants @ The Mill / Orval NH',
        'Album launch @ Blue Heron Room / Cornet ME',
        'Reed Folk Weekend @ Quay Hall / Villesel VT',
      ],
    ],
    [
      'in French',
      list(
        '12 févr.<br><b>Fête des Joncs</b><br>Moulin du Bas<br>Orval (QC)',
        '5 mars<br>Salle du Quai<br>Cornet (QC)<br>Silver Ants, Ida Lampe',
        '6 mars<br>Le Zinc<br>Villesel (QC)<br>Silver Ants, Tom Ruisseau',
      ),
      [
        'Fête des Joncs @ Moulin du Bas / Orval QC',
        'Silver Ants @ Salle du Quai / Cornet QC',
        'Silver Ants @ Le Zinc / Villesel QC',
      ],
    ],
    [
      'who plays on some evenings, where the others begin with their house or its town',
      list(
        'Feb 12<br>Silver Ants, Ida Lampe<br>The Mill<br>Orval, NH',
        'Mar 5<br>Blue Heron Room<br>Cornet, ME',
        'Mar 6<br>Reed Folk Weekend<br>Silver Ants, Tom Ruisseau<br>Quay Hall<br>Villesel, VT',
        'Mar 9<br>The Otter<br>Marnby, NH',
      ),
      [...ANTS, 'Silver Ants @ The Otter / Marnby NH', 'Reed Folk Weekend @ Quay Hall / Villesel VT'],
    ],
    [
      'the house below its town, and an occasion below the house',
      list(
        'Feb 12<br>Orval, NH<br>The Mill<br>Silver Ants, Ida Lampe',
        'Mar 5<br>Cornet, ME<br>Blue Heron Room',
        'Mar 6<br>Villesel, VT<br>Quay Hall<br>Reed Folk Weekend<br>Silver Ants, Tom Ruisseau',
      ),
      [...ANTS, 'Reed Folk Weekend @ Quay Hall / Villesel VT'],
    ],
    [
      'names of their own stay',
      table(
        ['Feb 12', '<a href="/sel">Sel</a>', 'Mill Theatre', 'Orval, NH'],
        ['Mar 5', '<a href="/encre">Encre</a>', 'Quay Hall', 'Cornet, ME'],
      ),
      ['Sel @ Mill Theatre / Orval NH', 'Encre @ Quay Hall / Cornet ME'],
    ],
    [
      'what is said of each evening',
      table(
        ['Feb 12', '<b>The Mill</b><br>Album launch', 'Orval, NH'],
        ['Mar 5', '<b>Quay Hall</b><br>Supper of songs', 'Cornet, ME'],
      ),
      ['Album launch @ The Mill / Orval NH', 'Supper of songs @ Quay Hall / Cornet ME'],
    ],
  ]
  for (const [what, body, expected] of rows)
    it(what, () => expect(told('silverants', 'Tour | Silver Ants', body)).toEqual(expected))

  it('a card is a link, and some print no more than where', () => {
    const card = (n: number, day: string, house: string, town: string, bill = '') =>
      `<div><a href="https://gigs.example/e/${n}"><div>${day}</div><div>${house}</div><div>${town}</div>${bill && `<div class="bill">${bill}</div>`}</a></div>`
    const html = `<html lang="en"><head><title>Live – Silver Ants</title></head><body><nav><a href="/music">Music</a><a href="/bio">Bio</a></nav><main><h1>Live</h1>${[
      card(1, 'Feb 12', 'The Mill', 'Orval, UK', 'Silver Ants, Ida Lampe'),
      card(2, 'Mar 5', 'Quay Hall', 'Cornet, Ireland'),
      card(3, 'Mar 6', 'Blue Heron Room', 'Villesel, France', 'Silver Ants, Tom Ruisseau'),
    ].join('')}</main></body></html>`
    const read = readScene(pageOf(captured(html, { url: 'https://silverants.example/live' }))).readings
    expect(
      read.map(({ name, sighting }) => [name, sighting.properties.find((p) => p.property === 'url')?.value]),
    ).toEqual([1, 2, 3].map((n) => ['Silver Ants', { kind: 'reference', iri: `https://gigs.example/e/${n}` }]))
  })

  it('a work that travels under its name is no house', () =>
    expect(
      told(
        'fauvesdunord',
        'Tour – Les Fauves du Nord',
        list('Feb 12 – Sel – Orval (QC)', 'Mar 5 – Sel – Cornet (QC)', 'Mar 9 – Encre – Gatin (QC)'),
      ).map((one) => one.replace(/ @.*/, '')),
    ).toEqual(['Sel', 'Sel', 'Encre']))
})
