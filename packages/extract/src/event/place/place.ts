import { textValue } from '@rampe/model'
import type { Seen, Sighting } from '../../extractor.ts'
import type { Entry, Stop } from '../../listing/entry.ts'
import { type Labelled, labelsIn } from '../../page/labels.ts'
import { plain } from '../../page/words.ts'
import { leftToPlace } from '../doubts.ts'
import { type Scene, seen, standing } from '../scene.ts'
import { mayBeTown } from '../tour/stop-parts.ts'
import { awayVenue, isAway, nowhere, onlineVenue } from './elsewhere.ts'
import { venueAmongLabels } from './labels-among.ts'
import { addressVenue, enrich, inSentence } from './place-address.ts'
import { attributedVenue } from './place-attributes.ts'
import { isTownBox } from './place-boxes.ts'
import { labelledVenue } from './place-labels.ts'
import { lineVenue, townIn } from './place-lines.ts'
import { linkedVenue, mapped } from './place-links.ts'
import { headingVenue } from './place-page.ts'
import type { PlaceColumn } from './place-path.ts'
import { phraseVenue } from './place-phrase.ts'
import { placeText } from './place-piece.ts'
import { signedVenue } from './place-signs.ts'
import { fromLines, type Venue } from './place-text.ts'

export { type PlaceColumn, placeColumnOf } from './place-path.ts'
export type { Venue } from './place-text.ts'

const known = new WeakMap<Entry, { readonly venue: Venue | undefined }>()

/** Where an entry is played, as it says itself. Asked for a record, and before that for all records of its shape. */
export function ownVenueOf(
  scene: Scene,
  entry: Entry,
  placeColumn?: PlaceColumn,
  labels?: readonly Labelled[],
): Venue | undefined {
  const before = known.get(entry)
  if (before) return before.venue
  const read = () => {
    const said = venueOf(scene, entry, labels ?? labelsIn(scene.outline, entry.first, entry.end), placeColumn)
    return said && isAway(said) ? nowhere({ text: said.quote, box: said.box }, 'open') : said
  }
  const venue = entry.stop ? stoppedAt(scene, entry.stop, read) : read()
  known.set(entry, { venue })
  return venue
}

/** Under a label, on a line near the date, behind a link, in a phrase, or from an address. */
function venueOf(
  scene: Scene,
  entry: Entry,
  labels: readonly Labelled[],
  placeColumn?: PlaceColumn,
): Venue | undefined {
  const cell =
    entry.cell === undefined || !entry.title ? undefined : fromLines(scene, [entry.cell], entry.title.line.box, 0.85)
  if (cell?.name) return placed(scene, entry, cell)
  const told = labelledVenue(scene, entry, labels) ?? venueAmongLabels(scene, entry, labels)
  if (told?.nowhere) return told
  const town = told && townTold(scene, told)
  if (told?.name && !town) return placed(scene, entry, withTown(told, townIn(scene, entry, placeColumn?.town)))
  const away = awayVenue(scene, entry)
  if (away?.name) return placed(scene, entry, away)
  const line = lineVenue(scene, entry, placeColumn)
  const found =
    (line?.bare ? undefined : line) ??
    attributedVenue(scene, entry) ??
    signedVenue(scene, entry) ??
    linkedOrPhrase(scene, entry) ??
    (entry.box && !away ? headingVenue(scene, entry) : undefined) ??
    (away ? undefined : line) ??
    templateVenue(scene, entry) ??
    (told ? undefined : addressVenue(scene, entry)) ??
    away ??
    onlineVenue(scene, entry)
  if (town && told) return inTown(told, town, found)
  if (told) return found?.name && !found.address?.streetAddress ? { ...found, address: told.address } : told
  return found && placed(scene, entry, found)
}

/** `📍 ASHBY` in a box for towns: the house stands elsewhere. */
function townTold({ outline }: Scene, { name, address, box }: Venue): string | undefined {
  const line = outline.lines[box.first]
  return name !== undefined && !address?.streetAddress && line && isTownBox(line) && mayBeTown(name) ? name : undefined
}

const withTown = (venue: Venue, town: string | undefined): Venue =>
  venue.address || town === undefined || plain(town) === plain(venue.name ?? '')
    ? venue
    : { ...venue, address: { addressLocality: town } }

/** The place that a record names beside its town. */
function inTown(told: Venue, town: string, found: Venue | undefined): Venue {
  const { addressLocality } = told.address ?? {}
  const address = { ...found?.address, ...told.address, addressLocality: addressLocality ?? town }
  const isSame = found?.name === undefined || plain(found.name) === plain(town)
  return found && !isSame ? { ...found, address } : { ...told, address }
}

/** With its address, where a map beside the name, the page elsewhere or a sentence tells it. */
const placed = (scene: Scene, entry: Entry, venue: Venue): Venue =>
  inSentence(scene, entry, enrich(scene, mapped(scene, venue)))

/** A street that is a link to a map belongs to the house that the sentence names in front of it. */
function linkedOrPhrase(scene: Scene, entry: Entry): Venue | undefined {
  const linked = linkedVenue(scene, entry)
  if (linked?.name) return linked
  const phrase = phraseVenue(scene, entry)
  if (!linked || !phrase?.name) return linked ?? phrase
  const together = phrase.box.first <= linked.box.first && linked.box.first < phrase.box.end
  return together ? { ...phrase, address: phrase.address?.streetAddress ? phrase.address : linked.address } : linked
}

/** Where one performance of several is played: as its own row says it. */
export const rowVenue = (scene: Scene, row: Entry, column: PlaceColumn | undefined): Venue | undefined =>
  (row.stop && venueAt(scene, row.stop)) ??
  labelledVenue(scene, row, labelsIn(scene.outline, row.first, row.end)) ??
  lineVenue(scene, row, column) ??
  linkedVenue(scene, row) ??
  phraseVenue(scene, row)

/** A bracket without an end, and who plays as well. */
const CUT_OFF = /\($|\s(?:w\/|with|avec)\s/

/** A stop of a tour; where the record prints a street as well, its block says the rest. */
function stoppedAt(scene: Scene, stop: Stop, read: () => Venue | undefined): Venue | undefined {
  const found = read()
  if (!stop.toured && found?.address) return found
  const town = plain(found?.address?.addressLocality ?? '')
  const same =
    stop.town.addressRegion === undefined &&
    plain(found?.name ?? '') === plain(stop.name ?? '') &&
    town.startsWith(plain(stop.town.addressLocality ?? '-')) &&
    !CUT_OFF.test(town)
  return found?.address?.streetAddress || same ? found : venueAt(scene, stop)
}

/** A stop of a tour, with the street where the page prints it elsewhere. */
const venueAt = (scene: Scene, { name, town, line }: Stop): Venue =>
  enrich(scene, {
    name,
    address: town,
    box: line.box,
    quote: name ?? town.addressLocality ?? line.text,
    confidence: 0.85,
  })

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

/** A place as a property of an event; nothing where neither a name nor an address is known. */
export function placeSeen(scene: Scene, venue: Venue): Seen[] {
  const place = placeOf(scene, venue)
  return place ? [seen('location', place, standing(scene, venue.box, venue.quote), venue.confidence)] : []
}

function placeOf(scene: Scene, venue: Venue): Sighting | undefined {
  const selector = standing(scene, venue.box, venue.quote)
  const parts = Object.entries(venue.address ?? {}).flatMap(([property, value]) =>
    typeof value === 'string' ? [seen(property, textValue(value), selector, venue.confidence)] : [],
  )
  const address: Sighting = { types: ['PostalAddress'], properties: parts }
  const house = venue.inside && placeOf(scene, venue.inside)
  const properties: Seen[] = [
    ...(venue.name ? [seen('name', textValue(venue.name), selector, venue.confidence * leftToPlace(venue))] : []),
    ...(parts.length > 0 ? [seen('address', address, selector, venue.confidence)] : []),
    ...(house ? [seen('containedInPlace', house, selector, venue.confidence)] : []),
  ]
  if (properties.length === 0) return undefined
  return { types: [venue.nowhere === 'online' ? 'VirtualLocation' : 'Place'], properties }
}
