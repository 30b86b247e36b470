import type { SiteFacts } from '@rampe/model'
import { expect, test } from 'vitest'
import { classify, placeConcept } from './classify.ts'
import { settingOf } from './evidence.ts'
import { mentionsOf } from './mention.ts'
import { claimsAbout, type Sample } from './sample.ts'
import { agentByName, statedType } from './types.ts'

const classified = (
  sample: Omit<Sample, 'type'> & { type?: string },
  page = 'https://rampe.example/x',
  site: SiteFacts = {},
) => {
  const mentions = mentionsOf(claimsAbout(page, { type: 'Event', ...sample }))
  const all = mentions.all.filter(({ kind }) => kind === 'event')
  const stated = statedType('event', all)
  const { type, concepts } = classify(all, stated, settingOf(mentions, site, site.name, new Set()))
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

test.each<readonly [string, Omit<Sample, 'type'>, SiteFacts, string]>([
  [
    'two words of a description',
    { description: 'Texte de Jeanne Laroche, mise en scène de Paul Roy, avec cinq comédiens.' },
    {},
    'TheaterEvent',
  ],
  ['one word of a description', { description: 'Avec le pianiste de la maison.' }, {}, 'Event'],
  ['a word that titles are made of', { name: 'Le roman de la nuit' }, {}, 'Event'],
  ['the group that plays', { performer: { type: 'MusicGroup', name: 'Quatuor des Cintres' } }, {}, 'MusicEvent'],
  [
    'the part that one plays',
    { performer: { type: 'PerformanceRole', roleName: 'chorégraphie' }, description: 'Danse.' },
    {},
    'DanceEvent',
  ],
  ['a class in place of a concept', { additionalType: 'https://schema.org/ScreeningEvent' }, {}, 'ScreeningEvent'],
  [
    'the class of its concept',
    { additionalType: 'http://kg.artsdata.ca/resource/ComedyPerformance' },
    {},
    'ComedyEvent',
  ],
  ['an orchestra makes music', {}, { name: 'Orchestre des Cintres' }, 'MusicEvent'],
  ['a theatre may play anything', {}, { name: 'Théâtre de la Rampe' }, 'Event'],
  ['a company of theatre plays theatre', {}, { name: 'Compagnie Théâtre de Toile' }, 'TheaterEvent'],
  ['an orchestra that gives a talk', { category: 'Conférence' }, { name: 'Orchestre des Cintres' }, 'EducationEvent'],
  [
    'the name of the site says nothing of one event',
    { description: 'Au Théâtre Drama, on joue.' },
    { name: 'Théâtre Drama' },
    'Event',
  ],
  [
    'a word of the site itself',
    { keywords: 'Rendez-vous du mardi' },
    { keywords: { 'rendez-vous du mardi': 'LiteraryEvent' } },
    'LiteraryEvent',
  ],
  ['its word before the house’s', { genre: 'Concert' }, { keywords: { concert: 'DanceEvent' } }, 'DanceEvent'],
])('%s', (_, sample, site, expected) => {
  expect(classified({ name: 'Nuit bleue', ...sample }, undefined, site)[0]).toBe(expected)
})

test('a word of the site may stand for a concept', () => {
  const site = { keywords: { impromptu: 'http://kg.artsdata.ca/resource/K6-304' } }
  expect(classified({ name: 'Nuit bleue', genre: 'Impromptu' }, undefined, site)).toEqual(['Event', 'K6-304'])
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
  ['JEANNE LAROCHE', 'Person'],
  ['ANNE-SOPHIE LAROCHE', 'Person'],
  ['BLACK CURTAIN', undefined],
  ['LES CINTRES', 'PerformingGroup'],
  ['Laroche', undefined],
  ['Ville de Sainte-Rampe', undefined],
])('by its name %s is a %s', (name, type) => {
  expect(agentByName(name)).toBe(type)
})
