import { Parser, type Quad } from 'n3'
import { valuesAt } from './paths.ts'
import { isInstance, type Shape, ShapesGraph, type Target } from './read-shapes.ts'
import { keyOf, type Value } from './terms.ts'
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

/** A shapes graph, ready to be asked: SHACL Core (W3C, 2017), all of it. Shapes that were read once serve many graphs. */
export class Shapes {
  readonly #targets: ReturnType<ShapesGraph['targets']>

  /** @param turtle SHACL Core shapes; SPARQL constraints in them are left aside */
  constructor(turtle: string, baseIRI = 'http://kg.artsdata.ca/shacl/') {
    this.#targets = new ShapesGraph(new Triples(new Parser({ baseIRI }).parse(turtle))).targets()
  }

  /** Runs the shapes (SHACL, 3.4) over triples. */
  check(quads: Iterable<Quad>): readonly ShapeResult[] {
    const run = new Run(new Triples(quads))
    return this.#targets.flatMap(({ shape, targets }) =>
      run.focusNodes(targets).flatMap((focus) => run.results(focus, shape)),
    )
  }

  /** Runs the shapes over a document in Turtle. */
  checkTurtle(turtle: string, baseIRI: string): readonly ShapeResult[] {
    return this.check(new Parser({ baseIRI }).parse(turtle))
  }
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf'

/** One validation of one data graph. */
class Run {
  readonly data: Triples
  /** What is being judged: a shape that asks for itself finds nothing wrong with a node it is at already. */
  readonly #under = new Set<string>()

  constructor(data: Triples) {
    this.data = data
  }

  /** The nodes that targets select, each once. */
  focusNodes(targets: readonly Target[]): readonly Value[] {
    const found = targets.flatMap(({ kind, value }): readonly Value[] => {
      if (kind === 'node') return [value]
      if (kind === 'subjectsOf') return this.data.with(value.value).map(({ subject }) => subject)
      if (kind === 'objectsOf') return this.data.with(value.value).map(({ object }) => object)
      const classes = new Map([[keyOf(value), value]])
      for (const one of classes.values())
        for (const below of this.data.subjects(SUBCLASS, one)) classes.set(keyOf(below), below)
      return [...classes.values()].flatMap((one) => this.data.subjects(RDF_TYPE, one))
    })
    return [...new Map(found.map((node) => [keyOf(node), node])).values()]
  }

  isInstance = (node: Value, wanted: string): boolean => isInstance(this.data, node, wanted)

  conforms = (node: Value, shape: Shape): boolean => this.results(node, shape).length === 0

  results(focus: Value, shape: Shape): readonly ShapeResult[] {
    const key = `${keyOf(shape.node)} ${keyOf(focus)}`
    if (shape.deactivated || this.#under.has(key)) return []
    this.#under.add(key)
    try {
      const values = shape.path ? valuesAt(this.data, focus, shape.path) : [focus]
      const own = shape.constraints.flatMap(({ component, check }) =>
        [...check({ focus, values, data: this.data, isInstance: this.isInstance, conforms: this.conforms })].map(
          (found) => resultOf(focus, shape, component, found),
        ),
      )
      const below = values.flatMap((value) => shape.properties.flatMap((property) => this.results(value, property)))
      return [...own, ...below]
    } finally {
      this.#under.delete(key)
    }
  }
}

function resultOf(
  focusNode: Value,
  { node, path, severity, message }: Shape,
  component: string,
  found: { readonly value?: Value; readonly path?: string },
): ShapeResult {
  const told = found.path ?? (path?.kind === 'predicate' ? path.iri : undefined)
  return {
    focusNode,
    severity,
    component,
    ...(told === undefined ? {} : { path: told }),
    ...(found.value ? { value: found.value } : {}),
    ...(node.termType === 'NamedNode' ? { shape: node.value } : {}),
    ...(message === undefined ? {} : { message }),
  }
}
