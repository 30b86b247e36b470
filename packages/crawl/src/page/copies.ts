/** 64 bits of two 32-bit halves that differ little between texts that differ little (Charikar's simhash over word pairs). */
export type Simhash = readonly [high: number, low: number]

/** Words that count; the rest of a long page adds little. */
const MAX_WORDS = 3000
/** Texts with fewer words have no fingerprint worth comparing. */
const MIN_WORDS = 12

/** The fingerprint of a text; digits count for nothing, so that a page number or a date makes no difference. */
export function simhash(text: string): Simhash | undefined {
  const high = new Int32Array(32)
  const low = new Int32Array(32)
  let words = 0
  let hash = 0
  let last = 0
  for (let at = 0; at <= text.length && words < MAX_WORDS; at++) {
    const code = at < text.length ? text.charCodeAt(at) | 32 : 32
    if (code > 96 && code !== 127) {
      hash = Math.imul(hash ^ code, 0x01000193)
      continue
    }
    if (hash === 0) continue
    const pair = mix(hash ^ Math.imul(last, 0x9e3779b1))
    const other = mix(pair ^ 0x5bd1e995)
    for (let bit = 0; bit < 32; bit++) {
      high[bit] = (high[bit] ?? 0) + (((pair >>> bit) & 1) === 1 ? 1 : -1)
      low[bit] = (low[bit] ?? 0) + (((other >>> bit) & 1) === 1 ? 1 : -1)
    }
    last = hash
    hash = 0
    words += 1
  }
  return words < MIN_WORDS ? undefined : [signs(high), signs(low)]
}

const mix = (value: number): number => {
  let x = value
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}

function signs(counters: Int32Array): number {
  let bits = 0
  for (let bit = 0; bit < 32; bit++) if ((counters[bit] ?? 0) > 0) bits |= 1 << bit
  return bits
}

/** In how many bits two fingerprints differ, 0–64. */
export const distance = ([a, b]: Simhash, [c, d]: Simhash): number => ones(a ^ c) + ones(b ^ d)

function ones(value: number): number {
  let x = value - ((value >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Bits in which copies may differ. */
const NEAR = 3
const REMEMBERED = 48

/** Remembers how the last pages of each kind looked, and recognises their copies. */
export class Copies {
  private readonly seen = new Map<string, Simhash[]>()

  /** True when a page looks like one of the last pages of its kind. */
  isCopy(kind: string, fingerprint: Simhash): boolean {
    const known = this.seen.get(kind) ?? []
    if (known.some((other) => distance(other, fingerprint) <= NEAR)) return true
    this.seen.set(kind, [...known, fingerprint].slice(-REMEMBERED))
    return false
  }
}
