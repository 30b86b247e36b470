import type { Entry } from '../../listing/entry.ts'
import { once } from '../../page/once.ts'
import type { Box, Outline } from '../../page/outline.ts'
import type { Scene } from '../scene.ts'
import { addressIn, fromLines, type Venue } from './place-text.ts'

/** Where plugins of calendars put a record's place for their scripts, the name first: what it prints is shown on a click. */
const NAMES = [
  'data-location_name',
  'data-location-name',
  'data-venue-name',
  'data-venue',
  'data-location',
  'data-lieu',
]
const ADDRESSES = [
  'data-location_address',
  'data-location-address',
  'data-venue-address',
  'data-address',
  'data-adresse',
]
/** A name, no key of a script: `salle-2`, `42`, `{"lat":…}`. */
const NAME = /^(?=.*\p{Lu})[\p{L}\d][^_{}<>[\]=@]{2,79}$/u

function attributeOf({ node: { attribs } }: Box, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attribs?.[name]?.trim()
    if (value !== undefined && NAME.test(value)) return value
  }
  return undefined
}

/** The elements of a page that tell a place in an attribute. */
const attributed = once(({ boxes }: Outline): readonly Box[] =>
  boxes.filter((box) => attributeOf(box, NAMES) !== undefined),
)

/** Where a record is played as an attribute of one of its elements says it: `data-location_name="Gymnase du Port"`. */
export function attributedVenue(scene: Scene, entry: Entry): Venue | undefined {
  const box = attributed(scene.outline).find(({ first, end }) => first >= entry.first && end <= entry.end)
  const name = box && attributeOf(box, NAMES)
  const venue = box && name !== undefined ? fromLines(scene, [name], box, 0.85) : undefined
  const street = box && attributeOf(box, ADDRESSES)
  return venue && street !== undefined && venue.address === undefined
    ? { ...venue, address: addressIn(scene, street) }
    : venue
}
