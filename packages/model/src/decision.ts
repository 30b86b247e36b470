import * as v from 'valibot'
import { type Value, valueSchema } from './value.ts'

interface Said {
  /** Who decided: a name or an address that the team knows. */
  readonly by: string
  /** RFC 3339 instant. */
  readonly at: string
  readonly note?: string
}

/** A verdict on one claim, by its id. */
export interface Verdict extends Said {
  readonly verdict: 'preferred' | 'deprecated'
  readonly claim: string
}

/** A value that a person gives for a property of an entity, named by its IRI. */
export interface Correction extends Said {
  readonly verdict: 'corrected'
  readonly subject: string
  readonly property: string
  readonly value: Value
}

/**
 * What a person says of whole entities, by IRI: no event at all, one thing, or two; `forgotten`, of an entity or a page: to
 * be told nowhere, ever again.
 */
export interface Judgement extends Said {
  readonly verdict: 'not-an-event' | 'same' | 'different' | 'forgotten'
  readonly entities: readonly string[]
}

/** What a person said: one line of `decisions.jsonl`. A decision is appended, never edited; the last one counts. */
export type Decision = Verdict | Correction | Judgement

const said = { by: v.string(), at: v.string(), note: v.exactOptional(v.string()) }

/** Guard for a line of `decisions.jsonl`. */
export const decisionSchema: v.GenericSchema<Decision> = v.variant('verdict', [
  v.object({ verdict: v.picklist(['preferred', 'deprecated']), claim: v.string(), ...said }),
  v.object({
    verdict: v.literal('corrected'),
    subject: v.string(),
    property: v.string(),
    value: valueSchema,
    ...said,
  }),
  v.object({
    verdict: v.picklist(['not-an-event', 'same', 'different', 'forgotten']),
    entities: v.array(v.string()),
    ...said,
  }),
])
