import { expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { extract } from '../extract.ts'

/** The names of the events of a page of a company, each with how many days it has. */
function namesOn(lang: 'fr' | 'en', body: string): Readonly<Record<string, number>> {
  const title = lang === 'fr' ? 'Calendrier – Cie du Grelot Vert' : 'Diary – Green Bell Theatre Company'
  const html = `<html lang="${lang}"><title>${title}</title><main><h1>${lang === 'fr' ? 'Calendrier' : 'Diary'}</h1>${body}</main></html>`
  const { claims } = extract(
    captured(html, { url: 'https://grelot.example/dates', capturedAt: '2026-09-01T12:00:00Z' }),
    {
      markup: 'ignore',
    },
  )
  const days = Map.groupBy(
    claims.filter(({ property }) => property === 'startDate'),
    ({ subject }) => subject,
  )
  const names = claims.flatMap(({ subject, property, value }) =>
    property === 'name' && value.kind === 'text' && days.has(subject) ? [value.text] : [],
  )
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]))
}

type Stop = readonly [day: string, work: string, place: string]
const FR: readonly Stop[] = [
  ['Samedi 19 septembre à 15h', 'La Marche des bouilloires', 'Jardin des Cordeliers, Coulonge (86)'],
  ['Dimanche 27 septembre à 11h', 'Hop la lune', 'Place du Marché, Sauzé (79)'],
  ['Vendredi 16 octobre à 20h30', 'La Marche des bouilloires', 'Le Courlis, Port-Naudin (17)'],
  ['Samedi 24 octobre à 16h', 'La Marche des bouilloires', 'Médiathèque Aline-Ravel, Villebois (16)'],
  ['Dimanche 29 novembre à 16h', 'Hop la lune', 'Théâtre du Lavoir, Nantilly (44)'],
]
const FR_NAMES = { 'La Marche des bouilloires': 3, 'Hop la lune': 2 }
const EN: readonly Stop[] = [
  ['Saturday 19 September, 3pm', 'The Kettle March', 'Friars Garden, Colport'],
  ['Sunday 27 September, 11am', 'Hop Over the Moon', 'Market Hall, Sawley'],
  ['Friday 16 October, 8pm', 'The Kettle March', 'The Curlew, Nordham'],
  ['Saturday 24 October, 4pm', 'The Kettle March', 'Aline Ravel Library, Woodville'],
  ['Sunday 29 November, 4pm', 'Hop Over the Moon', 'Village Hall, Nantley'],
]
const EN_NAMES = { 'The Kettle March': 3, 'Hop Over the Moon': 2 }

const each = (make: (...stop: Stop) => string) => (stops: readonly Stop[]) =>
  stops.map((stop) => make(...stop)).join('')
const inMonths = (list: (stops: readonly Stop[]) => string) => (stops: readonly Stop[]) =>
  `<h3>IX</h3>${list(stops.slice(0, 2))}<h3>X</h3>${list(stops.slice(2, 4))}<h3>XI</h3>${list(stops.slice(4))}`

it.each<[what: string, page: (stops: readonly Stop[]) => string]>([
  ['day, work, place', each((day, work, place) => `<p><b>${day}</b><br><em>${work}</em><br>${place}</p>`)],
  ['day, place, work', each((day, work, place) => `<p>${day}<br>${place}<br>${work}</p>`)],
  ['work, place, day', each((day, work, place) => `<div><p>${work}</p><p>${place}</p><p>${day}</p></div>`)],
  ['cells', (stops) => `<table>${each((...stop) => `<tr><td>${stop.join('</td><td>')}</td></tr>`)(stops)}</table>`],
  ['one line between dashes', each((day, work, place) => `<p>${day} – ${place} – ${work}</p>`)],
  ['one line behind a colon', each((day, work, place) => `<p>${day} : ${place}, ${work}</p>`)],
  ['items', (stops) => `<ul>${each((day, work, place) => `<li>${day} | ${work} | ${place}</li>`)(stops)}</ul>`],
  ['blocks between empty lines', (stops) => `<p>${stops.map((stop) => stop.join('<br>')).join('<br><br>')}</p>`],
  ['months of lines, one alone', inMonths((stops) => `<p>${stops.map((stop) => stop.join(' – ')).join('<br>')}</p>`)],
  ['months of blocks, one alone', inMonths((all) => `<p>${all.map((stop) => stop.join('<br>')).join('<br><br>')}</p>`)],
])('a company takes its works from house to house: %s', (_, page) => {
  expect(namesOn('fr', page(FR))).toEqual(FR_NAMES)
  expect(namesOn('en', page(EN))).toEqual(EN_NAMES)
})

it.each<[what: string, lang: 'fr' | 'en', body: string, names: Readonly<Record<string, number>>]>([
  [
    'the marked words of a line where other names are marked from end to end',
    'fr',
    `${each((day, work, place) => `<p>${day}<br><em>${work}</em><br>${place}</p>`)(FR.slice(0, 4))}
     <p>Jeudi 3 décembre<br><em>Hop la lune</em> – CRÉATION<br>Salle des fêtes, Mouzeuil (79)</p>
     <p>Mardi 8 décembre<br>Sortie de résidence : <em>Les Oublis</em> (titre provisoire)<br>La Fabrique, Tarde (87)</p>`,
    { 'La Marche des bouilloires': 3, 'Hop la lune': 2, 'Les Oublis': 1 },
  ],
  [
    'a series over names of their own stays a series',
    'en',
    EN.map(([day], n) => `<p>${day}<br>Lamplight Nights<br>Evening ${'ABCDE'[n]}nna<br>Market Hall</p>`).join(''),
    { 'Evening Anna': 1, 'Evening Bnna': 1, 'Evening Cnna': 1, 'Evening Dnna': 1, 'Evening Enna': 1 },
  ],
  [
    'halls that come again are no works',
    'en',
    EN.map(([day], n) => `<p>${day}<br>Evening ${'ABCDE'[n]}nna<br>Main Hall</p>`).join(''),
    { 'Evening Anna': 1, 'Evening Bnna': 1, 'Evening Cnna': 1, 'Evening Dnna': 1, 'Evening Enna': 1 },
  ],
])('%s', (_, lang, body, names) => {
  expect(namesOn(lang, body)).toEqual(names)
})
