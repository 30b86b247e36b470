import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

const records = (html: string) => {
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15', language: 'en' })
  return groupsOf(outline, marks).map((group) =>
    group.entries.map((entry) => `${entry.title?.text} ${entry.marks[0]?.when.occurrences[0]?.start}`),
  )
}

const card = (name: string, day: string) => `<div><h3><a href="/${name}">${name}</a></h3><p>${day}</p></div>`

describe('groupsOf', () => {
  const two = ['Ash 2026-03-14', 'Elm 2026-03-21']
  const rows: readonly [what: string, html: string, groups: readonly (readonly string[])[]][] = [
    [
      'cards that print day and house over the name, under it and at the foot',
      `<main>${['Ash|14', 'Elm|21']
        .map((record) => {
          const [name, day] = record.split('|')
          const meta = `<div class="m m--title"><time>March ${day}, 2026</time> <span class="name"><a href="/map">Quay Hall</a></span></div>`
          return `<div class="item">${meta}<div class="t"><a href="/${name}">${name}</a></div>${meta}<p>A play.</p>${meta}</div>`
        })
        .join('')}</main>`,
      [two],
    ],
    [
      'cards that tell day and house in short and at length, side by side',
      `<ul>${['Ash|Mill|14', 'Elm|Quay|21']
        .map((record) => {
          const [name, house, day] = record.split('|')
          return `<li><div><a href="/${name}">${name}</a></div><div><div>Sat 14 March</div><div>${house}</div></div><div><div>${day} March 2026, 10 pm – 1 am</div><div>${house}, 4 Quay Road, Orval</div><div>A song.</div></div></li>`.replace(
            'Sat 14',
            `Sat ${day}`,
          )
        })
        .join('')}</ul>`,
      [two],
    ],
    [
      'cards whose classes differ from one to the next',
      '<div><div class="q1a"><h2 class="x">14 March</h2><h3 class="p">Ash</h3><p class="k"><b>Ada Lampe, voice</b></p></div><div class="zz"><h2 class="y">21 March</h2><h3 class="r">Elm</h3><p class="k"><b>Noé Quai, saw</b></p></div><div class="vv"><h2 class="w">28 March</h2><h3 class="t">Oak</h3><p class="k"><b>Ivo Môle, oud</b></p></div></div>',
      [['Ash 2026-03-14', 'Elm 2026-03-21', 'Oak 2026-03-28']],
    ],
    [
      'bold names alone in their paragraph, and over what plays in others',
      '<table><tr><td>14 March</td><td><p><b><font>ASH TRIO</font></b><br><i>with Ada Lampe, clarinet</i></p><p><b>Note the hour</b></p></td></tr><tr><td>21 March</td><td><p><b>ELM DUO</b></p><p>Mulled wine</p></td></tr><tr><td>28 March</td><td><p><b>OAKS</b><br><i>saxophones</i></p></td></tr></table>',
      [['ASH TRIO 2026-03-14', 'ELM DUO 2026-03-21', 'OAKS 2026-03-28']],
    ],
    [
      'a day within a name, below the day of the record',
      '<div><div><h2>Fri 1 May</h2><h3>Feast of 1 May in the garden: Ash</h3></div><div><h2>Sat 2 May</h2><h3>Elm</h3></div><div><h2>Sun 3 May</h2><h3>Oak</h3></div></div>',
      [['Feast of 1 May in the garden: Ash 2026-05-01', 'Elm 2026-05-02', 'Oak 2026-05-03']],
    ],
    [
      'halls by their numbers are no names',
      '<ul><li><h3>Ash</h3><p>14 March</p><ul><li><a href="https://t.example/1">11:00</a> <span>SCREEN 1</span></li><li><a href="https://t.example/2">17:45</a> <span>SCREEN 2</span></li></ul></li><li><h3>Elm</h3><p>21 March</p><ul><li><a href="https://t.example/3">12:00</a> <span>SCREEN 1</span></li></ul></li></ul>',
      [two],
    ],
    [
      'lines that name what is played between the day and its hour',
      '<ul><li>Saturday 14 March: Ashes, 8 pm</li><li>Saturday 21 March: Elms, 7:30 pm</li></ul>',
      [['Ashes 2026-03-14T20:00', 'Elms 2026-03-21T19:30']],
    ],
    [
      'the same under their month',
      '<main><h2>March 2026</h2><p>14 – Ashes, 8 pm</p><p>21 – Elms, 7:30 pm</p><p>28 – Oaks</p></main>',
      [['Ashes 2026-03-14T20:00', 'Elms 2026-03-21T19:30', 'Oaks 2026-03-28']],
    ],
    [
      'several lines of one element, parted by empty ones, and two that are all there is',
      '<main><p>Ash<br>14 March 2026<br>Mill<br><br>Elm<br>21 March 2026<br>Quay</p><p>4 April 2026: Oaks<br>5 April 2026: Yews</p></main>',
      [['Oaks 2026-04-04', 'Yews 2026-04-05'], two],
    ],
    [
      'lines and elements without any mark, told apart by the rhythm of their days',
      '<main><p>Ash<br>14 March 2026<br>Mill<br>Elm<br>21 March 2026<br>Quay<br>Oak<br>4 April 2026<br>Mill</p></main><section><div>14 May 2026</div><div>Bay</div><div>21 May 2026</div><div>Fir</div></section><section><div>Fig</div><div>14 June 2026</div><div>Mill</div><div>Gum</div><div>21 June 2026</div><div>Quay</div></section>',
      [
        ['Fig 2026-06-14', 'Gum 2026-06-21'],
        ['Bay 2026-05-14', 'Fir 2026-05-21'],
        [...two, 'Oak 2026-04-04'],
      ],
    ],
    [
      'day and month in figures that head the lines of a page',
      '<ul><li>14/3 Ashes</li><li>21/3 Elms</li><li>4/4 Oaks, 8 pm</li></ul>',
      [['Ashes 2026-03-14', 'Elms 2026-03-21', 'Oaks 2026-04-04T20:00']],
    ],
    [
      'day and month in figures, alone in their elements',
      '<main><div><p>14|03</p><h3>Ash</h3></div><div><p>21|03</p><h3>Elm</h3></div><div><p>04|04</p><h3>Oak</h3></div></main>',
      [[...two, 'Oak 2026-04-04']],
    ],
    [
      'hours with a point are no days',
      '<main><div><p>10.30</p><h3>Ash</h3></div><div><p>11.15</p><h3>Elm</h3></div><div><p>9.10</p><h3>Oak</h3></div><div><p>14.00</p><h3>Yew</h3></div></main>',
      [],
    ],
    [
      'a heading in front of a tile is no part of it',
      '<div><h1>Shows</h1><div><i>MAR</i><p>14</p><p>Ash</p></div><div><i>MAR</i><p>21</p><p>Elm</p></div></div>',
      [two],
    ],
    [
      'elements of one shape in a record: the linked one, where the first says the house',
      '<ul><li><div>Mill</div><div>14 March 2026</div><div><a href="/a">Ash</a></div></li><li><div>Quay</div><div>21 March 2026</div><div><a href="/e">Elm</a></div></li><li><div>Mill</div><div>4 April 2026</div><div><a href="/o">Oak</a></div></li></ul>',
      [[...two, 'Oak 2026-04-04']],
    ],
    [
      'a heading over each list of facts names it',
      '<div><h2>Ash</h2><dl><dt>Date</dt><dd>14 March 2026</dd><dt>Venue</dt><dd>Mill</dd></dl><h2>Elm</h2><dl><dt>Date</dt><dd>21 March 2026</dd><dt>Venue</dt><dd>Quay</dd></dl></div>',
      [two],
    ],
    [
      'the link that a line begins with, under a heading with the day',
      '<div><div><h3>14 March 2026</h3><p><a href="/a">Ashes</a> — 8pm, Mill</p></div><div><h3>21 March 2026</h3><p><a href="/e">Elms</a> — 8pm, Quay</p></div></div>',
      [['Ashes 2026-03-14', 'Elms 2026-03-21']],
    ],
    ['cards', `<main>${card('Ash', '14 March 2026')}${card('Elm', '21 March 2026')}</main>`, [two]],
    [
      'cards in sections give the cards',
      `<section>${card('Ash', '14 March 2026')}${card('Elm', '21 March 2026')}</section><section>${card('Oak', '4 April 2026')}${card('Yew', '5 April 2026')}</section>`,
      [['Oak 2026-04-04', 'Yew 2026-04-05'], two],
    ],
    [
      'a section with one card belongs to the others',
      `<section><ul><li>${card('Ash', '14 March 2026')}</li><li>${card('Elm', '21 March 2026')}</li></ul></section><section><ul><li>${card('Oak', '4 April 2026')}</li></ul></section>`,
      [[...two, 'Oak 2026-04-04']],
    ],
    [
      'months of one record or two, some of one name',
      `<section><h2>March</h2><ul><li>${card('Ash', '14 March 2026')}</li><li>${card('Elm', '21 March 2026')}</li><li>${card('Ash', '22 March 2026')}</li></ul></section><section><h2>April</h2><ul><li>${card('Oak', '4 April 2026')}</li><li>${card('Oak', '5 April 2026')}</li></ul></section><section><h2>May</h2><ul><li>${card('Yew', '4 May 2026')}</li></ul></section>`.replaceAll(
        /h3/g,
        'b',
      ),
      [[...two, 'Ash 2026-03-22', 'Oak 2026-04-04', 'Oak 2026-04-05', 'Yew 2026-05-04']],
    ],
    [
      'a card without a day beside another in its section',
      `<main><section><h2>Now</h2>${card('Oak', 'At any time')}${card('Ash', '14 March 2026')}</section><section><h2>Soon</h2>${card('Elm', '21 March 2026')}</section></main>`,
      [two],
    ],
    [
      'days under a heading over them belong to the record above',
      '<main><section><h3>Ash</h3><p>A play.</p><h3>Dates</h3><p>14 March 2026</p></section><section><h3>Elm</h3><p>A song.</p><h3>Dates</h3><p>21 March 2026</p></section></main>',
      [two],
    ],
    [
      'the class of names, whatever is bold below',
      '<table><tr><td>14.03.2026</td><td><p class="show">Ash</p><p class="by">Lou Marsh</p></td></tr><tr><td>21.03.2026</td><td><p class="show">Elm</p><p class="by"><b>Ada Lamp</b></p></td></tr><tr><td>28.03.2026</td><td><p class="show">Oak</p><p class="by">Mia Quill</p></td></tr></table>',
      [[...two, 'Oak 2026-03-28']],
    ],
    [
      'records split over siblings',
      '<div><h3>Ash</h3><p>14 March 2026</p><p>Words.</p><h3>Elm</h3><p>21 March 2026</p><p>Words.</p></div>',
      [two],
    ],
    [
      'the date before its heading',
      '<div><p>14 March 2026</p><h3>Ash</h3><p>Words.</p><p>21 March 2026</p><h3>Elm</h3><p>Words.</p></div>',
      [two],
    ],
    [
      'a row of a table',
      '<table><tr><td>14.03.2026</td><td>Ash</td></tr><tr><td>21.03.2026</td><td>Elm</td></tr></table>',
      [two],
    ],
    [
      'headings name what the sentences under them date',
      '<div><h3>Ash</h3><p>Our choir sang “Ash” on 14 March 2026 in <a href="https://maps.example">4 Mill Road</a> to a full house.</p><h3>Elm</h3><p>On 21 March 2026 we sang “Elm” in <a href="https://maps.example">4 Mill Road</a>, with guests.</p></div>',
      [two],
    ],
    [
      'a heading that holds the date, and the house on its second line',
      '<ul><li><h3>14 March 2026 Ash Moon<br><em>Church Hall</em></h3></li><li><h3>21 March 2026 Elm Sun<br><em>Mill Theatre</em></h3></li></ul>',
      [['Ash Moon 2026-03-14', 'Elm Sun 2026-03-21']],
    ],
    [
      'evenings of one name, which a class calls their title',
      '<div><div><b class="title">Jam</b><i>14 March 2026</i></div><div><b class="title">Jam</b><i>21 March 2026</i></div><div><b class="title">Jam</b><i>4 April 2026</i></div></div>',
      [['Jam 2026-03-14', 'Jam 2026-03-21', 'Jam 2026-04-04']],
    ],
    [
      'lines of one paragraph',
      '<p>14 March 2026 – Aspen – Quay Hall – $12<br>21 March 2026 – Alder<br>with guests<br>4 April 2026 – Rowan – free</p>',
      [['Aspen 2026-03-14', 'Alder 2026-03-21', 'Rowan 2026-04-04']],
    ],
    [
      'lines that begin with the name',
      '<p>Aspen | 14 March 2026<br>Alder | 21 March 2026 | Mill Hall<br>Rowan | 4 April 2026</p>',
      [['Aspen 2026-03-14', 'Alder 2026-03-21', 'Rowan 2026-04-04']],
    ],
    [
      'a name, its guests and its picture before each day',
      '<main><h1>Season</h1><h3>Ash</h3><p>with Ada</p><img src="a.jpg" alt=""><p>14 March 2026</p><p>8 pm – Quay Hall</p><h3>Elm</h3><p>with Bo</p><img src="b.jpg" alt=""><p>21 March 2026</p><p>9 pm – Mill Hall</p></main>',
      [two],
    ],
    [
      'a kind between each day and its name',
      '<main><p>14 March 2026</p><span>Dance</span><h3>Ash</h3><p>Words.</p><p>21 March 2026</p><span>Song</span><h3>Elm</h3><p>Words.</p><p>4 April 2026</p><span>Dance</span><h3>Oak</h3><p>Words.</p></main>',
      [[...two, 'Oak 2026-04-04']],
    ],
    [
      'the day at the end of each record',
      '<main><h3>Ash</h3><p>Words.</p><p>14 March 2026</p><h3>Elm</h3><p>Words.</p><p>21 March 2026</p><h3>Oak</h3><p>Words.</p><p>4 April 2026</p></main>',
      [[...two, 'Oak 2026-04-04']],
    ],
    [
      'names that are links, with nothing around a record',
      '<main><span>Dance</span><div class="n"><a href="/ash">Ash</a></div><div>14 March 2026</div><div>Quay Hall</div><span>Song</span><div class="n"><a href="/elm">Elm</a></div><div>21 March 2026</div><div>Mill Hall</div></main>',
      [two],
    ],
    [
      'a kind and a name in elements of one sort',
      '<ul><li><span>Dance</span><span>Ash</span><p>14 March 2026 • Quay Hall</p></li><li><span>Opera</span><span>Elm</span><p>21 March 2026 • Mill Hall</p></li></ul>',
      [two],
    ],
    [
      'buttons that lead to one house after another name nothing',
      `<table>${['Mill', 'Quay', 'Zinc'].map((house, n) => `<tr><td>${14 + n} March 2026</td><td><b>${house}</b></td><td><a href="https://${house}.example/">Seats from venue</a></td></tr>`).join('')}</table>`.toLowerCase(),
      [['mill 2026-03-14', 'quay 2026-03-15', 'zinc 2026-03-16']],
    ],
    ['two lines of days are those of one thing', '<p>Ash, 14 March 2026<br>and again on 21 March 2026</p>', []],
    [
      'days lead what stands under them, below the one heading of the page',
      '<main><h1>Season</h1><h2>14 March 2026</h2><div><i>Dance</i><b>Ash</b><p>$20</p></div><h2>21 March 2026</h2><div><i>Song</i><b>Elm</b><p>$20</p></div></main>',
      [two],
    ],
    [
      'the name of a series above the names of its evenings',
      '<ul><li><h4>14 March 2026</h4><h3>Trees</h3><h3>Ash</h3></li><li><h4>21 March 2026</h4><h3>Trees</h3><h3>Elm</h3></li><li><h4>4 April 2026</h4><h3>Trees</h3><h3>Oak</h3></li></ul>',
      [[...two, 'Oak 2026-04-04']],
    ],
    [
      'a record without a name where the others have theirs is not called by a house',
      `<main>${[
        ['14 March 2026', '<i>Ash</i>', 'Quay Theatre', 'Techno'],
        ['21 March 2026', '<i>Elm</i>', 'Mill Theatre', 'Techno'],
        ['28 March 2026', '', 'Quay Theatre', 'How to mix'],
        ['4 April 2026', '<i>Oak</i>', 'Mill Theatre', 'House'],
      ]
        .map(([day, act, house, kind]) => `<a href="/${day}"><p>${day}${act}</p><div>${house}</div><b>${kind}</b></a>`)
        .join('')}</main>`,
      [[...two, 'How to mix 2026-03-28', 'Oak 2026-04-04']],
    ],
    [
      'lines of day, name, hour and price',
      '<div><p>Sat 14 March 2026 – Ash w/ Guests – 9pm – $12</p><p>Sat 21 March 2026 – Elm & the Leaves – 9:30pm – $15</p></div>',
      [['Ash w/ Guests 2026-03-14T21:00', 'Elm & the Leaves 2026-03-21T21:30']],
    ],
    [
      'a line with two prices',
      '<div><p>Sat 14 March 2026 – Ash & the Elms – 9pm – $12 adv / $15 door</p><p>Sat 21 March 2026 – Elm: all vinyl – 9:30pm – No cover</p></div>',
      [['Ash & the Elms 2026-03-14T21:00', 'Elm: all vinyl 2026-03-21T21:30']],
    ],
    [
      'headings over lines of days and prices',
      '<div><h3>Ash</h3><p>14 March 2026, 7.30pm. £14</p><p>Words.</p><h3>Elm</h3><p>21 March 2026, 7.30pm. £16</p><p>Words.</p></div>',
      [['Ash 2026-03-14T19:30', 'Elm 2026-03-21T19:30']],
    ],
    [
      'lists of records under their days',
      '<div><h3>14 March 2026</h3><ul><li>10 am <a href="/a">Ash</a></li><li>8 pm <a href="/e">Elm</a></li></ul><h3>15 March 2026</h3><ul><li>8 pm <a href="/o">Oak</a></li></ul></div>',
      [['Ash 2026-03-14', 'Elm 2026-03-14', 'Oak 2026-03-15']],
    ],
    [
      'headings of two lines',
      '<main><div><h6>Comedy</h6><h5><a href="/a">ASH:<br>Mass Appeal</a></h5><p>14 March 2026</p></div><div><h6>Jazz</h6><h5><a href="/e">Elm</a></h5><p>21 March 2026</p></div></main>',
      [['ASH: Mass Appeal 2026-03-14', 'Elm 2026-03-21']],
    ],
    [
      'what kind it is stands over the name',
      `<main>${[
        ['Dance', '14 March 2026', 'The Long Walk'],
        ['Solo show', '21 March 2026', 'Ash Studio'],
        ['Circus', '22 March 2026', 'Float'],
      ]
        .map(
          ([kind, day, name]) =>
            `<a href="/${name}"><p><b>${kind}</b></p><p>${day}</p><div><p class="big">${name}</p></div></a>`,
        )
        .join('')}</main>`,
      [['The Long Walk 2026-03-14', 'Ash Studio 2026-03-21', 'Float 2026-03-22']],
    ],
    [
      'several names under each day, their hours in front',
      '<main><section><h2>14 March 2026</h2><div><h4>7 pm – Ash</h4><p>Barn</p></div><div><h4>9 pm – Elm</h4><p>Hall</p></div></section><section><h2>15 March 2026</h2><div><h4>3 pm – Oak</h4><p>Hall</p></div><div><h4>5 pm – Yew</h4><p>Barn</p></div></section></main>',
      [['Ash 2026-03-14', 'Elm 2026-03-14', 'Oak 2026-03-15', 'Yew 2026-03-15']],
    ],
    [
      'a table whose head tells the column of names',
      '<table><tr><td><b>Date</b></td><td><b>Concert</b></td><td><b>Lieu</b></td></tr><tr><td>14.03.2026</td><td><b>Ash</b><br>Entrée libre</td><td>Salle du Quai</td></tr><tr><td>21.03.2026</td><td><b>Elm</b> en plein air</td><td>Halle</td></tr><tr><td>22.03.2026</td><td><b>Oak</b><br>avec le chœur</td><td>Halle</td></tr></table>',
      [[...two, 'Oak 2026-03-22']],
    ],
    [
      'a table whose head names the acts, under months in bold',
      '<table><tr><th>When</th><th>Where</th><th>Guest</th></tr><tr><td colspan="3"><b>March</b></td></tr><tr><td>Sat 14th</td><td>The Long Barn</td><td>Ash</td></tr><tr><td>Sat 21st</td><td>Mill Lane</td><td>Elm</td></tr></table>',
      [two],
    ],
    [
      'names in a column, the price in another, without any head',
      '<table><tr><td>14.03.2026</td><td>£8</td><td>Ash</td><td>Words of it</td></tr><tr><td>21.03.2026</td><td>£9</td><td>Elm</td><td>Words of it</td></tr></table>',
      [two],
    ],
    [
      'seasons over lists are no records',
      '<div><p><b>Season 2025</b></p><ul><li>14 March 2026, Long Barn: <b>Ash</b></li><li>21 March 2026, Long Barn: <b>Elm</b></li></ul><p><b>Season 2024</b></p><ul><li>15 March 2025, Long Barn: <b>Oak</b></li><li>16 March 2025, Long Barn: <b>Yew</b></li></ul></div>',
      [['Oak 2025-03-15', 'Yew 2025-03-16'], two],
    ],
    [
      'works with their own evenings, each in three elements under one month',
      `<main>${['Ash|March|Sa 14,Su 15', 'Elm|March|Fr 20', 'Oak|April|Th 2,Sa 4']
        .map((record) => {
          const [name, month, days = ''] = record.split('|')
          const evening = (day: string) =>
            `<li>${day
              .split(' ')
              .map((part) => `<span>${part}</span>`)
              .join(' ')} <span>8 pm</span> <a href="/b">Book</a></li>`
          return `<article><h2>${name}</h2><div><p>Main hall</p><p>${month} 2026</p><ol>${days.split(',').map(evening).join('')}</ol></div></article>`
        })
        .join('')}</main>`,
      [['Ash 2026-03-14', 'Elm 2026-03-20', 'Oak 2026-04-02']],
    ],
    [
      'days and hours alone are no records',
      '<ul><li>Sat 14 March 2026, 7pm <a href="/b">Book now</a></li><li>Sun 15 March 2026, 3pm <a href="/b">Book now</a></li></ul>',
      [],
    ],
  ]
  it.each(rows)('%s', (_, html, groups) => {
    expect(records(html)).toEqual(groups)
  })
})

it('takes records of one name where the page has no other', () => {
  const rows = ['14 March 2026', '15 March 2026'].map(
    (day) => `<div><b>${day}</b><p>The Long Walk</p><p>Bridge Hall</p></div>`,
  )
  const outline = outlineOf(load(`<section>${rows.join('')}</section>`, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15' })
  expect(groupsOf(outline, marks)).toEqual([])
  const [group] = groupsOf(outline, marks, undefined, true)
  expect(group?.entries.map((entry) => entry.title?.text)).toEqual(['The Long Walk', 'The Long Walk'])
})
