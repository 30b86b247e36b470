import { valueText } from '@rampe/model'
import { expect, test } from 'vitest'
import { mentionsOf } from '../mention.ts'
import { claimsAbout } from '../sample.ts'
import { surroundingsOf } from '../surroundings.ts'
import { mend } from './mend.ts'

const places = (site: string, basis: 'inferred' | 'declared' = 'inferred') => {
  const names = [site, 'Salle des Cintres', 'Foyer', 'Grange', 'Moulin']
  const claims = names.flatMap((name, i) =>
    claimsAbout(
      `https://rampe.example/${i}`,
      { type: 'Event', name: `Soir ${i}`, location: { type: 'Place', name } },
      { basis },
    ),
  )
  const mentions = mentionsOf(claims)
  return mend(mentions, surroundingsOf(mentions, { name: site }))
    .mentions.all.filter(({ kind }) => kind === 'place')
    .flatMap((mention) => (mention.claims.get('name') ?? []).filter(({ deprecated }) => deprecated === undefined))
    .map(({ value }) => valueText(value))
}

test('a festival is no place', () => {
  expect(places('Festival des Cintres')).toEqual(['Salle des Cintres', 'Foyer', 'Grange', 'Moulin'])
})
test('a theatre is, wherever else it plays', () => {
  expect(places('Théâtre de la Rampe')).toContain('Théâtre de la Rampe')
})
test('what the site declares is believed', () => {
  expect(places('Festival des Cintres', 'declared')).toContain('Festival des Cintres')
})
