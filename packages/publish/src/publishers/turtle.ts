import { Parser, Writer } from 'n3'
import type { Publisher } from '../publisher.ts'
import { SCHEMA_RDF } from '../schema-context.ts'

/** The graph as RDF 1.1 Turtle, for people who read RDF. */
export const turtle: Publisher = {
  name: 'turtle',
  artifacts: async ({ quads: linesOf }) => {
    const quads = new Parser({ format: 'N-Quads' }).parse((await linesOf()).join('\n'))
    const writer = new Writer({ prefixes: { schema: SCHEMA_RDF, xsd: 'http://www.w3.org/2001/XMLSchema#' } })
    writer.addQuads(quads)
    const body = await new Promise<string>((resolve, reject) => {
      writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)))
    })
    return [{ path: 'graph.ttl', mediaType: 'text/turtle', body }]
  },
}
