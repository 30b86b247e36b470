// The parts of three untyped packages that this room uses.
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

declare module 'rdf-validate-shacl' {
  import type { Quad, Term } from 'n3'
  export interface ValidationResult {
    readonly message: readonly Term[]
    readonly path: Term | null
    readonly focusNode: Term | null
    readonly severity: Term | null
    readonly sourceConstraintComponent: Term | null
    readonly sourceShape: Term | null
    readonly value: Term | null
  }
  export default class SHACLValidator {
    constructor(shapes: Iterable<Quad>, options?: { maxNodeChecks?: number; factory?: object })
    readonly factory: object
    validate(
      data: Iterable<Quad>,
    ): Promise<{ conforms: boolean; results: readonly ValidationResult[]; dataset: Iterable<Quad> }>
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
