import { type Entity, valueText } from '@rampe/model'
import { bestText, compact, type Json, type JsonObject, oneOrMany, worthy } from './view.ts'

/** Facts of the house: whoever plays there. The rest (`signLanguage`, `audioDescription` …) is of the evening. */
const OF_THE_HOUSE: ReadonlySet<string> = new Set([
  'wheelchairAccess',
  'noWheelchairAccess',
  'hearingLoop',
  'guideDogs',
  'accessibleToilets',
])

const featuresOf = (entity: Entity): readonly string[] =>
  [...new Set(worthy(entity, 'accessibilityFeature').map(({ value }) => valueText(value).trim()))]
    .filter((feature) => feature !== '')
    .sort()

/** `noWheelchairAccess` is the lack of `wheelchairAccess`. */
function amenity(feature: string): JsonObject {
  const lack = /^no(\p{Lu}.*)$/u.exec(feature)?.[1]
  const name = lack === undefined ? feature : lack.charAt(0).toLowerCase() + lack.slice(1)
  return { '@type': 'LocationFeatureSpecification', name, value: lack === undefined }
}

/** How a house is open to people, as schema.org writes it of places: `amenityFeature`. */
export const amenitiesOf = (place: Entity): Json | undefined => oneOrMany(featuresOf(place).map(amenity))

/**
 * How an evening is open to people. schema.org gives `accessibilityFeature` to what is performed and not to events, so that the
 * event says it of its work.
 */
export function accessibleWork(event: Entity, works: readonly JsonObject[]): readonly JsonObject[] {
  const features = featuresOf(event).filter((feature) => !OF_THE_HOUSE.has(feature))
  if (features.length === 0) return works
  const access = { accessibilityFeature: features }
  const [first, ...rest] = works
  const name = bestText(event, 'name')
  return first ? [{ ...first, ...access }, ...rest] : [compact({ '@type': 'CreativeWork', name, ...access })]
}
