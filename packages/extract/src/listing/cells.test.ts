import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

/** Name and house of each record of a list of lines. */
function told(lines: readonly string[]): readonly string[] {
  const html = `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15', language: 'en' })
  return groupsOf(outline, marks).flatMap(({ entries }) =>
    entries.map(({ title, cell }) => `${title?.text} | ${cell ?? ''}`),
  )
}

const NAMES = ['Silver Ants', 'Night Boats', 'Ada Lamp Trio', 'Big Tin']
const DAYS = ['5 March', '12 March', '19 March', '26 March']
const HOUSES = ['The Mill', 'Blue Room', 'The Mill', 'Town Hall']
const lines = (line: (name: string, house: string, day: string) => string): readonly string[] =>
  NAMES.map((name, n) => line(name, HOUSES[n] ?? '', DAYS[n] ?? ''))
const APART = NAMES.map((name, n) => `${name} | ${HOUSES[n]}`)

it.each<[what: string, lines: readonly string[], told: readonly string[]]>([
  ['behind @', lines((name, house, day) => `${name} @ ${house} | ${day} | 8pm`), APART],
  [
    'sentences that tell of a bar or a hall are no places',
    [
      '5 March: Silver Ants, £8. Licensed bar.',
      '12 March: Night Boats, children £3. Tea in the hall.',
      '19 March: Big Tin, songs of 1940. The bar is open.',
    ],
    [
      'Silver Ants, £8. Licensed bar. | ',
      'Night Boats, children £3. Tea in the hall. | ',
      'Big Tin, songs of 1940. The bar is open. | ',
    ],
  ],
  ['between commas', lines((name, house, day) => `${day} - ${name}, ${house}, 8pm`), APART],
  ['in a bracket', lines((name, house, day) => `${day}: ${name} (${house}), 8pm`), APART],
  ['between dashes', lines((name, house, day) => `${day} – ${name} – ${house} – 8 pm – $20`), APART],
  ['behind “at”', lines((name, house, day) => `${day}, 8pm: ${name} at ${house}`), APART],
  [
    'a town behind the house',
    lines((name, house, day) => `${day}: ${name}, ${house}, Keene`),
    APART.map((row) => `${row}, Keene`),
  ],
  [
    'what does not come again, and says no house, is a part of the name',
    ['5 March: Ada Lamp, piano', '12 March: Ben Wick, violin', '19 March: Cleo Ray, piano', '26 March: Dan Oil, piano'],
    ['Ada Lamp, piano | ', 'Ben Wick, violin | ', 'Cleo Ray, piano | ', 'Dan Oil, piano | '],
  ],
  [
    'countries in brackets are no houses',
    ['5 March: Silver Ants (UK)', '12 March: Night Boats (UK)', '19 March: Ada Lamp (US)', '26 March: Big Tin (UK)'],
    ['Silver Ants (UK) | ', 'Night Boats (UK) | ', 'Ada Lamp (US) | ', 'Big Tin (UK) | '],
  ],
])('%s', (_, given, expected) => {
  expect(told(given)).toEqual(expected)
})
