import { type Issue, reference, SCHEMA, type Selector, textValue, type Value } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Page } from '../page.ts'
import { absolute, primary, readNumber } from '../vocabulary/values.ts'
import { type Component, type Line, lineOf, linesOf, parameterOf } from './components.ts'
import type { Window } from './recurrence.ts'
import type { Effort } from './rule.ts'
import type { Zone } from './zones.ts'

/** What the events of one calendar are read with. */
export interface Reading {
  readonly page: Page
  readonly zoneOf: (tzid: string) => Zone | undefined
  /** The calendar's own zone (`X-WR-TIMEZONE`), where it names one. */
  readonly home: Zone | undefined
  readonly window: Window
  readonly effort: Effort
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

/** Everything but the times. Addresses of people (`ATTENDEE`, `mailto:`) are not read. */
export function describe(event: Component, reading: Reading): Seen[] {
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
