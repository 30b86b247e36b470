import { valueText } from '@rampe/model'
import { expect, test } from 'vitest'
import { mentionsOf } from '../mention.ts'
import { claimsAbout } from '../sample.ts'
import { surroundingsOf } from '../surroundings.ts'
import { mend } from './mend.ts'

const performers = (names: readonly string[], basis: 'inferred' | 'declared', via = 'performer') => {
  const event = {
    type: 'Event',
    name: 'Phèdre',
    location: 'Salle des Cintres',
    [via]: names.map((name) => ({ type: 'Person', name })),
  }
  const mentions = mentionsOf(claimsAbout('https://rampe.example/p', event, { basis, by: 'plain' }))
  return mend(mentions, surroundingsOf(mentions, {}))
    .mentions.all.filter(({ kind }) => kind === 'agent')
    .flatMap((mention) => (mention.claims.get('name') ?? []).filter(({ deprecated }) => deprecated === undefined))
    .map(({ value }) => valueText(value))
}

test.each([
  'Sat 24 Aug',
  'Samedi 14',
  '5 musiciens',
  'Workshops',
  'Music & Art',
  'Salle des Cintres',
  'Corner of First Avenue',
])('%s performs nothing', (name) => {
  expect(performers([name], 'inferred')).toEqual([])
})

test.each(['Jeanne Laroche', 'Les Cintres', 'Quatuor Samedi', 'Danse Laroche'])('%s does', (name) => {
  expect(performers([name], 'inferred')).toEqual([name])
})

test('what the site declares is believed', () => {
  expect(performers(['Workshops'], 'declared')).toEqual(['Workshops'])
})

test('a house may organise what it hosts', () => {
  expect(performers(['Salle des Cintres'], 'inferred', 'organizer')).toEqual(['Salle des Cintres'])
})

test('who plays on more pages than one takes them for a house is somebody', () => {
  const told = (page: string, performer: string, location: string) =>
    claimsAbout(
      `https://rampe.example/${page}`,
      { type: 'Event', name: 'Phèdre', location, performer: { type: 'Person', name: performer } },
      { basis: 'inferred', by: 'plain' },
    )
  const mentions = mentionsOf([
    ...told('a', 'Le Ruisseau', 'Salle des Cintres'),
    ...told('b', 'Le Ruisseau', 'Salle des Cintres'),
    ...told('c', 'Salle des Cintres', 'Le Ruisseau'),
  ])
  expect([...surroundingsOf(mentions, {}).placeNames]).toEqual(['salle cintres'])
})
