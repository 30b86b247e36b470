import type { GraphView, Item } from '../graph-view.ts'
import { CRITERIA } from './criteria.ts'
import type { Criterion } from './criterion.ts'

/** The points that an event has, of 100, and what it lacks. */
export function discoverability(event: Item, graph: GraphView): { score: number; lacks: readonly Criterion[] } {
  const lacks = CRITERIA.filter((criterion) => !criterion.met(event, graph))
  return { score: 100 - lacks.reduce((sum, { points }) => sum + points, 0), lacks }
}
