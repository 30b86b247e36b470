import { type Loop, loopsOf, shared, split, type Text, way } from './loops.ts'
import type { Nfa } from './nfa.ts'

/** How the steps of a matcher that backtracks grow with the length of the text, at most: the degree of a polynomial, or infinite. */
export interface Growth {
  readonly degree: number
  /** The same where a bound holds, with all bounds in the factor. */
  readonly bounded: number
  /** The text that makes the most of it: what stands before, and is then repeated, one after the other. */
  readonly attack: readonly { readonly before: string; readonly pump: string }[]
}

/**
 * After Weber and Seidl, *On the degree of ambiguity of finite automata* (1991): the ways have no polynomial bound if one text leads
 * through a loop in two ways; and each loop multiplies them by the length if one text leads through it, through one before it and from the
 * one to the other. Nothing is to fit in the end, so this bounds every search, failed or not. What an assertion reads, it reads at each step.
 */
export function growthOf(nfa: Nfa): Growth {
  const loops = loopsOf(nfa)
  const own = exponential(nfa, loops) ?? polynomial(nfa, loops)
  const asides = nfa.asides.map(growthOf)
  const worst = asides.reduce((one, other) => (other.degree > one.degree ? other : one), NONE)
  return {
    degree: own.degree + worst.degree,
    bounded: own.bounded + Math.max(0, ...asides.map(({ bounded }) => bounded)),
    attack: own.degree > 1 ? own.attack : [...own.attack, ...worst.attack],
  }
}

const NONE: Growth = { degree: 0, bounded: 0, attack: [] }

function exponential(nfa: Nfa, loops: readonly Loop[]): Growth | undefined {
  for (const loop of loops) {
    const text = split(nfa, loop)
    if (!text) continue
    const [start = 0] = loop.positions
    const attack = [{ before: read(nfa, way(nfa, start)), pump: read(nfa, text) }]
    return { degree: Number.POSITIVE_INFINITY, bounded: Number.POSITIVE_INFINITY, attack }
  }
  return undefined
}

interface Height {
  readonly degree: number
  readonly bounded: number
  /** The loops that share a text, from the first on. */
  readonly chain: readonly { readonly start: number; readonly end: number; readonly text: Text }[]
}

function polynomial(nfa: Nfa, loops: readonly Loop[]): Growth {
  const heights = new Map<Loop, Height>()
  for (const loop of loops) {
    const own = loop.endless ? 1 : 0
    let height: Height = { degree: 1, bounded: own, chain: [] }
    for (const [before, low] of heights) {
      if (!before.reach.has(loop.positions[0] ?? -1)) continue
      const link = shared(nfa, before, loop)
      const [degree, bounded] = [low.degree + (link ? 1 : 0), low.bounded + (link ? own : 0)]
      const chain = degree > height.degree ? [...low.chain, ...(link ? [link] : [])] : height.chain
      height = { degree: Math.max(degree, height.degree), bounded: Math.max(bounded, height.bounded), chain }
    }
    heights.set(loop, height)
  }
  const all = [...heights.values()]
  const worst = all.reduce<Height | undefined>(
    (one, other) => (one && one.degree >= other.degree ? one : other),
    undefined,
  )
  return {
    degree: worst?.degree ?? 0,
    bounded: Math.max(0, ...all.map(({ bounded }) => bounded)),
    attack: (worst?.chain ?? []).map(({ start, text }, at, chain) => {
      const before = way(nfa, start, chain[at - 1]?.end)
      return { before: read(nfa, before), pump: read(nfa, text) }
    }),
  }
}

const read = ({ alphabet }: Nfa, text: Text): string => text.map((parts) => alphabet.character(parts)).join('')
