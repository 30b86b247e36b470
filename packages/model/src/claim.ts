import { hash } from 'node:crypto'
import * as v from 'valibot'
import { type Provenance, provenanceSchema } from './provenance.ts'
import { type Value, valueSchema, valueText } from './value.ts'

/**
 * One thing that somebody says about the world: the site's own JSON-LD, a sentence on the page, a feed, a person.
 *
 * `subject` is an IRI. An extractor names it after the page and what stands there (`https://x.example/phedre#event-phedre`);
 * `map` decides which subjects are one entity. `property` is a schema.org term without prefix (`startDate`), `@type`, or
 * the full IRI of a term of another vocabulary.
 *
 * `id` is a hash of subject, property and value only. The same fact read twice, from another notation, on another day or
 * from changed bytes has the same id and another provenance: so a decision about it survives, and agreement can be counted.
 */
export interface Claim {
  readonly id: string
  readonly subject: string
  readonly property: string
  readonly value: Value
  readonly provenance: Provenance
  /** Why this value must not be published (a plug-in's placeholder, say), as a stable code. Kept for the reviewer to see. */
  readonly deprecated?: string
}

/** The id of a fact: 16 hexadecimal digits of SHA-256. */
export const claimId = (subject: string, property: string, value: Value): string => {
  const tag = value.kind === 'text' ? (value.language ?? '') : ''
  const fact = `${subject}\u0000${property}\u0000${value.kind}\u0000${valueText(value)}\u0000${tag}`
  return hash('sha256', fact, 'hex').slice(0, 16)
}

/** Makes a claim and names it. */
export const claim = (
  subject: string,
  property: string,
  value: Value,
  provenance: Provenance,
  deprecated?: string,
): Claim => {
  const made = { id: claimId(subject, property, value), subject, property, value, provenance }
  return deprecated === undefined ? made : { ...made, deprecated }
}

/** Guard for a claim that is read back from disk. */
export const claimSchema: v.GenericSchema<Claim> = v.object({
  id: v.string(),
  subject: v.string(),
  property: v.string(),
  value: valueSchema,
  provenance: provenanceSchema,
  deprecated: v.exactOptional(v.string()),
})
