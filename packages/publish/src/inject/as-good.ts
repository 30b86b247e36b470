import { EVENT_TYPES } from '@rampe/model'
import { isProps, listOf, type Props, textIn, typesOf } from '../node.ts'

/** What a machine gains from an event; markup that lacks one of ours is not as good. */
const GAINS = ['endDate', 'location', 'offers', 'image', 'description', 'performer', 'organizer', 'eventStatus']

/** Pages are other people's: a document larger than this is not compared. */
const MOST = 20_000

/** Every event in a JSON-LD document, however deep; walks no more than {@link MOST} values. */
export function eventsIn(document: unknown): readonly Props[] {
  const events: Props[] = []
  const waiting: unknown[] = [document]
  for (let seen = 0; waiting.length > 0 && seen < MOST; seen += 1) {
    const value = waiting.pop()
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST))
    else if (isProps(value)) {
      if (typesOf(value).some((type) => EVENT_TYPES.has(type))) events.push(value)
      for (const [key, held] of Object.entries(value)) if (key !== '@context') waiting.push(held)
    }
  }
  return events
}

/** The moment that a start means: `20:00-05:00` and `20:00:00-05:00` and `01:00Z` of the next day are one. */
function start(event: Props): string {
  const text = textIn(event.startDate) ?? ''
  const instant = /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(instant) ? text.replace(/(T\d{2}:\d{2}):00$/, '$1') : new Date(instant).toISOString()
}
const member = (value: unknown): string =>
  (textIn(value) ?? String(isProps(value) ? value['@id'] : '')).replace(/^.*\//, '')
const addressed = (event: Props): boolean =>
  listOf(event.location).some((place) => isProps(place) && place.address !== undefined)

const covers = (theirs: Props, ours: Props): boolean =>
  start(theirs) === start(ours) &&
  textIn(theirs.name) !== undefined &&
  GAINS.every((key) => ours[key] === undefined || theirs[key] !== undefined) &&
  (ours.eventStatus === undefined || member(theirs.eventStatus) === member(ours.eventStatus)) &&
  (!addressed(ours) || addressed(theirs))

/** True where the page's own markup says, of each of our events, all that we would say: then ours adds nothing. */
export function asGood(existing: readonly unknown[], document: Props): boolean {
  const theirs = existing.flatMap(eventsIn)
  const ours = eventsIn(document).filter((event) => event.startDate !== undefined)
  return ours.length > 0 && ours.every((event) => theirs.some((candidate) => covers(candidate, event)))
}
