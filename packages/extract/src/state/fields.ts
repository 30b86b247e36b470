import { isObject, type Json, type JsonObject, own } from '../jsonld/json.ts'

// The names under which sites keep what an event says, for their own scripts. The first that is there counts.
export const list = (words: string): readonly string[] => words.trim().split(/\s+/)
export const NAME = list('name title eventName event_name headline titre nom')
export const START = list(
  'startDate start_date startsAt starts_at startDateTime start_datetime startDatetime start startTime start_time dateStart date_start eventDate event_date performanceDate performance_date dateDebut date_debut dateTime datetime beginsAt',
)
/** A day that may be one of publication, or of anything: believed only in a list of events. */
export const DAY = list('date day jour when')
/** The hour beside a day. */
export const HOUR = list('startTime start_time time hour heure heureDebut beginTime')
/** The evenings of one show. */
export const SESSIONS = list(
  'performances sessions occurrences instances showtimes showTimes showings screenings representations seances schedules dates events',
)
export const END = list(
  'endDate end_date endsAt ends_at endDateTime end_datetime endDatetime end endTime end_time dateEnd date_end dateFin date_fin finishesAt',
)
export const ZONE = list('timeZone timezone time_zone tz timeZoneId')
export const PLACE = list('venue location place lieu salle hall theatre theater')
export const LINK = list('url permalink link href eventUrl event_url')
export const IMAGE = list('image imageUrl image_url featuredImage thumbnail poster coverImage photo')
export const WORDS = list('description summary excerpt shortDescription short_description resume')
export const TICKETS = list(
  'ticketUrl ticket_url ticketsUrl tickets_url bookingUrl booking_url ticketLink buyUrl lienBilletterie',
)
export const INNER_TEXT = list('rendered text value fr en name title')
export const INNER_LINK = list('url src href sourceUrl source_url')
export const INNER_TIME = list('dateTime date_time iso local value date utc')

/** The first of the keys that says something. */
export const pick = (
  object: JsonObject,
  keys: readonly string[],
): { readonly key: string; readonly value: Json } | undefined => {
  for (const key of keys) {
    const value = own(object, key)
    if (value !== undefined && value !== null && value !== '') return { key, value }
  }
  return undefined
}

/** A text, or the text within an object that holds it with its languages or formats. */
export const textIn = (value: Json | undefined, keys: readonly string[]): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined
  if (!value || !isObject(value)) return undefined
  const inner = pick(value, keys)?.value
  return typeof inner === 'string' ? inner.trim() || undefined : undefined
}
