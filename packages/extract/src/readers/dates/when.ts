/** The order of the parts in a numeric date (`05/11/2026`), as a site writes it. */
export type NumericOrder = 'dmy' | 'mdy' | 'ymd'

/** What the page around a phrase already says. Everything but the day of capture may be unknown. */
export interface DateContext {
  /** BCP 47 tag of the text: decides `05/11` (`en-US` and `en-CA` aside, days come first) and words that two languages share. */
  readonly language?: string
  /** The day on which the page was saved, `YYYY-MM-DD`. Dates without a year are read near it. */
  readonly captured: string
  /** The year that a heading above, a season or the festival's title gives. It counts for more than weekday and capture. */
  readonly year?: number
  /** The month (1–12) that a heading above gives: then a lone day number is a date. */
  readonly month?: number
  /** The site's habit for numeric dates, where it was learned. */
  readonly order?: NumericOrder
  /** Lines of the page begin with day and month in figures: then `5/12 Nuit bleue` is one of them. @default false */
  readonly pairs?: boolean
  /** Lines of the page begin with hours that have a point for their colon: then `18.30 Nuit bleue` is one of them. @default false */
  readonly dotted?: boolean
}

/** One performance. Wall time: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where the hour is printed and certain. No offset. */
export interface Occurrence {
  readonly start: string
  /** Printed end of this performance. After midnight it is on the next day. */
  readonly end?: string
  /** When the doors open. */
  readonly doors?: string
}

/** What kind of date this is, from the words around it. Only `event` says when something is played. */
export type DateRole = 'event' | 'published' | 'deadline' | 'on-sale' | 'opening-hours' | 'history'

/** When something is played, as one phrase of the page says it. */
export interface When {
  /** Every performance that the phrase names, in the phrase's order; a day printed twice stands twice. */
  readonly occurrences: readonly Occurrence[]
  /**
   * First and last day, where the phrase says so: `du 5 au 21 novembre`, `jusqu'au 5`, `from 5 May`. One hour printed for
   * all days stands in `start` (and in `end` where a closing hour is printed). With printed weekdays or exceptions,
   * `occurrences` names the days in between as well.
   */
  readonly run?: { readonly start?: string; readonly end?: string }
  readonly role: DateRole
  /** A rule that cannot be turned into days: `tous les mardis à 20 h`. ISO weekdays, 1 = Monday. */
  readonly weekdays?: readonly number[]
  /** Hours that are printed but belong to no day for certain (several hours on a run), or to a rule. */
  readonly hours?: readonly ClockTime[]
}

/** A printed hour without a day. `HH:MM`, 24-hour clock. */
export interface ClockTime {
  /** Absent where only the doors are printed. */
  readonly start?: string
  readonly end?: string
  readonly doors?: string
}

/** A date that is not whole: a cell with the day, a tile with day and month, a heading `novembre 2026`. */
export interface DateParts {
  readonly year?: number
  /** 1–12 */
  readonly month?: number
  readonly day?: number
  /** ISO 8601: 1 = Monday … 7 = Sunday. */
  readonly weekday?: number
}
