import { mapped } from '../mapping/extractor.ts'
import type { Mapping } from '../mapping/mapping.ts'

/** Spektrix' own address of an event: what its performances refer to. */
const event = '{url:1}/events/'
const API = '^(.*/api/v3)/'

/** `/api/v3/events`: productions. The first and last performance are summaries of `instances`, and are not read as dates. */
export const spektrixEvents: Mapping = {
  name: 'spektrix',
  format: 'json',
  when: { url: API, has: ['firstInstanceDateTime'] },
  type: 'EventSeries',
  id: `${event}{id}`,
  properties: {
    name: { path: 'name' },
    description: [{ path: 'description' }, { path: 'htmlDescription', html: true }],
    image: [{ path: 'imageUrl' }, { path: 'thumbnailUrl' }],
    duration: { template: 'PT{duration}M', if: { path: 'duration', equals: 0, not: true } },
    genre: { path: 'attribute_Genre' },
    subEvent: { path: 'instances', type: 'Event', properties: instance() },
  },
}

/** `/api/v3/instances`, `/api/v3/events/{id}/instances`: performances. `start` is the venue's wall time; UTC stands beside it. */
export const spektrixInstances: Mapping = {
  name: 'spektrix',
  format: 'json',
  when: { url: API, has: ['startUtc'] },
  type: 'Event',
  unless: { path: 'startUtc', not: true },
  id: '{url:1}/instances/{id}',
  properties: { ...instance(), superEvent: { template: `${event}{event.id}` } },
}

function instance(): Mapping['properties'] {
  return {
    startDate: { path: 'start', time: 'iso', utc: 'startUtc' },
    eventStatus: { path: 'cancelled', values: { true: 'EventCancelled' } },
  }
}

/** Spektrix (`system.spektrix.com/{client}/api/v3`), as anyone may read it. */
export const spektrix = mapped(spektrixEvents, spektrixInstances)
