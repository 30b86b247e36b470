import { labelsIn } from '../../page/labels.ts'
import type { Scene } from '../scene.ts'
import type { Venue } from './place.ts'
import { labelledVenue } from './place-labels.ts'

/**
 * The house on a page of practical details: the one place under a label for it, with its street. Where a site keeps such a page,
 * its events need not say where they are. Not on a page with events of its own: there the label speaks of these.
 */
export function visitedHouse(scene: Scene): Venue | undefined {
  const { lines } = scene.outline
  const labels = labelsIn(scene.outline, 0, lines.length).filter(
    ({ property, at }) => property === 'where' && lines[at]?.frame === 0,
  )
  if (labels.length !== 1) return undefined
  const venue = labelledVenue(
    scene,
    { box: undefined, first: 0, end: lines.length, marks: [], title: undefined },
    labels,
  )
  return venue?.name && venue.address?.streetAddress ? venue : undefined
}
