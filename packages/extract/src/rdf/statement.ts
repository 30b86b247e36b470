import type { Selector } from '@rampe/model'

/**
 * What a notation says, as RDF does (RDF 1.1 Concepts, 3): subject, predicate, object, and where it stands on the page.
 * JSON-LD, Microdata and RDFa are read into statements, and `sightings.ts` alone turns those into schema.org sightings:
 * so one fact ends the same way whatever notation it was written in.
 */
export interface Statement {
  /** An IRI, or `_:` and a label that is unique on the page. */
  readonly subject: string
  /** An IRI. */
  readonly predicate: string
  readonly object: Term
  readonly selector: Selector
  /** 0–1, where it is not the extractor's own. */
  readonly confidence?: number
}

export type Term = NodeTerm | Literal | List

export interface NodeTerm {
  readonly kind: 'node'
  /** An IRI, or `_:` and a label. */
  readonly id: string
  /** The words of the link that the address was taken from. */
  readonly words?: string
}

export interface Literal {
  readonly kind: 'literal'
  readonly lexical: string
  /** An IRI; absent for plain text. */
  readonly datatype?: string
  /** BCP 47, as written. */
  readonly language?: string
  /** Stands in HTML: white space does not count, and the language is that of the element around. */
  readonly html?: boolean
  /** What a browser shows in its place, where that differs: with a space at each line break. */
  readonly words?: string
}

/** An ordered collection: `@list`, RDFa's `inlist`. */
export interface List {
  readonly kind: 'list'
  readonly items: readonly Term[]
}

/** Statements of one notation that are read from one page; what is beyond is told, and left. */
export const MAX_STATEMENTS = 25_000

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const XSD = 'http://www.w3.org/2001/XMLSchema#'
export const RDF_TYPE = `${RDF}type`

export const node = (id: string, words?: string): NodeTerm =>
  words === undefined ? { kind: 'node', id } : { kind: 'node', id, words }

export const isBlank = (id: string): boolean => id.startsWith('_:')
