import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { isSighting, type Seen } from '../extractor.ts'
import { pageOf } from '../page.ts'
import { readScene } from './read.ts'

const partsOf = (properties: readonly Seen[], name: string): readonly (readonly Seen[])[] =>
  properties.flatMap(({ property, value }) => (property === name && isSighting(value) ? [value.properties] : []))

function wordOf(properties: readonly Seen[], name: string): string {
  const value = properties.find(({ property }) => property === name)?.value
  if (!value || isSighting(value)) return ''
  if (value.kind === 'reference') return value.iri.replace(/.*[/]/, '')
  return value.kind === 'text' ? value.text : value.kind === 'time' ? value.wall : ''
}

/** Each event of a page: its name, and when each of its performances begins, with a `!` where it is sold out. */
function told(body: string, name = 'La Nuit des bassines'): readonly string[] {
  const html = `<html lang="fr"><head><title>${name} | Maison Quai</title></head><body>${body}<footer><p>Maison Quai, 12 rue du Quai</p></footer></body></html>`
  const url = 'https://maison.example/spectacles/la-nuit-des-bassines'
  const { readings } = readScene(pageOf(captured(html, { url, capturedAt: '2026-11-01T12:00:00Z' })))
  return readings.map(({ name, sighting: { properties } }) => {
    const parts = partsOf(properties, 'subEvent')
    const days = (parts.length > 0 ? parts : [properties]).map((part) => {
      const isSold = partsOf(part, 'offers').some((offer) => wordOf(offer, 'availability') === 'SoldOut')
      return wordOf(part, 'startDate').slice(5) + (isSold ? '!' : '')
    })
    return `${name}: ${days.join(' ')}`
  })
}

const HEAD = '<h1>La Nuit des bassines</h1>'
const RUN = '<p>Du 12 au 16 mars 2027</p>'
const TEXT = '<p>Trois sœurs héritent d’une laverie et d’un secret qui déborde de partout, surtout la nuit.</p>'
const row = (day: string, hour: string) =>
  `<li><div>${day}</div><div>${hour}</div><a href="https://b.example/1">Réserver</a></li>`
const ROWS = row('vendredi 12 mars', '20h') + row('mardi 16 mars', '19h')
const aside = (heading: string, rows = ROWS) => `<aside><h2>${heading}</h2><ul>${rows}</ul></aside>`
const cards = (heading: string) =>
  `<section><h2>${heading}</h2><div><a href="/e/x"><h3>Sorgho</h3><span>4 avril</span></a><a href="/e/y"><h3>Fado Matelot</h3><span>9 avril</span></a></div></section>`
const BOTH = ['La Nuit des bassines: 03-12T20:00 03-16T19:00']

describe('a page of one event', () => {
  it.each<readonly [what: string, body: string, events: readonly string[]]>([
    [
      'two who sing in turns, each with a page and nights in brackets',
      `<main>${HEAD}${RUN}${TEXT}<div><p>Ondine</p><p><a href="/a/lou">Lou Marée</a> <em>(12 mars)</em></p></div><div><p>Ondine</p><p><a href="/a/zoe">Zoé Quai</a> <em>(16 mars)</em></p></div>${aside('Dates')}</main>`,
      BOTH,
    ],
    ...[
      'Aussi en mars',
      'Dans la même saison',
      'On vous conseille',
      'Si vous avez aimé',
      'Prochainement',
      'Et ensuite',
      'Also in this series',
      'If you liked this',
      'Keep exploring',
    ].map((heading): readonly [string, string, readonly string[]] => [
      `its facts beside it, and cards under « ${heading} »`,
      `<main>${HEAD}${RUN}${TEXT}${aside('Séances')}${cards(heading)}</main>`,
      BOTH,
    ]),
    ...['Réserver', 'Book tickets', 'Infos pratiques', 'Billets', 'Sur les planches', 'Come along'].map(
      (heading): readonly [string, string, readonly string[]] => [
        `its days beside it, under « ${heading} »`,
        `<main>${HEAD}${TEXT}${aside(heading)}${cards('Vous aimerez aussi')}</main>`,
        BOTH,
      ],
    ),
    [
      'names and days beside it under a heading that says nothing',
      `<main>${HEAD}<p>Vendredi 12 mars 2027 à 20h</p>${TEXT}<aside><h3>Chez nous</h3><div><p>4 avril</p><p>Sorgho</p></div><div><p>9 avril</p><p>Fado Matelot</p></div></aside></main>`,
      ['La Nuit des bassines: 03-12T20:00'],
    ],
    ...[
      ['Heure et lieu', 'À propos de l’événement'],
      ['Time & Location', 'About the event'],
    ].map(([when, about]): readonly [string, string, readonly string[]] => [
      `its day short above the name, and whole under « ${when} »`,
      `<main><div><p>ven. 12 mars</p>${HEAD}</div><div><h2>${when}</h2><p>12 mars 2027, 20 h – 21 h 20</p><p>Le Zinc, 12 rue du Port, Alma</p></div><div><h2>${about}</h2>${TEXT}<p>Rencontre avec le public le samedi 13 mars à 15 h.</p></div></main>`,
      ['La Nuit des bassines: 03-12T20:00'],
    ]),
    [
      'days as headings beside it',
      `<main>${HEAD}${TEXT}<aside><div><h4>vendredi 12 mars</h4><p>20h</p></div><div><h4>mardi 16 mars</h4><p>19h</p></div></aside></main>`,
      BOTH,
    ],
    ...[
      ['Lieu', 'Le Zinc', 'Horaire', 'Tarifs'],
      ['Where', 'The Zinc', 'Time', 'Prices'],
    ].map(([where, place, when, price]): readonly [string, string, readonly string[]] => [
      `a day in a tile at the head of its facts, « ${where} » first, and other evenings below`,
      `<main><div>${HEAD}${TEXT}</div><aside><div>VENDREDI<br><b>12</b><br>MARS 2027</div><dl><dt>${where}</dt><dd>${place}</dd><dt>${when}</dt><dd>20h</dd><dt>${price}</dt><dd>Abonné : 16 €<br>Location : 19 €<br>Sur place : 22 €</dd></dl><p>*hors frais</p><a href="https://b.example/1">Réserver</a><p>Organisation : Les Herbes</p><h5>À voir aussi</h5><ul><li><a href="/e/1"><span>25 MARS</span> SORGHO</a></li><li><a href="/e/2"><span>3 AVRIL</span> FADO MATELOT</a></li></ul></aside></main>`,
      ['La Nuit des bassines: 03-12T20:00'],
    ]),
    [
      'its day in its words, and beside these its facts, each over a heading',
      `<main>${HEAD}<div><div class="main"><p>Trois sœurs héritent d’une laverie, et le 12 mars leur secret déborde de partout, surtout la nuit.</p><h3>Partenaires</h3></div><div class="sidebar"><ul><li>ven. 12 mars</li><li>20h</li><li>Le Zinc</li></ul><h3>Comment venir</h3></div></div></main>`,
      ['La Nuit des bassines: 03-12T20:00'],
    ],
    [
      'hours of a day each with a hall',
      `<main><h1>La Nuit des bassines <span>12A</span></h1>${TEXT}<table>${[
        ['ven. 12 mars', '20h', 'Salle 1'],
        ['mar. 16 mars', '15h', 'Salle 2'],
        ['', '19h', 'Salle 2'],
      ]
        .map(([day, hour, hall]) => `<tr><th>${day}</th><td>${hour}</td><td>${hall}</td></tr>`)
        .join('')}</table></main>`,
      ['La Nuit des bassines: 03-12T20:00 03-16T15:00 03-16T19:00'],
    ],
    [
      'terms that lead an hour among other words, and what has become of the tickets',
      `<main>${HEAD}${TEXT}<h2>Séances</h2><dl><dt>vendredi 12 mars</dt><dd>20h Salle 1</dd><dt>mardi 16 mars</dt><dd>19h Salle 2 – complet</dd></dl></main>`,
      ['La Nuit des bassines: 03-12T20:00 03-16T19:00!'],
    ],
    [
      'headings that lead an hour and a hall',
      `<main>${HEAD}${TEXT}<h2>Séances</h2><div><h4>vendredi 12 mars</h4><p>20h, Salle 1</p></div><div><h4>mardi 16 mars</h4><p>19h, Salle 2</p></div></main>`,
      BOTH,
    ],
    ...[
      'Prochain concert : dimanche 4 avril 2027, Sorgho (quatuor)',
      'Next show: Sunday 4 April 2027, Sorgho',
      'Spectacle suivant – 4 avril 2027 – Sorgho',
    ].map((line): readonly [string, string, readonly string[]] => [
      line,
      `<main>${HEAD}<p>Vendredi 12 mars 2027 à 20h</p>${TEXT}<p>${line}</p></main>`,
      ['La Nuit des bassines: 03-12T20:00'],
    ]),
    ...[
      'Le roman, éd. du Quai, à paraître le 26 août 2027',
      'Nouvel album, sortie le 26 août 2027',
      'En librairie le 26 août 2027',
      'The novel is published on 26 August 2027',
      'New record, out on 26 August 2027',
    ].map((line): readonly [string, string, readonly string[]] => [
      line,
      `<main>${HEAD}<p>Vendredi 12 mars 2027 à 20h</p>${TEXT}<ul><li>${line}</li></ul></main>`,
      ['La Nuit des bassines: 03-12T20:00'],
    ]),
    [
      'a guest who talks, signs and reads on days of a festival, each with its place',
      `<main>${HEAD}${TEXT}${[
        ['Samedi 13 mars 2027 à 14h', 'Halle aux Grains', 'Grand entretien, mené par Ada Lampe'],
        ['Samedi 13 mars 2027 à 16h45', 'Librairie du Quai', 'Dédicace'],
        ['Dimanche 14 mars 2027 à 11h', 'Moulin Vert', 'Lecture de clôture'],
      ]
        .map(([day, place, name]) => `<p><strong>${day}</strong>, ${place}<br>${name}<br>Entrée libre</p>`)
        .join('')}</main>`,
      ['Grand entretien: 03-13T14:00', 'Dédicace: 03-13T16:45', 'Lecture de clôture: 03-14T11:00'],
    ],
    [
      'one play with notes below its days',
      `<main>${HEAD}${TEXT}${['13', '14'].map((day) => `<p><strong>${day} mars 2027 à 14h</strong>, Halle aux Grains<br>Rencontre après le spectacle</p>`).join('')}</main>`,
      ['La Nuit des bassines: 03-13T14:00 03-14T14:00'],
    ],
    [
      'the days of the whole festival in the head of the site',
      `<div id="entete"><a href="/">Quai</a><p>Festival – 12, 13 et 14 mars 2027</p></div><div>${HEAD}<p>Samedi 13 mars 2027 à 20h</p>${TEXT}${TEXT}${TEXT}</div>`,
      ['La Nuit des bassines: 03-13T20:00'],
    ],
  ])('%s', (_, body, events) => {
    expect(told(body)).toEqual(events)
  })
})
