import { labelsIn } from '../../page/labels.ts'
import type { Line } from '../../page/outline.ts'
import type { Scene } from '../scene.ts'
import type { Venue } from './place.ts'
import { labelledVenue } from './place-labels.ts'

/**
 * The house on a page of practical details: the one place under a label for it, with its street. Where a site keeps such a page,
 * its events need not say where they are. On a page with events of its own a label inside of these speaks of these alone.
 */
export function visitedHouse(scene: Scene, isOfRecord: (line: Line) => boolean = () => false): Venue | undefined {
  const { lines } = scene.outline
  const labels = labelsIn(scene.outline, 0, lines.length).filter(({ property, at }) => {
    const line = lines[at]
    return property === 'where' && line?.frame === 0 && !isOfRecord(line)
  })
  if (labels.length !== 1) return undefined
  const venue = labelledVenue(
    scene,
    { box: undefined, first: 0, end: lines.length, marks: [], title: undefined },
    labels,
  )
  return venue?.name && venue.address?.streetAddress ? venue : undefined
}
