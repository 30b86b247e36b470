import { expect, it } from 'vitest'
import { backgroundSource } from '../page/picture.ts'
import { ACTION } from '../page/words.ts'
import { billedByForm } from './people/bill-forms.ts'
import { ORIGIN } from './people/names.ts'
import { FREE_TIER_BEFORE } from './price-words.ts'

// Texts that a page can print to hold a reader up, for seconds to years, where an expression can go two ways through one text.
it.each<readonly [string, () => unknown, unknown]>([
  ['words that ask to act', () => ACTION.test(`see${' out more'.repeat(28)} than a line that asks`), false],
  ['space in front of what is presented', () => billedByForm(`Ada Lampe presents${' '.repeat(2000)}\n`), undefined],
  ['countries in a bracket that does not close', () => ORIGIN.test(` (A, ${'AAA, '.repeat(200)}`), false],
  ['a number in front of what is free', () => FREE_TIER_BEFORE.test('0'.repeat(40_000)), false],
  ['a property of a style', () => backgroundSource({ style: `${'--bg'.repeat(1000)}url(` }), undefined],
])('%s', (_, read, expected) => {
  const start = performance.now()
  expect(read()).toEqual(expected)
  expect(performance.now() - start).toBeLessThan(2000)
})
