import { expect, it } from 'vitest'
import { readPeople } from '../people.ts'
import { isSomebody, itemsOf } from './names.ts'

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
  ['Quai Ouest et Sel & Poivre', ['Quai Ouest', 'Sel & Poivre']],
  ['Salt & Vinegar, Low Water', ['Salt & Vinegar', 'Low Water']],
  ['Ruisso, Salt & Esther', ['Ruisso', 'Salt', 'Esther']],
  ['LAMPE & FILS, QUAI OUEST', ['LAMPE & FILS', 'QUAI OUEST']],
  ['Quatuor Sel et Poivre', ['Quatuor Sel et Poivre']],
  ['Théâtre Sel et Poivre', ['Théâtre Sel et Poivre']],
])('the names of %s', (text, names) => {
  expect(itemsOf(text).map((item) => item.text)).toEqual(names)
})

it.each([
  ['Quintette à vent de Brumes', true],
  ['Chœur d’hommes La Verrière', true],
  ['Nouveau Théâtre ambulant du Quai', true],
  ['L’Union musicale de Brumes', true],
  ['La troupe du Vieux-Quai', true],
  ['Compagnie de danse contemporaine', false],
  ['La troupe en tournée', false],
])('%s can be called so: %s', (text, is) => {
  expect(isSomebody(text, true)).toBe(is)
})

it.each([
  ['Hot Club of Brumes', 'Hot Club of Brumes'],
  ['Sweet Lanterns of Port Salt', 'Sweet Lanterns of Port Salt'],
  ['Ada Lampe of Salt & Daughters', 'Ada Lampe'],
  ['Zed Quill of Low Water', 'Zed Quill'],
])('under a cast, %s is %s', (text, name) => {
  expect(readPeople(text, { about: 'performer' }).map(({ value }) => value.name)).toEqual([name])
})

it.each<[string, readonly string[]]>([
  ['With Low Water and Mind how you go', ['Low Water', 'Mind how you go']],
  ['Avec Trio Ruisso et Passe ton chemin', ['Trio Ruisso', 'Passe ton chemin']],
  ['Avec Ada Lampe et Élèves du conservatoire', ['Ada Lampe']],
  ['With Ada Lampe and Free entry', ['Ada Lampe']],
  ['Avec Ada Lampe, Entrée libre', ['Ada Lampe']],
])('beside a name, any words: %s', (text, names) => {
  expect(readPeople(text).map(({ value }) => value.name)).toEqual(names)
})

it('knows groups by their noun beside others', () => {
  const names = readPeople('Avec Orchestre philharmonique de Brumes et Chorale Arc-en-Sel').map(
    ({ value }) => value.name,
  )
  expect(names).toEqual(['Orchestre philharmonique de Brumes', 'Chorale Arc-en-Sel'])
})
