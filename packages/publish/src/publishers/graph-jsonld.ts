import type { Publisher } from '../publisher.ts'
import { serialize } from '../serialize.ts'

/** The whole graph as JSON-LD 1.1, for programs and for people who compare two runs. */
export const graphJsonld: Publisher = {
  name: 'graph-jsonld',
  artifacts: ({ graph }) => [
    { path: 'graph.jsonld', mediaType: 'application/ld+json', body: `${serialize(graph, 2)}\n` },
  ],
}
