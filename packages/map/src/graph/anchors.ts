import { type Entity, valueText } from '@rampe/model'
import { pageKey } from '../url-key.ts'
import { worthy } from './view.ts'

const homeOf = ({ iri }: Entity): string => iri.replace(/#.*$/, '')

/** Addresses with a fragment that an event's sources give it, on its own page. */
const anchoredIn = (event: Entity): readonly string[] =>
  worthy(event, 'url').flatMap(({ value }) => {
    const url = valueText(value)
    const [page = '', fragment = ''] = url.split('#')
    return fragment !== '' && !fragment.startsWith('/') && pageKey(page) === pageKey(homeOf(event)) ? url : []
  })

/**
 * The place on the page of events that share it with others: the fragment that leads to one event alone. On a page about one
 * event a fragment (`#billets`) is a part of that page.
 */
export function anchorsOf(published: readonly Entity[]): ReadonlyMap<string, string> {
  const onPage = Map.groupBy(published, (event) => pageKey(homeOf(event)))
  const found = new Map<string, string>()
  for (const events of onPage.values()) {
    if (events.length < 2) continue
    const holders = new Map<string, number>()
    const given = events.map((event) => ({ event, urls: anchoredIn(event) }))
    for (const { urls } of given) for (const url of new Set(urls)) holders.set(url, (holders.get(url) ?? 0) + 1)
    for (const { event, urls } of given) {
      const own = urls.find((url) => holders.get(url) === 1)
      if (own !== undefined) found.set(event.iri, own)
    }
  }
  return found
}
