import { type Entity, valueText } from '@rampe/model'
import { hostKey, pageKey } from '../url-key.ts'
import { worthy } from './view.ts'

const addressesOf = (event: Entity): readonly string[] => [
  ...new Set(worthy(event, 'url').flatMap(({ value }) => (hostKey(valueText(value)) === '' ? [] : valueText(value)))),
]

const homeOf = ({ iri }: Entity): string => iri.replace(/#.*$/, '')

/** Addresses that an event's sources give it on its own page, with a fragment, or on another host: that of who sells or lists it. */
const besideHome = (event: Entity): readonly string[] =>
  addressesOf(event).filter((url) => {
    const [page = '', fragment = ''] = url.split('#')
    const home = homeOf(event)
    if (hostKey(url) !== hostKey(home)) return true
    return fragment !== '' && !fragment.startsWith('/') && pageKey(page) === pageKey(home)
  })

/** What each event is given that no other is. */
function ownOf(events: readonly Entity[], given: (event: Entity) => readonly string[]): readonly [string, string][] {
  const holders = new Map<string, number>()
  for (const url of events.flatMap(given)) holders.set(url, (holders.get(url) ?? 0) + 1)
  return events.flatMap((event): [string, string][] => {
    const own = given(event).find((url) => holders.get(url) === 1)
    return own === undefined ? [] : [[event.iri, own]]
  })
}

/**
 * Where events stand that share their page with others: the fragment that leads to one event alone, or the page of another host. On
 * a page about one event a fragment (`#billets`) is a part of that page.
 */
export const anchorsOf = (published: readonly Entity[]): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(published, (event) => pageKey(homeOf(event))).values()].flatMap((events) =>
      events.length < 2 ? [] : ownOf(events, besideHome),
    ),
  )

/** The pages of performances of one name that are each told by a card of its own. */
export const partAddressesOf = (parts: readonly Entity[]): ReadonlyMap<string, string> =>
  parts.length < 2 ? new Map() : new Map(ownOf(parts, addressesOf))
