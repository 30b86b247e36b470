import { expect, it } from 'vitest'
import { dayAfter, daysBetween } from './calendar.ts'

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31T20:00', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-28', 32, '2026-04-29'],
])('%s and %i days are %s', (day, days, after) => {
  expect(dayAfter(day, days)).toBe(after)
})

it.each([
  ['2026-05-04', '2026-05-04T22:00', 0],
  ['2026-12-30', '2027-01-02', 3],
  ['2026-03-02', '2026-02-28', -2],
  // Clocks are put forward between these: a day stays a day.
  ['2026-03-28T23:00', '2026-03-30T01:00', 2],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
})
