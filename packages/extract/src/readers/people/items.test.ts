import { expect, it } from 'vitest'
import { itemsOf } from './names.ts'

it.each<[string, readonly string[]]>([
  ['Ada Lampe et Hervé Roy', ['Ada Lampe', 'Hervé Roy']],
  ['Ada Lampe and Theo Quay', ['Ada Lampe', 'Theo Quay']],
  ['Ada Lampe & Leslie Quay', ['Ada Lampe', 'Leslie Quay']],
  ['Ada Lampe et Compagnie du Quai', ['Ada Lampe', 'Compagnie du Quai']],
  ['Nina & the Lamps', ['Nina & the Lamps']],
  ['Ada Lampe and Friends', ['Ada Lampe and Friends']],
  ['Léo et ses amis', ['Léo et ses amis']],
  ['Cirque Ruisso et Cie, Ada Lampe', ['Cirque Ruisso et Cie', 'Ada Lampe']],
  ['Trio Ruisso et Les Lampions', ['Trio Ruisso', 'Les Lampions']],
  ['L’Autre Rive et Les Lampions', ['L’Autre Rive', 'Les Lampions']],
  ['Quay Strings and The Lamps', ['Quay Strings', 'The Lamps']],
  ['Kid Salt & the Lamps and The Drovers', ['Kid Salt & the Lamps', 'The Drovers']],
  ['LAMPE & FILS, QUAI OUEST', ['LAMPE & FILS', 'QUAI OUEST']],
  ['Quatuor Sel et Poivre', ['Quatuor Sel et Poivre']],
  ['Théâtre Sel et Poivre', ['Théâtre Sel et Poivre']],
])('the names of %s', (text, names) => {
  expect(itemsOf(text).map((item) => item.text)).toEqual(names)
})
