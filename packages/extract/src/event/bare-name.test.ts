import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { bareName } from './bare-name.ts'

it.each([
  ['fr', 'Les Pieds mêlés, le 3 février !', 'Les Pieds mêlés'],
  ['fr', 'Nuit bleue – 14 mars', 'Nuit bleue'],
  ['fr', 'Le 14 mars à la maison', 'Le 14 mars à la maison'],
  ['en', 'Ash Four, Feb 3!!', 'Ash Four'],
  ['en', 'Comedy Club | Jan 10 | 8pm', 'Comedy Club'],
  ['en', 'MUDLARK cover $8', 'MUDLARK'],
  ['en', 'Ash Four, no cover', 'Ash Four'],
  ['fr', 'Les Câbles – entrée 10 $', 'Les Câbles'],
  ['en', 'The $5 Opera', 'The $5 Opera'],
  ['en', 'The Day of 14 March, Remembered by All', 'The Day of 14 March, Remembered by All'],
])('leaves out the day and the price behind a name: %s, %s', (language, text, name) => {
  const outline = outlineOf(load(`<h1>${text}</h1>`, { xml: { xmlMode: false } }))
  expect(bareName(text, marksOf(outline, { captured: '2026-01-15', language }))).toBe(name)
})
