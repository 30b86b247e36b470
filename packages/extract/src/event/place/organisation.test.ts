import { expect, it } from 'vitest'
import { type Kind, kindOf } from './organisation.ts'

const rows: readonly (readonly [name: string, kind: Kind | undefined])[] = [
  ['Théâtre du Fanal', 'house'],
  ['Grand Théâtre de Rivemont', 'house'],
  ['Quay Theatre', 'house'],
  ['Haverbrook Museum of Art', 'house'],
  ['Welby Centre for the Arts', 'house'],
  ['Haverley Museum & Art Gallery', 'house'],
  ['Maison de la culture des Trois-Ponts', 'house'],
  ['Cinéma Le Prisme', 'house'],
  ['Festival Theatre', 'house'],
  ['Théâtre du Festival', 'house'],
  ['Orchestra Hall', 'house'],
  ['Ashby Opera House', 'house'],
  ['La Passerelle – scène nationale', 'house'],
  ['Festival de la Grange rouge', 'troupe'],
  ['Red Barn Festival', 'troupe'],
  ['Festival Ondine', 'troupe'],
  ['Barn Theatre Company', 'troupe'],
  ['Compagnie du Théâtre blanc', 'troupe'],
  ['Théâtre des Embruns, compagnie de création', 'troupe'],
  ['Orchestre de la Maison ronde', 'troupe'],
  ['Northern Opera', 'troupe'],
  ['Ashby Folk Club', 'troupe'],
  ['Les Amis de l’orgue', 'troupe'],
  ['Friends of the Organ', 'troupe'],
  ['Ashby Concerts', 'troupe'],
  ['Spectacles Rivemont', 'troupe'],
  ['Billetterie Nord', 'troupe'],
  ['Ville de Saint-Alban', 'office'],
  ['Town of Ashby', 'office'],
  ['Welby Parish Council', 'office'],
  ['Agenda culturel', 'office'],
  ['Ashby Town Hall', 'house'],
  ['Bibliothèques de Rivemont', 'houses'],
  ['Lakeshore Public Libraries', 'houses'],
  ['Le Coin Bleu', undefined],
  ['Thornbeck Arts', undefined],
  ['Community Events', 'troupe'],
]

it.each(rows)('%s: %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind)
})
