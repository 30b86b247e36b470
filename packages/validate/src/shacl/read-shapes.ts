import { type Constraint, constraintsOf } from './constraints.ts'
import { listIn, type Path, readPath } from './paths.ts'
import { keyOf, type Value } from './terms.ts'
import type { Triples } from './triples.ts'

const SH = 'http://www.w3.org/ns/shacl#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'

/** A shape, ready to be asked (SHACL, 2). */
export interface Shape {
  readonly node: Value
  /** Of a property shape. */
  readonly path?: Path
  readonly severity: 'violation' | 'warning' | 'info'
  readonly message?: string
  readonly deactivated: boolean
  readonly constraints: readonly Constraint[]
  /** The property shapes that each value must have. */
  readonly properties: readonly Shape[]
}

/** Who a shape is about (SHACL, 2.1.3). */
export type Target = { readonly kind: 'node' | 'class' | 'subjectsOf' | 'objectsOf'; readonly value: Value }

/** What a constraint may ask of the shapes graph while it is read. */
export interface Reader {
  readonly node: Value
  readonly path?: Path
  readonly all: (parameter: string) => readonly Value[]
  readonly list: (head: Value) => readonly Value[]
  readonly shape: (node: Value) => Shape
  /** The qualified value shapes of this property shape and those beside it, under one parent. */
  readonly siblingShapes: () => readonly Value[]
  /** The paths of the property shapes that this shape holds, where they are single properties. */
  readonly ownPaths: () => readonly string[]
}

const SEVERITIES: Readonly<Record<string, Shape['severity']>> = { Warning: 'warning', Info: 'info' }
const isTrue = (term: Value | undefined): boolean => term?.value === 'true' || term?.value === '1'

/** Instances of a class, or of a class below it, in either graph. */
export function isInstance(data: Triples, node: Value, wanted: string): boolean {
  const classes = new Map(data.objects(node, RDF_TYPE).map((type) => [keyOf(type), type]))
  for (const type of classes.values()) {
    if (type.value === wanted) return true
    for (const above of data.objects(type, `${RDFS}subClassOf`)) classes.set(keyOf(above), above)
  }
  return false
}

/** The shapes of a graph. Shapes refer to each other, in circles too: each is read once, when it is first asked for. */
export class ShapesGraph {
  readonly #triples: Triples
  readonly #known = new Map<string, Shape>()

  constructor(triples: Triples) {
    this.#triples = triples
  }

  /** The shapes that have targets, with them. */
  targets(): readonly { readonly shape: Shape; readonly targets: readonly Target[] }[] {
    const byShape = new Map<string, { node: Value; targets: Target[] }>()
    const add = (node: Value, target: Target): void => {
      const found = byShape.get(keyOf(node)) ?? { node, targets: [] }
      found.targets.push(target)
      byShape.set(keyOf(node), found)
    }
    for (const kind of ['node', 'class', 'subjectsOf', 'objectsOf'] as const) {
      const parameter = `${SH}target${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
      for (const { subject, object } of this.#triples.with(parameter)) add(subject, { kind, value: object })
    }
    // A shape that is a class too is about its own instances (SHACL, 2.1.3.3).
    for (const { subject } of this.#triples.with(RDF_TYPE)) {
      const isShape = ['NodeShape', 'PropertyShape'].some((type) => isInstance(this.#triples, subject, SH + type))
      const known = byShape
        .get(keyOf(subject))
        ?.targets.some(({ kind, value }) => kind === 'class' && value === subject)
      if (isShape && !known && isInstance(this.#triples, subject, `${RDFS}Class`))
        add(subject, { kind: 'class', value: subject })
    }
    return [...byShape.values()].map(({ node, targets }) => ({ shape: this.shape(node), targets }))
  }

  shape(node: Value): Shape {
    const known = this.#known.get(keyOf(node))
    if (known) return known
    const all = (parameter: string): readonly Value[] => this.#triples.objects(node, SH + parameter)
    const [pathNode] = all('path')
    const path = pathNode && readPath(this.#triples, pathNode)
    const [constraints, properties]: [Constraint[], Shape[]] = [[], []]
    const message = all('message')[0]?.value
    const shape: Shape = {
      node,
      ...(path ? { path } : {}),
      severity: SEVERITIES[(all('severity')[0]?.value ?? '').replace(SH, '')] ?? 'violation',
      ...(message === undefined ? {} : { message }),
      deactivated: isTrue(all('deactivated')[0]),
      constraints,
      properties,
    }
    this.#known.set(keyOf(node), shape)
    properties.push(...all('property').map((one) => this.shape(one)))
    constraints.push(...constraintsOf(this.#reader(node, all, path)))
    return shape
  }

  #reader(node: Value, all: Reader['all'], path: Path | undefined): Reader {
    const out = (from: Value, parameter: string): readonly Value[] => this.#triples.objects(from, SH + parameter)
    return {
      node,
      ...(path ? { path } : {}),
      all,
      list: (head) => listIn(this.#triples, head),
      shape: (other) => this.shape(other),
      siblingShapes: () =>
        this.#triples
          .subjects(`${SH}property`, node)
          .flatMap((parent) => out(parent, 'property'))
          .flatMap((sibling) => out(sibling, 'qualifiedValueShape')),
      ownPaths: () =>
        all('property').flatMap((one) =>
          out(one, 'path').flatMap(({ termType, value }) => (termType === 'NamedNode' ? [value] : [])),
        ),
    }
  }
}
