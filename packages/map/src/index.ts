// The room's one verb.

export { graphOfEntities } from './graph/graph.ts'
export type { IdLock } from './identity.ts'
export { map } from './map.ts'
export type { MapOptions, Mapped } from './options.ts'
export { missingOf, type Needed } from './publishable.ts'
// What is believed, and what is published.
export { PUBLISH_AT, publishable, ranked } from './rank.ts'
export { type ReviewStatus, statusOf } from './status.ts'
