import { describe, expect, it } from 'vitest'
import { besideLength } from './beside.ts'
import { supportIn } from './support.ts'

describe('who plays beside another', () => {
  it.each([
    ['w/ Gravel Hymnal, Thin Salt', 'Gravel Hymnal | Thin Salt'],
    ['w/ nnn, Carpet Weather', 'nnn | Carpet Weather'],
    ['+ Ada Lampe', 'Ada Lampe'],
    ['+ special guests Ada Lampe + Ruisso', 'Ada Lampe | Ruisso'],
    ['+ invités Sel & Ruisso', 'Sel | Ruisso'],
    ['With guests Séamus & the Heron. Doors at eight.', 'Séamus & the Heron'],
    ['Plus support from Odhrán. Doors at half seven, Caoimhe on at nine.', 'Odhrán'],
    ['Opening set: Ivy Tran', 'Ivy Tran'],
    ['(support: Dot Weaver)', 'Dot Weaver'],
    ['(1re partie : Mirabelle, Ours Mort)', 'Mirabelle | Ours Mort'],
    ['1ère partie Mirabelle', 'Mirabelle'],
    ['1ère partie de Flo le Sel', 'Flo le Sel'],
    ['En première partie, Sel Mince et Papier Buvard', 'Sel Mince | Papier Buvard'],
    ['Gravel Hymnal and Thin Salt open', 'Gravel Hymnal | Thin Salt'],
    ['Mirabelle et Ours Mort en première partie', 'Mirabelle | Ours Mort'],
    ['Support: tbc', ''],
    ['Plus guests', ''],
    ['Opening Night', ''],
    ['Opening: Gallery 2', ''],
    ['Ouverture : 19 h', ''],
    ['+ Open mic', ''],
    ['w/o cover', ''],
    ['Box Office opens', ''],
    ['La billetterie ouvre', ''],
  ])('%j → %s', (text, acts) => {
    expect(
      supportIn(text)
        .map((act) => act.text)
        .join(' | '),
    ).toBe(acts)
    for (const act of supportIn(text)) expect(text.slice(act.start, act.start + act.text.length)).toBe(act.text)
  })

  it('tells words that introduce somebody from those that add something', () => {
    expect(besideLength('Première partie : à confirmer')).toBeGreaterThan(0)
    expect(besideLength('Supper at six')).toBe(0)
  })
})
