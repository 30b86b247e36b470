import type { Nfa } from './nfa.ts'

/** A text as the parts of the alphabet that each of its characters may be of. */
export type Text = readonly bigint[]

/** Positions that lead to each other and to themselves. */
export interface Loop {
  readonly positions: readonly number[]
  /** Whether nothing bounds how often it is gone through. */
  readonly endless: boolean
  /** All that it leads to. */
  readonly reach: ReadonlySet<number>
}

/** The loops of an automaton, in the order of the text. */
export function loopsOf({ follow, endless }: Nfa): Loop[] {
  const reaches = follow.map((_, at) => reachOf(at, follow))
  const known = new Set<number>()
  const loops: Loop[] = []
  for (const [at, reach] of reaches.entries()) {
    if (known.has(at) || !reach.has(at)) continue
    const positions = [...reach].filter((to) => reaches[to]?.has(at))
    for (const one of positions) known.add(one)
    loops.push({ positions, endless: positions.some((one) => endless.has(one)), reach })
  }
  return loops.sort((one, other) => other.reach.size - one.reach.size)
}

function reachOf(from: number, follow: Nfa['follow']): Set<number> {
  const found = new Set<number>()
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const to of follow[at]?.keys() ?? []) {
      if (found.has(to)) continue
      found.add(to)
      open.push(to)
    }
  return found
}

/** A text that leads through a loop in two ways, and back to where it began: then it does from any of its positions. */
export function split({ takes, follow }: Nfa, { positions }: Loop): Text | undefined {
  const [start = 0] = positions
  const within = new Set(positions)
  return walk([[start, start, 0]], `${start},${start},1`, ([one = 0, other = 0, two = 0]) => {
    const steps: Step[] = []
    for (const [to, ways] of follow[one] ?? [])
      for (const too of follow[other]?.keys() ?? []) {
        const both = (takes[to] ?? 0n) & (takes[too] ?? 0n)
        if (both === 0n || !within.has(to) || !within.has(too)) continue
        steps.push([[to, too, two || to !== too || (one === other && ways > 1) ? 1 : 0], both])
      }
    return steps
  })
}

/** A text that leads through a loop, through a later one, and from the first to the later. */
export function shared(nfa: Nfa, from: Loop, to: Loop): { start: number; end: number; text: Text } | undefined {
  const [early, late] = [new Set(from.positions), new Set(to.positions)]
  for (const start of from.positions)
    for (const end of to.positions) {
      const text = walk([[start, start, end]], `${start},${end},${end}`, (at) => triples(nfa, at, early, late))
      if (text) return { start, end, text }
    }
  return undefined
}

function triples(
  { takes, follow }: Nfa,
  [one = 0, two = 0, three = 0]: State,
  early: ReadonlySet<number>,
  late: ReadonlySet<number>,
): Step[] {
  const steps: Step[] = []
  for (const a of follow[one]?.keys() ?? []) {
    if (!early.has(a)) continue
    for (const c of follow[three]?.keys() ?? []) {
      const both = (takes[a] ?? 0n) & (takes[c] ?? 0n)
      if (both === 0n || !late.has(c)) continue
      for (const b of follow[two]?.keys() ?? []) {
        const all = both & (takes[b] ?? 0n)
        if (all !== 0n) steps.push([[a, b, c], all])
      }
    }
  }
  return steps
}

/** The shortest text that leads to a position, from others or from the beginning. */
export function way({ takes, follow, first }: Nfa, to: number, from?: number): Text {
  if (from === to) return []
  const starts = from === undefined ? [[-1]] : [[from]]
  const next = ([at = 0]: State): Step[] =>
    (at < 0 ? first : [...(follow[at]?.keys() ?? [])]).map((after) => [[after], takes[after] ?? 0n])
  return walk(starts, `${to}`, next) ?? []
}

type State = readonly number[]
type Step = readonly [State, bigint]

/** Breadth first; the first state is no goal before a step was made. */
function walk(starts: readonly State[], goal: string, next: (state: State) => readonly Step[]): Text | undefined {
  const from = new Map<string, readonly [string, bigint]>()
  const open = [...starts]
  for (const state of open) {
    const key = state.join(',')
    for (const [to, takes] of next(state)) {
      const name = to.join(',')
      if (from.has(name)) continue
      from.set(name, [key, takes])
      if (name === goal) return textTo(name, from, new Set(starts.map((start) => start.join(','))))
      open.push(to)
    }
  }
  return undefined
}

function textTo(goal: string, from: ReadonlyMap<string, readonly [string, bigint]>, starts: ReadonlySet<string>): Text {
  const text: bigint[] = []
  let name = goal
  do {
    const [before, takes] = from.get(name) ?? ['', 0n]
    text.unshift(takes)
    name = before
  } while (!starts.has(name) && from.has(name))
  return text
}
