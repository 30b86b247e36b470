import { CALIBRATION } from './calibration-table.ts'
import { isSighting, type Seen, type Sighting } from './extractor.ts'

/**
 * How often plain reading was right, by how sure it thought it was: for each field the corners of a rising line from the reader's
 * own confidence to the share that was right. Fitted by `pnpm bench quality --calibrate`; checked with each site left out by
 * `pnpm bench quality --leave-one-out`.
 */
export type Calibration = Readonly<Record<Field, readonly Corner[]>>
export type Field = 'name' | 'startDate'
export type Corner = readonly [confidence: number, right: number]

/** Takes every confidence as it is. */
export const UNCALIBRATED: Calibration = { name: [], startDate: [] }

/**
 * What is measured as which field. A place stays as its reader says: `map` weighs the places that an event is given against each
 * other by what each reader thinks, and a line that is nearly level would leave that to chance.
 */
const FIELDS: Readonly<Record<string, Field>> = {
  name: 'name',
  startDate: 'startDate',
  endDate: 'startDate',
  doorTime: 'startDate',
  subEvent: 'startDate',
}

/** Below this hardly anything is published, so nothing is fitted: such a confidence is taken as it is. */
export const FITTED_FROM = 0.45

/** The share that was right of the values with this confidence: on the line between the corners, and on to 1. */
export function calibrated(corners: readonly Corner[], confidence: number): number {
  const [first] = corners
  if (!first) return confidence
  const start = Math.min(FITTED_FROM, 0.95 * first[0], 0.95 * first[1])
  if (confidence <= start) return confidence
  let from: Corner = [start, start]
  for (const to of corners) {
    if (confidence <= to[0]) return between(from, to, confidence)
    from = to
  }
  return confidence <= 1 ? between(from, [1, 1], confidence) : 1
}

const between = ([x0, y0]: Corner, [x, y]: Corner, at: number): number =>
  x === x0 ? y : y0 + ((at - x0) / (x - x0)) * (y - y0)

/** What was seen, with confidences that say how often such values are right. */
export const recalibrated = (sightings: readonly Sighting[], table: Calibration = CALIBRATION): readonly Sighting[] =>
  sightings.map((sighting) => thing(sighting, table))

const thing = (sighting: Sighting, table: Calibration): Sighting => ({
  ...sighting,
  properties: sighting.properties.map((seen): Seen => {
    const field = FIELDS[seen.property]
    if (field === undefined) return seen
    const value = isSighting(seen.value) ? thing(seen.value, table) : seen.value
    if (seen.confidence === undefined) return { ...seen, value }
    return { ...seen, value, confidence: Math.round(1000 * calibrated(table[field], seen.confidence)) / 1000 }
  }),
})
