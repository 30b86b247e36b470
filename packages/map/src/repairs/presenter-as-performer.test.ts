import { valueText } from '@rampe/model'
import { expect, test } from 'vitest'
import { mentionsOf } from '../mention.ts'
import { claimsAbout } from '../sample.ts'
import { surroundingsOf } from '../surroundings.ts'
import { mend } from './mend.ts'

/** Who is left to play at the events of a site that names itself beside its guests. */
function performers(site: string, guests: readonly string[], type = 'PerformingGroup', basis = 'inferred' as const) {
  const claims = guests.flatMap((guest, i) =>
    claimsAbout(
      `https://rampe.example/${i}`,
      {
        type: 'Event',
        name: `Soir ${i}`,
        performer: [
          { type, name: site },
          { type: 'Person', name: guest },
        ],
        organizer: { type: 'Organization', name: site },
      },
      { basis },
    ),
  )
  const mentions = mentionsOf(claims)
  return new Set(
    mend(mentions, surroundingsOf(mentions, { name: site }))
      .mentions.all.filter(({ via }) => via === 'performer')
      .flatMap((mention) => (mention.claims.get('name') ?? []).filter(({ deprecated }) => deprecated === undefined))
      .map(({ value }) => valueText(value)),
  )
}

const MANY = ['Ada Vent', 'Bo Marin', 'Cléa Rouge', 'Dan Quai', 'Eve Plage', 'Flo Sable']

test.each([
  ['who presents one guest after another does not play', 'Rires du Quai', MANY, false],
  ['a festival never plays', 'Festival des Cintres', MANY.slice(0, 2), false],
  ['a few guests say nothing', 'Rires du Quai', MANY.slice(0, 4), true],
  ['members come again', 'Rires du Quai', [...MANY.slice(0, 3), ...MANY.slice(0, 3)], true],
  ['a company plays', 'Compagnie du Quai', MANY, true],
  ['a theatre may', 'Théâtre de la Rampe', MANY, true],
])('%s', (_, site, guests, plays) => {
  expect(performers(site, guests).has(site)).toBe(plays)
  expect(performers(site, guests).has(guests[0] ?? '')).toBe(true)
})
