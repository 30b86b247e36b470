import { describe, expect, it } from 'vitest'
import { card, list, placesOn } from './place-shapes.fixture.ts'

const night = (name: string, day: string, where: string): string => card(name, `${day} 2027, 20 h`, where)

/** The place of a record, on a page of three. */
const placeAs = (...where: readonly string[]): readonly string[] =>
  placesOn({
    site: 'Nébuleuse',
    title: 'Agenda',
    body: list(...where.map((text, n) => night(['Zinc', 'Vitre', 'Mirabelle'][n] ?? '', `${n + 12} mars`, text))),
  })

describe('a house and its town, as records write them', () => {
  it.each<[form: string, where: readonly string[], places: readonly string[]]>([
    [
      'the town in a bracket',
      ['The Mill (Dover)', 'Le Zinc (Rezé)', 'Parish Hall (Thornley)'],
      ['The Mill @ Dover', 'Le Zinc @ Rezé', 'Parish Hall @ Thornley'],
    ],
    [
      'the house in a bracket',
      ['Dover (The Mill)', 'Rezé (Le Zinc)', 'Thornley (Parish Hall)'],
      ['The Mill @ Dover', 'Le Zinc @ Rezé', 'Parish Hall @ Thornley'],
    ],
    [
      'the town in front',
      ['Dover, The Mill', 'Thorny, Salle des fêtes', 'Thornley, Parish Hall'],
      ['The Mill @ Dover', 'Salle des fêtes @ Thorny', 'Parish Hall @ Thornley'],
    ],
    [
      'a point between',
      ['The Mill · Dover', 'Le Zinc · Rezé', 'L’Anticyclone • Welbourg'],
      ['The Mill @ Dover', 'Le Zinc @ Rezé', 'L’Anticyclone @ Welbourg'],
    ],
    [
      'a street behind a line',
      ['Le Fanal | 12, rue du Quai, Rezé', 'Le Zinc | 4, rue Haute, Rezé', 'Le Fanal | 12, rue du Quai, Rezé'],
      ['Le Fanal @ 12, rue du Quai, Rezé', 'Le Zinc @ 4, rue Haute, Rezé', 'Le Fanal @ 12, rue du Quai, Rezé'],
    ],
    ['a preposition', ['au Ministère', 'à l’Anticyclone', 'chez Ruisso'], ['Ministère', 'Anticyclone', 'Ruisso']],
    [
      'towns that come back in front of a dash',
      ['Vourne – Pré des Ormes', 'Rezé – La Vasque', 'Vourne – La Digue'],
      ['Pré des Ormes @ Vourne', 'La Vasque @ Rezé', 'La Digue @ Vourne'],
    ],
    [
      'towns in capitals',
      ['VOURNE – Pré des Ormes', 'PORT-SEL : Le Gréement', 'Tanner’s Yard - ASHBY'],
      ['Pré des Ormes @ VOURNE', 'Le Gréement @ PORT-SEL', 'Tanner’s Yard @ ASHBY'],
    ],
    [
      'a street without a number',
      ['Moulin Bas, chemin de la Digue, Vourne', 'Temple - rue Droite', 'Old Chapel, Church Street'],
      ['Moulin Bas @ chemin de la Digue, Vourne', 'Temple @ rue Droite', 'Old Chapel @ Church Street'],
    ],
    [
      'what it costs in a sentence behind it',
      ['Pré des Ormes, Vourne. 16 € / 11 €', 'Le Gréement, Alma. Gratuit', 'Temple, Alma. Gratuit, dès 6 ans.'],
      ['Pré des Ormes @ Vourne', 'Le Gréement @ Alma', 'Temple @ Alma'],
    ],
    [
      'a house in a bare line, its cost in an element behind it',
      [
        '<span>Pré Bas, Vourne</span> <span>18 $</span>',
        '<span>Le Gréement, Alma</span> <span>Gratuit</span>',
        '<span>Pré Bas, Vourne</span> <span>9 $</span>',
      ],
      ['Pré Bas @ Vourne', 'Le Gréement @ Alma', 'Pré Bas @ Vourne'],
    ],
    [
      'a preposition before a word for a house',
      ['à la Ferme du Bief', 'dans la cour du Château Bas', 'au Moulin Bas à Vourne'],
      ['Ferme du Bief', 'cour du Château Bas', 'Moulin Bas @ Vourne'],
    ],
    [
      'points and dashes mixed',
      ['Vourne – Pré Bas · 18 $', 'Alma – Le Gréement · Gratuit', 'Vourne – Moulin Bas · 9 $'],
      ['Pré Bas @ Vourne', 'Le Gréement @ Alma', 'Moulin Bas @ Vourne'],
    ],
    ['a sign', ['📍 Le Zinc', '📍 Salle des fêtes', '📍 The Mill'], ['Le Zinc', 'Salle des fêtes', 'The Mill']],
  ])('%s', (_, where, places) => {
    expect(placeAs(...where)).toEqual(places)
  })

  it('leaves a hall in a bracket to its house', () => {
    expect(placeAs('Quay Theatre (Studio 2)', 'Quay Theatre (Studio 2)', 'Quay Theatre (Studio 1)')[0]).toBe(
      'Quay Theatre',
    )
  })
})
