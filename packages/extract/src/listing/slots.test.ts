import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { slotsOf } from './slots.ts'

const dates = { captured: '2026-01-15', language: 'fr' }

/** `name day[Thour]`, one for each record that the programmes of a page tell of. */
function told(html: string): string[] {
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  return slotsOf(outline, marksOf(outline, dates), dates).flatMap(({ entries }) =>
    entries.map(({ title, marks: [mark] }) => `${title?.text} ${mark?.when.occurrences[0]?.start}`),
  )
}

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

describe('slotsOf', () => {
  const four = ['Ash 2026-07-03T18:00', 'Elm 2026-07-03T20:30', 'Oak 2026-07-04T14:00', 'Yew 2026-07-04T16:00']
  const rows: readonly [what: string, html: string, told: readonly string[]][] = [
    [
      'a table under each day, in rows of hour, name and stage',
      `<section><h2>Vendredi 3 juillet 2026</h2><p>Soirée : 62.-</p><table><thead><tr><th>Heure</th><th>Artiste</th><th>Scène</th></tr></thead><tbody>${row('18h – 19h', '<a href="/ash">Ash</a> <sup>CH</sup>', 'Grande Scène')}${row('20h30', '<a href="/elm">Elm</a>', 'Ponton')}</tbody></table></section><section><h2>Samedi 4 juillet 2026</h2><table><thead><tr><th>Heure</th><th>Artiste</th><th>Scène</th></tr></thead><tbody>${row('14h', 'Oak', 'Village')}${row('16h', '<a href="/yew">Yew</a>', 'Ponton')}</tbody></table></section>`,
      four,
    ],
    [
      'columns of hour, house, name and price in each card',
      ['3', '4']
        .map((day) => {
          const card = (hour: string, name: string) =>
            `<li><div class="col"><time>${hour}</time></div><div class="col"><span>Salle du Quai</span></div><div class="col"><span>Chanson</span><a href="/${name}">${name}</a></div><div class="col">12 $</div></li>`
          return `<section><div><span>${day}</span><span>juillet</span><span>2026</span></div><ul>${day === '3' ? card('18 h', 'Ash') + card('20 h 30', 'Elm') : card('14 h', 'Oak') + card('16 h', 'Yew')}</ul></section>`
        })
        .join(''),
      four,
    ],
    [
      'no words beside an hour, where others in bold stand over it',
      ['3', '4']
        .map(
          (day) => `<h3>${day} juillet 2026</h3><p><b>Sorgho ${day}</b></p><p>20 h – Salle du Quai ${day}, Orval</p>`,
        )
        .join(''),
      [],
    ],
    [
      'lists of lines that an hour leads, one day with a single one',
      '<p><u>Friday 3 July 2026</u></p><ul><li><b>6pm - Ash</b> - The Inn. With guests. £10</li></ul><p><u>Saturday 4 July 2026</u></p><ul><li><b>2pm - Oak</b> - Parish Hall. £3</li><li><b>4.30pm - Yew</b> - Market Square. Free</li></ul>',
      ['Ash 2026-07-03T18:00', 'Oak 2026-07-04T14:00', 'Yew 2026-07-04T16:30'],
    ],
    [
      'cards beside each other under a day, one of them all day',
      '<div><h2>Friday, July 3, 2026</h2><div class="item"><div>6:00 pm - 7:00 pm</div><a href="/ash">Ash</a><div>Library</div></div><div class="item"><div>8:30 pm</div><a href="/elm">Elm</a></div></div><div><h2>Saturday, July 4, 2026</h2><div class="item"><div>All Day</div><a href="/fir">Fir</a></div><div class="item"><div>2:00 pm</div><a href="/oak">Oak</a></div><div class="item"><div>4:00 pm</div><a href="/yew">Yew</a></div></div>',
      [...four.slice(0, 2), 'Fir 2026-07-04', ...four.slice(2)],
    ],
    [
      'lists of several stages under a day, one far below it',
      `<h2>3 juillet 2026</h2><h3>Ponton</h3><p>Quai</p><ul>${['Ash', 'Elm', 'Fir'].map((name, n) => `<li><span>${17 + n} h</span><a href="/${name}">${name}</a><p>Chanson</p><p>Gratuit</p></li>`).join('')}</ul><h3>Grande Scène</h3><p>Parc</p><ul><li><span>21 h</span><a href="/oak">Oak</a></li><li><span>22 h</span><a href="/yew">Yew</a></li></ul><h2>4 juillet 2026</h2><h3>Ponton</h3><ul><li><span>14 h</span><a href="/ivy">Ivy</a></li></ul>`,
      [
        'Ash 2026-07-03T17:00',
        'Elm 2026-07-03T18:00',
        'Fir 2026-07-03T19:00',
        'Oak 2026-07-03T21:00',
        'Yew 2026-07-03T22:00',
        'Ivy 2026-07-04T14:00',
      ],
    ],
    [
      'paragraphs in one run, what follows belongs to the one before',
      '<div><h3>3 juillet 2026</h3><p>18 h : Nuit bleue</p><p>Un bal sous les arbres.</p><p>20 h 30 : Sorgho</p><h3>4 juillet 2026</h3><p>14 h : Le Quai</p><p>16 h : Ruisseau</p></div>',
      [
        'Nuit bleue 2026-07-03T18:00',
        'Sorgho 2026-07-03T20:30',
        'Le Quai 2026-07-04T14:00',
        'Ruisseau 2026-07-04T16:00',
      ],
    ],
    [
      'names in headings, and one in bold below its hour',
      '<div><h2>3 juillet 2026</h2><p><b>18h – Inauguration</b></p><h4>Ouverture officielle</h4><p>En présence de tous</p><p><b>20h – Lecture</b></p><h4>Ogre</h4><p>Ada Lampe</p></div><div><h2>4 juillet 2026</h2><p><b>14h – <i>Jeune public</i></b><br><b>Le loup dort</b><br>dès 4 ans</p><p><b>16h – Débat</b></p><h4>Finir les livres</h4><p>Zoé Roy</p></div>',
      [
        'Ouverture officielle 2026-07-03T18:00',
        'Ogre 2026-07-03T20:00',
        'Le loup dort 2026-07-04T14:00',
        'Finir les livres 2026-07-04T16:00',
      ],
    ],
    [
      'after midnight is the day after',
      '<h2>3 juillet 2026</h2><ul><li>22h <b>Ash</b></li><li>00h15 <b>Elm</b></li></ul>',
      ['Ash 2026-07-03T22:00', 'Elm 2026-07-04T00:15'],
    ],
    [
      'hours of one thing that has a name over its day',
      '<article><h3>Nuit bleue</h3><p>3 juillet 2026</p><ul><li>19h Ash</li><li>20h Elm</li></ul></article>',
      [],
    ],
    [
      'a title between each day and the line of its hour, place and price',
      '<div><h3>3 juillet 2026</h3><p>Nuit bleue</p><p>18 h · Grande Scène · 12 $</p><h3>4 juillet 2026</h3><p>Sorgho</p><p>20 h · Ponton du Bief · 12 $</p></div>',
      [],
    ],
    [
      'records with the day and its hour in the middle, side by side',
      '<main><b>Ash</b><div>3 juillet 2026</div><span>18h</span><p>Un bal.</p><b>Elm</b><div>4 juillet 2026</div><span>20h</span><p>Un conte.</p></main>',
      [],
    ],
    [
      'doors and breaks are not played',
      '<h2>3 juillet 2026</h2><ul><li>18h Ouverture des portes</li><li>19h Ash</li><li>20h Entracte</li></ul>',
      [],
    ],
    [
      'showtimes without names',
      '<h2>3 juillet 2026</h2><ul><li>18h <a href="/b">Réserver</a></li><li>20h VF</li></ul>',
      [],
    ],
    ['hours of a house', '<h2>Horaires</h2><ul><li>9h Accueil</li><li>10h Visite</li></ul>', []],
    [
      'a day that stands under another part of the page',
      '<h3>3 juillet 2026</h3><p>Relâche</p><h2>Chaque jour</h2><ul><li>9h <b>Ash</b></li><li>10h <b>Elm</b></li></ul>',
      [],
    ],
  ]
  it.each(rows)('%s', (_, html, expected) => {
    expect(told(html)).toEqual(expected)
  })
})
