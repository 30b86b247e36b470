import type { Quad, Term } from 'n3'

const keyOf = (term: Quad['object']): string =>
  term.termType === 'Literal'
    ? `"${term.value}"${term.language ?? ''}^${term.datatype?.value ?? ''}`
    : `${term.termType} ${term.value}`

/** The quads that a question found: as much of RDF/JS's DatasetCore as the engine asks of an answer. */
class Matches implements Iterable<Quad> {
  readonly #quads: readonly Quad[]
  constructor(quads: readonly Quad[]) {
    this.#quads = quads
  }
  get size(): number {
    return this.#quads.length
  }
  [Symbol.iterator](): Iterator<Quad> {
    return this.#quads[Symbol.iterator]()
  }
}

/** From so many triples on, a subject's are kept in a set as well. */
const CROWD = 16

/**
 * Triples in memory, found by subject or by object. The engine asks millions of small questions, and a general dataset
 * builds a new dataset for every answer: this one answers three times as fast.
 */
export class Triples implements Iterable<Quad> {
  readonly #all: Quad[] = []
  readonly #bySubject = new Map<string, Quad[]>()
  readonly #byObject = new Map<string, Quad[]>()
  /** What subjects with many triples say, so that one more is compared with none of them. */
  readonly #crowded = new Map<string, Set<string>>()

  constructor(quads: Iterable<Quad> = []) {
    for (const quad of quads) this.add(quad)
  }

  get size(): number {
    return this.#all.length
  }

  add(quad: Quad): this {
    const subject = keyOf(quad.subject)
    const object = keyOf(quad.object)
    const about = this.#bySubject.get(subject)
    if (about && this.#known(subject, about, quad.predicate.value, object)) return this
    this.#all.push(quad)
    if (about) about.push(quad)
    else this.#bySubject.set(subject, [quad])
    const pointing = this.#byObject.get(object)
    if (pointing) pointing.push(quad)
    else this.#byObject.set(object, [quad])
    return this
  }

  #known(subject: string, about: readonly Quad[], predicate: string, object: string): boolean {
    if (about.length < CROWD)
      return about.some((quad) => quad.predicate.value === predicate && keyOf(quad.object) === object)
    const said =
      this.#crowded.get(subject) ?? new Set(about.map((quad) => `${quad.predicate.value} ${keyOf(quad.object)}`))
    this.#crowded.set(subject, said)
    const key = `${predicate} ${object}`
    if (said.has(key)) return true
    said.add(key)
    return false
  }

  has(quad: Quad): boolean {
    const object = keyOf(quad.object)
    return (this.#bySubject.get(keyOf(quad.subject)) ?? []).some(
      (one) => one.predicate.value === quad.predicate.value && keyOf(one.object) === object,
    )
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Matches {
    const wanted = object ? keyOf(object) : undefined
    let found: readonly Quad[]
    if (subject) found = this.#bySubject.get(keyOf(subject)) ?? []
    else if (wanted !== undefined) found = this.#byObject.get(wanted) ?? []
    else found = this.#all
    if (predicate) found = found.filter((quad) => quad.predicate.value === predicate.value)
    if (subject && wanted !== undefined) found = found.filter((quad) => keyOf(quad.object) === wanted)
    return new Matches(found)
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#all[Symbol.iterator]()
  }
}
