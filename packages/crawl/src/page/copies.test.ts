import { expect, test } from 'vitest'
import { Copies, distance, type Simhash, simhash } from './copies.ts'

const words = 'eau vent sable port grue quai barque voile filet phare brume sel algue mouette ancre digue'.split(' ')
const text = (seed: number): string =>
  Array.from({ length: 80 }, (_, index) => words[(index * seed + ((index * index) % 7)) % words.length]).join(' ')
const hash = (given: string): Simhash => simhash(given) ?? [0, 0]

test('a number or a word more makes little difference, another text much', () => {
  expect(distance(hash(`${text(3)} page 12`), hash(`${text(3)} page 13`))).toBe(0)
  expect(distance(hash(text(3)), hash(`${text(3)} encore`))).toBeLessThanOrEqual(6)
  expect(distance(hash(text(3)), hash(text(5)))).toBeGreaterThan(10)
  expect(distance([0, 0], [-1, -1])).toBe(64)
})

test('too few words have no fingerprint', () => {
  expect(simhash('Ondine, le 12 mars 2026')).toBeUndefined()
})

test('copies are recognised among pages of their kind', () => {
  const copies = new Copies()
  expect(copies.isCopy('=', hash(text(3)))).toBe(false)
  expect(copies.isCopy('=', hash(text(5)))).toBe(false)
  expect(copies.isCopy('=', hash(text(3)))).toBe(true)
  expect(copies.isCopy('+', hash(text(3)))).toBe(false)
})
