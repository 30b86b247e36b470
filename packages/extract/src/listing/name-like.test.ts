import { expect, it } from 'vitest'
import { isNameLike } from './name-like.ts'

it.each([
  ['SOLD OUT / COMPLET', false],
  ['Billets | Tickets', false],
  ['Nuit / Night', true],
  ['La Verrière', true],
  ['Vostok 1', true],
  ['Versions originales', true],
  ['Le Petit Format (reprise)', true],
  ['Affiche de la saison (pdf)', false],
  ['Season poster (PDF, 2 MB)', false],
  ['flyer-autumn.pdf', false],
  ['ANNULÉ', false],
  ['Sold out!', false],
  ['Complet-manquant', true],
  ['hello@tideway.example', false],
  ['tideway.example/fr', false],
  ['www.tideway.band', false],
  ['Même programme', false],
  ['same bill', false],
  ['Le même et son double', true],
  ['DJ K @ Quay', true],
  ['VF', false],
  ['VOSTFR', false],
  ['VOST ang', false],
  ['VO ST FR', false],
  ['20:15 2D VF', false],
  ['21 h (V.O. / dubbed)', false],
  ['ENG · captioned', false],
  ['Version originale sous-titrée', false],
  ['Subterrane', true],
  ['Sub-Marine', true],
  ['Doublé ou quitte', true],
  // So many readings has this, if each word may end anywhere.
  [`${'vost'.repeat(50)}!`, true],
])('a name or how a film is shown: %s', (text, expected) => {
  expect(isNameLike(text)).toBe(expected)
})
