/**
 * A stretch of an expression: how it can begin and end, and how it reads nothing; each with what must stand beside it, for assertions
 * let not all through. Masks hold the parts of the alphabet, and `outside` what stands before and after the text.
 */
export interface Stretch {
  readonly first: readonly Door[]
  readonly last: readonly Door[]
  readonly empty: readonly Gate[]
}

/** A position and what must stand on its other side, with the number of ways; two are as bad as more. */
interface Door {
  readonly at: number
  readonly beside: bigint
  readonly ways: number
}

/** Nothing is read here where this stands before and that after. */
interface Gate {
  readonly before: bigint
  readonly after: bigint
  readonly ways: number
}

/** The positions of an automaton as it is built: what each takes and where it leads. */
export interface Positions {
  readonly takes: bigint[]
  readonly follow: Map<number, number>[]
}

const ANY = -1n
export const EMPTY: Stretch = { first: [], last: [], empty: [{ before: ANY, after: ANY, ways: 1 }] }
export const NEVER: Stretch = { first: [], last: [], empty: [] }

export const gate = (before: bigint, after: bigint): Stretch => ({ ...NEVER, empty: [{ before, after, ways: 1 }] })

export const before = (mask: bigint): Stretch => gate(mask, ANY)
export const after = (mask: bigint): Stretch => gate(ANY, mask)

/** A position of its own for what takes these parts. */
export function position(takes: bigint, { takes: all, follow }: Positions): Stretch {
  const at = all.push(takes) - 1
  follow.push(new Map())
  const doors = [{ at, beside: ANY, ways: 1 }]
  return { first: doors, last: doors, empty: [] }
}

export const either = (one: Stretch, other: Stretch): Stretch => ({
  first: merged([...one.first, ...other.first]),
  last: merged([...one.last, ...other.last]),
  empty: merged([...one.empty, ...other.empty]),
})

/** The one and then the other. */
export function joined(one: Stretch, other: Stretch, positions: Positions): Stretch {
  link(one, other, positions)
  const { takes } = positions
  const through = (doors: readonly Door[], gates: readonly Gate[], near: 'before' | 'after', far: 'before' | 'after') =>
    doors.flatMap((door) =>
      gates.flatMap((empty): Door[] => {
        const beside = door.beside & empty[far]
        return ((takes[door.at] ?? 0n) & empty[near]) === 0n ? [] : [{ ...door, beside, ways: door.ways * empty.ways }]
      }),
    )
  const both = one.empty.flatMap((left) =>
    other.empty.map((right) => ({
      before: left.before & right.before,
      after: left.after & right.after,
      ways: left.ways * right.ways,
    })),
  )
  return {
    first: merged([...one.first, ...through(other.first, one.empty, 'after', 'before')]),
    last: merged([...other.last, ...through(one.last, other.empty, 'before', 'after')]),
    empty: merged(both),
  }
}

/** Leads from where the one ends to where the other begins. */
export function link({ last }: Stretch, { first }: Stretch, { takes, follow }: Positions): void {
  for (const from of last)
    for (const to of first) {
      if (((takes[to.at] ?? 0n) & from.beside) === 0n || ((takes[from.at] ?? 0n) & to.beside) === 0n) continue
      const next = follow[from.at]
      next?.set(to.at, Math.min((next.get(to.at) ?? 0) + from.ways * to.ways, 2))
    }
}

/** The same doors and gates once, with all their ways; none that nothing goes through. */
function merged<One extends Door | Gate>(all: readonly One[]): One[] {
  const known = new Map<string, One>()
  for (const one of all) {
    if ('at' in one ? one.beside === 0n : one.before === 0n || one.after === 0n) continue
    const key = 'at' in one ? `${one.at} ${one.beside}` : `${one.before} ${one.after}`
    const ways = Math.min((known.get(key)?.ways ?? 0) + one.ways, 2)
    known.set(key, { ...one, ways })
  }
  return [...known.values()]
}
