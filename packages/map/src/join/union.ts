import type { Join } from '@rampe/model'

/** Why two things were taken for one. */
export type Reason = Join

/** What a person, or a list, said of a thing: among those that are told apart by `of`, it is number `side`. */
export interface Told {
  readonly of: string
  readonly side: number
}

/**
 * Union-find over a fixed number of things, which remembers the reason of every join, and never joins what is kept apart.
 */
export class Joins {
  readonly #parent: number[]
  /** Each reason once, however often it joined. */
  readonly #reasons = new Map<number, Map<string, Reason>>()
  readonly #apart = new Map<number, Map<string, number>>()

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i)
  }

  /** The representative of `i`: the smallest index of its set. */
  find(i: number): number {
    let root = i
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root
    for (let at = i; at !== root; ) {
      const next = this.#parent[at] ?? root
      this.#parent[at] = root
      at = next
    }
    return root
  }

  /** Keeps `i` apart from things that are another side of the same decision. What is joined already stays one. */
  keepApart(i: number, { of, side }: Told): void {
    const root = this.find(i)
    this.#apart.set(root, (this.#apart.get(root) ?? new Map()).set(of, side))
  }

  /** Makes `i` and `j` one, unless that would join what is kept apart. */
  join(i: number, j: number, reason: Reason): void {
    const a = this.find(i)
    const b = this.find(j)
    if (a === b) return
    const [root, other] = a < b ? [a, b] : [b, a]
    const [here, there] = [this.#apart.get(root), this.#apart.get(other)]
    if (here && there) for (const [of, side] of there) if ((here.get(of) ?? side) !== side) return
    if (there) this.#apart.set(root, new Map([...there, ...(here ?? [])]))
    this.#parent[other] = root
    const [left, right] = [this.#reasons.get(root) ?? new Map(), this.#reasons.get(other) ?? new Map()]
    const [more, less] = left.size < right.size ? [right, left] : [left, right]
    for (const [key, known] of less) more.set(key, known)
    more.set(`${reason.code} ${reason.shared}`, reason)
    this.#reasons.set(root, more)
    this.#reasons.delete(other)
  }

  #reasonsOf(root: number): readonly Reason[] {
    const all = [...(this.#reasons.get(root) ?? [])]
    return all.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason)
  }

  /** The sets, each in ascending order, with the reasons that made them. */
  sets(): { readonly members: readonly number[]; readonly reasons: readonly Reason[] }[] {
    const sets = new Map<number, number[]>()
    for (let i = 0; i < this.#parent.length; i++) {
      const root = this.find(i)
      const members = sets.get(root)
      if (members) members.push(i)
      else sets.set(root, [i])
    }
    return [...sets].map(([root, members]) => ({ members, reasons: this.#reasonsOf(root) }))
  }
}
