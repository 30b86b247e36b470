import type { Publisher } from '../publisher.ts'

/** The graph as RDF: one statement a line, sorted (RDF 1.1 N-Quads). */
export const nquads: Publisher = {
  name: 'nquads',
  artifacts: async ({ quads }) => [
    {
      path: 'graph.nq',
      mediaType: 'application/n-quads',
      body: (await quads()).map((line) => `${line}\n`).join(''),
    },
  ],
}
