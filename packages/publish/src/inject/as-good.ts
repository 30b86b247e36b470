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

const start = (event: Props): string => textIn(event.startDate) ?? ''
const member = (value: unknown): string =>
  (textIn(value) ?? String(isProps(value) ? value['@id'] : '')).replace(/^.*\//, '')
const addressed = (event: Props): boolean =>
  listOf(event.location).some((place) => isProps(place) && place.address !== undefined)

const covers = (theirs: Props, ours: Props): boolean =>
  start(theirs).replace(/:00(?=[+-Z]|$)/, '') === start(ours).replace(/:00(?=[+-Z]|$)/, '') &&
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
