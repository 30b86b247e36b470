import { type TimeValue, timeValue } from '@rampe/model'

const DATE_TIME =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s)\s?(\d{1,2})(?::|h)(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?([ap]m)?\s?(Z|[+\-−]\d{1,2}(?::{0,2}\d{2})?(?=\[|$)|[a-z]{3,4})?(?:\[[\w/+-]{1,40}\])?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i
const CLOCK = /^(?:T)?(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/i

const two = (text: string | number): string => String(text).padStart(2, '0')

const dayExists = (year: number, month: number, day: number): boolean =>
  year >= 1000 &&
  year <= 9998 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

function offsetOf(text: string | undefined): string | undefined {
  if (!text) return undefined
  // An abbreviation is a fixed offset that its author did not mean (`EST` all summer), or not known: the wall time stands.
  if (/^[a-z]/i.test(text)) return /^(?:Z|UTC|GMT)$/i.test(text) ? 'Z' : undefined
  const [, sign, hours = '', minutes = '00'] = /^([+\-−])(\d{1,2}):{0,2}(\d{2})?$/.exec(text) ?? []
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return undefined
  return `${sign === '+' ? '+' : '-'}${two(hours)}:${minutes}`
}

/**
 * Reads a date or a date with a clock time as machines write it: ISO 8601 extended or basic, and the slips that are common
 * on the web and cannot be misread (`2026-3-4`, a space for the `T`, `-5:00`, `8:00 pm`). An offset is kept as stated, and
 * never added. Seconds stand only where they are not zero.
 *
 * @returns undefined for days that do not exist, years before 1000 and after 9998, months and years alone, ranges and words
 */
export function readTime(text: string): TimeValue | undefined {
  const trimmed = text.trim()
  if (trimmed.length > 60) return undefined
  const clock = CLOCK.exec(trimmed)
  if (clock) {
    const [, hour = '', minute = ''] = clock
    return Number(hour) < 24 && Number(minute) < 60 ? timeValue(`${two(hour)}:${minute}`) : undefined
  }
  const found = DATE_TIME.exec(trimmed)
  const compact = found ? null : COMPACT.exec(trimmed)
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00'] = found ?? compact ?? []
  if (!dayExists(Number(year), Number(month), Number(day))) return undefined
  const date = `${year}-${two(month)}-${two(day)}`
  if (hour === undefined) return timeValue(date)
  const half = found?.[7]?.toLowerCase()
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour)
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const offset = offsetOf(found ? found[8] : compact?.[7])
  const wall = `${date}T${two(hours)}:${minute}${Number(second) ? `:${second}` : ''}`
  return timeValue(wall, offset === undefined ? {} : { offset })
}
