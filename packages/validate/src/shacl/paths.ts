import { keyOf, type Value } from './terms.ts'
import type { Triples } from './triples.ts'

/** A property path (SHACL, 2.3.1). */
export type Path =
  | { readonly kind: 'predicate'; readonly iri: string }
  | { readonly kind: 'sequence'; readonly paths: readonly Path[] }
  | { readonly kind: 'alternative'; readonly paths: readonly Path[] }
  | { readonly kind: 'inverse'; readonly path: Path }
  | { readonly kind: 'zeroOrMore' | 'oneOrMore' | 'zeroOrOne'; readonly path: Path }

const SH = 'http://www.w3.org/ns/shacl#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** The members of an RDF list; a list that runs in a circle ends there. */
export function listIn(shapes: Triples, head: Value): readonly Value[] {
  const members: Value[] = []
  const seen = new Set<string>()
  for (let at: Value | undefined = head; at && at.value !== `${RDF}nil` && !seen.has(keyOf(at)); ) {
    seen.add(keyOf(at))
    members.push(...shapes.objects(at, `${RDF}first`).slice(0, 1))
    at = shapes.objects(at, `${RDF}rest`)[0]
  }
  return members
}

const WRAPPED = ['zeroOrMore', 'oneOrMore', 'zeroOrOne', 'inverse'] as const

/** Reads a path; of two ways to read one node, a list comes first. Deep nesting is cut, as no shape of use has it. */
export function readPath(shapes: Triples, node: Value, depth = 0): Path {
  if (node.termType === 'NamedNode' || depth > 50) return { kind: 'predicate', iri: node.value }
  const paths = (head: Value): readonly Path[] => listIn(shapes, head).map((one) => readPath(shapes, one, depth + 1))
  if (shapes.objects(node, `${RDF}first`).length > 0) return { kind: 'sequence', paths: paths(node) }
  const [either] = shapes.objects(node, `${SH}alternativePath`)
  if (either) return { kind: 'alternative', paths: paths(either) }
  for (const kind of WRAPPED) {
    const [inner] = shapes.objects(node, `${SH}${kind}Path`)
    if (inner) return { kind, path: readPath(shapes, inner, depth + 1) }
  }
  throw new Error(`no property path: ${node.value}`)
}

const distinct = (values: Iterable<Value>): readonly Value[] => [
  ...new Map([...values].map((value) => [keyOf(value), value])).values(),
]

/** What can be reached by following a path any number of times. */
function closure(data: Triples, from: readonly Value[], path: Path): readonly Value[] {
  const reached = new Map(from.map((value) => [keyOf(value), value]))
  // The map grows while it is read.
  for (const value of reached.values())
    for (const next of valuesAt(data, value, path)) if (!reached.has(keyOf(next))) reached.set(keyOf(next), next)
  return [...reached.values()]
}

/** The value nodes of a path from a focus node, each once. */
export function valuesAt(data: Triples, focus: Value, path: Path): readonly Value[] {
  switch (path.kind) {
    case 'predicate':
      return data.objects(focus, path.iri)
    case 'sequence':
      return path.paths.reduce<readonly Value[]>(
        (values, step) => distinct(values.flatMap((value) => valuesAt(data, value, step))),
        [focus],
      )
    case 'alternative':
      return distinct(path.paths.flatMap((one) => valuesAt(data, focus, one)))
    case 'zeroOrOne':
      return distinct([focus, ...valuesAt(data, focus, path.path)])
    case 'zeroOrMore':
      return closure(data, [focus], path.path)
    case 'oneOrMore':
      return closure(data, valuesAt(data, focus, path.path), path.path)
    case 'inverse':
      return inverse(data, focus, path.path)
  }
}

/** Backwards along a path: `^(a/b)` is `^b/^a`, and `^` goes through the others (SPARQL 1.1, 18.1.7). */
function inverse(data: Triples, focus: Value, path: Path): readonly Value[] {
  const back = (one: Path): Path => ({ kind: 'inverse', path: one })
  switch (path.kind) {
    case 'predicate':
      return distinct(data.subjects(path.iri, focus))
    case 'inverse':
      return valuesAt(data, focus, path.path)
    case 'sequence':
      return valuesAt(data, focus, { kind: 'sequence', paths: [...path.paths].reverse().map(back) })
    case 'alternative':
      return valuesAt(data, focus, { kind: 'alternative', paths: path.paths.map(back) })
    case 'zeroOrMore':
    case 'oneOrMore':
    case 'zeroOrOne':
      return valuesAt(data, focus, { kind: path.kind, path: back(path.path) })
  }
}
