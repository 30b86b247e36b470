import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

const EMPTY = '<p>&nbsp;</p>'
const bold = (words: string): string => `<p><b>${words}</b></p>`

it.each<[language: string, paragraphs: readonly string[], records: readonly string[]]>([
  [
    'fr',
    [
      bold('Saison 2026'),
      '<p>Un concert par mois, à la Salle du Zinc.</p>',
      ...[EMPTY, bold('Dimanche 8 février'), bold('« Nuit bleue »'), '<p>Lise Aubin, orgue</p>'],
      ...[EMPTY, bold('Dimanche 8 mars'), bold('Chants de marée'), '<p>Duo Sel</p>', '<p>Entrée : 12 €</p>'],
      ...[EMPTY, bold('Vendredi 27 mars (attention : 20 h !)'), bold('Sable et suie'), '<p>Duo Cendre</p>'],
      ...[EMPTY, bold('Dimanche 12 avril – à la chapelle du Pin'), bold('Le dernier phare'), '<p>Ada Lampe</p>'],
      ...[EMPTY, bold('Dimanche 10 mai'), bold('Bal des lanternes'), '<p>Duo Sel</p>'],
      ...[EMPTY, '<p>Renseignements après 18 h.</p>'],
    ],
    ['« Nuit bleue » 3', 'Chants de marée 4', 'Sable et suie 3', 'Le dernier phare 3', 'Bal des lanternes 3'],
  ],
  [
    'en',
    [
      bold('Season 2026'),
      '<p>One concert a month, at Quay Hall.</p>',
      ...[EMPTY, bold('Sunday 8 February'), bold('Blue Night'), '<p>Ada Lampe, organ</p>'],
      ...[EMPTY, bold('Friday 27 March (mind: 8 pm!)'), bold('Sand and Soot'), '<p>Duo Ash</p>'],
      ...[EMPTY, bold('Sunday 12 April'), bold('Songs of the Tide'), '<p>Duo Salt</p>'],
      ...[EMPTY, bold('Sunday 10 May'), bold('Lantern Waltz'), '<p>Duo Salt</p>', '<p>Free</p>'],
    ],
    ['Blue Night 3', 'Sand and Soot 3', 'Songs of the Tide 3', 'Lantern Waltz 4'],
  ],
])('reads a name below its day, whatever else is said beside some days (%s)', (language, paragraphs, records) => {
  const html = `<main><h1>Concerts</h1>${paragraphs.join('')}</main>`
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15', language })
  const told = groupsOf(outline, marks).flatMap(({ entries }) =>
    entries.map(({ title, first, end }) => `${title?.text} ${end - first}`),
  )
  expect(told).toEqual(records)
})
