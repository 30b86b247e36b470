import type { Message } from '@rampe/model'
import type { GraphView, Item } from '../graph-view.ts'
import { isAuthority, isLinked } from './authorities.ts'

/** One thing that makes an event easier to find, and what it is worth. */
export interface Criterion {
  readonly id: string
  readonly points: number
  readonly title: Message
  /** The edit that earns the points. */
  readonly edit: Message
  /** Where the edit is made: at the event itself, or at a thing that several events may share. */
  readonly at: 'event' | 'location' | 'organizer' | 'performer'
  readonly met: (event: Item, graph: GraphView) => boolean
}

/** Tells this property, itself or through its series. */
export const filled =
  (property: string) =>
  (event: Item, graph: GraphView): boolean =>
    graph.tells(event, property)
/** Tells of something, a place or an offer, that has this property. */
export const partFilled =
  (part: string, property: string) =>
  (event: Item, graph: GraphView): boolean =>
    graph.told(event, part).some((item) => graph.has(item, property))
/** Tells of something that is linked to a knowledge graph. */
export const linkedUp =
  (part: string) =>
  (event: Item, graph: GraphView): boolean =>
    graph.told(event, part).some((item) => isLinked(item, graph)) ||
    graph.all(event, part).some((field) => isAuthority(field.text))

const ADDRESS = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry']

/** A place with all parts of an address, or none that anyone travels to. */
export const isAddressed = (event: Item, graph: GraphView): boolean =>
  graph
    .told(event, 'location')
    .some(
      (place) =>
        place.types.includes('VirtualLocation') ||
        graph.linked(place, 'address').some((address) => ADDRESS.every((part) => graph.has(address, part))),
    )

export const isFree = (event: Item, graph: GraphView): boolean => graph.text(event, 'isAccessibleForFree') === 'true'
