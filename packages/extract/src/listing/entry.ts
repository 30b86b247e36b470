import type { Mark } from '../page/marks.ts'
import type { Box, Line } from '../page/outline.ts'
import type { Address } from '../readers/address.ts'

/** One thing that a page tells of with a date: a record of a listing, or what the whole page is about. */
export interface Entry {
  /** The element that holds it and nothing else; a record split over siblings has only lines. */
  readonly box: Box | undefined
  readonly first: number
  readonly end: number
  readonly marks: readonly Mark[]
  readonly title: Title | undefined
  /** Elements of one performance each, where the entry lists its performances. */
  readonly parts?: readonly Entry[]
  /** The date of the heading above, for records that print only an hour. */
  readonly inherited?: Mark
  /** The head of the row or column of a timetable that names the stage; `house` where a timetable has but one. */
  readonly where?: Line | 'house'
  /** The words in the column of places, where the record is one line: a house, and the town behind a comma. */
  readonly cell?: string
  /** Where it is played, as a list of stops prints it. */
  readonly stop?: Stop | undefined
}

/** Where one record of a tour is played. */
export interface Stop {
  /** The house; undefined where it is not told yet. */
  readonly name: string | undefined
  readonly town: Pick<Address, 'addressLocality' | 'addressRegion' | 'addressCountry'>
  /** Where the house stands, or the town where there is none. */
  readonly line: Line
  readonly townLine: Line
  /** The page tells of somebody who travels. Else what the record says of its place itself is believed first. */
  readonly toured: boolean
}

/** Words that name an entry, and where. */
export interface Title {
  readonly text: string
  readonly line: Line
  readonly box: Box
  readonly href: string | undefined
  /** Who plays, where the name is of two parts: that and what is played. */
  readonly act?: string
  /** The other line of a name in two elements. */
  readonly beside?: Line
}

/** Records of one shape. */
export interface Group {
  readonly entries: readonly Entry[]
  readonly parent: Box
  /** Where in each record the title stands. */
  readonly titlePath: string
  /** Those among them that nothing names. */
  readonly untitled?: readonly Entry[]
}
