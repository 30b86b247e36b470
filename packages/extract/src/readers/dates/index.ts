import type { Reading } from '../reading.ts'
import type { ClockTime, DateContext, DateParts, When } from './when.ts'

export type { ClockTime, DateContext, DateParts, DateRole, NumericOrder, Occurrence, When } from './when.ts'

/** Every date phrase of a text, in order. */
export function readDates(_text: string, _context: DateContext): readonly Reading<When>[] {
  return []
}

/** Clock times alone, for a cell or an element that holds hours only. */
export function readTimes(_text: string, _context: DateContext): readonly Reading<ClockTime>[] {
  return []
}

/** Parts of a date that is spread over elements. The text must hold nothing else; otherwise the answer is undefined. */
export function readParts(_text: string, _context: DateContext): Reading<DateParts> | undefined {
  return undefined
}

/** Puts parts and hours from separate elements together, as if they stood in one phrase. */
export function joinParts(
  _parts: readonly DateParts[],
  _times: readonly ClockTime[],
  _context: DateContext,
): Reading<When> | undefined {
  return undefined
}
