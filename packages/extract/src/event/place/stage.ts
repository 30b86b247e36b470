import type { Entry } from '../../listing/entry.ts'
import { readAddresses } from '../../readers/address.ts'
import type { Scene } from '../scene.ts'
import type { Venue } from './place.ts'

/** The stage that the head of a timetable's row or column names, with the street below it; none where a timetable has but one. */
export function stageOf({ outline }: Scene, where: NonNullable<Entry['where']>): Venue | undefined {
  if (where === 'house') return undefined
  const below = outline.lines[where.index + 1]
  const beside = below !== undefined && below.box.parent === where.box.parent
  const [street] = beside && below.text.length < 80 ? readAddresses(below.text) : []
  return {
    name: where.text,
    address: street?.value.streetAddress === undefined ? undefined : street.value,
    box: where.box,
    quote: where.text,
    confidence: 0.85,
  }
}
