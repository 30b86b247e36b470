import { expect, test } from 'vitest'
import { joinLines } from './joins.ts'

test.each([
  ['nothing was joined', undefined, 'en', []],
  [
    'a reason, in words',
    [{ code: 'same-name-and-day', shared: 'phedre' }],
    'en',
    ['  one thing because', '    the same name on the same day: phedre'],
  ],
  [
    'what is shared stands on one line, four and more are counted',
    ['a', 'b', 'a', 'c', 'd'].map((shared) => ({ code: 'same-name', shared })),
    'fr',
    ['  une seule chose, parce que', '    le même nom: a · b · c … (+1)'],
  ],
  [
    'a hall in each language',
    [{ code: 'place-in-other-language', shared: 'grande salle / main hall' }],
    'fr',
    ['  une seule chose, parce que', '    le lieu d’un même événement, dans chaque langue: grande salle / main hall'],
  ],
  ['a reason without words', [{ code: 'new-reason', shared: 'x' }], 'en', ['  one thing because', '    new-reason: x']],
] as const)('%s', (_, joins, language, lines) => {
  expect(joinLines(joins, language)).toEqual(lines)
})
