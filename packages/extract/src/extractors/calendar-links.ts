import { isTimeZone, offsetAt, type Selector, type TimeValue, textValue, timeValue, wallAt } from '@rampe/model'
import type { Extractor, Seen, Sighting } from '../extractor.ts'
import { readTime } from '../vocabulary/time.ts'
import { absolute } from '../vocabulary/values.ts'

const MAX_EVENTS = 1_000

/** How “add to calendar” links of a service say what they add. */
interface Service {
  readonly host: RegExp
  readonly title: string
  readonly place: string
  readonly words: string
  readonly times: (query: URLSearchParams) => readonly (string | undefined)[]
}

const SERVICES: readonly Service[] = [
  {
    host: /^(?:www|calendar)\.google\.\w+$/,
    title: 'text',
    place: 'location',
    words: 'details',
    times: (query) => (query.get('dates') ?? '').split('/'),
  },
  {
    host: /^outlook\.(?:live|office|office365)\.com$/,
    title: 'subject',
    place: 'location',
    words: 'body',
    times: (query) => [query.get('startdt') ?? undefined, query.get('enddt') ?? undefined],
  },
  {
    host: /^calendar\.yahoo\.com$/,
    title: 'title',
    place: 'in_loc',
    words: 'desc',
    times: (query) => [query.get('st') ?? undefined, query.get('et') ?? undefined],
  },
]

/**
 * “Add to calendar” links of Google, Outlook and Yahoo: the event's title, times and place stand in the address. Often the only
 * machine-readable date on a page (Modern Events Calendar). A time in UTC is shown in the zone that the link names.
 */
export const calendarLinks: Extractor = {
  name: 'calendar-links',
  basis: 'declared',
  confidence: 0.85,
  markup: true,
  accepts: (page) =>
    /html/.test(page.capture.mediaType) &&
    /action=TEMPLATE|calendar\/event|deeplink\/compose|calendar\.yahoo\.com/i.test(page.text),
  read(page) {
    const sightings = new Map<string, Sighting>()
    for (const { href, css } of page.probe().links) {
      if (sightings.size >= MAX_EVENTS) break
      const address = absolute(href, page.base)
      const event =
        address && /^https?:/.test(address)
          ? eventOf(new URL(address), { type: 'CssSelector', value: css() }, page.language)
          : undefined
      if (event) sightings.set(JSON.stringify(event.properties.map(({ property, value }) => [property, value])), event)
    }
    return { sightings: [...sightings.values()] }
  },
}

function eventOf(url: URL, selector: Selector, language: string | undefined): Sighting | undefined {
  const service = SERVICES.find(({ host }) => host.test(url.host))
  const query = url.searchParams
  const title = service && query.get(service.title)?.trim()
  if (!service || !title) return undefined
  const [start, end] = service.times(query).map((text) => timeOf(text, query.get('ctz') ?? undefined))
  if (!start) return undefined
  const seen: Seen[] = [
    { property: 'name', value: textValue(title, language), selector },
    { property: 'startDate', value: start, selector },
  ]
  const last = end && end.wall.length === 10 ? dayBefore(end) : end
  if (last && last.wall >= start.wall) seen.push({ property: 'endDate', value: last, selector })
  const place = query.get(service.place)?.trim()
  if (place) seen.push({ property: 'location', value: textValue(place), selector })
  const words = query.get(service.words)?.trim()
  if (words && words.length < 5_000) seen.push({ property: 'description', value: textValue(words, language), selector })
  return { types: ['Event'], properties: seen }
}

function timeOf(text: string | undefined, zone: string | undefined): TimeValue | undefined {
  const time = text ? readTime(text) : undefined
  if (!time || time.wall.length < 10) return undefined
  if (time.wall.length === 10 || zone === undefined || !isTimeZone(zone)) return time
  const wall = time.offset === 'Z' ? wallAt(`${time.wall}Z`, zone) : time.wall
  return time.offset === undefined || time.offset === 'Z'
    ? timeValue(wall, { offset: offsetAt(wall, zone), zone })
    : time
}

/** The end of whole days is the day after the last (as in iCalendar). */
const dayBefore = ({ wall }: TimeValue): TimeValue =>
  timeValue(new Date(Date.parse(`${wall}T00:00Z`) - 86_400_000).toISOString().slice(0, 10))
