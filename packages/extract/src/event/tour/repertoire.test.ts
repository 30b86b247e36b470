import { expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

/** The names of the events of a page of a company, each with how many records tell of it. */
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
  `<h3>Sept.</h3>${list(stops.slice(0, 2))}<h3>Oct.</h3>${list(stops.slice(2, 4))}<h3>Nov.</h3>${list(stops.slice(4))}`

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
  ['paragraphs each under months', inMonths(each((...stop) => stop.map((part) => `<p>${part}</p>`).join('')))],
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
  [
    'towns that come again are no works',
    'fr',
    `<h2>Messe des bouleaux</h2><p>Samedi 6 décembre à 19 h 30 – Cathédrale, Rimonde<br>Dimanche 7 décembre à 14 h 30 – Cathédrale, Rimonde<br>
     Samedi 13 décembre à 19 h 30 – Église, Anse-au-Sel</p><h2>Autre chose</h2><p>Samedi 3 avril à 20 h – Église, Rimonde</p>`,
    { 'Messe des bouleaux': 1, 'Autre chose': 1 },
  ],
  [
    'subtitles under each name name nothing',
    'fr',
    ['Messe des bouleaux', 'Lux et nox']
      .map(
        (name, n) =>
          `<div><h2>${name}</h2><h4>Avec les Violons ${n}</h4><p>Samedi ${6 + n} mars – Cathédrale, Rimonde<br>Dimanche ${7 + n} mars –
           Église, Anse-au-Sel<br>Lundi ${8 + n} mars – Salle des fêtes, Port-Sel</p></div>`,
      )
      .join(''),
    { 'Messe des bouleaux': 1, 'Lux et nox': 1 },
  ],
  [
    'who plays is told behind what is played',
    'fr',
    `<ul><li>Samedi 17 octobre : bal de rentrée avec <b>Tonton Rascasse</b>, salle des fêtes. Record battu !</li>
     <li>Dimanche 18 octobre : balade chantée, avec <b>Ada Lampe</b></li><li>Samedi 24 octobre : feu de la Saint-Jean</li></ul>`,
    { 'bal de rentrée': 1, 'balade chantée': 1, 'feu de la Saint-Jean': 1 },
  ],
  [
    'in lines of English too',
    'en',
    `<ul><li>Saturday 17 October: autumn ceilidh with <b>The Rusty Gates</b>, village hall</li>
     <li>Sunday 18 October: song walk led by <em>Ada Lamp</em></li><li>Saturday 24 October: lantern supper</li></ul>`,
    { 'autumn ceilidh': 1, 'song walk': 1, 'lantern supper': 1 },
  ],
  [
    'the bold words that each line begins with',
    'fr',
    `<p>Samedi 17 octobre à 21h<br><b>Bal d’automne</b> avec <b>TRIO PISSE</b> (Limoges) et en première partie l’atelier<br>Salle des fêtes</p>
     <p>Samedi 24 octobre à 21h<br><b>Stage de bourrée</b> animé par <b>Ada Lampe</b>, repas tiré du sac<br>Foyer rural</p>
     <p>Samedi 31 octobre à 21h<br><b>Fête du violon</b> : concert puis bal avec le quatuor <b>Les Quatre</b><br>Salle des fêtes</p>`,
    { 'Bal d’automne': 1, 'Stage de bourrée': 1, 'Fête du violon': 1 },
  ],
  [
    'bold words that others are joined to stand with them',
    'en',
    `<p>Saturday 17 October, 9pm<br><b>Ada Lamp</b> and the Rusty Gates<br>The Mill</p>
     <p>Saturday 24 October, 9pm<br><b>Ben Wick</b> with Cleo Ray<br>The Mill</p>
     <p>Saturday 31 October, 9pm<br><b>Dan Oil</b> + Silver Ants<br>The Mill</p>`,
    { 'Ada Lamp and the Rusty Gates': 1, 'Ben Wick with Cleo Ray': 1, 'Dan Oil + Silver Ants': 1 },
  ],
])('%s', (_, lang, body, names) => {
  expect(namesOn(lang, body)).toEqual(names)
})

/** The stops of a company under months, with the names of works in bold over their dates. */
const underNames = (lines: readonly string[]) =>
  lines.map((line) => (line.startsWith('#') ? `<h3>${line.slice(1)}</h3>` : line)).join('')

it.each<[what: string, lang: 'fr' | 'en', page: string, names: Readonly<Record<string, number>>]>([
  [
    'what is said behind a name in bold, days apart under one name, and items below it',
    'fr',
    underNames([
      '#SEPTEMBRE',
      '<p><b>Hop la lune</b> (à partir de 3 ans)<br>Samedi 19 septembre à 15h<br>Jardin des Cordeliers - Coulonge (86)</p>',
      '<p><b>La Marche des bouilloires</b><br>Dimanche 27 septembre à 11h, Place du Marché, Sauzé (79)</p>',
      '#OCTOBRE',
      '<p><b>La Marche des bouilloires</b><br>vendredi 16 octobre à 20h30<br>Théâtre du Lavoir - Nantilly (44)<br><img src="m.jpg"><br>samedi 24 octobre, 20h30 - Scène du Grand Courlis - Port-Naudin (17)</p>',
      '<p><b>Hop la lune</b><br>samedi 31 octobre à 16h, Médiathèque de Villebois (16)</p>',
      '#HIVER',
      '<p><b>Hop la lune</b></p><ul><li>11 et 12 décembre, 20h30 - Le Courlis, Port-Naudin (17)</li><li>19 décembre, 20h30 - Espace Aline Ravel, Villebois (16)</li></ul>',
    ]),
    { 'Hop la lune': 3, 'La Marche des bouilloires': 2 },
  ],
  [
    'the same in English',
    'en',
    underNames([
      '#SEPTEMBER',
      '<p><b>Hop Over the Moon</b> (ages 3 and up)<br>Saturday 19 September, 3pm<br>Friars Garden - Colport</p>',
      '<p><b>The Kettle March</b><br>Sunday 27 September, 11am, Market Hall, Sawley</p>',
      '#OCTOBER',
      '<p><b>The Kettle March</b><br>Friday 16 October, 8pm<br>Village Hall - Nantley<br><br>Saturday 24 October, 8pm - The Curlew Theatre - Nordham</p>',
      '<p><b>Hop Over the Moon</b><br>Saturday 31 October, 4pm, Woodville Library</p>',
      '#WINTER',
      '<p><b>Hop Over the Moon</b></p><ul><li>11 December, 8.30pm - The Curlew Theatre, Nordham</li><li>19 December, 8.30pm - Village Hall, Nantley</li></ul>',
    ]),
    { 'Hop Over the Moon': 3, 'The Kettle March': 2 },
  ],
])('%s', (_, lang, page, names) => {
  expect(namesOn(lang, page)).toEqual(names)
})
