import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { closingDays } from './closing-days.ts'

const closing = (html: string, language: string): readonly string[] => {
  const outline = outlineOf(load(`<main>${html}</main>`, { xml: { xmlMode: false } }))
  return [...closingDays(marksOf(outline, { captured: '2026-01-15', language }))].map(({ quote }) => quote)
}

it.each<[what: string, language: string, html: string, told: readonly string[]]>([
  [
    'the last words of tiles',
    'fr',
    '<ul><li><h3>Sel</h3><p>20 h · Zinc</p><div>14 mars 2026</div></li><li><h3>Encre</h3><p>17 h · Zinc</p><div>15 mars 2026</div></li></ul>',
    ['14 mars 2026', '15 mars 2026'],
  ],
  [
    'not the first words of tiles',
    'en',
    '<ul><li><div>14 March 2026</div><h3>Salt</h3><p>8 pm</p></li><li><div>15 March 2026</div><h3>Ink</h3><p>5 pm</p></li></ul>',
    [],
  ],
  [
    'not those of heads with lists between them',
    'fr',
    '<div><p>Jour 1</p><h3>14 mars 2026</h3></div><ul><li>20 h Sel</li></ul><div><p>Jour 2</p><h3>15 mars 2026</h3></div><ul><li>17 h Encre</li></ul>',
    [],
  ],
  ['not one alone', 'en', '<div><p>Salt</p><p>14 March 2026</p></div><div><p>8 pm Ink</p></div>', []],
])('closing days: %s', (_what, language, html, told) => {
  expect(closing(html, language)).toEqual(told)
})
