import { Temporal } from 'temporal-polyfill'
import { remembering } from './remember.ts'

/** True for a name of the IANA time zone database that this machine knows. */
export const isTimeZone = remembering(2_000, isKnown)

function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/**
 * The offset from UTC of a wall time in a zone on that day: `-04:00`.
 *
 * A time that daylight saving skips is taken as the later one, a time that occurs twice as the first (RFC 5545, 3.3.5).
 *
 * @param wall `YYYY-MM-DDTHH:MM[:SS]`
 * @param zone an IANA name
 */
export const offsetAt = (wall: string, zone: string): string => offsetOf(`${wall}\u0000${zone}`)

const WEEK = 7 * 86_400_000

/** The offset when a week of the Unix epoch begins, by its number and the zone. */
const offsetAtWeek = remembering(5_000, (moment) => {
  const [week = '', zone = ''] = moment.split('\u0000')
  return Temporal.Instant.fromEpochMilliseconds(Number(week) * WEEK).toZonedDateTimeISO(zone).offset
})

/** A site's evenings begin at few hours, and each is told by several pages. */
const offsetOf = remembering(5_000, (moment) => {
  const [wall = '', zone = ''] = moment.split('\u0000')
  const day = new Date(`${wall}Z`)
  const week = Math.floor(day.getTime() / WEEK)
  // Clocks change a few times a year, never twice in three weeks: where the weeks around a day have one offset, it is the day's.
  if (!Number.isNaN(week) && day.toISOString().startsWith(wall)) {
    const before = offsetAtWeek(`${week - 1}\u0000${zone}`)
    if (before === offsetAtWeek(`${week + 2}\u0000${zone}`)) return before
  }
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).offset
})

/**
 * The wall time of an instant in a zone: `2026-03-13T20:00`, with seconds where they are not zero.
 *
 * @param instant RFC 3339, with an offset
 * @param zone an IANA name
 */
export const wallAt = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace(/:00$/, '')
