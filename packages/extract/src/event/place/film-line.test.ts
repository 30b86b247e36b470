import { expect, it } from 'vitest'
import { tellsOfFilm } from './film-line.ts'

it.each<readonly [text: string, told: boolean]>([
  ['Drame · Lettonie, France · 2026 · 1h48', true],
  ['Animation · Lettonie · 2026 · 0h44 · dès 3 ans', true],
  ['Ireland 2025, 104 min, PG', true],
  ['Norvège/Suède 2024 - 98 mn - VOSTFR', true],
  ['New Zealand, 2024, 121 min. PG', true],
  ['14 mars 2026, Salle du Quai, 90 min', false],
  ['Saturday 14 March 2026 · Quay Hall · 75 minutes', false],
  ['Sat, Mar 14, 2026 | 75 min | Quay Hall', false],
  ['Salle du Quai · 1h15', false],
  ['Quay Hall · since 1998', false],
  ['20h30 · Salle du Quai · 2026', false],
])('%s', (text, told) => {
  expect(tellsOfFilm(text)).toBe(told)
})
