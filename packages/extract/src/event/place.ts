import { textValue } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import { type Labelled, labelsIn } from '../page/labels.ts'
import { addressVenue, enrich } from './place-address.ts'
import { lineVenue, placeText } from './place-lines.ts'
import { phraseVenue } from './place-phrase.ts'
import { fromLines, type Venue } from './place-text.ts'
import { type Scene, seen, standing } from './scene.ts'

export { placePathOf } from './place-lines.ts'
export { isHallOnly, isNumbered, type Venue } from './place-text.ts'

/** Where an entry is played: under a label, on a line near the date, in a phrase, or from an address. */
export function venueOf(
  scene: Scene,
  entry: Entry,
  labels: readonly Labelled[],
  taken: ReadonlySet<number>,
  placePath?: string,
): Venue | undefined {
  for (const property of ['where', 'address']) {
    for (const label of labels) {
      const [value] = label.values
      if (label.property !== property || !value) continue
      const texts = label.values.map((v) => v.text)
      const more =
        property === 'where' ? labels.find((l) => l.property === 'address' || l.property === 'town') : undefined
      const venue = fromLines(
        scene,
        more && texts.length === 1 ? [...texts, ...more.values.map((v) => v.text)] : texts,
        value.box,
        0.93,
        true,
      )
      if (venue && (venue.address || (venue.name && venue.name.length < 100))) return venue
    }
  }
  const found =
    lineVenue(scene, entry, taken, placePath) ??
    phraseVenue(scene, entry) ??
    templateVenue(scene, entry) ??
    addressVenue(scene, entry)
  return found && enrich(scene, found)
}

/** Where one performance of several is played: as its own row says it. */
export function rowVenue(scene: Scene, row: Entry, column: string | undefined): Venue | undefined {
  const labelled = labelsIn(scene.outline, row.first, row.end).find((l) => l.property === 'where')
  const [value] = labelled?.values ?? []
  if (labelled && value)
    return fromLines(
      scene,
      labelled.values.map((v) => v.text),
      value.box,
      0.93,
      true,
    )
  return lineVenue(scene, row, new Set(), column) ?? phraseVenue(scene, row)
}

/** The element where the template keeps its places. */
function templateVenue(scene: Scene, entry: Entry): Venue | undefined {
  if (entry.box) return undefined
  for (const { box, confidence } of scene.learned.at('location')) {
    if (confidence < 0.5 || box.first < entry.first || box.end > entry.end || box.end - box.first > 5) continue
    const texts = scene.outline.lines.slice(box.first, box.end).map((line) => placeText(scene, entry, line))
    const venue = fromLines(scene, texts, box, 0.6 + 0.3 * confidence)
    if (venue?.name && venue.name.length < 90) return venue
  }
  return undefined
}

export function placeSeen(scene: Scene, venue: Venue): Seen[] {
  const selector = standing(scene, venue.box, venue.quote)
  const parts = Object.entries(venue.address ?? {}).flatMap(([property, value]) =>
    typeof value === 'string' ? [seen(property, textValue(value), selector, venue.confidence)] : [],
  )
  const address: Sighting = { types: ['PostalAddress'], properties: parts }
  const properties: Seen[] = [
    ...(venue.name ? [seen('name', textValue(venue.name), selector, venue.confidence)] : []),
    ...(parts.length > 0 ? [seen('address', address, selector, venue.confidence)] : []),
  ]
  if (properties.length === 0) return []
  const place: Sighting = { types: ['Place'], properties }
  return [seen('location', place, selector, venue.confidence)]
}
