import { Parser, type Quad } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { Triples } from './triples.ts'

/** An RDF term, as far as a result tells of it. */
export interface ShapeTerm {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'Variable' | 'DefaultGraph'
  readonly value: string
}

/** One result of a SHACL validation, with the names of things instead of nodes of the report. */
export interface ShapeResult {
  readonly focusNode: ShapeTerm
  /** IRI of the property; absent for a constraint on the node, or a path that is no single property. */
  readonly path?: string
  readonly value?: ShapeTerm
  readonly severity: 'violation' | 'warning' | 'info'
  /** `minCount`, `or`, `pattern` … : the constraint component's name in SHACL's own vocabulary. */
  readonly component: string
  /** IRI of the shape; absent where it has none. */
  readonly shape?: string
  readonly message?: string
}

/** The engine knows SHACL Core only and refuses a shape that has one of these. */
const SPARQL = 'http://www.w3.org/ns/shacl#sparql'
const local = (iri: string): string => iri.replace(/^.*[#/]/, '')
const SEVERITIES: Readonly<Record<string, ShapeResult['severity']>> = {
  Violation: 'violation',
  Warning: 'warning',
  Info: 'info',
}

/** The engine's own environment, with quicker datasets. */
const factory = Object.assign(Object.create(new SHACLValidator([]).factory), {
  dataset: (quads?: Iterable<Quad>) => new Triples(quads),
})

/** A shapes graph, ready to be asked. Shapes that were read once serve many graphs. */
export class Shapes {
  readonly #quads: readonly Quad[]

  /** @param turtle SHACL Core shapes; SPARQL constraints in them are left aside */
  constructor(turtle: string, baseIRI = 'http://kg.artsdata.ca/shacl/') {
    this.#quads = new Parser({ baseIRI }).parse(turtle).filter((quad) => quad.predicate.value !== SPARQL)
  }

  /** Runs the shapes (W3C SHACL, 3.4) over triples. */
  async check(quads: readonly Quad[]): Promise<readonly ShapeResult[]> {
    // One node may be checked as often as data refers to it: a venue with a thousand events is ordinary.
    const validator = new SHACLValidator(this.#quads, { maxNodeChecks: 0, factory })
    const report = await validator.validate(new Triples(quads))
    return report.results.flatMap((result) => {
      if (!result.focusNode) return []
      const component = local(result.sourceConstraintComponent?.value ?? '').replace('ConstraintComponent', '')
      const message = result.message[0]?.value
      return {
        focusNode: result.focusNode,
        severity: SEVERITIES[local(result.severity?.value ?? '')] ?? 'violation',
        component: component.charAt(0).toLowerCase() + component.slice(1),
        ...(result.path?.termType === 'NamedNode' ? { path: result.path.value } : {}),
        ...(result.value ? { value: result.value } : {}),
        ...(result.sourceShape?.termType === 'NamedNode' ? { shape: result.sourceShape.value } : {}),
        ...(message ? { message } : {}),
      }
    })
  }

  /** Runs the shapes over a document in Turtle. */
  checkTurtle(turtle: string, baseIRI: string): Promise<readonly ShapeResult[]> {
    return this.check(new Parser({ baseIRI }).parse(turtle))
  }
}
