import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { isLedByHours } from '../page/years.ts'
import { programmesOf } from './hours-of-days.ts'

const dates = { captured: '2026-01-15', language: 'fr' }

/** `name day[Thour …]`, one for each record that the programmes of a page tell of. */
function told(html: string): string[] {
  const outline = outlineOf(load(`<main>${html}</main>`, { xml: { xmlMode: false } }))
  const context = isLedByHours(outline) ? { ...dates, dotted: true } : dates
  return programmesOf(outline, marksOf(outline, context), context).flatMap(({ entries }) =>
    entries.map(({ title, marks }) =>
      [title?.text, ...marks.flatMap(({ when }) => when.occurrences.map(({ start }) => start))].join(' '),
    ),
  )
}

const friday = '<h2>Vendredi 3 juillet 2026</h2>'
const saturday = '<h2>Samedi 4 juillet 2026 – Jour des familles et grand pique-nique</h2>'
const four = ['Ash 2026-07-03T18:00', 'Elm 2026-07-03T20:30', 'Oak 2026-07-04T14:00', 'Yew 2026-07-04T16:00']

describe('programmesOf', () => {
  const rows: readonly [what: string, html: string, told: readonly string[]][] = [
    [
      'a name that begins with a word for an hour',
      `${friday}<p>12h30<br><a href="/e/1">Midi en voix</a></p><p>20h30<br><a href="/e/2">Elm</a></p>${saturday}<p>14h<br><a href="/e/3">Oak</a></p><p>16h<br><a href="/e/4">Yew</a></p>`,
      ['Midi en voix 2026-07-03T12:30', 'Elm 2026-07-03T20:30', 'Oak 2026-07-04T14:00', 'Yew 2026-07-04T16:00'],
    ],
    [
      'from one hour to another, written with points',
      `${friday}<p>10.30–11.15<br><a href="/e/1">Ash</a></p><p>14.00–15.30<br><a href="/e/2">Elm</a></p>${saturday}<p>11.00–12.30<br><a href="/e/3">Oak</a></p><p>16.00<br><a href="/e/4">Yew</a></p>`,
      ['Ash 2026-07-03T10:30', 'Elm 2026-07-03T14:00', 'Oak 2026-07-04T11:00', 'Yew 2026-07-04T16:00'],
    ],
    [
      'hours behind names',
      `${friday}<p><b>Ash</b>, 18h, Zinc</p><p><b>Elm</b>, 20h30, Perron</p>${saturday}<p><b>Oak</b>, 14h, Zinc</p><p><b>Yew</b>, 16h, Kiosque</p>`,
      four,
    ],
    [
      'several hours on one line, with their halls in brackets',
      `${friday}<div><h3>Ash</h3><p>18h (Salle 1) / 20h30 (Salle 2)</p></div><div><h3>Elm</h3><p>19h</p></div>${saturday}<div><h3>Oak</h3><p>14h · 16h · 21h</p></div><div><h3>Yew</h3><p>Portes 15h, concert 16h</p></div>`,
      [
        'Ash 2026-07-03T18:00 2026-07-03T20:30',
        'Elm 2026-07-03T19:00',
        'Oak 2026-07-04T14:00 2026-07-04T16:00 2026-07-04T21:00',
        'Yew 2026-07-04T16:00',
      ],
    ],
    [
      'days in plain paragraphs, each over a list of its own',
      '<div><p>Vendredi 3 juillet 2026</p><ul><li><h3>Ash</h3><p>18h / 20h30</p></li><li><h3>Elm</h3><ul><li><a href="/1">19h</a> <span>Salle 1</span></li><li><a href="/2">22h</a> <span>Salle 2</span></li></ul></li></ul></div><div><p>Samedi 4 juillet 2026</p><ul><li><h3>Oak</h3><p>14h</p></li><li><h3>Yew</h3><p>16h</p></li></ul></div>',
      [
        'Ash 2026-07-03T18:00 2026-07-03T20:30',
        'Elm 2026-07-03T19:00 2026-07-03T22:00',
        'Oak 2026-07-04T14:00',
        'Yew 2026-07-04T16:00',
      ],
    ],
    [
      'none where each day ends the tile of its record',
      '<ul><li><h3>Ash</h3><p>18h · Zinc</p><div>Vendredi 3 juillet 2026</div></li><li><h3>Elm</h3><p>20h30 · Perron</p><p>22h</p><div>Samedi 4 juillet 2026</div></li><li><h3>Oak</h3><p>14h · Zinc</p><div>Dimanche 5 juillet 2026</div></li></ul>',
      [],
    ],
    [
      'hours between names and stages',
      `${friday}<ul><li>Ash – 18h – Zinc</li><li>Elm – 20h30 – Perron</li></ul>${saturday}<ul><li>Oak – 14h – Zinc</li><li>Yew – 16h – Kiosque</li></ul>`,
      four,
    ],
    [
      'hours with a point among some that say their half of the day',
      `${friday}<p>10.00 – 13.00 <b>Ash</b></p><p>7.30pm <b>Elm</b></p>${saturday}<p>2pm <b>Oak</b></p><p>4.15pm <b>Yew</b></p>`,
      ['Ash 2026-07-03T10:00', 'Elm 2026-07-03T19:30', 'Oak 2026-07-04T14:00', 'Yew 2026-07-04T16:15'],
    ],
    [
      'lines below their day in one paragraph, few of them under some days',
      '<p><b>VENDREDI 3 JUILLET 2026</b><br>18h – Nuit bleue, Zinc<br>20h – Nuit noire, Quai<br>22h – DJ Sel, Zinc</p><p><b>SAMEDI 4 JUILLET 2026</b><br>11h – Bal du rang, Quai<br>15h – Chants de quai, Zinc</p><p><b>DIMANCHE 5 JUILLET 2026</b><br>14h – Grand départ, Quai</p>',
      [
        'Nuit bleue 2026-07-03T18:00',
        'Nuit noire 2026-07-03T20:00',
        'DJ Sel 2026-07-03T22:00',
        'Bal du rang 2026-07-04T11:00',
        'Chants de quai 2026-07-04T15:00',
        'Grand départ 2026-07-05T14:00',
      ],
    ],
    [
      'names in headings, hours in paragraphs below',
      `${friday}<h3>Ash</h3><p>18h | Zinc</p><h3>Elm</h3><p>20h30 | Perron</p>${saturday}<h3>Oak</h3><p>14h | Zinc</p><h3>Yew</h3><p>16h | Kiosque</p>`,
      four,
    ],
    [
      'cards of several columns, with two hours in one of them',
      `${friday}<div><div><img src="a.jpg"></div><div><h3>Ash</h3><p><b>18h | Zinc</b></p></div></div><div><div><h3>Elm</h3><p><b>20h30 et 22h | Perron</b></p></div></div>`,
      ['Ash 2026-07-03T18:00', 'Elm 2026-07-03T20:30 2026-07-03T22:00'],
    ],
    [
      'a table without heads under each day',
      `${friday}<table><tr><td>18h</td><td>Ash</td><td>Zinc</td></tr><tr><td>20h30</td><td>Elm</td><td>Perron</td></tr></table>${saturday}<table><tr><td>14h</td><td>Oak</td><td>Zinc</td></tr><tr><td>16h</td><td>Yew</td><td>Kiosque</td></tr></table>`,
      four,
    ],
    [
      'days that reach down over rows',
      '<table><tr><td rowspan="2">3 juillet 2026</td><td>18h</td><td>Ash</td><td>Zinc</td></tr><tr><td>20h30</td><td>Elm</td><td>Perron</td></tr><tr><td rowspan="2">4 juillet 2026</td><td>14h</td><td>Oak</td><td>Zinc</td></tr><tr><td>16h</td><td>Yew</td><td>Kiosque</td></tr></table>',
      four,
    ],
    [
      'days in rows of their own',
      '<table><tr><th colspan="3">3 juillet 2026</th></tr><tr><td>18h</td><td>Ash</td><td>Zinc</td></tr><tr><td>20h30</td><td>Elm</td><td>Perron</td></tr><tr><th colspan="3">4 juillet 2026</th></tr><tr><td>14h</td><td>Oak</td><td>Zinc</td></tr><tr><td>16h</td><td>Yew</td><td>Kiosque</td></tr></table>',
      four,
    ],
    [
      'days that begin at an hour',
      '<h2>Vendredi 3 juillet 2026 (dès 17 h)</h2><p><b>Ash</b>, 18h</p><p><b>Elm</b>, 20h30</p><h2>Samedi 4 juillet 2026 (à partir de 13 h)</h2><p><b>Oak</b>, 14h</p><p><b>Yew</b>, 16h</p>',
      four,
    ],
    [
      'hours with a point on a page that writes them so',
      `${friday}<p>18.00 <b>Ash</b></p><p>20.30 <b>Elm</b></p><h2>Samedi 4 juillet 2026</h2><p>14.00-15.15 <b>Oak</b></p><p>16.00 <b>Yew</b></p>`,
      four,
    ],
    [
      'showtimes under a film and its days',
      '<h2>Le Phare</h2><h3>3 juillet 2026</h3><a>18h VF</a> <a>20h VO</a><h2>La Mer</h2><h3>3 juillet 2026</h3><a>14h VF</a> <a>16h VO</a>',
      [],
    ],
    ...['anglais', 'Original cut'].map((cut): [string, string, string[]] => {
      const at = (...hours: readonly string[]) => hours.map((h) => `<a href="/${h}">${h}</a> <i>${cut}</i> `).join('')
      const film = (name: string, ...days: readonly string[]) =>
        `<article><div><h2>${name}</h2><ul>${days.map((day) => `<li>${day}</li>`).join('')}</ul></div></article>`
      return [
        `the same words beside every hour of a film: ${cut}`,
        film('Le Phare', `<b>3 juillet 2026</b> ${at('18h', '20h')}`, `<b>4 juillet 2026</b> ${at('14h')}`) +
          film('La Mer', `<b>3 juillet 2026</b> ${at('21h')}`),
        [],
      ]
    }),
    [
      'one evening with doors and show',
      `${friday}<p>19h Ouverture des portes</p><p>20h Concert</p><p>Zinc, 12 €</p>`,
      [],
    ],
    [
      'one performance a day, each with its name in front',
      '<h2>3 juillet 2026</h2><p>18h – Ash</p><h2>4 juillet 2026</h2><p>18h – Oak</p>',
      [],
    ],
  ]
  it.each(rows)('%s', (_, html, expected) => {
    expect(told(html).toSorted()).toEqual(expected.toSorted())
  })
})
