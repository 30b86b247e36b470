import type { Decision, Entity, Graph, Issue, SiteFacts } from '@rampe/model'
import type { IdLock } from './identity.ts'

export interface MapOptions {
  /** What is known of the site as a whole: time zone, country, languages, its organisation and house. */
  readonly site?: SiteFacts
  /** What people decided, in the order that they said it. */
  readonly decisions?: readonly Decision[]
  /** Identifiers that were given before. @default none: every thing is new */
  readonly ids?: IdLock
  /** The entities of the run before: an event that the site no longer tells of is kept. @default none */
  readonly previous?: readonly Entity[]
}

export interface Mapped {
  /** Every thing with all claims about it, best first, the losers too. */
  readonly entities: readonly Entity[]
  /** The entities that deserve to be published, as schema.org JSON-LD. */
  readonly graph: Graph
  /** What was mended, joined with doubt, contradicted or left out. */
  readonly issues: readonly Issue[]
  /** All identifiers, old and new: the next `ids.lock.json`. */
  readonly ids: IdLock
}
