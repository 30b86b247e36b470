import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { GraphView } from '../graph-view.ts'
import { CRITERIA } from './criteria.ts'
import { discoverability } from './discoverability.ts'
import { editsFor } from './edits.ts'

const event = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/event-name-missing/pass.jsonld'), 'utf8'),
)['@graph'][0]
const viewOf = (...nodes: readonly object[]) =>
  new GraphView({ '@context': 'https://schema.org', '@graph': nodes } as Graph)
const lampes = { ...event.location, '@id': 'https://rampe.example/#lampes', address: undefined }
const other = (n: number, change: object = {}) => ({
  ...event,
  '@id': `https://rampe.example/${n}#event`,
  url: `https://rampe.example/${n}`,
  ...change,
})

describe('discoverability', () => {
  it('has 100 points in its table', () => {
    expect(CRITERIA.reduce((sum, { points }) => sum + points, 0)).toBe(100)
    expect(new Set(CRITERIA.map(({ id }) => id)).size).toBe(CRITERIA.length)
  })
  it.each([
    [{}, []],
    [{ startDate: '2026-12-03' }, ['start-time']],
    [{ startDate: '2026-12-03T00:00:00-05:00' }, ['start-time']],
    [{ description: 'Une pièce.' }, ['description']],
    [{ offers: undefined, isAccessibleForFree: true }, []],
    [{ offers: undefined }, ['offers', 'price', 'ticket-link', 'availability']],
    [{ image: 'https://rampe.example/nora.jpg' }, ['image-text']],
    [{ location: { ...event.location, sameAs: 'https://www.facebook.com/garance' } }, ['place-link']],
    [
      { location: { '@type': 'VirtualLocation', name: 'En direct', url: 'https://rampe.example/direct' } },
      ['place-link'],
    ],
  ])('%j lacks %j', (change, expected) => {
    const view = viewOf({ ...event, ...change })
    const lacks = view.events.flatMap((item) => discoverability(item, view).lacks.map(({ id }) => id))
    expect(lacks).toEqual(expected)
  })
})

describe('editsFor', () => {
  it('counts the edit of a shared place once, for all its events, and puts the greatest gain first', () => {
    const view = viewOf(
      other(1, { location: lampes }),
      other(2, { location: lampes }),
      other(3, { performer: undefined }),
      other(4),
    )
    const edits = editsFor(view.events, view)
    expect(edits.map(({ id, gain, effort, events }) => [id, gain, effort, events.length])).toEqual([
      ['address', 3, 1, 2],
      ['performer', 1.3, 1, 1],
    ])
    expect(edits[0]?.target?.name).toBe('Salle Garance')
  })
})
