import { expect, it } from 'vitest'
import { performersOn } from './performers.fixture.ts'

const page = (lang: string, name: string, said: string) =>
  `<html lang="${lang}"><head><title>${name} — The Quay</title></head><body><main><h1>${name}</h1>
<p>Saturday, January 9, 2027, 8 p.m.</p>${said}</main></body></html>`
const list = (...terms: readonly (readonly [string, string])[]) =>
  `<dl>${terms.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl>`

it.each<[string, string, readonly string[]]>([
  [
    'nobody of a film',
    page(
      'en',
      'Low Water',
      list(['Director', 'Maude Roy'], ['Cast', 'Ada Lampe, Tom Sel'], ['Country', 'UK'], ['Year', '2025']),
    ),
    [],
  ],
  [
    'who plays to it',
    page(
      'fr',
      'Basses eaux',
      list(
        ['Réalisation', 'Maude Roy'],
        ['Avec', 'Ada Lampe, Tom Sel'],
        ['Pays', 'Suisse'],
        ['Année', '1923'],
        ['Musique en direct', 'Quatuor Sel'],
      ),
    ),
    ['Quatuor Sel'],
  ],
  [
    'nobody of a film by how and where it is shown',
    page('en', 'Low Water', '<p>Dir. Maude Roy — with Ada Lampe, Tom Sel</p><p>Subtitled</p><p>Screen 2</p>'),
    [],
  ],
  [
    'nobody of a film by how and where it is shown, in French',
    page('fr', 'Basses eaux', '<p>Réal. Maude Roy</p><p>Avec Ada Lampe, Tom Sel</p><p>V.O.</p><p>Écran 2</p>'),
    [],
  ],
  [
    'nobody by a title that bands have as well',
    page('en', 'Lampe and the Rain Kings', '<p>Dir. Maude Roy</p><p>Dubbed</p><p>Screen 2</p>'),
    [],
  ],
  [
    'who speaks of it',
    page(
      'en',
      'Low Water',
      `${list(['Director', 'Maude Roy'], ['Featuring', 'Ada Lampe'], ['Country', 'UK'], ['Format', 'DCP'])}<p>Followed by a Q&amp;A with Judith Bey.</p>`,
    ),
    ['Judith Bey'],
  ],
  [
    'whoever plays on a stage',
    page('en', 'Low Water', list(['Director', 'Maude Roy'], ['Cast', 'Ada Lampe, Tom Sel'], ['Designer', 'Yuki Roy'])),
    ['Ada Lampe', 'Tom Sel'],
  ],
])('names %s', (_, html, expected) => {
  expect(performersOn(html, 'https://quay.example/dates/low-water')).toEqual(expected)
})

it('names the bill that the page is called by', () => {
  const html = page('en', 'Judith Sel', '<p>Songs and stories.</p>').replace(
    '<title>Judith Sel',
    '<title>Judith Sel + Quay Lampe Trio',
  )
  expect(performersOn(html, 'https://quay.example/dates/sel')).toEqual(['Judith Sel', 'Quay Lampe Trio'])
})
