import type { Quad, Term } from 'n3'
import { keyOf, type Value } from './terms.ts'

/** From so many triples on, a subject's are kept in a set as well. */
const CROWD = 16

/** Triples in memory, found by subject or by object: shapes ask millions of small questions. */
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

  /** What a subject says. */
  about(subject: Term): readonly Quad[] {
    return this.#bySubject.get(keyOf(subject)) ?? []
  }

  /** The values of a property, each once. */
  objects(subject: Term, predicate: string): readonly Value[] {
    return this.about(subject).flatMap((quad) => (quad.predicate.value === predicate ? [quad.object] : []))
  }

  /** What has this value for a property. */
  subjects(predicate: string, object: Value): readonly Term[] {
    const pointing = this.#byObject.get(keyOf(object)) ?? []
    return pointing.flatMap((quad) => (quad.predicate.value === predicate ? [quad.subject] : []))
  }

  /** Every triple with this predicate. */
  with(predicate: string): readonly Quad[] {
    return this.#all.filter((quad) => quad.predicate.value === predicate)
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#all[Symbol.iterator]()
  }
}
