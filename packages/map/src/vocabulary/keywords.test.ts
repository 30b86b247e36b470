import { EVENT_TYPES } from '@rampe/model'
import { expect, test } from 'vitest'
import { fold } from '../fold.ts'
import { ARTSDATA_EVENT_TYPES, ARTSDATA_GENRES, ARTSDATA_PLACE_TYPES, REPLACED_EVENT_TYPES } from './artsdata.ts'
import { KEYWORDS, PLACE_WORDS } from './keywords.ts'

const ids = (concepts: readonly { readonly id: string }[]) => new Set(concepts.map(({ id }) => id))

test('every keyword is folded and names classes, types and genres that exist', () => {
  const events = ids(ARTSDATA_EVENT_TYPES)
  const genres = ids(ARTSDATA_GENRES)
  const wrong = [...KEYWORDS].filter(
    ([word, { type, concept, genre }]) =>
      word !== fold(word) ||
      word.split(' ').length > 4 ||
      (type !== undefined && !EVENT_TYPES.has(type)) ||
      (concept !== undefined && !events.has(concept)) ||
      (genre !== undefined && !genres.has(genre)),
  )
  expect(wrong).toEqual([])
})

test('every place word names a type that exists', () => {
  const places = ids(ARTSDATA_PLACE_TYPES)
  expect([...PLACE_WORDS].filter(([word, concept]) => word !== fold(word) || !places.has(concept))).toEqual([])
})

test('what replaces a withdrawn type is in force', () => {
  const events = ids(ARTSDATA_EVENT_TYPES)
  expect(Object.values(REPLACED_EVENT_TYPES).filter((id) => !events.has(id))).toEqual([])
  expect(REPLACED_EVENT_TYPES).toMatchObject({ Conference: 'TalkEvent', Chansonfrancophone: 'MusicPerformance' })
})
