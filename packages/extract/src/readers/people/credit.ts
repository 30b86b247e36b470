import type { Who } from './names.ts'
import type { CreditProperty } from './people-words.ts'

/** Somebody and what they do for the event. */
export interface Credit {
  readonly name: string
  /** `performer`, `director`, `organizer`: properties of the event; `author`: of the work; the rest are contributors to it. */
  readonly property: CreditProperty
  /** Absent where nothing tells a person from a group. */
  readonly who?: Who
  /** What they do, as printed: `violoncelle`, `Mise en scène`, the character that is played. */
  readonly role?: string
  /** Plays before the main act. */
  readonly opening?: true
}
