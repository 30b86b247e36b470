import { expect, it } from 'vitest'
import { withoutCells } from './title-cells.ts'

it.each([
  [
    'house and price behind each name',
    ['La traversée – Salle des Câbles – 25 $', 'Encre – Théâtre du Quai – Gratuit', 'Sel – La Cokerie – 12 $ à 25 $'],
    ['La traversée', 'Encre', 'Sel'],
  ],
  [
    'a price alone',
    ['Bach to Back – $15', 'Kitchener, 1974 | Sold out', 'Half-Light'],
    ['Bach to Back', 'Kitchener, 1974', 'Half-Light'],
  ],
  [
    'act and title are one name',
    ['Ada Lampe – Ruisseau', 'Bo Marin – La maison du vent', 'Cléa Rouge – Nuit bleue'],
    ['Ada Lampe – Ruisseau', 'Bo Marin – La maison du vent', 'Cléa Rouge – Nuit bleue'],
  ],
  [
    'a single name that speaks of a house',
    ['Songs – The House Band', 'Half-Light', 'Brine'],
    ['Songs – The House Band', 'Half-Light', 'Brine'],
  ],
])('%s', (_, texts, expected) => {
  expect(withoutCells(texts)).toEqual(expected)
})
