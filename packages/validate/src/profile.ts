import type { Message, Severity } from '@rampe/model'

/** A set of rules with a severity each: what one reader of the data demands, as of a day. */
export interface Profile {
  readonly name: string
  /** The reader's own version, or the month its documentation was read: `2025-12`. */
  readonly version: string
  readonly title: Message
  /** Whom it serves, and what it does not tell. */
  readonly about: Message
  /** Where the demands are written, when they are somebody else’s. */
  readonly source?: string
  readonly rules: Readonly<Record<string, Severity>>
}

/** `google-event@2025-12` */
export const profileId = (profile: Profile): string => `${profile.name}@${profile.version}`
