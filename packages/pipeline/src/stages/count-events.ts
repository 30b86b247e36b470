import { type ExtractOptions, extract } from '@rampe/extract'
import { type Capture, type Claim, EVENT_TYPES, SCHEMA } from '@rampe/model'

/** Larger captures are read once, by `extract`: a crawl does not wait for them. Bytes. */
const MAX_BYTES = 2_000_000

/**
 * How many events to come the extractors find in a capture: what a crawl is steered by, and stops by. One that is over, or has no day,
 * counts for nothing: pages like it come last.
 *
 * @returns undefined where a guess must do
 */
export function countEvents(capture: Capture, options: ExtractOptions): number | undefined {
  if (capture.body.length > MAX_BYTES) return undefined
  return countUpcoming(extract(capture, options).claims, capture.capturedAt.slice(0, 10))
}

function countUpcoming(claims: readonly Claim[], today: string): number {
  const events = new Set<string>()
  const lastDays = new Map<string, string>()
  for (const { subject, property, value, deprecated } of claims) {
    if (deprecated !== undefined) continue
    if (property === '@type' && value.kind === 'reference' && EVENT_TYPES.has(value.iri.replace(SCHEMA, '')))
      events.add(subject)
    if ((property === 'startDate' || property === 'endDate') && value.kind === 'time') {
      const day = value.wall.slice(0, 10)
      if (day > (lastDays.get(subject) ?? '')) lastDays.set(subject, day)
    }
  }
  return [...events].filter((subject) => (lastDays.get(subject) ?? '') >= today).length
}
