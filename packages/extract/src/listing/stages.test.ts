import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { programmesOf } from './hours-of-days.ts'
import { stageAndStreet, withStages } from './stages.ts'

const dates = { captured: '2026-01-15', language: 'fr' }

/** `name @ stage` of each record under the days of a page. */
function told(html: string): string[] {
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  return withStages(outline, programmesOf(outline, marksOf(outline, dates), dates)).flatMap(({ entries }) =>
    entries
      .toSorted((a, b) => a.first - b.first)
      .map(
        ({ title, where }) => `${title?.text}${typeof where === 'object' ? ` @ ${stageAndStreet(where).name}` : ''}`,
      ),
  )
}

const DAY = '<h2>Samedi 4 juillet 2026</h2>'
const slot = (hour: string, name: string) => `<div class="slot"><b>${hour}</b> <a href="/${name}">${name}</a></div>`
const column = (head: string, ...slots: readonly string[]) =>
  `<div class="col"><div class="top">${head}</div><div class="body">${slots.join('')}</div></div>`
const four = (one: string, two: string) =>
  DAY + column(one, slot('18 h', 'Ash'), slot('20 h', 'Elm')) + column(two, slot('18 h 30', 'Oak'), slot('21 h', 'Yew'))
const tr = (head: string, ...cells: readonly string[]) =>
  `<tr><th>${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const cell = (hour: string, name: string) => `<b>${hour}</b><br><a href="/${name}">${name}</a>`

const words = (name: string, hour: string) =>
  `<div class="head"><span class="slot-title">${name}</span><span class="slot-hour">${hour}</span></div><p>Avec chaises.</p>`
const li = (name: string, hour: string) => `<li class="slot">${words(name, hour)}</li>`
const linked = (name: string, hour: string) => `<li><a class="slot" href="/${name}">${words(name, hour)}</a></li>`
const headed = (stage: string, ...slots: readonly string[]) =>
  `${['SANDBAR', 'Grands', 'La Presse'].includes(stage) ? '' : DAY}<h3>${stage}</h3><ul class="slots">${slots.join('')}</ul>`

const sked = (stage: string, ...slots: readonly (readonly [hour: string, name: string])[]) =>
  `<section><h3>${stage}</h3><dl>${slots.map(([hour, name]) => `<dt>${hour}</dt><dd><a href="/${name}">${name}</a></dd>`).join('')}</dl></section>`

describe('stages of a programme', () => {
  it.each<readonly [what: string, html: string, told: readonly string[]]>([
    [
      'over columns',
      four('Scène du quai', 'Le Zinc'),
      ['Ash @ Scène du quai', 'Elm @ Scène du quai', 'Oak @ Le Zinc', 'Yew @ Le Zinc'],
    ],
    [
      'in the heads of the columns of a table, over empty cells',
      `${DAY}<table><thead><tr><th>Scène du quai</th><th>Sable</th></tr></thead><tr><td>${cell('18:00', 'Ash')}</td><td></td></tr><tr><td>${cell('20:00', 'Elm')}</td><td>${cell('18:30', 'Oak')}</td></tr></table>`,
      ['Ash @ Scène du quai', 'Elm @ Scène du quai', 'Oak @ Sable'],
    ],
    [
      'in the heads of columns that hold one record each, on one day of two',
      `<h2>Vendredi 3 juillet 2026</h2><div>${sked('Scène du quai', ['18 h', 'Ash'])}${sked('Kiosque', ['20 h', 'Elm'])}</div>${DAY}<div>${sked('Kiosque', ['14 h', 'Oak'], ['16 h', 'Yew'])}${sked('Scène du quai', ['15 h', 'Sel'], ['17 h', 'Brume'])}</div>`,
      [
        'Ash @ Scène du quai',
        'Elm @ Kiosque',
        'Oak @ Kiosque',
        'Yew @ Kiosque',
        'Sel @ Scène du quai',
        'Brume @ Scène du quai',
      ],
    ],
    ['heads that are parts of a day', four('Après-midi', 'Soirée'), ['Ash', 'Elm', 'Oak', 'Yew']],
    ['heads of which none is told as a place', four('Petits', 'Grands'), ['Ash', 'Elm', 'Oak', 'Yew']],
    [
      'in front of rows, under a number and over a street',
      `${DAY}<table>${tr('VENUE 1<br>Salt Studio<br>12 Mill Street', cell('18:00', 'Ash'), cell('20:00', 'Elm'))}${tr('VENUE 2<br>Barn Hall<br>3 High Street', cell('18:30', 'Oak'), cell('21:00', 'Yew'))}</table>`,
      ['Ash @ Salt Studio', 'Elm @ Salt Studio', 'Oak @ Barn Hall', 'Yew @ Barn Hall'],
    ],
    [
      'in headings between the day and the records, some of which are links as a whole',
      headed('Scène du quai', li('Ash', '18 h'), linked('Elm', '20 h')) + headed('SANDBAR', li('Oak', '17 h')),
      ['Ash @ Scène du quai', 'Elm @ Scène du quai', 'Oak @ SANDBAR'],
    ],
    [
      'a heading that is a word for what is played, with an article',
      headed('Scène du quai', li('Ash', '18 h'), li('Elm', '20 h')) +
        headed('La Presse', li('Oak', '17 h'), li('Yew', '19 h')),
      ['Ash @ Scène du quai', 'Elm @ Scène du quai', 'Oak @ La Presse', 'Yew @ La Presse'],
    ],
    [
      'in headings with a street, or the corner of two, in an element of its own',
      [
        ['<a href="/lieux/1">Bleu Nord</a> <span>1004, rue du Port E.</span>', 'Ash', 'Elm'],
        ['Le Zinc <small>12 Quay Road</small>', 'Oak', 'Yew'],
        ['<a href="/lieux/3">Parc du Sel</a> <span>coin Port et Saint-Ange</span>', 'Fir'],
      ]
        .map(
          ([head = '', ...names], n) =>
            `${n === 0 ? DAY : ''}<div class="block"><h3>${head}</h3>${names.map((name, at) => slot(`${18 + 2 * at} h`, name)).join('')}</div>`,
        )
        .join(''),
      ['Ash @ Bleu Nord', 'Elm @ Bleu Nord', 'Oak @ Le Zinc', 'Yew @ Le Zinc', 'Fir @ Parc du Sel'],
    ],
    [
      'headings of which none is told as a place',
      headed('Petits', li('Ash', '18 h'), linked('Elm', '20 h')) +
        headed('Grands', li('Oak', '17 h'), li('Yew', '19 h')),
      ['Ash', 'Elm', 'Oak', 'Yew'],
    ],
  ])('%s', (_, html, expected) => {
    expect(told(html).toSorted()).toEqual([...expected].sort())
  })
})
