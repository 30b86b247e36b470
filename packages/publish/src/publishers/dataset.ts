import type { Publisher } from '../publisher.ts'
import { serialize } from '../serialize.ts'

/**
 * The whole graph for an address on the organisation's own domain, `/events.jsonld`, as a dataset with its licence. Only a
 * site that states a licence has one: nobody's data are given away for them.
 */
export const dataset: Publisher = {
  name: 'dataset',
  artifacts: ({ graph, site, licence }) => {
    if (licence === undefined || !URL.canParse(site)) return []
    const address = new URL('/events.jsonld', site).href
    const about = { '@type': 'Dataset', '@id': address, url: address, license: licence, isBasedOn: site }
    const body = { '@context': graph['@context'], '@graph': [about, ...graph['@graph']] }
    return [{ path: 'events.jsonld', mediaType: 'application/ld+json', body: `${serialize(body, 2)}\n` }]
  },
}
