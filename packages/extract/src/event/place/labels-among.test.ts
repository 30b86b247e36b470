import { describe, expect, it } from 'vitest'
import { placesOn } from './place-shapes.fixture.ts'

type Facts = readonly (readonly [label: string, value: string])[]

const cards = (facts: Facts): string =>
  facts.map(([label, value]) => `<div class="f"><div class="label">${label}</div><div>${value}</div></div>`).join('')
const terms = (facts: Facts): string =>
  `<dl>${facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`
const lines = (facts: Facts): string => facts.map(([label, value]) => `<p>${label} : ${value}</p>`).join('')

/** The published places of a page of one event with these facts. */
const places = (body: string, language: 'fr' | 'en'): readonly string[] =>
  placesOn({ site: 'Lou Marée', title: 'Sel et cendre', path: '/sel', body: `<h1>Sel et cendre</h1>${body}`, language })

const FR: Facts = [
  ['Date', '12 mars 2027, 20 h'],
  ['Ça bouge dans', 'Théâtre du Quai'],
  ['Prix', '20 $'],
]
const EN: Facts = [
  ['Date', '12 March 2027, 8pm'],
  ['Head for', 'Quay Theatre'],
  ['Price', '£20'],
]

describe('a label in unknown words among those of facts', () => {
  it.each([
    ['cards', cards],
    ['terms', terms],
    ['lines', lines],
  ])('%s: where it is, by the look of its value', (_, facts) => {
    expect(places(facts(FR), 'fr')).toEqual(['Théâtre du Quai'])
    expect(places(facts(EN), 'en')).toEqual(['Quay Theatre'])
  })

  it('a symbol over such a label stands for what is below', () => {
    const pinned = cards(FR).replace('<div class="label">Ça', '<i class="icon map-pin"></i><div class="label">Ça')
    expect(places(pinned, 'fr')).toEqual(['Théâtre du Quai'])
  })

  it.each(['Coproduction', 'Lumières', 'Autrice'])('« %s » tells who made it', (label) => {
    expect(places(cards(FR.map(([was, value]) => [was === 'Ça bouge dans' ? label : was, value])), 'fr')).not.toContain(
      'Théâtre du Quai',
    )
  })

  it('a known label says it', () => {
    expect(places(cards([...FR, ['Lieu', 'Salle Verte']]), 'fr')).toEqual(['Salle Verte'])
  })
})
