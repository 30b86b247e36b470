import { expect, test } from 'vitest'
import { directives } from './directives.ts'

test.each([
  ['for everybody', 'noindex, nofollow', 'Rampe', ['noindex', 'nofollow']],
  ['for this robot and another', 'noindex, rampe: nofollow, otherbot: none', 'Rampe', ['noindex', 'nofollow']],
  ['under another name', 'rampe: none, lanterne: noindex', 'Lanterne/2.0 (+https://lanterne.example)', ['noindex']],
  ['a date is no robot', 'unavailable_after: 25 Jun 2027 15:00:00 GMT', 'Rampe', ['25 jun 2027 15:00:00 gmt']],
  ['nothing said', undefined, 'Rampe', []],
])('%s', (_, header, userAgent, expected) => {
  expect(directives(header, userAgent)).toEqual(expected)
})
