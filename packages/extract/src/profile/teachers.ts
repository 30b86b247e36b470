import { isA } from '@rampe/model'
import type { Reading } from '../event/event.ts'
import { foundBy, isSighting, type Seen, type Sighting } from '../extractor.ts'
import { extractors } from '../extractors/index.ts'
import { plain } from '../page/words.ts'
import type { Markup, Page } from '../page.ts'

/** What can be learned: where these stand. */
export type Taught = 'name' | 'startDate' | 'location' | 'performer'

/** What one source tells of the event of a page: its words in lower case without accents, days as `YYYY-MM-DD`. */
export interface Telling {
  /** The page of the event. */
  readonly url: string
  /** The page's own data or a feed · a record elsewhere that leads to the page · the page's plain words. */
  readonly by: 'declared' | 'listing' | 'plain'
  readonly values: Readonly<Partial<Record<Taught, readonly string[]>>>
}

/** Plain values below this are no lesson. */
const CERTAIN = 0.75
const MAX_RECORDS = 300

/** Everything that a page tells for certain: of its own event, and of the events whose pages it links to. */
export function tellingsOf(page: Page, readings: readonly Reading[], markup: Markup): readonly Telling[] {
  const here = page.capture.url
  const whole = readings.length === 1 && readings[0]?.whole ? readings[0] : undefined
  const told: Telling[] = markup === 'use' ? declaredIn(page) : []
  if (whole) told.push({ url: here, by: 'plain', values: ownValuesOf(whole) })
  for (const reading of readings.slice(0, MAX_RECORDS)) {
    const url = reading.whole ? undefined : addressOf(reading.sighting)
    if (url !== undefined && url !== here) told.push({ url, by: 'listing', values: ownValuesOf(reading) })
  }
  return told
}

/** Where nothing else is said an event is at the house of the site: that stands nowhere among its own words. */
function ownValuesOf({ sighting, boxes }: Reading): Telling['values'] {
  const { location, ...values } = valuesOf(sighting)
  return location && boxes.location ? { ...values, location } : values
}

/** What feeds and the site's own data tell: each event of the page that it leads to, else of the page itself. */
export function declaredIn(page: Page): Telling[] {
  const sightings = extractors
    .filter((extractor) => extractor.markup && extractor.accepts(page))
    .flatMap((extractor) => foundBy(extractor, page).sightings)
    .filter(({ types }) => types.some((type) => isA(type, 'Event')))
    .slice(0, MAX_RECORDS)
  const names = new Set(sightings.map((one) => valuesOf(one).name?.[0]))
  return sightings.flatMap((sighting): Telling[] => {
    const url = addressOf(sighting) ?? (names.size === 1 ? page.capture.url : undefined)
    return url === undefined ? [] : [{ url, by: 'declared', values: valuesOf(sighting) }]
  })
}

function addressOf({ properties }: Sighting): string | undefined {
  const value = properties.find(({ property }) => property === 'url')?.value
  if (!value || isSighting(value) || value.kind !== 'reference' || !URL.canParse(value.iri)) return undefined
  const url = new URL(value.iri)
  url.hash = ''
  return url.href
}

const words = ({ value }: Seen): readonly string[] => {
  if (isSighting(value)) return value.properties.filter(({ property }) => property === 'name').flatMap(words)
  return value.kind === 'time' ? [value.wall.slice(0, 10)] : value.kind === 'text' ? [plain(value.text)] : []
}

function valuesOf({ properties }: Sighting): Telling['values'] {
  const values: Partial<Record<Taught, readonly string[]>> = {}
  for (const taught of ['name', 'startDate', 'location', 'performer'] as const) {
    const found = properties
      .filter(({ property, confidence = 1, deprecated }) => property === taught && confidence >= CERTAIN && !deprecated)
      .flatMap(words)
      .filter((text) => text.length > 1)
    if (found.length > 0) values[taught] = [...new Set(found)]
  }
  return values
}
