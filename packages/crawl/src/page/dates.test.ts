import { expect, test } from 'vitest'
import { countDates } from './dates.ts'

test.each([
  ['Le 12 mars 2026 à 20 h', 1],
  ['du 1er au 3 mai', 1],
  ['1er mai, 2 août et 24 décembre', 3],
  ['March 12, 2026 at 8 pm', 1],
  ['12th of April', 1],
  ['Oct. 3', 1],
  ['2026-03-12T20:00', 1],
  ['12/03/2026 et 13.03.2026', 2],
  ['Billets : 25 $ · 514 555-0100', 0],
  ['30 minutes', 0],
  ['le grand marché 12', 0],
  ['', 0],
])('%s → %d', (text, expected) => {
  expect(countDates(text)).toBe(expected)
})

test('a megabyte of digits is no work', () => {
  const start = performance.now()
  countDates('1 2 3 4 5 '.repeat(100_000))
  countDates('1'.repeat(1_000_000))
  expect(performance.now() - start).toBeLessThan(2000)
})
