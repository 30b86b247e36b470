import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { gridsOf } from './grid.ts'

const dates = { captured: '2026-01-13', language: 'fr' }

/** `name day[Thour] [@ stage]`, one for each performance that the tables of a page tell of. */
function told(html: string): string[] {
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  return gridsOf(outline, marksOf(outline, dates), dates).flatMap(({ group }) =>
    group.entries.flatMap(({ title, marks, where }) =>
      marks.flatMap(({ when }) =>
        when.occurrences.map(
          ({ start }) => `${title?.text} ${start}${where && where !== 'house' ? ` @ ${where.text}` : ''}`,
        ),
      ),
    ),
  )
}

const row = (tag: string, cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table>${row('th', heads)}${rows.map((cells) => row('td', cells)).join('')}</table>`

const PLAYED: readonly (readonly [day: number, who: string, what: string])[] = [
  [4, 'Nadia Till', 'Le Phare'],
  [5, 'Nadia Till', 'Le Phare'],
  [11, 'Ada Lampe', 'Sel'],
  [19, 'Tom Diop', 'Encre noire'],
]

describe('gridsOf', () => {
  const rows: readonly [what: string, html: string, told: readonly string[]][] = [
    [
      'the week of a cinema',
      `<h2>Semaine du mercredi 14 au mardi 20 janvier 2026</h2>${table(
        ['Film', 'MER<br>14', 'JEU<br>15', 'VEN<br>16', 'MAR<br>20'],
        ['<a href="/a">Le Phare</a><br>de Maude Roy – 1h38', '14h<br>20h30', '', '18h VO', ''],
        ['<a href="/b">Sel</a><br>de Tom Diop – 2h04', '', '20h30', '', '18h'],
      )}`,
      [
        'Le Phare 2026-01-14T14:00',
        'Le Phare 2026-01-14T20:30',
        'Le Phare 2026-01-16T18:00',
        'Sel 2026-01-15T20:30',
        'Sel 2026-01-20T18:00',
      ],
    ],
    [
      'stages beside each other, hours down, a small hour after midnight',
      `<h2>vendredi 31 juillet</h2>${table(
        ['', 'Grande Scène', 'Le Hangar'],
        ['19h45', '<b>Trio Lampe</b>', ''],
        ['21h', '', '<b>Mina Sel</b><br>new wave'],
        ['00h15', '<b>Bal des phares</b>', ''],
      )}`,
      [
        'Trio Lampe 2026-07-31T19:45 @ Grande Scène',
        'Mina Sel 2026-07-31T21:00 @ Le Hangar',
        'Bal des phares 2026-08-01T00:15 @ Grande Scène',
      ],
    ],
    [
      'the month on a calendar, several names on a day',
      `<h2>Mai 2026</h2><p>Juin ›</p>${table(
        ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
        [
          '27',
          '28',
          '29',
          '30',
          '1<br><a href="/a">Le Phare</a>',
          '2<br>20 h <a href="/b">Sel</a><br>22 h <a href="/c">Bal</a>',
          '3',
        ],
        ['4', '5', '6', '7', '8', '9', '10'],
        ['11', '12', '13', '14', '15', '16', '17'],
        ['18', '19', '20', '21', '22', '23', '24'],
        ['25', '26', '27', '28', '29', '30', '31<br><b>Encre</b> 20 h<br><b>Sable</b> 22 h'],
        ['1<br><a href="/d">Aube</a>', '2', '3', '4', '5', '6', '7'],
      )}`,
      [
        'Le Phare 2026-05-01',
        'Sel 2026-05-02T20:00',
        'Bal 2026-05-02T22:00',
        'Encre 2026-05-31T20:00',
        'Sable 2026-05-31T22:00',
        'Aube 2026-06-01',
      ],
    ],
    [
      'a table for each film, its name in the heading above',
      ['Le Phare <small>avant-première</small>', 'Sel']
        .map(
          (name, n) =>
            `<h2>${name}</h2><p>1 h 40</p>${table(['mer. 6/05', 'jeu. 7/05', 'ven. 8/05'], [n === 0 ? '<a href="/a">14h00 VF salle 2</a>' : '', '20h30 VOST salle 1', ''])}`,
        )
        .join(''),
      ['Le Phare 2026-05-06T14:00', 'Le Phare 2026-05-07T20:30', 'Sel 2026-05-07T20:30'],
    ],
    [
      'a month in squares of any make, its name between two arrows',
      `<div class="nav"><a href="?m=4">‹</a><h3>Mai 2026</h3><a href="?m=6">›</a></div><div>${Array.from(
        { length: 31 },
        (_, n) =>
          `<div><div>${n + 1}</div>${n === 7 ? '<div><a href="/a">Le Phare</a><span>20 h</span></div><div><a href="/b">Sel</a><span>22 h</span></div>' : ''}</div>`,
      ).join('')}</div>`,
      ['Le Phare 2026-05-08T20:00', 'Sel 2026-05-08T22:00'],
    ],
    [
      'a month in squares, who wrote it in front of each name, in its link',
      `<h3>Mai 2026</h3><div>${Array.from(
        { length: 31 },
        (_, n) =>
          `<div><div>${n + 1}</div>${PLAYED.filter(([day]) => day === n + 1)
            .map(
              ([, who, what]) =>
                `<div><span>20 h</span> <a href="/${what}"><span>${who}</span> <strong>${what}</strong></a></div>`,
            )
            .join('')}</div>`,
      ).join('')}</div>`,
      PLAYED.map(([day, , what]) => `${what} 2026-05-${`${day}`.padStart(2, '0')}T20:00`),
    ],
    [
      'a month of rows, a show twice a day, its hall below and the day of the week in front',
      `<h3>Juin 2026</h3><table>${Array.from(
        { length: 30 },
        (_, n) =>
          `<tr><td>${['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'][n % 7]}</td><td>${n + 1}</td><td>${(n === 3 || n === 9 ? ['14 h', '20 h'] : n === 5 ? ['19 h'] : []).map((hour) => `<p>${hour} <strong><a href="/sel">Sel</a></strong><br>Nadia Till<br>Salle ${n}</p>`).join('')}</td></tr>`,
      ).join('')}</table>`,
      [
        'Sel 2026-06-04T14:00',
        'Sel 2026-06-04T20:00',
        'Sel 2026-06-06T19:00',
        'Sel 2026-06-10T14:00',
        'Sel 2026-06-10T20:00',
      ],
    ],
    [
      'a month in squares, who invites in a link over the name of each, and the hall below it in bold',
      `<h3>May 2026</h3><div>${Array.from(
        { length: 31 },
        (_, n) =>
          `<div><div>${n + 1}</div>${PLAYED.filter(([day]) => day === n + 1)
            .map(
              ([, who, what]) =>
                `<div><a href="/club">Quay Club ${who}</a><h4><a href="/${what}">${what}</a></h4><b>Studio ${n % 2}</b><i>8 pm</i></div>`,
            )
            .join('')}</div>`,
      ).join('')}</div>`,
      PLAYED.map(([day, , what]) => `${what} 2026-05-${`${day}`.padStart(2, '0')}T20:00`),
    ],
    [
      'a week of films, with a remark of a day between its heading and the table',
      `<h2>Programme du mercredi 13 au mardi 19 mai 2026</h2><p>Attention : pas de séance le vendredi 15 à 14 h, on repeint la salle</p>${table(
        ['', 'Me 13', 'Je 14', 'Ve 15', 'Sa 16'],
        ['<b>Le Phare</b>', '14h30', '', '20h15', ''],
        ['<b>Sel</b>', '', '18h', '', '20h'],
      )}`,
      ['Le Phare 2026-05-13T14:30', 'Le Phare 2026-05-15T20:15', 'Sel 2026-05-14T18:00', 'Sel 2026-05-16T20:00'],
    ],
    [
      'one record in each row is a list',
      table(
        ['Date', 'Concert', 'Lieu'],
        ['25 mai 2026', "Jardins d'hiver", 'Église du Phare'],
        ['18 juin 2026', 'Sel', 'Salle du Quai'],
      ),
      [],
    ],
    [
      'hours of one day with what is done and where are a list',
      `<h2>vendredi 31 juillet</h2>${table(['Heure', 'Activité', 'Lieu'], ['10 h', 'Contes', 'Le Hangar'], ['11 h', 'Bal', 'Le Quai'])}`,
      [],
    ],
  ]
  it.each(rows)('%s', (_, html, expected) => {
    expect(told(html)).toEqual(expected)
  })
})
