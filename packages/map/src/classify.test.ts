import { expect, test } from 'vitest'
import { classify, placeConcept } from './classify.ts'
import { mentionsOf } from './mention.ts'
import { claimsAbout, type Sample } from './sample.ts'
import { agentByName, statedType } from './types.ts'

const classified = (sample: Omit<Sample, 'type'> & { type?: string }, page = 'https://rampe.example/x') => {
  const { all } = mentionsOf(claimsAbout(page, { type: 'Event', ...sample }))
  const stated = statedType('event', all)
  const { type, concepts } = classify(all, stated)
  return [stated ?? type ?? 'Event', ...concepts.map(({ iri }) => iri.replace(/.*\//, ''))]
}

test.each([
  [{ name: 'Concert du Quatuor des Cintres' }, ['MusicEvent', 'MusicPerformance', 'K6-301', 'K6-300']],
  [{ name: 'Phèdre', genre: 'Théâtre' }, ['TheaterEvent', 'TheatrePerformance', 'K6-100']],
  [{ name: 'Phèdre', description: 'Une pièce de théâtre.' }, ['Event']],
  [{ name: 'Nuit bleue', keywords: 'jazz, concert' }, ['MusicEvent', 'MusicPerformance', 'K6-304', 'K6-300']],
  [{ name: 'La Rampe en ballet' }, ['DanceEvent', 'DancePerformance', 'K6-201']],
  [{ name: 'Stand-up night with Jo Lark' }, ['ComedyEvent', 'ComedyPerformance', 'K6-902']],
  [{ name: 'Exposition : lumières de scène' }, ['ExhibitionEvent', 'ExhibitionEvent']],
  [{ name: 'Heure du conte' }, ['LiteraryEvent', 'StorytellingPerformance', 'K6-501']],
  [{ name: 'Story time', type: 'ChildrensEvent' }, ['ChildrensEvent', 'ChildrensEvent']],
  [{ name: 'Grand chapiteau', category: 'Cirque' }, ['PerformingArtsEvent', 'CircusPerformance', 'K6-901']],
  [{ name: 'Rien à voir' }, ['Event']],
])('%o → %o', (sample, expected) => {
  expect(classified(sample)).toEqual(expected)
})

test('the folder of the address is a category, and not enough alone', () => {
  expect(classified({ name: 'Nuit bleue' }, 'https://rampe.example/concerts/nuit-bleue')[0]).toBe('Event')
  expect(
    classified({ name: 'Nuit bleue', description: 'Musique de nuit.' }, 'https://rampe.example/concerts/nuit-bleue')[0],
  ).toBe('MusicEvent')
})

test.each([
  ['Théâtre de la Rampe', 'TheatreBuilding'],
  ['Église Sainte-Rampe', 'ReligiousBuilding'],
  ['Maison de la culture des Cintres', 'HouseOfCulture'],
  ['Le Foyer', undefined],
])('the place %s is a %s', (name, concept) => {
  expect(placeConcept(name)?.replace(/.*\//, '')).toBe(concept)
})

test.each([
  ['Jeanne Laroche', 'Person'],
  ['Anne-Sophie de la Tour', 'Person'],
  ['Quatuor des Cintres', 'PerformingGroup'],
  ['Jeanne Laroche & Paul Roy', 'PerformingGroup'],
  ['Laroche', undefined],
  ['Ville de Sainte-Rampe', undefined],
])('by its name %s is a %s', (name, type) => {
  expect(agentByName(name)).toBe(type)
})
