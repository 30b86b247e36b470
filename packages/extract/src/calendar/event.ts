import { type Issue, reference, SCHEMA, type Selector, textValue, timeValue, type Value } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import { notice } from '../notices.ts'
import type { Page } from '../page.ts'
import { readTime } from '../vocabulary/time.ts'
import { absolute, primary, readNumber } from '../vocabulary/values.ts'
import { type Component, type Line, lineOf, linesOf, parameterOf, writtenValues } from './components.ts'
import { occurrencesOf, type Window } from './recurrence.ts'
import { instantIn, instantMinutes, inZone, type Moment, shifted, wallMinutes, type Zone } from './zones.ts'

/** What the events of one calendar are read with. */
export interface Reading {
  readonly page: Page
  readonly zoneOf: (tzid: string) => Zone | undefined
  /** The calendar's own zone (`X-WR-TIMEZONE`), where it names one. */
  readonly home: Zone | undefined
  readonly window: Window
  readonly select: (line: Line) => Selector
  readonly tell: (issue: Issue) => void
}

const STATUS: Readonly<Record<string, string>> = { CANCELLED: 'EventCancelled', CONFIRMED: 'EventScheduled' }

/** Line by line, what a `VEVENT` says and schema.org has a word for. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['summary', 'name'],
  ['description', 'description'],
]

export const textOfLine = (line: Line | undefined): string => {
  const text = line?.values.filter((value) => typeof value === 'string').join(', ')
  return text?.trim() ?? ''
}

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

  const { moments, cut, unreadable } = occurrencesOf(
    event,
    start,
    reading.window,
    (line) => momentsOf(line, reading),
    place,
  )
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
  for (const override of overrides) {
    const line = lineOf(override, 'recurrence-id')
    const [moment] = line ? momentsOf(line, reading) : []
    if (moment) moved.set(moment.wall, override)
  }
  const performances = moments.map((moment): Sighting => {
    const override = moved.get(moment.wall) ?? moved.get(moment.wall.slice(0, 10))
    if (!override) return { types: ['Event'], properties: times(moment, { start: startLine, end: endLine }, minutes) }
    moved.delete(moment.wall)
    moved.delete(moment.wall.slice(0, 10))
    return overridden(override)
  })
  for (const override of moved.values()) performances.push(overridden(override))
  const parts = performances.map(
    (value): Seen => ({ property: 'subEvent', value, selector: reading.select(startLine) }),
  )
  return { types: ['EventSeries'], properties: [...described, ...parts] }

  function overridden(override: Component): Sighting {
    const own = spanOf(override, reading)
    const lines = own ? { start: own.startLine, end: own.endLine } : { start: startLine, end: endLine }
    const changed = describe(override, reading).filter(
      (seen) => !described.some((other) => other.property === seen.property && sameValue(other, seen)),
    )
    return { types: ['Event'], properties: [...changed, ...times(own?.start ?? start, lines, own?.minutes ?? minutes)] }
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

/** Everything but the times. Addresses of people (`ATTENDEE`, `mailto:`) are not read. */
function describe(event: Component, reading: Reading): Seen[] {
  const seen: Seen[] = []
  const say = (property: string, value: Value | Sighting, line: Line): void => {
    seen.push({ property, value, selector: reading.select(line) })
  }
  const languageOf = (line: Line): string | undefined => primary(parameterOf(line, 'language')) ?? reading.page.language
  for (const [name, property] of TEXTS) {
    const line = lineOf(event, name)
    const text = textOfLine(line)
    if (line && text) say(property, textValue(text, languageOf(line)), line)
  }
  const link = lineOf(event, 'url')
  const address = absolute(textOfLine(link), reading.page.base)
  if (link && address && /^https?:/.test(address)) say('url', reference(address), link)
  const status = lineOf(event, 'status')
  const meaning = STATUS[textOfLine(status).toUpperCase()]
  if (status && meaning) say('eventStatus', reference(SCHEMA + meaning), status)
  const place = placeOf(event, reading)
  if (place) say('location', place.value, place.line)
  const organizer = lineOf(event, 'organizer')
  const name = parameterOf(organizer, 'cn')?.trim()
  if (organizer && name && !name.includes('@'))
    say('organizer', { types: [], properties: [nameSeen(name, organizer, reading)] }, organizer)
  for (const line of linesOf(event, 'categories'))
    for (const value of line.values)
      if (typeof value === 'string' && value.trim()) say('keywords', textValue(value.trim(), languageOf(line)), line)
  for (const line of [...linesOf(event, 'attach'), ...linesOf(event, 'image')]) {
    const image = absolute(textOfLine(line), reading.page.base)
    const isImage =
      /^image\//i.test(parameterOf(line, 'fmttype') ?? '') ||
      line.name === 'image' ||
      /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(image ?? '')
    if (image && isImage && /^https?:/.test(image)) say('image', reference(image), line)
  }
  const id = lineOf(event, 'uid')
  if (id && textOfLine(id)) say('identifier', textValue(textOfLine(id)), id)
  return seen
}

const nameSeen = (name: string, line: Line, reading: Reading): Seen => ({
  property: 'name',
  value: textValue(name, reading.page.language),
  selector: reading.select(line),
})

/** `LOCATION` is words, and `GEO` a point; both are one place. */
function placeOf(
  event: Component,
  reading: Reading,
): { readonly value: Value | Sighting; readonly line: Line } | undefined {
  const words = lineOf(event, 'location')
  const text = textOfLine(words)
  const geo = lineOf(event, 'geo')
  const [latitude, longitude] = (Array.isArray(geo?.values[0]) ? geo.values[0] : textOfLine(geo).split(/[;,]/)).map(
    (part: unknown) => readNumber(String(part)),
  )
  if (!geo || latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
    return words && text ? { value: textValue(text), line: words } : undefined
  const at = reading.select(geo)
  const point: Sighting = {
    types: ['GeoCoordinates'],
    properties: [
      { property: 'latitude', value: { kind: 'number', number: latitude }, selector: at },
      { property: 'longitude', value: { kind: 'number', number: longitude }, selector: at },
    ],
  }
  return {
    line: words ?? geo,
    value: {
      types: ['Place'],
      properties: [
        ...(words && text ? [nameSeen(text, words, reading)] : []),
        { property: 'geo', value: point, selector: at },
      ],
    },
  }
}
