import type { Entry } from '../../listing/entry.ts'
import { stageAndStreet } from '../../listing/stages.ts'
import { readAddresses } from '../../readers/address.ts'
import type { Scene } from '../scene.ts'
import type { Venue } from './place.ts'

/** The stage that the head of a timetable's row or column names, with the street beside or below it; none where a timetable has but one. */
export function stageOf({ outline }: Scene, where: NonNullable<Entry['where']>): Venue | undefined {
  if (where === 'house') return undefined
  const { name, street } = stageAndStreet(where)
  const below = outline.lines[where.index + 1]
  const beside = below !== undefined && below.box.parent === where.box.parent && below.text.length < 80
  const said = street || (beside ? below.text : '')
  const [read] = readAddresses(said)
  const address = read?.value.streetAddress === undefined ? undefined : read.value
  return {
    name,
    address: address ?? (street === '' ? undefined : { streetAddress: street }),
    box: where.box,
    quote: name,
    confidence: 0.85,
  }
}
