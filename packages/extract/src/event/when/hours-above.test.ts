import { expect, it } from 'vitest'
import { whensOn } from './when-shapes.fixture.ts'

const starts = (lang: 'fr' | 'en', rows: readonly string[]): readonly string[] =>
  whensOn(
    {
      title: 'Sel',
      path: '/sel',
      captured: '2026-01-15',
      body: `<h1>Sel</h1><ul><li>${rows.join('</li><li>')}</li></ul>`,
    },
    lang,
  )

it.each<[what: string, lang: 'fr' | 'en', rows: readonly string[], told: readonly string[]]>([
  [
    'in front of their days',
    'fr',
    [
      '<div>Réserver</div><div>20 h</div><div>Samedi 14 mars 2026</div>',
      '<div>Complet</div><div>16 h</div><div>Dimanche 15 mars 2026</div>',
      '<div>19 h</div><div>Mardi 17 mars 2026</div>',
    ],
    ['Sel 2026-03-14T20:00', 'Sel 2026-03-15T16:00', 'Sel 2026-03-17T19:00'],
  ],
  [
    'below a button that sells tickets',
    'en',
    [
      '<div>Tickets</div><div>8pm</div><div>Saturday 14 March 2026</div>',
      '<div>Tickets</div><div>2pm</div><div>Sunday 15 March 2026</div>',
      '<div>Sold out</div><div>7.30pm</div><div>Sunday 15 March 2026</div>',
    ],
    ['Sel 2026-03-14T20:00', 'Sel 2026-03-15T14:00', 'Sel 2026-03-15T19:30'],
  ],
  [
    'behind their days, which go before',
    'en',
    [
      '<div>Saturday 14 March 2026</div><div>8pm</div><div>Tickets</div>',
      '<div>Sunday 15 March 2026</div><div>2pm</div><div>Tickets</div>',
    ],
    ['Sel 2026-03-14T20:00', 'Sel 2026-03-15T14:00'],
  ],
  [
    'not those of the doors',
    'fr',
    [
      '<div>Portes</div><div>19 h</div><div>Samedi 14 mars 2026</div><div>20 h</div>',
      '<div>Portes</div><div>18 h</div><div>Dimanche 15 mars 2026</div><div>19 h</div>',
    ],
    ['Sel 2026-03-14T20:00', 'Sel 2026-03-15T19:00'],
  ],
])('hours of rows: %s', (_what, lang, rows, told) => {
  expect(starts(lang, rows)).toEqual(told)
})
