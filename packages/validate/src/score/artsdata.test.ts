import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { GraphView } from '../graph-view.ts'
import { type ArtsdataScoreOptions, artsdataScore, COLUMNS } from './artsdata.ts'

const base = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/event-name-missing/pass.jsonld'), 'utf8'),
)['@graph'][0]

const score = (change: object, options?: ArtsdataScoreOptions) => {
  const view = new GraphView({ '@context': 'https://schema.org', '@graph': [{ ...base, ...change }] } as Graph)
  const [event] = view.events
  if (!event) throw new Error('no event')
  return artsdataScore(event, view, options)
}

describe('artsdataScore', () => {
  it('has 74 points', () => {
    expect(COLUMNS.reduce((sum, column) => sum + column.points, 0)).toBe(74)
  })
  // The fixture lacks additionalType (2), location.url, doorTime, duration and mainEntityOfPage.url (1 each).
  it.each([
    ['a full event', {}, {}, 68],
    ['no name', { name: undefined }, {}, 60],
    ['no name, shapes run first', { name: undefined }, { shapes: true }, 0],
    [
      'two names in one language, shapes run first',
      {
        name: [
          { '@value': 'Nora', '@language': 'fr' },
          { '@value': 'Nora !', '@language': 'fr' },
        ],
      },
      { shapes: true },
      0,
    ],
    ['an image of no address', { image: { '@type': 'ImageObject', url: 'nora.jpg' } }, {}, 68],
    [
      'an image of no address, shapes run first',
      { image: { '@type': 'ImageObject', url: 'nora.jpg' } },
      { shapes: true },
      66,
    ],
    ['no place', { location: undefined }, { shapes: true }, 0],
    ['date in words', { startDate: '3 décembre' }, {}, 68],
    ['date in words, shapes run first', { startDate: '3 décembre' }, { shapes: true }, 0],
    ['date in words, mended', { startDate: '3 décembre' }, { compatible: false }, 56],
    ['positive offset, as they do', { startDate: '2026-12-03T20:00:00+01:00' }, { shapes: true }, 0],
    ['positive offset, mended', { startDate: '2026-12-03T20:00:00+01:00' }, { compatible: false, shapes: true }, 68],
    ['no attendance mode, as they do', { eventAttendanceMode: undefined }, {}, 68],
    ['no attendance mode, mended', { eventAttendanceMode: undefined }, { compatible: false }, 67],
    ['the page as identifier', { '@id': base.url }, {}, 66],
    ['a blank description counts for them', { description: '' }, {}, 68],
    ['a blank description, mended', { description: '' }, { compatible: false }, 66],
  ] as const)('%s', (_, change, options, expected) => {
    expect(score(change, options).score).toBe(expected)
  })
  it('makes 50 % of a name, a typed place and a date', () => {
    const bare = { '@type': 'Event', name: 'Nora', startDate: '2026-12-03', location: { '@type': 'Place' } }
    const view = new GraphView({ '@context': 'https://schema.org', '@graph': [bare] } as Graph)
    expect(view.events.map((event) => artsdataScore(event, view).scorePercent)).toEqual([50])
  })
})
