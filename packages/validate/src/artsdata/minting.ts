import { EVENT_TYPES, isA } from '@rampe/model'
import type { GraphView, Item } from '../graph-view.ts'

const ARTSDATA = /^https?:\/\/kg\.artsdata\.ca\/resource\/K/
const ADDRESS = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry']

/** True when the thing has an Artsdata identifier already. */
const minted = (item: Item, graph: GraphView): boolean =>
  ARTSDATA.test(item.id ?? '') || graph.all(item, 'sameAs').some((field) => ARTSDATA.test(field.text))

/**
 * What a thing still lacks before Artsdata can give it an identifier, as paths of properties; empty for what is ready,
 * has one, or is of a kind that gets none.
 *
 * The demands are those of Artsdata's shapes for data sent: a name; a full address; one place and one start date.
 */
export function lacksForMinting(item: Item, graph: GraphView): readonly string[] {
  if (minted(item, graph)) return []
  const named = graph.has(item, 'name') ? [] : ['name']
  const kind = (ancestor: string): boolean => item.types.some((type) => isA(type, ancestor))
  if (item.types.some((type) => EVENT_TYPES.has(type))) {
    if (graph.isSeries(item)) return named
    return [...named, ...['startDate', 'location'].filter((property) => !graph.has(item, property))]
  }
  if (kind('Place')) {
    const addresses = graph.linked(item, 'address')
    const missing = ADDRESS.filter((part) => !addresses.some((address) => graph.has(address, part)))
    return [...named, ...missing.map((part) => `address.${part}`)]
  }
  return kind('Person') || kind('Organization') ? named : []
}
