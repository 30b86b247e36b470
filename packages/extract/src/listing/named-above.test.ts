import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

/** Name and number of lines of each record. */
function told(language: string, paragraphs: readonly string[]): readonly string[] {
  const html = `<main><h1>2026</h1>${paragraphs.map((words) => (words.startsWith('<') ? words : `<p><span>${words}</span></p>`)).join('')}</main>`
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15', language })
  return groupsOf(outline, marks).flatMap(({ entries }) =>
    entries.map(({ title, first, end }) => `${title?.text} ${end - first}`),
  )
}

const EMPTY = '<p><br></p>'
const SEL = ['Nuit bleue', 'Vendredi 13 mars 2026, 20 h']
const SABLE = ['Lise Aubin chante Barbara', 'Samedi 21 mars 2026, 20 h 30']
const SUIE = ['Chants de marée', 'Dimanche 12 avril 2026, 15 h']
const ALL = ['Nuit bleue 4', 'Lise Aubin chante Barbara 2', 'Chants de marée 5']
const TALE = 'Un bal et des lampes, pour celles et ceux qui aiment encore la mer.'

it.each<[what: string, language: string, paragraphs: readonly string[], records: readonly string[]]>([
  [
    'empty paragraphs part them',
    'fr',
    [...SEL, 'Salle du Zinc', TALE, EMPTY, ...SABLE, EMPTY, ...SUIE, 'Salle du Zinc', TALE, 'Entrée libre'],
    ALL,
  ],
  [
    'the first name stands alone above the first day',
    'fr',
    [...SEL, 'Salle du Zinc', TALE, ...SABLE, ...SUIE, 'Salle du Zinc', TALE, 'Entrée libre'],
    ALL,
  ],
  [
    'empty paragraphs part them, in English',
    'en',
    [
      'All welcome!',
      EMPTY,
      'Blue Night',
      'Friday, March 13, 2026, 8pm',
      'Quay Hall',
      EMPTY,
      'Old Harbour Songs',
      'Saturday, March 21, 2026, 8pm',
      'Free',
      'Bring a lamp.',
    ],
    ['Blue Night 3', 'Old Harbour Songs 4'],
  ],
  [
    'but not below a sentence',
    'en',
    [
      'All are welcome here.',
      '13 March 2026, 8pm',
      'Blue Night',
      'Bring a lamp.',
      '21 March 2026, 8pm',
      'Old Harbour Songs',
      '28 March 2026',
      'Low Tide',
      'Free',
      'Bring a friend.',
    ],
    ['Blue Night 3', 'Old Harbour Songs 2', 'Low Tide 4'],
  ],
  [
    'nor below a house',
    'fr',
    [
      'Salle du Zinc',
      '13 mars 2026, 20 h',
      'Nuit bleue',
      TALE,
      '21 mars 2026, 20 h',
      'Chants de marée',
      '28 mars 2026',
      'Grand départ',
      'Gratuit',
      TALE,
    ],
    ['Nuit bleue 3', 'Chants de marée 2', 'Grand départ 4'],
  ],
])('names above their days in plain paragraphs: %s', (_, language, paragraphs, records) => {
  expect(told(language, paragraphs)).toEqual(records)
})
