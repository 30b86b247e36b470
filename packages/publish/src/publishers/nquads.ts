import type { Publisher } from '../publisher.ts'
import { quadLines } from '../rdf.ts'

/** The graph as RDF: one statement a line, sorted (RDF 1.1 N-Quads). */
export const nquads: Publisher = {
  name: 'nquads',
  artifacts: async ({ graph, site }) => [
    {
      path: 'graph.nq',
      mediaType: 'application/n-quads',
      body: (await quadLines(graph, site)).map((line) => `${line}\n`).join(''),
    },
  ],
}
