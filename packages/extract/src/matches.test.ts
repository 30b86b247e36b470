import { expect, test } from 'vitest'
import { matchesIn } from './matches.ts'

test.each([
  ['12 mars, 3 avril', /\d+/g],
  ['FanalLyon', /(?<=\p{Ll})(?=\p{Lu})/gu],
  ['𝐀𝐁 a𝐀', /(?=\p{Lu})/gu],
  ['', /x*/g],
  ['Ada et Tom', /(?<name>\p{Lu}\p{Ll}+)/gu],
])('%s: what matchAll finds', (text, pattern) => {
  const expected = [...text.matchAll(pattern)]
  expect(matchesIn(text, pattern)).toEqual(expected)
  expect(matchesIn(text, pattern)).toEqual(expected)
})
