import * as v from 'valibot'
import { type Claim, claimSchema } from './claim.ts'

/** Why two of a thing's subjects were found to be one: a stable code, and what they share (a name, a page, a day). */
export interface Join {
  readonly code: string
  readonly shared: string
}

/**
 * A thing in the world with a stable IRI: every claim about it, from all subjects that were found to be this thing.
 */
export interface Entity {
  readonly iri: string
  /** The most specific schema.org class that the evidence supports, without prefix: `TheaterEvent`. */
  readonly type: string
  /** The claims' subjects that are this thing, sorted. */
  readonly subjects: readonly string[]
  /** For each property, every claim, best first. Deprecated claims stand last: they are what a reviewer needs to see. */
  readonly claims: Readonly<Record<string, readonly Claim[]>>
  /** Why its subjects are one thing, each reason once. Absent where there is but one subject. */
  readonly joins?: readonly Join[]
}

/** Guard for an entity that is read back from disk. */
export const entitySchema: v.GenericSchema<Entity> = v.object({
  iri: v.string(),
  type: v.string(),
  subjects: v.array(v.string()),
  claims: v.record(v.string(), v.array(claimSchema)),
  joins: v.exactOptional(v.array(v.object({ code: v.string(), shared: v.string() }))),
})
