/** A source of choices that a seed decides: the same seed gives the same pages everywhere. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T
  /** True so many times of a hundred. */
  percent(times: number): boolean
  some<T>(from: readonly T[], count: number): T[]
}

/** Mulberry32: small, and good enough to choose among shapes. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (below: number): number => Math.floor(next() * below)
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[whole(from.length)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from]
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(left.length), 1)).flat()
  }
  return { whole, pick, percent: (times) => next() * 100 < times, some }
}
