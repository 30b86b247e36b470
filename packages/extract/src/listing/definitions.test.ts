import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

/** `name day day`, one for each record of a definition list. */
function told(list: string): readonly string[] {
  const outline = outlineOf(load(`<main><dl>${list}</dl></main>`, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15', language: 'fr' })
  return groupsOf(outline, marks).flatMap(({ entries }) =>
    entries.map((entry) =>
      [entry.title?.text, ...entry.marks.flatMap(({ when }) => when.occurrences.map(({ start }) => start))].join(' '),
    ),
  )
}

it.each<readonly [what: string, list: string, told: readonly string[]]>([
  [
    'terms of day and house share the name below them',
    `<dt>Samedi 7 mars 2026<br>Temple d’Orval<dt>Dimanche 8 mars 2026<br>Église de Brumes<dd><b>Messe de neige</b><dd>Entrée libre
     <dt>Jeudi 19 mars 2026<br>Salle du Quai<dd><b>Goûter chanté</b><dd>12 $`,
    ['Messe de neige 2026-03-07 2026-03-08', 'Goûter chanté 2026-03-19'],
  ],
  [
    'a name in bold tells the day of the term again',
    `<dt>Vendredi 1er mai 2026, 7h<br>Temple d’Orval<dd><b>Aubade du 1er mai</b>
     <dt>Jeudi 21 mai 2026<br>Salle du Quai<dd><b>Goûter chanté</b><dd>12 $`,
    ['Aubade du 1er mai 2026-05-01T07:00', 'Goûter chanté 2026-05-21'],
  ],
  [
    'terms name what the definitions tell of',
    '<dt>Messe de neige<dd>Samedi 7 mars 2026, temple d’Orval<dt>Goûter chanté<dd>Jeudi 19 mars 2026, salle du Quai',
    ['Messe de neige 2026-03-07', 'Goûter chanté 2026-03-19'],
  ],
])('%s', (_, list, expected) => expect(told(list)).toEqual(expected))
