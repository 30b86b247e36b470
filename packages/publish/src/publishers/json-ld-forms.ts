import jsonld from 'jsonld'
import type { Publisher } from '../publisher.ts'
import { offline, typedGraph } from '../rdf.ts'
import { schemaContext } from '../schema-context.ts'
import { serialize } from '../serialize.ts'

/** JSON-LD 1.1 expanded: no context to fetch, every term a full IRI; the form that Artsdata stores. */
export const expanded: Publisher = {
  name: 'expanded',
  standard: false,
  artifacts: async ({ graph, site }) => {
    const document = await jsonld.expand(typedGraph(graph, site), offline)
    return [
      {
        path: 'graph.expanded.jsonld',
        mediaType: 'application/ld+json;profile="http://www.w3.org/ns/json-ld#expanded"',
        body: `${serialize(document, 2)}\n`,
      },
    ]
  },
}

const FRAME = {
  '@context': schemaContext,
  startDate: {},
  '@embed': '@once',
} as const

/** JSON-LD 1.1 framed: a tree for each event, with everything that it names inside. */
export const framed: Publisher = {
  name: 'framed',
  standard: false,
  artifacts: async ({ graph, site }) => {
    const document = await jsonld.frame(typedGraph(graph, site), FRAME, { ...offline, omitGraph: false })
    return [
      {
        path: 'graph.framed.jsonld',
        mediaType: 'application/ld+json;profile="http://www.w3.org/ns/json-ld#framed"',
        body: `${serialize(document, 2)}\n`,
      },
    ]
  },
}
