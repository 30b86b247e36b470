import { expect, test } from 'vitest'
import { countDates, namesDatedThing } from './dates.ts'

test.each([
  ['Le 12 mars 2026 à 20 h', 1, 1],
  ['du 1er au 3 mai', 1, 0],
  ['1er mai, 2 août et 24 décembre', 3, 0],
  ['March 12, 2026 at 8 pm', 1, 1],
  ['Friday, March 13 - 7:30 p.m.', 1, 1],
  ['12th of April', 1, 0],
  ['Oct. 3', 1, 0],
  ['2026-03-12T20:00', 1, 1],
  ['12/03/2026 et 13.03.2026', 2, 0],
  ['Publié le 12 mars 2019', 0, 0],
  ['2019-03-12', 0, 0],
  ['Billets : 25 $ · 514 555-0100', 0, 0],
  ['30 minutes', 0, 0],
  ['le grand marché 12', 0, 0],
  ['', 0, 0],
])('%s → %d days, %d with a time', (text, dates, timed) => {
  expect(countDates(text, 2026)).toEqual({ dates, timed })
})

test('a megabyte of digits is no work', () => {
  const start = performance.now()
  countDates('1 2 3 4 5 '.repeat(100_000), 2026)
  countDates('1'.repeat(1_000_000), 2026)
  expect(performance.now() - start).toBeLessThan(2000)
})

test.each([
  ['Ondine, 12 mars 2026', true],
  ['Mar 12 - The Tempest', true],
  ['12 mars', false],
  ['jeudi 12 mars 2026', false],
  ['2026-03-12', false],
  ['Thursday, March 12, 2026', false],
  ['Ondine', false],
  ['Bilan du 12 mars 2019', false],
])('%s names a dated thing: %s', (text, expected) => {
  expect(namesDatedThing(text, 2026)).toBe(expected)
})
