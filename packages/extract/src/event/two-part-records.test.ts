import { expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { pageOf } from '../page.ts'
import { performersOn } from './people/performers.fixture.ts'
import { readScene } from './read.ts'

const ACTS = ['Ada Lampe', 'Tom Ruisseau', 'Judith Marée', 'Les Violons du quai']
const WORKS = ['Nuit bleue', 'Le jardin', 'Dehors', 'Concert de Noël']

const namesOf = (record: (act: string, work: string) => string): readonly string[] => {
  const day = (n: number) => `<p class="date">${n + 10} mars 2026, 20 h</p><p class="lieu">Salle du Quai</p>`
  const cards = ACTS.map((act, n) => `<article>${record(act, WORKS[n] ?? '')}${day(n)}</article>`).join('')
  const html = `<html lang="fr"><body><main><h1>Programmation</h1>${cards}</main></body></html>`
  return readScene(pageOf(captured(html, { url: 'https://rampe.example/agenda' }))).readings.map(({ name }) => name)
}

it.each<readonly [what: string, record: (act: string, work: string) => string, both: boolean]>([
  ['a class for the work', (a, w) => `<h3 class="card__artiste">${a}</h3><p class="card__titre">${w}</p>`, true],
  ['a class for the work alone', (a, w) => `<h3>${a}</h3><p class="event-title">${w}</p>`, true],
  ['the work called a show', (a, w) => `<h3 class="nom">${a}</h3><p class="card__spectacle">${w}</p>`, true],
  ['the work in italics', (a, w) => `<h3><a href="/e/${w.length}">${a}</a></h3><p><em>${w}</em></p>`, true],
  ['the work in quotes', (a, w) => `<h3>${a}</h3><p>« ${w} »</p>`, true],
  ['who plays over a heading', (a, w) => `<p class="artist">${a}</p><h3>${w}</h3>`, true],
  ['classes that a tool adds to', (a, w) => `<div class="Card__Artist-sc-4">${a}</div><h3>${w}</h3>`, true],
  ['a link for who plays', (a, w) => `<a class="artist" href="/a/${a.length}">${a}</a><p class="title">${w}</p>`, true],
  ['a line of no kind', (a, w) => `<h3>${a}</h3><p>${w}</p>`, false],
  ['where they come from', (a) => `<h3 class="artist">${a}</h3><p><i>(CH)</i></p>`, false],
  ['a guest', (a, w) => `<h3>${a}</h3><p><em>avec ${w}</em></p>`, false],
  ['a house in italics, where others play too', (a) => `<h3>${a}</h3><p><em>Le Zinc</em></p>`, false],
  ['what is below a title', (a, w) => `<h3>${a}</h3><p class="sous-titre">${w}</p>`, false],
])('%s', (_, record, both) => {
  expect(namesOf(record)).toEqual(ACTS.map((act, n) => (both ? `${act} – ${WORKS[n]}` : act)))
})

it.each([
  ['Chambre froide', 'Atelier ouvert'],
  ['Cold Room', 'Open Studio'],
])('a work that is called as a house is, is none: %s, %s', (...rooms) => {
  const works = [...rooms, 'Dehors', 'Nuit bleue']
  const cards = ACTS.map(
    (act, n) =>
      `<article><p class="date">${n + 10} mars 2026, 20 h</p><h3 class="artiste">${act}</h3><h2 class="titre">${works[n]}</h2></article>`,
  ).join('')
  const html = `<html><body><main><h1>Programmation</h1>${cards}</main></body></html>`
  const { readings } = readScene(pageOf(captured(html, { url: 'https://rampe.example/agenda' })))
  expect(readings.map(({ name }) => name)).toEqual(ACTS.map((act, n) => `${act} – ${works[n]}`))
  expect(readings.flatMap(({ boxes }) => boxes.location ?? [])).toEqual([])
})

it.each(['Couperin, Sel', 'Maude Roy & Tom Quai', 'Création d’après Couperin', 'Based on a tale by Sel'])(
  'a work is called by itself, over %s',
  (below) => {
    expect(namesOf((act) => `<h3>${act}</h3><p><em>${below}</em></p>`)).toEqual(ACTS)
  },
)

it.each<readonly [what: string, record: (act: string, work: string) => string]>([
  ['a company over the work', (a, w) => `<p class="company">Compagnie ${a}</p><h3 class="title">${w}</h3>`],
  ['who wrote it over the work', (a, w) => `<p class="card__author">${a}</p><h3>${w}</h3>`],
  ['who wrote it, in one link', (a, w) => `<a href="/${w}"><span class="auteur">${a}</span> <strong>${w}</strong></a>`],
  ['who plays below the work', (a, w) => `<h3 class="title">${w}</h3><p class="artist">${a}</p>`],
])('%s is no part of its name', (_, record) => {
  expect(namesOf(record)).toEqual(WORKS)
})

it.each<readonly [what: string, heading: (words: string) => string]>([
  ['in the heading', (words) => `<h3>${words}</h3>`],
  ['in the link of the heading', (words) => `<h3><a href="/${words.length}">${words}</a></h3>`],
])('who plays in an element of its own behind what it is called, %s', (_, heading) => {
  const called = ['Opening set ', '', 'Bal de clôture ', ''].values()
  expect(namesOf((act) => heading(`${called.next().value}<span>${act}</span>`))).toEqual([
    'Opening set – Ada Lampe',
    'Tom Ruisseau',
    'Bal de clôture – Judith Marée',
    'Les Violons du quai',
  ])
})

it.each([
  ['fr', 'Artiste', 'Ville', 'Salle'],
  ['en', 'Artist', 'City', 'Venue'],
])('evenings of the same few in a table stand under who plays, over what is played (%s)', (lang, ...heads) => {
  const rows = ACTS.flatMap((_, n) => [0, 1, 2, 3].map((turn) => ({ who: turn < 3 ? 0 : n, day: 10 + 4 * n + turn })))
  const table = rows
    .map(
      ({ who, day }) =>
        `<tr><td>2026-03-${day}<td><a href="/a/${who}">${ACTS[who]}</a><br><em>${WORKS[who]}</em><td>Orval<td>Le Zinc`,
    )
    .join('')
  const head = ['Date', ...heads].map((words) => `<th>${words}`).join('')
  const html = `<html lang="${lang}"><body><main><h1>2026</h1><table><thead><tr>${head}</thead>${table}</table></main></body></html>`
  const url = 'https://rampe.example/agenda'
  const { readings } = readScene(pageOf(captured(html, { url })))
  expect(readings.map(({ name }) => name).sort()).toEqual(rows.map(({ who }) => `${ACTS[who]} – ${WORKS[who]}`).sort())
  expect(performersOn(html, url)).toEqual(ACTS.toSorted())
})

it('small print behind names is none of who plays', () => {
  const year = ['2026', '2025', '2024', '2023'].values()
  expect(namesOf((act) => `<h3>${act} <small>${year.next().value}</small></h3>`)).toEqual(
    ACTS.map((act, n) => `${act} ${2026 - n}`),
  )
})
