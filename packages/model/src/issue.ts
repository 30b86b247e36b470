import * as v from 'valibot'
import type { Message } from './message.ts'
import type { Selector } from './provenance.ts'

/** SHACL's words (section 2.1.4). */
export type Severity = 'violation' | 'warning' | 'info'

/**
 * Something that a person should know: a fault that was mended, a page that could not be read, a rule that is broken.
 * Expected trouble is data like this; it is collected, grouped and shown, and stops nothing.
 */
export interface Issue {
  /** Stable, kebab-case: `json-ld-trailing-comma`, `offset-contradicts-region`. */
  readonly code: string
  readonly severity: Severity
  /** The page, entity or node that it is about: an IRI. */
  readonly focusNode: string
  /** The property, a schema.org term. */
  readonly path?: string
  /** The value that was seen. */
  readonly value?: string
  readonly message: Message
  /** What to do about it. */
  readonly remedy?: Message
  /** The page that it was seen on. */
  readonly url?: string
  readonly selector?: Selector
}

/** What a set of rules found. */
export interface Report {
  /** The profiles that were applied, with their version: `google-event@2025-12`. */
  readonly profiles: readonly string[]
  /** SHACL: true when there is no violation. */
  readonly conforms: boolean
  readonly issues: readonly Issue[]
}

const message = v.object({ en: v.string(), fr: v.string() })

/** Guard for an issue that is read back from disk; selectors are carried along unread. */
export const issueSchema: v.GenericSchema<Issue> = v.object({
  code: v.string(),
  severity: v.picklist(['violation', 'warning', 'info']),
  focusNode: v.string(),
  path: v.exactOptional(v.string()),
  value: v.exactOptional(v.string()),
  message,
  remedy: v.exactOptional(message),
  url: v.exactOptional(v.string()),
  selector: v.exactOptional(v.custom<Selector>((given) => typeof given === 'object' && given !== null)),
})
