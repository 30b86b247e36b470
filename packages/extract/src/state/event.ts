import { isTimeZone, reference, type Selector, textValue, type Value } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import { isList, isObject, type Json, type JsonObject, own } from '../jsonld/json.ts'
import { timeBy, wordsOfHtml } from '../mapping/values.ts'
import type { Page } from '../page.ts'
import { absolute, memberOf, valueOfLiteral } from '../vocabulary/values.ts'
import type { Placed } from './find.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const NAME = list('name title eventName event_name headline titre nom')
const START = list(
  'startDate start_date startsAt starts_at startDateTime start_datetime startDatetime start startTime start_time dateStart date_start eventDate event_date performanceDate performance_date dateDebut date_debut dateTime datetime beginsAt',
)
const END = list(
  'endDate end_date endsAt ends_at endDateTime end_datetime endDatetime end endTime end_time dateEnd date_end dateFin date_fin finishesAt',
)
const ZONE = list('timeZone timezone time_zone tz timeZoneId')
const PLACE = list('venue location place lieu salle hall theatre theater')
const LINK = list('url permalink link href eventUrl event_url')
const IMAGE = list('image imageUrl image_url featuredImage thumbnail poster coverImage photo')
const WORDS = list('description summary excerpt shortDescription short_description resume')
const TICKETS = list(
  'ticketUrl ticket_url ticketsUrl tickets_url bookingUrl booking_url ticketLink buyUrl lienBilletterie',
)
const INNER_TEXT = list('rendered text value fr en name title')
const INNER_LINK = list('url src href sourceUrl source_url')
const INNER_TIME = list('dateTime date_time iso local value date utc')
const EVENT_NAME =
  /event|show|performance|concert|spectacle|production|screening|exhibition|exposition|session|occurrence|representation/i
const EVENT_LIST =
  /\/(?:\w+_|upcoming|featured|all)?(?:events?|shows?|performances?|concerts?|spectacles?|evenements?|productions?|exhibitions?|screenings?)(?:\/|$)/i
const HINTS = [...PLACE, ...LINK, ...TICKETS, 'slug', 'performers', 'artists', 'venueId', 'isSoldOut', 'soldOut']

const pick = (
  object: JsonObject,
  keys: readonly string[],
): { readonly key: string; readonly value: Json } | undefined => {
  for (const key of keys) {
    const value = own(object, key)
    if (value !== undefined && value !== null && value !== '') return { key, value }
  }
  return undefined
}

const textIn = (value: Json | undefined, keys: readonly string[]): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined
  if (!value || !isObject(value)) return undefined
  const inner = pick(value, keys)?.value
  return typeof inner === 'string' ? inner.trim() || undefined : undefined
}

/** What an object of a page's data says, if it is shaped like an event: a name, a day, and a sign that it is one. */
export function eventOf(
  { object, pointer }: Placed,
  root: Json,
  page: Page,
  select: (pointer: string) => Selector,
): Sighting | undefined {
  const typename = own(object, '__typename') ?? own(object, '@type')
  const isNamed = typeof typename === 'string'
  if (isNamed && !EVENT_NAME.test(typename)) return undefined
  const name = pick(object, NAME)
  const title = textIn(name?.value, INNER_TEXT)
  const start = pick(object, START)
  if (!name || !title || title.length > 300 || !start) return undefined
  if (!isNamed && !HINTS.some((key) => own(object, key) !== undefined) && !EVENT_LIST.test(pointer)) return undefined
  const zone = textIn(pick(object, ZONE)?.value, [])
  const day = timeOf(start.value, zone)
  if (!day) return undefined

  const seen: Seen[] = []
  const say = (property: string, key: string, value: Value | Sighting | undefined): void => {
    if (value) seen.push({ property, value, selector: select(`${pointer}/${key}`) })
  }
  const read = (property: string, lexical: string): Value | undefined =>
    valueOfLiteral(property, { kind: 'literal', lexical, html: true }, page.setting)
  say('name', name.key, textValue(wordsOfHtml(title), page.language))
  say('startDate', start.key, day)
  const end = pick(object, END)
  if (end) say('endDate', end.key, timeOf(end.value, zone))
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
  const tickets = pick(object, TICKETS)
  const buy = absolute(textIn(tickets?.value, INNER_LINK) ?? '', page.base)
  if (tickets && buy && /^https?:/.test(buy))
    say('offers', tickets.key, {
      types: ['Offer'],
      properties: [{ property: 'url', value: reference(buy), selector: select(`${pointer}/${tickets.key}`) }],
    })
  const status = textIn(pick(object, ['eventStatus', 'status'])?.value, []) ?? ''
  const cancelled = ['cancelled', 'canceled', 'isCancelled', 'isCanceled'].find((key) => own(object, key) === true)
  const meaning =
    cancelled || /^cancell?ed$/i.test(status)
      ? 'EventCancelled'
      : /^postponed$/i.test(status)
        ? 'EventPostponed'
        : status
  const member = memberOf('eventStatus', meaning)
  if (member) say('eventStatus', cancelled ?? 'status', reference(member))
  return { types: ['Event'], properties: seen }
}

function timeOf(value: Json, zone: string | undefined): Value | undefined {
  const inner = isObject(value) ? pick(value, INNER_TIME)?.value : value
  const own = isObject(value) ? textIn(pick(value, ZONE)?.value, []) : undefined
  const known = [own, zone].find((name) => name !== undefined && isTimeZone(name))
  if (typeof inner === 'number')
    return inner > 1e11 ? timeBy({ time: 'milliseconds' }, String(inner), known, undefined) : undefined
  const time = typeof inner === 'string' ? timeBy({ time: 'iso' }, inner, known, undefined) : undefined
  return time && time.wall.length >= 10 ? time : undefined
}

/** Apollo's cache refers to a thing by its key. */
function dereferenced(value: Json, root: Json): Json {
  const key = isObject(value) ? own(value, '__ref') : undefined
  return typeof key === 'string' && isObject(root) ? (own(root, key) ?? value) : value
}

const ADDRESS: Readonly<Record<string, readonly string[]>> = {
  streetAddress: list('streetAddress street_address street address1 address_1 line1 addressLine1 address'),
  addressLocality: list('addressLocality city locality town ville'),
  addressRegion: list('addressRegion region state province'),
  postalCode: list('postalCode postal_code zip zipCode postcode codePostal'),
  addressCountry: list('addressCountry country countryCode country_code pays'),
}

function placeOf(
  given: Json,
  pointer: string,
  page: Page,
  select: (pointer: string) => Selector,
): Value | Sighting | undefined {
  if (typeof given === 'string') return textValue(wordsOfHtml(given))
  if (!isObject(given)) return undefined
  const seen: Seen[] = []
  const title = pick(given, NAME)
  const name = textIn(title?.value, INNER_TEXT)
  if (title && name)
    seen.push({
      property: 'name',
      value: textValue(wordsOfHtml(name), page.language),
      selector: select(`${pointer}/${title.key}`),
    })
  const inner = own(given, 'address')
  const parts = inner !== undefined && isObject(inner) ? inner : given
  const at = parts === given ? pointer : `${pointer}/address`
  const address = Object.entries(ADDRESS).flatMap(([property, keys]): Seen[] => {
    const found = pick(parts, keys)
    return typeof found?.value === 'string'
      ? [{ property, value: textValue(found.value.trim()), selector: select(`${at}/${found.key}`) }]
      : []
  })
  if (address.length > 0)
    seen.push({ property: 'address', value: { types: ['PostalAddress'], properties: address }, selector: select(at) })
  return seen.length > 0 ? { types: ['Place'], properties: seen } : undefined
}
