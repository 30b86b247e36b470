import type { Claim, Issue, Message, Value } from '@rampe/model'
import type { Kind } from '../kinds.ts'

/** What surrounds a claim that may be at fault. */
export interface About {
  readonly types: readonly string[]
  /** The property that leads to it from its owner. */
  readonly via: string | undefined
  /** The page it was read from. */
  readonly page: string
  /** What the same source says of the same thing, for a property. */
  readonly said: (property: string) => readonly Claim[]
  /** IANA zone of the place, else of the site; undefined where neither is known. */
  readonly zone: string | undefined
  /** ISO 3166-1 alpha-2 of the place, else of the site. */
  readonly country: string | undefined
  /** The name of the site's organisation. */
  readonly siteName: string | undefined
  /** True where that organisation presents others, and does not play itself. */
  readonly presents: boolean
  /** Names of places on the site, folded. */
  readonly placeNames: ReadonlySet<string>
  /** ISO 4217: what the site's own prices are in, where that is known. */
  readonly currency: string | undefined
  /** True where the site's clock times stated in UTC are true instants; false where UTC is a plug-in's default; undefined: unknown. */
  readonly utcIsTrue: boolean | undefined
  /** Pictures that stand for the site rather than for an event. */
  readonly logos: ReadonlySet<string>
  /** Values of the site's template: on one page after another, as `property`, a null character, the words. */
  readonly repeated: ReadonlySet<string>
  /** Names on several pages: an event's own only where the page's title has it too. */
  readonly recurring: ReadonlySet<string>
  /** What a page's own title and headline say, folded; empty where it has none. */
  readonly titleOf: (page: string) => string
}

/** A value that follows from a claim, for another property of the same thing. */
export interface Also {
  readonly property: string
  readonly value: Value
}

/** What takes a claim's place: other values, or none. */
export interface Mended {
  readonly values: readonly Value[]
  readonly also?: readonly Also[]
}

/**
 * Mends one fault, named after what a person would report. The claim at fault stays, deprecated under the repair's name;
 * what it becomes is another claim from the same source.
 */
export interface Repair {
  readonly name: string
  /** The properties that can have the fault. */
  readonly properties: readonly string[]
  /** What kind of thing can have it. @default any */
  readonly kind?: Kind
  readonly severity: Issue['severity']
  /** What was wrong and what was done, for an arts administrator. */
  readonly message: Message
  readonly remedy?: Message
  readonly mend: (given: Claim, about: About) => Mended | undefined
}

/** The value is dropped. */
export const DROPPED: Mended = { values: [] }
