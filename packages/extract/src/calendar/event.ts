import { timeValue, type Value } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import { notice } from '../notices.ts'
import { readTime } from '../vocabulary/time.ts'
import { type Component, type Line, lineOf, parameterOf, writtenValues } from './components.ts'
import { describe, type Reading, textOfLine } from './describe.ts'
import { occurrencesOf } from './recurrence.ts'
import { instantIn, instantMinutes, inZone, type Moment, shifted, wallMinutes, type Zone } from './zones.ts'

/** Moments that a line states; those that do not exist are told and left out. */
function momentsOf(line: Line, reading: Reading): Moment[] {
  const tzid = parameterOf(line, 'tzid')
  const zone = tzid === undefined ? reading.home : reading.zoneOf(tzid)
  if (tzid !== undefined && zone === undefined)
    reading.tell(
      notice(
        reading.page,
        'icalendar-zone-unknown',
        {
          en: `Line ${line.number}: the time zone “${tzid}” is unknown: the times are read without an offset.`,
          fr: `Ligne ${line.number} : le fuseau « ${tzid} » est inconnu ; les heures sont lues sans décalage.`,
        },
        { value: tzid, selector: reading.select(line) },
      ),
    )
  // The value as written: ical.js puts a day without `VALUE=DATE` and other slips into a form that says nothing any more.
  return writtenValues(line).flatMap((text) => {
    const time = readTime((text.split('/')[0] ?? '').replace(/^(\d{8})Z$/, '$1'))
    if (!time || time.wall.length < 10) {
      reading.tell(
        notice(
          reading.page,
          'icalendar-date-unreadable',
          {
            en: `Line ${line.number}: “${text}” is no date.`,
            fr: `Ligne ${line.number} : « ${text} » n’est pas une date.`,
          },
          { value: text, selector: reading.select(line) },
        ),
      )
      return []
    }
    if (time.wall.length === 10) return [{ wall: time.wall }]
    if (time.offset === undefined) return [inZone(time.wall, zone)]
    return [time.offset === 'Z' ? instantIn(time.wall, zone) : { wall: time.wall, offset: time.offset }]
  })
}

/** Minutes of an ISO 8601 duration in jCal's form; undefined for what is none. */
function durationMinutes(line: Line | undefined): number | undefined {
  const [, sign, weeks = 0, days = 0, hours = 0, minutes = 0] =
    /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(textOfLine(line)) ?? []
  if (!line || sign === '-') return undefined
  return ((Number(weeks) * 7 + Number(days)) * 24 + Number(hours)) * 60 + Number(minutes) || undefined
}

interface Span {
  readonly start: Moment
  readonly startLine: Line
  readonly endLine: Line | undefined
  /** From start to end; absent where no end is stated. */
  readonly minutes: number | undefined
}

function spanOf(event: Component, reading: Reading): Span | undefined {
  const startLine = lineOf(event, 'dtstart')
  const [start] = startLine ? momentsOf(startLine, reading) : []
  if (!startLine || !start) return undefined
  const stated = lineOf(event, 'dtend')
  const [end] = stated ? momentsOf(stated, reading) : []
  const length = lineOf(event, 'duration')
  const endLine = stated ?? length
  if (!end) return { start, startLine, endLine, minutes: durationMinutes(length) }
  const minutes =
    end.zone === start.zone || end.wall.length === 10
      ? wallMinutes(end.wall) - wallMinutes(start.wall)
      : instantMinutes(end) - instantMinutes(start)
  return { start, startLine, endLine, minutes: minutes > 0 ? minutes : undefined }
}

const momentValue = ({ wall, offset, zone }: Moment): Value =>
  timeValue(wall, { ...(offset ? { offset } : {}), ...(zone ? { zone } : {}) })

/** The end that a calendar shows: the day after an all-day event is not part of it (RFC 5545, 3.6.1). */
function endOf(start: Moment, minutes: number, place: (wall: string) => Moment): Moment {
  if (start.wall.length === 10) return { wall: shifted(start.wall, Math.max(0, minutes - 24 * 60)) }
  return place(shifted(start.wall, minutes))
}

/** One sighting for a `VEVENT` with its overrides; a recurring one has a `subEvent` for each occurrence. */
export function sightingOfEvent(
  event: Component,
  overrides: readonly Component[],
  reading: Reading,
): Sighting | undefined {
  const span = spanOf(event, reading)
  const described = describe(event, reading)
  if (!span) return described.length > 0 ? { types: ['Event'], properties: described } : undefined
  const { start, startLine, endLine, minutes } = span
  const place = (wall: string): Moment =>
    wall.length === 10 ? { wall } : inZone(wall, zoneOf(start, startLine, reading))
  /** The wall of the event's own zone: exceptions may be stated in another, UTC most of all. */
  const localWall = ({ wall, offset, zone }: Moment): string => {
    const there = wall.length === 10 || offset === undefined ? undefined : place(wall)
    if (there?.offset === undefined || offset === undefined || (zone !== undefined && zone === there.zone)) return wall
    return shifted(wall, instantMinutes({ wall, offset }) - instantMinutes(there))
  }
  const readLocal = (line: Line): readonly Moment[] =>
    momentsOf(line, reading).map((moment) => ({ ...moment, wall: localWall(moment) }))
  const times = (at: Moment, lines: { start: Line; end: Line | undefined }, length: number | undefined): Seen[] => [
    { property: 'startDate', value: momentValue(at), selector: reading.select(lines.start) },
    ...(length === undefined
      ? []
      : [
          {
            property: 'endDate',
            value: momentValue(endOf(at, length, place)),
            selector: reading.select(lines.end ?? lines.start),
          },
        ]),
  ]
  const recurring = ['rrule', 'rdate'].some((name) => lineOf(event, name))
  if (!recurring && overrides.length === 0)
    return {
      types: ['Event'],
      properties: [...described, ...times(start, { start: startLine, end: endLine }, minutes)],
    }

  const { moments, cut, unreadable } = occurrencesOf(event, start, reading.window, readLocal, place, reading.effort)
  for (const line of unreadable)
    reading.tell(
      notice(
        reading.page,
        'icalendar-rule-unreadable',
        {
          en: `Line ${line.number}: this repetition cannot be read: ${line.text}`,
          fr: `Ligne ${line.number} : cette répétition ne peut pas être lue : ${line.text}`,
        },
        { selector: reading.select(line) },
      ),
    )
  if (cut)
    reading.tell(
      notice(
        reading.page,
        'icalendar-repetition-cut',
        {
          en: `“${textOfLine(lineOf(event, 'summary'))}” repeats without a near end: only the dates up to ${reading.window.last} were read, 500 at most.`,
          fr: `« ${textOfLine(lineOf(event, 'summary'))} » se répète sans fin proche : seules les dates jusqu’au ${reading.window.last} ont été lues, 500 au plus.`,
        },
        { severity: 'info' },
      ),
    )
  const moved = new Map<string, Component>()
  const onwards: { readonly from: string; readonly override: Component }[] = []
  for (const override of overrides) {
    const line = lineOf(override, 'recurrence-id')
    const [moment] = line ? readLocal(line) : []
    if (!moment) continue
    moved.set(moment.wall, override)
    if (/^THISANDFUTURE$/i.test(parameterOf(line, 'range') ?? '')) onwards.push({ from: moment.wall, override })
  }
  onwards.sort((a, b) => (a.from < b.from ? -1 : 1))
  const performances = moments.map((moment): Sighting => {
    const override = moved.get(moment.wall) ?? moved.get(moment.wall.slice(0, 10))
    if (!override) {
      const change = onwards.findLast(({ from }) => from < moment.wall)
      if (change) return overridden(change.override, { moment, from: change.from })
      return { types: ['Event'], properties: times(moment, { start: startLine, end: endLine }, minutes) }
    }
    moved.delete(moment.wall)
    moved.delete(moment.wall.slice(0, 10))
    return overridden(override)
  })
  for (const override of moved.values()) performances.push(overridden(override))
  const parts = performances.map(
    (value): Seen => ({ property: 'subEvent', value, selector: reading.select(startLine) }),
  )
  return { types: ['EventSeries'], properties: [...described, ...parts] }

  /** An occurrence as its override tells it; one that comes later is moved by as much (`THISANDFUTURE`, RFC 5545, 3.8.4.4). */
  function overridden(override: Component, later?: { readonly moment: Moment; readonly from: string }): Sighting {
    const own = spanOf(override, reading)
    const lines = own ? { start: own.startLine, end: own.endLine } : { start: startLine, end: endLine }
    const changed = describe(override, reading).filter(
      (seen) => !described.some((other) => other.property === seen.property && sameValue(other, seen)),
    )
    const at =
      later && own
        ? place(shifted(later.moment.wall, wallMinutes(own.start.wall) - wallMinutes(later.from)))
        : (own?.start ?? start)
    return { types: ['Event'], properties: [...changed, ...times(at, lines, own?.minutes ?? minutes)] }
  }
}

const sameValue = (a: Seen, b: Seen): boolean => JSON.stringify(a.value) === JSON.stringify(b.value)

/** The zone that an occurrence keeps: that of the first one. */
function zoneOf(start: Moment, line: Line, reading: Reading): Zone | undefined {
  const tzid = parameterOf(line, 'tzid')
  const zone = tzid === undefined ? reading.home : reading.zoneOf(tzid)
  if (zone) return zone
  const { offset } = start
  return offset ? { offsetAt: () => offset } : undefined
}
