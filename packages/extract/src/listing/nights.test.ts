import { expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { readScene } from '../event/read.ts'
import { pageOf } from '../page.ts'

const card = (day: string, note: string, name = 'Ruisso', to = '') =>
  `<article><div class="date">${day}</div><h3><a href="/e/${to || day.replaceAll(/\W/g, '')}">${name}</a></h3><p>${note}</p><p>21 h</p></article>`

/** How many pages of their own the events have, with the days of each. */
const told = (...cards: readonly string[]) =>
  readScene(
    pageOf(captured(`<main><h1>Agenda</h1>${cards.join('')}</main>`, { capturedAt: '2027-01-15T12:00:00Z' })),
  ).readings.map(
    ({ start, sighting }) =>
      `${start?.slice(5, 10)}${sighting.properties.some(({ property }) => property === 'subEvent') ? ' and others' : ''}`,
  )

it.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'two nights, each on a card that tells both',
    [card('Ven. 7 mai', '7 + 8 mai : deux soirs !'), card('Sam. 8 mai', '7 + 8 mai : deux soirs !')],
    ['05-07', '05-08'],
  ],
  [
    'in English',
    [card('Fri, May 7', 'May 7 & 8 – two nights'), card('Sat, May 8', 'May 7 & 8 – two nights')],
    ['05-07', '05-08'],
  ],
  [
    'three nights and another show',
    [
      card('Fri, May 7', 'May 7, 8 & 9'),
      card('Sat, May 8', 'May 7, 8 & 9'),
      card('Sun, May 9', 'May 7, 8 & 9'),
      card('Mon, May 10', 'Songs', 'Quai Ouest'),
    ],
    ['05-07', '05-08', '05-09', '05-10'],
  ],
  [
    'one card for both nights',
    [card('Fri, May 7', 'May 7 & 8 – two nights'), card('Sun, May 9', 'Songs', 'Quai Ouest')],
    ['05-07 and others', '05-09'],
  ],
  [
    'a night that no card heads',
    [card('Fri, May 7', 'May 7, 8 & 9'), card('Sat, May 8', 'May 7, 8 & 9')],
    ['05-07 and others'],
  ],
])('%s', (_, cards, expected) => expect(told(...cards)).toEqual(expected))
