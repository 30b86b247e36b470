import type { Thing } from 'schema-dts'

/** A published node: a schema.org thing with its own IRI. */
export type Node = Exclude<Thing, string> & { readonly '@id'?: string }

/** The whole graph: schema.org JSON-LD, a view of entities. Nodes refer to each other by `@id`, in a stable order. */
export interface Graph {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly Node[]
}

export const graphOf = (nodes: readonly Node[]): Graph => ({ '@context': 'https://schema.org', '@graph': nodes })
