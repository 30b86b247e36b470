import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

const names = (html: string): readonly string[] => {
  const outline = outlineOf(load(`<main><h1>Agenda</h1>${html}</main>`, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15', language: 'fr' })
  return groupsOf(outline, marks).flatMap(({ entries }) => entries.map(({ title }) => title?.text ?? ''))
}

it.each([
  [
    'below house and town, in some of them with its composers or behind the house',
    '<p><strong>Vendredi 13 mars 2026, 20h30</strong><br>Chapelle des Carmes, Orval<br><em>Nuits de cire</em> – M. Lambert</p><p><strong>Samedi 14 mars 2026, 18h</strong><br>Église Saint-Rémi, Bassan<br><em>Nuits de cire</em></p><p><strong>Mercredi 25 mars 2026, 12h30</strong><br>Musée du Bois, Cambre — <em>La Palette</em>, promenade</p><p><strong>Samedi 4 avril 2026, 16h</strong><br>Château de Sercq, Fresnoy<br><em>Airs sérieux</em> (Purcell)<br>Entrée libre</p>',
    ['Nuits de cire', 'Nuits de cire', 'La Palette', 'Airs sérieux'],
  ],
  [
    'beside names in bold, what is slanted is no name',
    '<p>Vendredi 13 mars 2026, 20h30<br><b>Nuits de cire</b><br><em>Lumières basses</em></p><p>Samedi 14 mars 2026, 18h<br><b>Sable</b><br><em>Reprise attendue</em></p><p>Samedi 4 avril 2026, 16h<br><b>Airs sérieux</b><br><em>Entrée par la cour</em></p>',
    ['Nuits de cire', 'Sable', 'Airs sérieux'],
  ],
])('%s', (_, body, expected) => {
  expect(names(body)).toEqual(expected)
})
