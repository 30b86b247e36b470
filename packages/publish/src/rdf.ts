import { type Graph, SCHEMA } from '@rampe/model'
import jsonld from 'jsonld'
import { schemaContext } from './schema-context.ts'
import { typedNodes } from './typed-graph.ts'

/** Our own copy of what the context means: nothing is fetched, an unknown context is a fault. */
const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`unknown JSON-LD context ${url}`)
  return { documentUrl: url, document: { '@context': schemaContext } }
}

/** The options under which every JSON-LD algorithm runs here. */
export const offline = { documentLoader }

/** The graph as a document for those algorithms. */
export const typedGraph = (graph: Graph, site: string): jsonld.JsonLdDocument =>
  ({
    '@context': SCHEMA.replace(/\/$/, ''),
    '@graph': typedNodes(graph, site),
  }) as jsonld.JsonLdDocument // typed-graph.ts lets nothing else through

/**
 * The graph as N-Quads (RDF 1.1 N-Quads), one line a statement, sorted, without blank nodes: two publications can be
 * compared line by line. Terms stand under `http://schema.org/`, as the official context and Artsdata write them.
 */
export async function quadLines(graph: Graph, site: string): Promise<readonly string[]> {
  const text: unknown = await jsonld.toRDF(typedGraph(graph, site), { ...offline, format: 'application/n-quads' })
  const lines = String(text)
    .split('\n')
    .filter((line) => line !== '')
  return [...new Set(lines)].sort()
}
