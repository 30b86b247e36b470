import { describe, expect, test } from 'vitest'
import { map } from '../map.ts'
import { claimsAbout, type Sample } from '../sample.ts'

const SITE = 'https://rampe.example'

/** One night on its French and English page, with what each says of it. */
function night(n: number, french: Omit<Sample, 'type'>, english: Omit<Sample, 'type'>) {
  const startDate = `2026-03-1${n}T20:00`
  const pages = [`${SITE}/spectacle/${n}`, `${SITE}/en/show/${n}`] as const
  return pages.flatMap((url, i) => [
    ...claimsAbout(
      url,
      { type: 'WebPage', id: url, url, inLanguage: i === 0 ? 'fr' : 'en', workTranslation: pages[1 - i] ?? url },
      { by: 'page' },
    ),
    ...claimsAbout(
      url,
      { type: 'Event', name: i === 0 ? `Nuit ${n}` : `Night ${n}`, startDate, ...(i === 0 ? french : english) },
      { basis: 'inferred', by: 'plain', confidence: 0.8 },
    ),
  ])
}

const joinsOf = (claims: ReturnType<typeof night>, codes: RegExp) =>
  map(claims)
    .entities.flatMap(({ joins = [] }) => joins)
    .filter(({ code }) => codes.test(code))

describe('a person in two spellings', () => {
  const person = (name: string): Sample => ({ type: 'Person', name })
  test.each<readonly [string, Sample | readonly Sample[], Sample | readonly Sample[], number]>([
    ['one letter changed', person('Bérangère Quai'), person('Bérengère Quai'), 1],
    ['one letter more within', person('Mathieu du Quai'), person('Matthieu du Quai'), 1],
    ['a letter at the end makes another', person('Michel Quai'), person('Michèle Quai'), 0],
    ['a short name', person('Jean Quai'), person('Juan Quai'), 0],
    ['two letters', person('Bérangère Quai'), person('Bérengéra Quai'), 0],
    ['a page that names both', [person('Julien Marée'), person('Juliet Marée')], person('Juliet Marée'), 0],
  ])('%s', (_, french, english, expected) => {
    const claims = night(1, { performer: french }, { performer: english })
    expect(joinsOf(claims, /^one-letter/)).toHaveLength(expected)
  })

  test('at two events they are two', () => {
    const claims = [
      ...night(1, { performer: person('Bérangère Quai') }, {}),
      ...night(2, { performer: person('Bérengère Quai') }, {}),
    ]
    expect(joinsOf(claims, /^one-letter/)).toEqual([])
  })
})

describe('a hall', () => {
  const at = (name: string, street?: string): Sample => ({
    type: 'Place',
    name,
    ...(street === undefined
      ? {}
      : { address: { type: 'PostalAddress', streetAddress: street, postalCode: 'H2X 1C3' } }),
  })
  const nights = (...halls: readonly (readonly [Sample, Sample])[]) =>
    halls.flatMap(([french, english], n) => night(n, { location: french }, { location: english }))
  test.each<readonly [string, readonly (readonly [Sample, Sample])[], number]>([
    [
      'two nights say so',
      [
        [at('Grande salle'), at('Main Hall')],
        [at('Grande salle'), at('Main Hall')],
      ],
      1,
    ],
    ['one night is too few', [[at('Grande salle'), at('Main Hall')]], 0],
    ['one night at one address', [[at('Grande salle', '1, rue du Quai'), at('Main Hall', '1, rue du Quai')]], 1],
    ['a name in common', [[at('Théâtre Rivard'), at('Rivard Theatre')]], 1],
    [
      'a hall that is told in both languages is itself',
      [
        [at('Grande salle'), at('Main Hall')],
        [at('Grande salle'), at('Main Hall')],
        [at('Main Hall'), at('Main Hall')],
      ],
      0,
    ],
    [
      'one that stands for two is neither',
      [
        [at('Grande salle'), at('Main Hall')],
        [at('Grande salle'), at('Studio')],
        [at('Grande salle'), at('Main Hall')],
      ],
      0,
    ],
    ['a longer name', [[at('Rideau rouge'), at('Rideau rouge de Sainte-Rampe')]], 1],
    ['a room of the house', [[at('Rideau rouge'), at('Rideau rouge Studio')]], 0],
  ])('%s', (_, halls, expected) => {
    expect(joinsOf(nights(...halls), /^(?:place-in-other|longer-name)/)).toHaveLength(expected)
  })
})
