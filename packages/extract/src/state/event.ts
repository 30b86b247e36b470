import { isTimeZone, reference, type Selector, type TimeValue, textValue, type Value } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import { isList, isObject, type Json, type JsonObject, own } from '../jsonld/json.ts'
import { timeBy, wordsOfHtml } from '../mapping/values.ts'
import type { Page } from '../page.ts'
import { readTime } from '../vocabulary/time.ts'
import { absolute, memberOf, valueOfLiteral } from '../vocabulary/values.ts'
import {
  DAY,
  END,
  HOUR,
  IMAGE,
  INNER_LINK,
  INNER_TEXT,
  INNER_TIME,
  LINK,
  NAME,
  PLACE,
  pick,
  SESSIONS,
  START,
  TICKETS,
  textIn,
  WORDS,
  ZONE,
} from './fields.ts'
import type { Placed } from './find.ts'
import { dereferenced, placeOf } from './place.ts'

const EVENT_NAME =
  /event|show|performance|concert|spectacle|production|screening|exhibition|exposition|session|occurrence|representation/i
const EVENT_LIST =
  /\/(?:\w+_|upcoming|featured|all)?(?:events?|shows?|performances?|concerts?|spectacles?|evenements?|productions?|exhibitions?|screenings?)(?:\/|$)/i
const HINTS = [...PLACE, ...LINK, ...TICKETS, 'slug', 'performers', 'artists', 'venueId', 'isSoldOut', 'soldOut']
const MAX_SESSIONS = 200

/** Data of a page in which events are looked for. */
export interface Ground {
  readonly root: Json
  readonly page: Page
  readonly select: (pointer: string) => Selector
}

/** What an object of a page's data says, if it is shaped like an event: a name, a day, and a sign that it is one. */
export function eventOf({ object, pointer }: Placed, ground: Ground): Sighting | undefined {
  const { root, page, select } = ground
  const typename = own(object, '__typename') ?? own(object, '@type')
  const isNamed = typeof typename === 'string'
  if (isNamed && !EVENT_NAME.test(typename)) return undefined
  const name = pick(object, NAME)
  const title = textIn(name?.value, INNER_TEXT)
  if (!name || !title || title.length > 300) return undefined
  const isListed = isNamed || EVENT_LIST.test(pointer)
  if (!isListed && !HINTS.some((key) => own(object, key) !== undefined)) return undefined
  const days = dayOf(object, isListed)
  const evenings = days || !isListed ? [] : eveningsOf(object, pointer, ground)
  if (!days && evenings.length === 0) return undefined

  const seen: Seen[] = []
  const say = (property: string, key: string, value: Value | Sighting | undefined): void => {
    if (value) seen.push({ property, value, selector: select(`${pointer}/${key}`) })
  }
  const read = (property: string, lexical: string): Value | undefined =>
    valueOfLiteral(property, { kind: 'literal', lexical, html: true }, page.setting)
  say('name', name.key, textValue(wordsOfHtml(title), page.language))
  const link = pick(object, LINK)
  const address = absolute(textIn(link?.value, INNER_LINK) ?? '', page.base)
  if (link && address && /^https?:/.test(address)) say('url', link.key, reference(address))
  const words = pick(object, WORDS)
  const description = textIn(words?.value, INNER_TEXT)
  if (words && description) say('description', words.key, read('description', wordsOfHtml(description)))
  const picture = pick(object, IMAGE)
  const first = picture && isList(picture.value) ? picture.value[0] : picture?.value
  const image = textIn(first, INNER_LINK)
  if (picture && image) say('image', picture.key, read('image', image))
  const place = pick(object, PLACE)
  if (place)
    say('location', place.key, placeOf(dereferenced(place.value, root), `${pointer}/${place.key}`, page, select))
  seen.push(...(days ? [...timesOf(object, days, pointer, ground), ...saleOf(object, pointer, ground)] : evenings))
  return { types: [days ? 'Event' : 'EventSeries'], properties: seen }
}

interface Day {
  readonly key: string
  readonly value: TimeValue
}

/** When a thing begins; an hour that stands beside its day belongs to it. */
function dayOf(object: JsonObject, isListed: boolean): Day | undefined {
  const found = pick(object, START) ?? (isListed ? pick(object, DAY) : undefined)
  const value = found && timeOf(found.value, zoneOf(object))
  if (!found || !value) return undefined
  const clock = value.wall.length === 10 ? textIn(pick(object, HOUR)?.value, []) : undefined
  const hour =
    clock === undefined
      ? undefined
      : readTime(clock.replace(/^(\d{1,2})\s?h\s?(\d{2})?$/i, (_all, h, m) => `${h}:${m ?? '00'}`))
  if (hour?.wall.length !== 5) return { key: found.key, value }
  return { key: found.key, value: zoned(`${value.wall}T${hour.wall}`, zoneOf(object)) ?? value }
}

const zoneOf = (object: JsonObject): string | undefined => textIn(pick(object, ZONE)?.value, [])

const zoned = (wall: string, zone: string | undefined): TimeValue | undefined =>
  timeBy({ time: 'iso' }, wall, zone, undefined)

/** Begin, end and status. */
function timesOf(object: JsonObject, day: Day, pointer: string, { select }: Ground): Seen[] {
  const at = (key: string): Selector => select(`${pointer}/${key}`)
  const seen: Seen[] = [{ property: 'startDate', value: day.value, selector: at(day.key) }]
  const end = pick(object, END)
  const until = end && timeOf(end.value, zoneOf(object))
  if (end && until) seen.push({ property: 'endDate', value: until, selector: at(end.key) })
  const status = textIn(pick(object, ['eventStatus', 'status'])?.value, []) ?? ''
  const cancelled = ['cancelled', 'canceled', 'isCancelled', 'isCanceled'].find((key) => own(object, key) === true)
  const meaning =
    cancelled || /^cancell?ed$/i.test(status)
      ? 'EventCancelled'
      : /^postponed$/i.test(status)
        ? 'EventPostponed'
        : status
  const member = memberOf('eventStatus', meaning)
  if (member) seen.push({ property: 'eventStatus', value: reference(member), selector: at(cancelled ?? 'status') })
  return seen
}

/** Where tickets are sold. */
function saleOf(object: JsonObject, pointer: string, { page, select }: Ground): Seen[] {
  const tickets = pick(object, TICKETS)
  const buy = absolute(textIn(tickets?.value, INNER_LINK) ?? '', page.base)
  if (!tickets || !buy || !/^https?:/.test(buy)) return []
  const selector = select(`${pointer}/${tickets.key}`)
  return [
    {
      property: 'offers',
      value: { types: ['Offer'], properties: [{ property: 'url', value: reference(buy), selector }] },
      selector,
    },
  ]
}

/** The evenings of a show that has no day of its own: objects with a day, or the days themselves. */
function eveningsOf(show: JsonObject, pointer: string, ground: Ground): Seen[] {
  const found = pick(show, SESSIONS)
  if (!found || !isList(found.value)) return []
  return found.value.slice(0, MAX_SESSIONS).flatMap((item, i): Seen[] => {
    const at = `${pointer}/${found.key}/${i}`
    const selector = ground.select(at)
    const evening = dereferenced(item, ground.root)
    // One with a name is an event that is found by itself.
    if (isObject(evening) && pick(evening, NAME)) return []
    const day = isObject(evening) ? dayOf(evening, true) : undefined
    const bare = isObject(evening) ? undefined : timeOf(evening, zoneOf(show))
    const properties: Seen[] =
      day && isObject(evening)
        ? [...timesOf(evening, day, at, ground), ...saleOf(evening, at, ground)]
        : bare
          ? [{ property: 'startDate', value: bare, selector }]
          : []
    return properties.length === 0 ? [] : [{ property: 'subEvent', value: { types: ['Event'], properties }, selector }]
  })
}

/** Seconds and milliseconds since 1970 between 2001 and 2100. */
const isSeconds = (number: number): boolean => number > 1e9 && number < 4.2e9
const isMilliseconds = (number: number): boolean => number > 1e12 && number < 4.2e12

function timeOf(value: Json, zone: string | undefined): TimeValue | undefined {
  const inner = isObject(value) ? pick(value, INNER_TIME)?.value : value
  const own = isObject(value) ? zoneOf(value) : undefined
  const known = [own, zone].find((name) => name !== undefined && isTimeZone(name))
  if (typeof inner === 'number') {
    const unit = isMilliseconds(inner) ? 'milliseconds' : isSeconds(inner) ? 'seconds' : undefined
    return unit && timeBy({ time: unit }, String(inner), known, undefined)
  }
  const time = typeof inner === 'string' ? zoned(inner, known) : undefined
  return time && time.wall.length >= 10 ? time : undefined
}
