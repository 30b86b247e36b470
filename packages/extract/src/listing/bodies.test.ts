import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

const textsOf = (html: string) => {
  const outline = outlineOf(load(`<main>${html}</main>`, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15', language: 'en' })
  return groupsOf(outline, marks).flatMap(({ entries }) =>
    entries.map(({ first, end }) =>
      outline.lines
        .slice(first, end)
        .map(({ text }) => text)
        .join(' | '),
    ),
  )
}

const head = (name: string, day: number) => `<div class="head"><h3>${name}</h3><p>${day} March 2026, 8pm</p></div>`
const line = (name: string, day: number) => `<p><b>${day} March 2026, 8pm</b> – ${name}</p>`
const body = (text: string) => `<div class="body"><p>${text}</p></div>`
const whole = ['Ash | 14 March 2026, 8pm | With Ada', 'Elm | 21 March 2026, 8pm | With Noé']

it.each<[what: string, html: string, records: readonly string[]]>([
  ['with the sibling behind its head', head('Ash', 14) + body('With Ada') + head('Elm', 21) + body('With Noé'), whole],
  [
    'and no further',
    `${head('Ash', 14)}${body('With Ada')}<hr><p>Bar</p>${head('Elm', 21)}${body('With Noé')}<p>Bar</p>`,
    whole,
  ],
  [
    'not where what follows differs',
    `${head('Ash', 14)}${body('With Ada')}${head('Elm', 21)}<p>Bar until late</p>`,
    ['Ash | 14 March 2026, 8pm', 'Elm | 21 March 2026, 8pm'],
  ],
  [
    'nor with the heading over what follows',
    [14, 21, 28].map((day, n) => `<h2>Hall ${n}</h2>${head('Ash', day)}`).join(''),
    ['Ash | 14 March 2026, 8pm', 'Ash | 21 March 2026, 8pm', 'Ash | 28 March 2026, 8pm'],
  ],
  [
    'nor where only one of many is followed by something',
    `${head('Ash', 14)}${head('Elm', 21)}${head('Oak', 28)}${body('See you soon')}`,
    ['Ash | 14 March 2026, 8pm', 'Elm | 21 March 2026, 8pm', 'Oak | 28 March 2026, 8pm'],
  ],
  [
    'with the paragraphs below the one that tells its day',
    `<p>Welcome!</p>${line('Ash Lane', 14)}<p>With Ada</p>${line('Elm Road', 21)}<p>With Noé</p>`,
    ['14 March 2026, 8pm – Ash Lane | With Ada', '21 March 2026, 8pm – Elm Road | With Noé'],
  ],
  [
    'with as many of them as others where it is the last',
    `${line('Ash Lane', 14)}<p>Hall</p><p>With Ada</p>${line('Elm Road', 21)}<p>Hall</p><p>With Noé</p><p>See you soon</p>`,
    ['14 March 2026, 8pm – Ash Lane | Hall | With Ada', '21 March 2026, 8pm – Elm Road | Hall | With Noé'],
  ],
  [
    'with them up to a heading',
    `${line('Ash Lane', 14)}<p>With Ada</p><h2>Later</h2><p>Soon</p>${line('Elm Road', 21)}<p>With Noé</p>`,
    ['14 March 2026, 8pm – Ash Lane | With Ada', '21 March 2026, 8pm – Elm Road | With Noé'],
  ],
  [
    'without those that stand above the days',
    `<p>With Ada</p>${line('Ash Lane', 14)}<p>With Noé</p>${line('Elm Road', 21)}`,
    ['14 March 2026, 8pm – Ash Lane', '21 March 2026, 8pm – Elm Road'],
  ],
  [
    'without other items of its list',
    `<ul><li>14 March 2026, 8pm – Ash Lane</li><li>Rehearsal</li><li>21 March 2026, 8pm – Elm Road</li><li>Rehearsal</li></ul>`,
    ['14 March 2026, 8pm – Ash Lane', '21 March 2026, 8pm – Elm Road'],
  ],
])('a record is read %s', (_, html, records) => {
  expect(textsOf(html)).toEqual(records)
})
