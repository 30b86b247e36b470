/** Why two things were taken for one: a stable code and what they share. */
export interface Reason {
  readonly code: string
  readonly shared: string
}

/** What a person said of a thing: in decision `of`, it is number `side`. */
export interface Told {
  readonly of: string
  readonly side: number
}

/**
 * Union-find over a fixed number of things, which remembers the reason of every join, and never joins what a person keeps
 * apart.
 */
export class Joins {
  readonly #parent: number[]
  readonly #reasons = new Map<number, Reason[]>()
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

  /** Keeps `i` apart from things that are another side of the same decision. Before any join. */
  keepApart(i: number, { of, side }: Told): void {
    this.#apart.set(i, (this.#apart.get(i) ?? new Map()).set(of, side))
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
    this.#reasons.set(root, [...(this.#reasons.get(root) ?? []), ...(this.#reasons.get(other) ?? []), reason])
    this.#reasons.delete(other)
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
    return [...sets].map(([root, members]) => ({ members, reasons: this.#reasons.get(root) ?? [] }))
  }
}
