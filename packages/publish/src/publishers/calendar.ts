import { createHash } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { feedTitle, inEachLanguage } from '../feeds.ts'
import { textIn } from '../node.ts'
import { type Performance, told } from '../performances.ts'
import type { Publication, Publisher } from '../publisher.ts'
import { timeZoneLines } from '../vtimezone.ts'

/** A calendar to subscribe to: iCalendar (RFC 5545) with time zones, and the same UIDs in every run. */
export const calendar: Publisher = {
  name: 'calendar',
  artifacts: (publication) =>
    inEachLanguage(publication, 'events', 'ics', 'text/calendar', (language) => calendarText(publication, language)),
}

const STATUS: ReadonlyMap<string, string> = new Map([
  ['EventCancelled', 'CANCELLED'],
  ['EventPostponed', 'TENTATIVE'],
])

function calendarText(publication: Publication, language: string | undefined): string {
  const dated = publication.performances.map((performance) => ({
    performance,
    start: moment(performance.start, performance.zone, publication.timeZone),
    end: performance.end === undefined ? undefined : moment(performance.end, performance.zone, publication.timeZone),
  }))
  const zones = new Map<string, Temporal.ZonedDateTime[]>()
  for (const { zoned } of dated.flatMap(({ start, end }) => [start ?? [], end ?? []].flat())) {
    if (zoned === undefined) continue
    const times = zones.get(zoned.timeZoneId) ?? []
    zones.set(zoned.timeZoneId, times)
    times.push(zoned)
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rampe//Rampe//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(feedTitle(publication, language))}`,
    ...[...zones].sort().flatMap(([zone, times]) => timeZoneLines(zone, times)),
    ...dated.flatMap(({ performance, start, end }) =>
      start === undefined ? [] : eventLines(performance, { start, end }, language, publication),
    ),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** A date or time as iCalendar writes it: parameters and value. */
interface Moment {
  readonly written: string
  readonly day: boolean
  readonly zoned?: Temporal.ZonedDateTime
}

interface Span {
  readonly start: Moment
  readonly end: Moment | undefined
}

const compact = (wall: string): string => wall.replace(/[-:]/g, '')

/** True for a day and a clock that exist: pages write a thirteenth month too. */
function isReal(day: string, clock: string): boolean {
  const at = Date.parse(`${day}T${clock}Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}

/** A bare date stays one; a time stands in its zone, else in UTC, else floats (RFC 5545, 3.3.5). */
function moment(iso: string, zone: string | undefined, siteZone: string | undefined): Moment | undefined {
  const [, day, time, seconds = ':00', offset] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/.exec(iso) ?? []
  if (day === undefined || !isReal(day, `${time ?? '00:00'}${seconds}`)) return undefined
  if (time === undefined) return { written: `;VALUE=DATE:${compact(day)}`, day: true }
  const wall = `${day}T${time}${seconds}`
  const zoned = [zone, siteZone].map((name) => inZone(wall, offset, name)).find((found) => found !== undefined)
  if (zoned !== undefined) return { written: `;TZID=${zoned.timeZoneId}:${compact(wall)}`, day: false, zoned }
  if (offset === undefined) return { written: `:${compact(wall)}`, day: false }
  return {
    written: `:${Temporal.Instant.from(wall + offset)
      .toString({ smallestUnit: 'second' })
      .replace(/[-:]/g, '')}`,
    day: false,
  }
}

/** The time in a zone whose own offset on that day does not contradict the stated one. */
function inZone(
  wall: string,
  offset: string | undefined,
  zone: string | undefined,
): Temporal.ZonedDateTime | undefined {
  if (zone === undefined) return undefined
  const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone)
  const stated = offset === 'Z' ? '+00:00' : offset
  return stated === undefined || stated === zoned.offset ? zoned : undefined
}

function eventLines(
  performance: Performance,
  { start, end }: Span,
  language: string | undefined,
  publication: Publication,
): readonly string[] {
  const said = told(performance, language, publication.find)
  const status = (textIn(performance.node.eventStatus) ?? '').replace(/^.*\//, '')
  const stamp = performance.readAt === undefined ? '19700101T000000Z' : `${compact(performance.readAt.slice(0, 19))}Z`
  const body = [
    `UID:${uid(performance.iri, publication.site)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART${start.written}`,
    ...endLine(performance, start, end),
    `SUMMARY:${text(said.name)}`,
    said.place === undefined ? '' : `LOCATION:${text(said.place)}`,
    said.description === undefined ? '' : `DESCRIPTION:${text(said.description)}`,
    said.url === undefined ? '' : `URL:${said.url.replace(/[\r\n]/g, '')}`,
    `STATUS:${STATUS.get(status) ?? 'CONFIRMED'}`,
  ]
  return ['BEGIN:VEVENT', ...body.filter((line) => line !== ''), 'END:VEVENT']
}

/** An end of the same kind as the start (RFC 5545, 3.6.1); the last day of a run is part of it, and DTEND is not. */
function endLine(performance: Performance, start: Moment, end: Moment | undefined): readonly string[] {
  if (end === undefined || performance.end === undefined || end.day !== start.day) return []
  if (!end.day) return performance.end > performance.start ? [`DTEND${end.written}`] : []
  if (performance.end < performance.start) return []
  const after = Temporal.PlainDate.from(performance.end).add({ days: 1 })
  return [`DTEND;VALUE=DATE:${compact(after.toString())}`]
}

/** Globally unique and the same in every run: the event's IRI decides it (RFC 7986, 5.3: no personal data). */
function uid(iri: string, site: string): string {
  const host = URL.canParse(site) ? new URL(site).hostname : 'rampe.invalid'
  return `${createHash('sha256').update(iri).digest('hex').slice(0, 32)}@${host}`
}

/** RFC 5545, 3.3.11. Control characters are no text. */
const text = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]+/g, (run) => (run.includes('\t') ? ' ' : ''))
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')

/** Lines of at most 75 octets, never cut inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (size + octets > 75) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += character
    size += octets
  }
  return [...parts, part].join('\r\n')
}
