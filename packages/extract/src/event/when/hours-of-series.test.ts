import { expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

/** When each event of a page is played: `start..end`. */
function starts(lang: 'fr' | 'en', body: string): string[] {
  const html = `<html lang="${lang}"><head><title>Programme | La Rampe</title></head><body><main><h1>Programme 2026</h1>${body}</main></body></html>`
  const { claims } = extract(captured(html, { url: 'https://rampe.example/programme' }), { markup: 'ignore' })
  const wall = (subject: string, property: string) =>
    claims.flatMap((one) =>
      one.subject === subject && one.property === property && one.value.kind === 'time' ? [one.value.wall] : [],
    )[0]
  const subjects = new Set(claims.flatMap(({ subject, property }) => (property === 'startDate' ? [subject] : [])))
  return [...subjects].map((one) => [wall(one, 'startDate'), wall(one, 'endDate')].filter(Boolean).join('..')).sort()
}

const list = (...lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`

it.each<[what: string, lang: 'fr' | 'en', body: string, told: readonly string[]]>([
  [
    'over the days of a weekly series',
    'en',
    `<h2>Jig Thursdays</h2><p><b>Every Thursday, 7–10 pm · $8 · lesson at 6:15</b></p>${list('Mar 5 — The Tin Lanterns', 'Mar 12 — Salt Road', 'Mar 19 — Low Tide Five')}`,
    ['2026-03-05T19:00..2026-03-05T22:00', '2026-03-12T19:00..2026-03-12T22:00', '2026-03-19T19:00..2026-03-19T22:00'],
  ],
  [
    'au-dessus des jours d’une série',
    'fr',
    `<h2>Les jeudis du quai</h2><div>Les jeudis à 20 h, entrée 12 $</div>${list('5 mars : Les Lampes d’étain', '12 mars : Route de sel', '19 mars : Basse mer')}`,
    ['2026-03-05T20:00', '2026-03-12T20:00', '2026-03-19T20:00'],
  ],
  [
    'over cards with names of their own',
    'en',
    '<h2>Sunday songs</h2><p>Sundays at 3pm</p><article><h3>Salt Road</h3><p>March 8</p></article><article><h3>Low Tide Five</h3><p>March 15</p></article><article><h3>Tin Lanterns</h3><p>March 22</p></article>',
    ['2026-03-08T15:00', '2026-03-15T15:00', '2026-03-22T15:00'],
  ],
  [
    'not of another weekday',
    'en',
    `<h2>Jig Thursdays</h2><p>Every Thursday, 7 pm</p>${list('Mar 5 — The Tin Lanterns', 'Mar 12 — Salt Road', 'Mar 21 — Low Tide Five')}`,
    ['2026-03-05T19:00', '2026-03-12T19:00', '2026-03-21'],
  ],
  [
    'not below the next heading',
    'fr',
    `<h2>Chorale</h2><p>Tous les jeudis, 19 h.</p><h2>Concerts</h2>${list('5 mars : Les Lampes d’étain', '12 mars : Route de sel', '19 mars : Basse mer')}`,
    ['2026-03-05', '2026-03-12', '2026-03-19'],
  ],
  [
    'not when the house is open',
    'en',
    `<h2>Small works</h2><p>Gallery open Thursdays 10am to 5pm</p>${list('Mar 5 — The Tin Lanterns', 'Mar 12 — Salt Road', 'Mar 19 — Low Tide Five')}`,
    ['2026-03-05', '2026-03-12', '2026-03-19'],
  ],
])('hours of a weekday: %s', (_what, lang, body, told) => {
  expect(starts(lang, body)).toEqual(told)
})
