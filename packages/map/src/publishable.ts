import type { Entity } from '@rampe/model'
import { best, tells, type View, worthy } from './graph/view.ts'

/** What an event must say to be worth publishing. */
export type Needed = 'name' | 'startDate' | 'location'

/**
 * The publishable rule, in one place: an event has a name, a start and a place. Without a name or a start it stays out of
 * the graph; without a place it is in the graph, and shown as missing it. A series starts when its first performance does.
 */
export function missingOf(view: View, event: Entity): readonly Needed[] {
  const parts = (event.claims.subEvent ?? []).flatMap((given) =>
    given.provenance.generatedBy === 'map' ? (view.target(given) ?? []) : [],
  )
  const says = (entity: Entity, property: string): boolean =>
    property === 'location'
      ? worthy(entity, property).some((given) => tells(view, given))
      : best(entity, property) !== undefined
  const has = (property: string): boolean => says(event, property)
  const inParts = (property: string): boolean => parts.some((part) => says(part, property))
  return (['name', 'startDate', 'location'] as const).filter(
    (property) => !has(property) && (property === 'name' || !inParts(property)),
  )
}
