import { valueText } from '@rampe/model'
import { describe, expect, test } from 'vitest'
import { mentionsOf } from './mention.ts'
import { mend } from './repairs/mend.ts'
import { claimsAbout } from './sample.ts'
import { surroundingsOf } from './surroundings.ts'

const declared = (page: string, startDate: string) =>
  claimsAbout(`https://rampe.example/${page}`, { type: 'Event', name: `Nuit ${page}`, startDate })
const printed = (page: string, startDate: string) =>
  claimsAbout(
    `https://rampe.example/${page}`,
    { type: 'Event', name: `Nuit ${page}`, startDate },
    { basis: 'inferred', by: 'plain', confidence: 0.8 },
  )

/** What the declared times of a site become. */
function mended(claims: ReturnType<typeof declared>): readonly string[] {
  const mentions = mentionsOf(claims)
  return mend(mentions, surroundingsOf(mentions, { timeZone: 'America/Toronto' }))
    .mentions.all.filter(({ by }) => by === 'json-ld')
    .flatMap(({ claims: own }) => own.get('startDate') ?? [])
    .filter(({ deprecated }) => deprecated === undefined)
    .map(({ value }) => valueText(value))
}

describe('20:00Z, where both readings are hours to play at', () => {
  test.each([
    ['nobody says otherwise: an instant', [declared('a', '2026-03-13T20:00Z')], ['2026-03-13T16:00']],
    [
      'the page prints 20 h: the letter is the fault',
      [declared('a', '2026-03-13T20:00Z'), printed('a', '2026-03-13T20:00')],
      ['2026-03-13T20:00'],
    ],
    [
      'the page prints 16 h: an instant',
      [declared('a', '2026-03-13T20:00Z'), printed('a', '2026-03-13T16:00')],
      ['2026-03-13T16:00'],
    ],
    [
      'another page prints its hour: so it is on the whole site',
      [declared('a', '2026-03-13T20:00Z'), printed('a', '2026-03-13T20:00'), declared('b', '2026-04-02T19:00Z')],
      ['2026-03-13T20:00', '2026-04-02T19:00'],
    ],
    [
      'each page is believed of itself',
      [
        declared('a', '2026-03-13T20:00Z'),
        printed('a', '2026-03-13T20:00'),
        declared('b', '2026-04-02T20:00Z'),
        printed('b', '2026-04-02T16:00'),
      ],
      ['2026-03-13T20:00', '2026-04-02T16:00'],
    ],
    [
      'another day’s hour says nothing',
      [declared('a', '2026-03-13T20:00Z'), printed('a', '2026-03-14T20:00')],
      ['2026-03-13T16:00'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(mended(claims.flat())).toEqual(expected)
  })
})
