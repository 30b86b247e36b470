import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { pageOf } from '../page.ts'
import { readScene } from './read.ts'

const told = (path: string, title: string, body: string): string[] => {
  const page = captured(`<html lang="en"><head><title>${title} | Quay</title></head><body>${body}</body></html>`, {
    url: `https://quay.example${path}`,
  })
  return readScene(pageOf(page)).readings.map(({ name, start }) => `${name} ${start}`)
}

const card = (name: string, ...lines: readonly string[]) =>
  `<a class="card" href="/${name.toLowerCase()}"><h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</a>`

describe('what a page tells of', () => {
  const SHOW = '<main><h1>Soft Machinery</h1><p>21 March – 28 June 2026</p><p>Gallery 1</p>'
  const rows: readonly [what: string, path: string, title: string, body: string, told: readonly string[]][] = [
    ...['When', 'Date', 'Quand'].map((label): [string, string, string, string, readonly string[]] => [
      `a label over the day that is told above the name: ${label}`,
      '/shows',
      'Shows',
      `<main><h1>Shows</h1><article><h2>Salt</h2><p>A play about the sea.</p><dl><div><dt>Format</dt><dd>Play</dd></div></dl></article><article><p>14 May 2026 · 8pm</p><h2>Sand</h2><p>A night of stories.</p><dl><div><dt>${label}</dt><dd>14 May 2026, 8pm</dd></div></dl></article></main>`,
      ['Sand 2026-05-14T20:00'],
    ]),
    [
      'names in quotation marks at the head of their lines',
      '/concerts',
      'Concerts',
      '<main><h1>Concerts</h1><p>« Sel » – 14 May 2026, 8pm</p><p>« Encre » – 4 June 2026, 8pm</p></main>',
      ['Sel 2026-05-14T20:00', 'Encre 2026-06-04T20:00'],
    ],
    [
      'what was just announced, named again over the list that tells more of it',
      '/calendar',
      'Calendar',
      `<main><h3>Just Announced</h3><ul><li><a href="/encre">Encre</a> 6/4</li><li><a href="/houle">Houle</a> 6/9</li></ul><h2>Calendar</h2><div>${[
        ['Sel', 'Thu 14 May 2026'],
        ['Encre', 'Thu 4 June 2026'],
        ['Houle', 'Tue 9 June 2026'],
      ]
        .map(([name = '', day = '']) => card(name, day, 'Doors 7pm / Show 8pm', '£12'))
        .join('')}</div></main>`,
      ['Sel 2026-05-14T20:00', 'Encre 2026-06-04T20:00', 'Houle 2026-06-09T20:00'],
    ],
    [
      'talks and tours around an exhibition that print their hour and hall',
      '/shows/soft-machinery',
      'Soft Machinery',
      `${SHOW}<h2>Events in this exhibition</h2><div>${card('Sounding', '14 May 2026, 6.30pm', 'Auditorium')}${card('Slowly', '4 June 2026, 11am', 'Gallery 1')}</div></main>`,
      ['Soft Machinery 2026-03-21', 'Sounding 2026-05-14T18:30', 'Slowly 2026-06-04T11:00'],
    ],
    [
      'a calendar beside a page with a heading of its own',
      '/library',
      'Library',
      `<main><h1>The library of Quay</h1><p>Open to all.</p></main><aside class="sidebar"><div>${['Sel', 'Encre']
        .map(
          (name, n) =>
            `<div class="item"><a><em>1${n} <i>June</i> 2026</em><span class="item_title">${name}</span></a></div>`,
        )
        .join('')}</div></aside>`,
      ['Sel 2026-06-10', 'Encre 2026-06-11'],
    ],
    [
      'exhibitions beside a longer list, with a sentence on each',
      '/agenda',
      'Agenda',
      `<aside><h2>On now</h2><ul>${['Sel', 'Encre'].map((name) => `<li><h3>${name}</h3><p>2 March – 28 June 2026</p><p>Forty years of work on ${name.toLowerCase()}.</p></li>`).join('')}</ul></aside><main><h1>Agenda</h1>${card('Sounding', '14 May 2026, 6.30pm')}${card('Slowly', '4 June 2026, 11am')}${card('Early', '5 June 2026, 11am')}</main>`,
      [
        'Sounding 2026-05-14T18:30',
        'Slowly 2026-06-04T11:00',
        'Early 2026-06-05T11:00',
        'Sel 2026-03-02',
        'Encre 2026-03-02',
      ],
    ],
    [
      'cards that link on with a name and a day',
      '/shows/soft-machinery',
      'Soft Machinery',
      `${SHOW}<h2>See also</h2><div>${card('Sounding', '14 May 2026')}${card('Slowly', '4 June 2026')}</div></main>`,
      ['Soft Machinery 2026-03-21'],
    ],
    [
      'the one heading in a masthead, over its evenings',
      '/launch.html',
      'Quay',
      '<header class="masthead"><h1>Launch of Moving Sand</h1><h2>Spring 2026</h2></header><section><div class="card"><h5>Friday 15 May 2026, 8pm</h5><p>The Long Barn</p></div><div class="card"><h5>Saturday 16 May 2026, 8pm</h5><p>Mill Hall</p></div></section>',
      ['Launch of Moving Sand 2026-05-15T20:00'],
    ],
    [
      'the day of a festival: rows of a house, with hours and linked names in the cells',
      '/day?d=3',
      'Fringe',
      `<main><h1>Hens on Parade</h1><h2>Friday 15 May 2026</h2><table>${[
        ['Mill', 'Ash', 'Elm'],
        ['Barn', 'Oak', 'Yew'],
      ]
        .map(
          ([house, one, two]) =>
            `<tr><th>${house}</th><td><b>1:00 PM</b><br><a href="/${one}">${one} Song</a></td><td><b>3:00 PM</b><br><a href="/${two}">${two} Song</a></td></tr>`,
        )
        .join('')}</table></main>`,
      [
        'Ash Song 2026-05-15T13:00',
        'Elm Song 2026-05-15T15:00',
        'Oak Song 2026-05-15T13:00',
        'Yew Song 2026-05-15T15:00',
      ],
    ],
    [
      'the hours of one evening',
      '/hens',
      'Hens',
      '<main><h1>Hens on Parade</h1><h2>Friday 15 May 2026</h2><ul><li>1:00 PM Ash Song</li><li>2:00 PM Elm Song</li><li>3:00 PM Oak Song</li><li>4:00 PM Yew Song</li></ul></main>',
      ['Hens 2026-05-15T13:00'],
    ],
    [
      'records in bold on a page that no heading names',
      '/list.htm',
      'Guest List',
      '<table><tr><td>14 May 2026</td><td><b>Ned Allardyce</b><br>ballads</td><td>£8</td></tr><tr><td>21 May 2026</td><td><b>The Cloggies</b></td><td>£7</td></tr><tr><td>28 May 2026</td><td><b>Singers Night</b></td><td>£2</td></tr></table>',
      ['Ned Allardyce 2026-05-14', 'The Cloggies 2026-05-21', 'Singers Night 2026-05-28'],
    ],
    [
      'names in bold over sentences that hold their days',
      '/season.htm',
      'Season',
      '<div><p><b>The Grumbling Kettle</b></p><p>Saturday 16 May 2026, 7.30pm. £14 (£7 under 18s)</p><p>Four nurses and one accordion.</p><p><b>Rowan and Cerys</b></p><p>Friday 22 May 2026, 7.30pm. £16 on the door.</p><p>Fiddle tunes.</p><p><b>The Snow Postman</b></p><p>Sunday 31 May 2026 at 11am. All seats £8</p></div>',
      [
        'The Grumbling Kettle 2026-05-16T19:30',
        'Rowan and Cerys 2026-05-22T19:30',
        'The Snow Postman 2026-05-31T11:00',
      ],
    ],
    [
      'headings over what else there is are no records',
      '/listings',
      'Listings',
      '<h1>Listings</h1><div><h3>Coming soon</h3><p>Sea Songs from 4 June 2026.</p><h3>Featured</h3><p>On 18 May 2026 at 4.30pm a film with live music.</p></div>',
      [],
    ],
    [
      'what one has to hand in is no event',
      '/season',
      'Season',
      '<h1>Season</h1><div><h3>Call for residencies</h3><p>15 March 2026</p></div><section><h2>Auditions</h2><p>12 April 2026, 7pm</p></section>',
      [],
    ],
    [
      'a festival by its programme, not by its days as a whole',
      '/weekend.htm',
      'Orval Folk Weekend',
      '<p>3rd &amp; 4th July 2026</p><p><u>Friday 3rd July 2026</u></p><ul><li>8pm - Evening Concert</li></ul><p><u>Saturday 4th July 2026</u></p><ul><li>2pm - Sea Songs</li><li>4pm - Clog Dancing</li></ul>',
      ['Evening Concert 2026-07-03T20:00', 'Sea Songs 2026-07-04T14:00', 'Clog Dancing 2026-07-04T16:00'],
    ],
  ]
  it.each(rows)('%s', (_, path, title, body, expected) => {
    expect(told(path, title, body)).toEqual(expected)
  })
})
