import { Temporal } from 'temporal-polyfill'

const basic = (wall: string): string => wall.replace(/[-:]/g, '').slice(0, 15)
const offsetText = (offset: string): string => offset.replaceAll(':', '')

/** Whether a zone is on summer time: further east than it is at any other time of that year. */
function isDaylight(at: Temporal.ZonedDateTime): boolean {
  const year = [1, 7].map((month) => at.with({ month, day: 1 }).offsetNanoseconds)
  return Math.min(...year) !== Math.max(...year) && at.offsetNanoseconds === Math.max(...year)
}

function observance(from: string, at: Temporal.ZonedDateTime, wall: string): readonly string[] {
  const kind = isDaylight(at) ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${basic(wall)}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(at.offset)}`,
    `END:${kind}`,
  ]
}

/**
 * A VTIMEZONE (RFC 5545, 3.6.5) that is true for these times: one observance for the first of them, and one for each change of
 * the clock up to the last. Nothing is said of years that no event falls in, so no rule of the future has to be guessed.
 */
export function timeZoneLines(zone: string, times: readonly Temporal.ZonedDateTime[]): readonly string[] {
  const sorted = [...times].sort(Temporal.ZonedDateTime.compare)
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return []
  // A day before the first event: the observance that it falls into has then begun.
  const begin = first.subtract({ days: 1 })
  const lines = [...observance(begin.offset, begin, begin.toPlainDateTime().toString({ smallestUnit: 'second' }))]
  let before = begin
  for (
    let change = begin.getTimeZoneTransition('next');
    change !== null;
    change = change.getTimeZoneTransition('next')
  ) {
    if (Temporal.ZonedDateTime.compare(change, last.add({ days: 1 })) > 0) break
    // DTSTART of an observance is the wall time at which the old offset still held.
    const wall = change
      .toInstant()
      .toZonedDateTimeISO(before.offset)
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' })
    lines.push(...observance(before.offset, change, wall))
    before = change
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE']
}
