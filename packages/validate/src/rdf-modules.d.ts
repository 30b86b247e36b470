// The parts of two untyped packages that this room uses.
declare module 'n3' {
  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'Variable' | 'DefaultGraph'
    readonly value: string
  }
  export interface NamedNode extends Term {
    readonly termType: 'NamedNode'
  }
  export interface Quad {
    readonly subject: Term
    readonly predicate: Term
    readonly object: Term & { readonly language?: string; readonly datatype?: NamedNode }
    readonly graph: Term
  }
  export class Parser {
    constructor(options?: { baseIRI?: string; format?: string; blankNodePrefix?: string })
    parse(text: string): Quad[]
  }
  export const DataFactory: {
    namedNode(iri: string): NamedNode
    blankNode(label?: string): Term
    literal(value: string, languageOrDatatype?: string | NamedNode): Term
    quad(subject: Term, predicate: Term, object: Term): Quad
  }
}

declare module 'jsonld' {
  interface Options {
    readonly base?: string
    readonly documentLoader?: (url: string) => Promise<{ contextUrl: null; document: unknown; documentUrl: string }>
    readonly format?: 'application/n-quads'
  }
  const jsonld: {
    expand(document: object, options?: Options): Promise<readonly Readonly<Record<string, unknown>>[]>
    toRDF(document: object, options?: Options): Promise<string>
  }
  export default jsonld
}
