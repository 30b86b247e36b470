import { expect, it } from 'vitest'
import { zoneWithin } from './zones.ts'

it.each<readonly [string | undefined, string | undefined, string | undefined]>([
  ['FR', 'Europe/Paris', 'Europe/Paris'],
  [undefined, 'Europe/Paris', 'Europe/Paris'],
  ['US', 'Europe/Paris', undefined],
  ['CA', 'America/Toronto', 'America/Toronto'],
  ['US', 'America/Toronto', undefined],
  ['US', 'America/Chicago', 'America/Chicago'],
  ['US', undefined, undefined],
])('what happens in %s on a site of %s: %s', (country, zone, within) => {
  expect(zoneWithin(country, zone)).toBe(within)
})
