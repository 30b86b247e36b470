import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

const namesOf = (items: readonly string[]): readonly (string | undefined)[] => {
  const html = `<main><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></main>`
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15', language: 'fr' })
  return groupsOf(outline, marks).flatMap(({ entries }) => entries.map(({ title }) => title?.text))
}

const day = (date: string, name: string, house: string, told: string): string =>
  `<strong>${date}</strong> : ${name}<br><i>${house}</i><br>${told}`

it('calls a record without a page by the words beside its day, as those with one', () => {
  expect(
    namesOf([
      day('4 avril, 20 h', '<a href="/ogre">Ogre</a>', 'Le Zinc', 'Un conte en trois actes.'),
      day('5 avril, 14 h', 'Ronde des lutins', 'Place du Puits', 'Cortège et crêpes.'),
      day('9 avril, 15 h', '<a href="/sel">Sel</a>', 'Le Zinc', 'Pour les petits.'),
    ]),
  ).toEqual(['Ogre', 'Ronde des lutins', 'Sel'])
})

it('looks for it below the day where the others stand there', () => {
  const below = (date: string, name: string): string => `<strong>${date}</strong> au Zinc<br>${name}<br>10 $`
  expect(
    namesOf([
      below('4 avril, 20 h', '<a href="/ogre">Ogre</a>'),
      below('5 avril, 14 h', 'Ronde des lutins'),
      below('9 avril, 15 h', '<a href="/sel">Sel</a>'),
    ]),
  ).toEqual(['Ogre', 'Ronde des lutins', 'Sel'])
})
