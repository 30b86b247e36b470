import { expect, test } from 'vitest'
import { offsetAt } from './time.ts'

test.each([
  ['2026-01-15T20:00', 'America/Toronto', '-05:00'],
  ['2026-07-15T20:00:00', 'America/Toronto', '-04:00'],
  ['2026-03-08T01:59', 'America/Toronto', '-05:00'],
  ['2026-03-08T03:00', 'America/Toronto', '-04:00'],
  // Skipped: taken as the later one. Twice: taken as the first.
  ['2026-03-08T02:30', 'America/Toronto', '-04:00'],
  ['2026-11-01T01:30', 'America/Toronto', '-04:00'],
  ['2026-10-31T23:00', 'America/Toronto', '-04:00'],
  ['2026-11-01T02:00', 'America/Toronto', '-05:00'],
  ['2026-10-25T02:30', 'Europe/Paris', '+02:00'],
  ['2026-10-25T03:00', 'Europe/Paris', '+01:00'],
  ['2023-03-25T20:00', 'Africa/Casablanca', '+00:00'],
  ['2023-04-30T20:00', 'Africa/Casablanca', '+01:00'],
])('%s in %s is %s from UTC', (wall, zone, offset) => {
  expect(offsetAt(wall, zone)).toBe(offset)
})

test.each(['2026-02-30T20:00', '2026-13-01T20:00', '2026-03-13T24:30', 'tomorrow'])('%s is no moment', (wall) => {
  expect(() => offsetAt(wall, 'Europe/Paris')).toThrow(RangeError)
})
