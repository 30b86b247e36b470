import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from './marks.ts'
import { outlineOf } from './outline.ts'

/** The days of a page, in order. */
const daysOf = (html: string): string[] =>
  marksOf(outlineOf(load(`<main>${html}</main>`, { xml: { xmlMode: false } })), {
    captured: '2026-11-22',
    language: 'fr',
  }).flatMap(({ when }) => when.occurrences.map(({ start }) => start))

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

describe('a month that is no heading', () => {
  it.each<readonly [what: string, html: string, days: readonly string[]]>([
    [
      'leads the rows of a table',
      `<table>${row('Décembre', 'sam. 5', 'Ash')}${row('', 'sam. 12', 'Elm')}${row('Janvier', 'sam. 9', 'Oak')}</table>`,
      ['2026-12-05', '2026-12-12', '2027-01-09'],
    ],
    [
      'leads a list',
      '<div>Décembre</div><ul><li>05 – Ash</li><li>12 – Elm</li></ul><div>Janvier</div><ul><li>09 – Oak</li></ul>',
      ['2026-12-05', '2026-12-12', '2027-01-09'],
    ],
    [
      'leads cards that begin with their day',
      '<p><b>Décembre</b></p><div><span>5</span><span>sam</span><h3>Ash</h3></div><div><span>12</span><span>sam</span><h3>Elm</h3></div><div><span>19</span><span>sam</span><h3>Oak</h3></div>',
      ['2026-12-05', '2026-12-12', '2026-12-19'],
    ],
    [
      'is shown between links to those before and after it',
      '<div><a href="/11">‹ novembre</a> <strong>décembre 2026</strong> <a href="/01">janvier ›</a></div><div><span>sam</span><span>5</span><a href="/e/1">Ash</a></div><div><span>dim</span><span>13</span><a href="/e/2">Elm</a></div>',
      ['2026-12-05', '2026-12-13'],
    ],
    [
      'is a part of each tile',
      '<div><span>déc</span><span>5</span><h3>Ash</h3></div><div><span>jan</span><span>9</span><h3>Elm</h3></div>',
      ['2026-12-05', '2027-01-09'],
    ],
    [
      'stands over the numbers of houses',
      '<h3>Décembre</h3><div><p>5 – Ash</p><p>Salle du Pin</p><p>8, montée du Four</p></div><div><p>12 – Elm</p><p>3 rue Haute</p></div>',
      ['2026-12-05', '2026-12-12'],
    ],
    [
      'stands over the numbers of houses, in English',
      '<h3>Décembre</h3><div><p>5 – Ash</p><p>8 Mill Street, Ashby</p></div><div><p>12 – Elm</p><p>3 Station Road</p></div>',
      ['2026-12-05', '2026-12-12'],
    ],
    ['is one of a choice', '<span>Novembre</span><span>Décembre</span><p>5 – Ash</p><p>12 – Elm</p>', []],
    [
      'stands over a calendar, whose first day looks like a tile',
      `<div>Décembre</div><table>${row('1', '2', '3', '4')}${row('5', '6', '7', '8')}</table>`,
      ['2026-12-01'],
    ],
    ['stands over prices and hours', '<div>Décembre</div><p>5 €</p><p>12 h – Ash</p><p>20h – Elm</p>', []],
  ])('%s', (_, html, days) => {
    expect(daysOf(html)).toEqual(days)
  })
})

describe('lone numbers below the heading of a month', () => {
  it.each<readonly [what: string, html: string, days: readonly string[]]>([
    [
      'are no days where the list names its months',
      '<h3>Décembre 2026</h3><p>5 déc.</p><p>Ash</p><p>3 Moulin Neuf</p><p>12 déc.</p><p>24 préludes</p><p>19 déc.</p><p>26 déc.</p>',
      ['2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26'],
    ],
    [
      'are no days where the list names its weekdays',
      '<h3>Décembre 2026</h3><p>sam. 5</p><p>Ash</p><p>3 Moulin Neuf</p><p>sam. 12</p><p>Elm</p>',
      ['2026-12-05', '2026-12-12'],
    ],
    [
      'are days beside a single whole one',
      '<h3>Décembre 2026</h3><p>5 Ash</p><p>12 Elm</p><p>Complet : samedi 19 décembre</p><p>26 Oak</p>',
      ['2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26'],
    ],
  ])('%s', (_, html, days) => {
    expect(daysOf(html)).toEqual(days)
  })
})

const card = (day: string, month: string, name: string): string =>
  `<article><a href="/x"><div><span>${day}</span><span>${month}</span></div><div><h3>${name}</h3></div></a></article>`

describe('a month with its year in two figures', () => {
  it.each<readonly [what: string, html: string, days: readonly string[]]>([
    [
      'leads tiles',
      `<h2>Décembre <sup>26</sup></h2>${card('05', '.12', 'Ash')}${card('12', '.12', 'Elm')}<h2>Janvier <sup>27</sup></h2>${card('09', '.01', 'Oak')}`,
      ['2026-12-05', '2026-12-12', '2027-01-09'],
    ],
    [
      'leads tiles that begin with their weekday',
      `<div><h2>Décembre <sup>26</sup></h2></div><article><div><span>SAM</span><span>05</span><span>.12</span></div><h3>Ash</h3></article><article><div><span>SAM</span><span>12</span><span>.12</span></div><h3>Elm</h3></article>`,
      ['2026-12-05', '2026-12-12'],
    ],
    [
      'leads days',
      '<h3>November 26</h3><p>Fri 27 – Ash</p><p>Sat 28 – Elm</p><h3>December 26</h3><p>Fri 4 – Oak</p><p>Sat 5 – Fir</p>',
      ['2026-11-27', '2026-11-28', '2026-12-04', '2026-12-05'],
    ],
    [
      'is told by a sign',
      '<p><b>Déc. ’26</b></p><p>5 – Ash</p><p>12 – Elm</p><p><b>Janv. ’27</b></p><p>9 – Oak</p>',
      ['2026-12-05', '2026-12-12', '2027-01-09'],
    ],
    [
      'is a day where others of its month stand so',
      '<h3>November 26</h3><p>7 Steps to Heaven</p><p>8 Mile Road</p><h3>November 27</h3><p>3 Blind Mice</p><p>9 Ladies</p>',
      ['2026-11-26', '2026-11-27'],
    ],
    [
      'is a day where those below name their months',
      '<h3>November 26</h3><p>Nov 26–27</p><p>Ash</p><p>Nov 28–29</p><p>Elm</p>',
      ['2026-11-26'],
    ],
    [
      'is a day where no days follow',
      '<h3>November 26</h3><p>Ash</p><h3>December 26</h3><p>Elm</p>',
      ['2026-11-26', '2026-12-26'],
    ],
  ])('%s', (_, html, days) => {
    expect(daysOf(html)).toEqual(days)
  })
})

const choice = (...months: readonly string[]) =>
  `<ul>${months.map((month) => `<li><a>${month}</a></li>`).join('')}</ul>`

describe('a day with a month of its own', () => {
  it.each<readonly [what: string, html: string, days: readonly string[]]>([
    [
      'in three elements, the last with the year',
      '<div><span>samedi</span> <span>5</span> <span>décembre 2026</span></div><h3>Ash</h3><div><span>mardi</span> <span>5</span> <span>janvier 2027</span></div><h3>Elm</h3>',
      ['2026-12-05', '2027-01-05'],
    ],
    [
      'below the month and the year',
      '<div><div>December 2026</div><div>5</div><div>Saturday</div></div><h3>Ash</h3><div><div>January 2027</div><div>5</div><div>Tuesday</div></div><h3>Elm</h3>',
      ['2026-12-05', '2027-01-05'],
    ],
    [
      'beside its weekday, under another month',
      '<h2>Mars 2027</h2><div><div>samedi 5</div><div>décembre 2026</div></div><h3>Ash</h3><div><div>mardi 5</div><div>janvier 2027</div></div><h3>Elm</h3>',
      ['2026-12-05', '2027-01-05'],
    ],
    [
      'under months to choose from',
      `${choice('Nov', 'Dec', 'Jan 2027')}<div><span>Sat</span><span>5</span><span>December 2026</span></div><h3>Ash</h3>`,
      ['2026-12-05'],
    ],
    [
      'is none under months to choose from',
      `${choice('Novembre', 'Décembre', 'Janvier 2027')}<p>5 – Ash</p><p>12 – Elm</p>`,
      [],
    ],
    [
      'is none beside a room',
      '<h2>Décembre 2026</h2><div><div>Salle 2</div><div>sam. 5</div><h3>Ash</h3></div>',
      ['2026-12-05'],
    ],
  ])('%s', (_, html, days) => {
    expect(daysOf(html)).toEqual(days)
  })
})

it.each([
  ['<span>sam</span><span>05</span><span>.12</span>'],
  ['<span>05</span><span>/12</span>'],
  ['<b>05.</b><i>12.</i>'],
  ['<div>Sat</div><div>05</div><div>/</div><div>12</div>'],
  ['<span>5</span><span>.12</span><span>.26</span>'],
])('a tile with its month in figures: %s', (tile) => {
  expect(daysOf(`<article><div>${tile}</div><div><h3>Ash</h3><p>19h</p></div></article>`)).toEqual(['2026-12-05'])
})

describe('the days of a calendar', () => {
  const squares = (
    from: number,
    to: number,
    of: (day: number) => string = (day) => `<td><a href="?d=${day}">${day}</a></td>`,
  ) => `<tr>${Array.from({ length: to - from + 1 }, (_, n) => of(from + n)).join('')}</tr>`
  it.each<readonly [what: string, html: string, days: readonly string[]]>([
    [
      'beside a list are a choice',
      `<table><caption>décembre 2026</caption>${squares(1, 6)}${squares(7, 13)}</table><h3>Ash</h3><p>samedi 5 décembre</p><h3>5 à 7 : Elm</h3><p>samedi 12 décembre</p>`,
      ['2026-12-05', '2026-12-12'],
    ],
    [
      'with those of the next month are a choice',
      `<h4>December 2026</h4><ol>${squares(20, 31, (n) => `<li>${n}</li>`)}${squares(1, 3, (n) => `<li>${n}</li>`)}</ol><p>Sat 12 December – Ash</p>`,
      ['2026-12-12'],
    ],
    [
      'on which something is played are dates',
      `<h4>Décembre 2026</h4><table>${squares(1, 8)}<tr><td><b>9</b><p>Ash</p><p>20 h</p></td><td><b>10</b></td></tr></table>`,
      ['2026-12-09', '2026-12-10'],
    ],
    [
      'of a run are few',
      '<h3>Décembre 2026</h3><p><b>5</b></p><p><b>6</b></p><p><b>7</b></p><p>Ash</p>',
      ['2026-12-05', '2026-12-06', '2026-12-07'],
    ],
  ])('%s', (_, html, days) => {
    expect(daysOf(html)).toEqual(days)
  })
})
