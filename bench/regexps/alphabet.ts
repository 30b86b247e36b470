import { type AST, visitRegExpAST } from '@eslint-community/regexpp'

/** Anything in an expression that reads one character. */
export type Reader = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass

/** The least alphabet that an expression can tell apart. */
export interface Alphabet {
  /** The parts that a reader takes, one bit each. */
  readonly taken: (reader: Reader) => bigint
  /** The parts that a class takes that the expression does not hold itself: `\\w`, where it holds a `\\b`. */
  readonly of: (source: string) => bigint
  /** All parts; and one beyond, for what stands before and after the text. */
  readonly all: bigint
  readonly outside: bigint
  /** The character that stands for the first of these parts. */
  readonly character: (parts: bigint) => string
  /** A reader with nothing but a character of each part that it takes. */
  readonly written: (reader: Reader) => string
}

/**
 * The alphabet of an expression. Characters that none of its readers tells from each other cannot make it go another way, so one of
 * them stands for all: `\p{L}` of 130,000 letters becomes `[aé]`. The engine itself says what a reader takes (flags included), for
 * the characters of French and English texts and some of all others. `\b` and `$` tell letters and ends of lines apart as well.
 */
export function alphabetOf(pattern: AST.Pattern, flags: string): Alphabet {
  const kept = flags.replaceAll(/[^iusv]/g, '')
  const sources = new Set<string>()
  const add = (reader: Reader): unknown => !WITHIN.test(reader.parent?.type ?? '') && sources.add(sourceOf(reader))
  visitRegExpAST(pattern, {
    onCharacterEnter: add,
    onCharacterSetEnter: add,
    onCharacterClassEnter: add,
    onExpressionCharacterClassEnter: add,
    onAssertionEnter: ({ kind }) => {
      if (kind === 'word') sources.add('\\w')
      if (flags.includes('m')) sources.add('[\\n\\r\\u2028\\u2029]')
    },
  })
  const parts = partsOf([...sources], kept)
  const partsIn = (source: string): number[] => parts.filter((at) => takenBy(source, kept)[at] === 1)
  const of = (source: string): bigint =>
    partsIn(source).reduce((mask, at) => mask | (1n << BigInt(parts.indexOf(at))), 0n)
  const outside = 1n << BigInt(parts.length)
  return {
    of,
    outside,
    all: outside - 1n,
    character: (wanted) => CODES[parts.find((_, at) => wanted & (1n << BigInt(at))) ?? 0] ?? '',
    taken: (reader) => of(sourceOf(reader)),
    written: (reader) => {
      const written = partsIn(sourceOf(reader)).map((at) => `\\u${code(at)}`)
      return written.length === 1 ? (written[0] ?? '') : `[${written.join('')}]`
    },
  }
}

/** The parents of what is a part of another reader. */
const WITHIN = /Class/

/** A character is written by its number: as it stands it could mean something else. */
const sourceOf = (reader: Reader): string =>
  reader.type === 'Character' && reader.value < 0x1_00_00
    ? `\\u${reader.value.toString(16).padStart(4, '0')}`
    : reader.raw

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)
/** Printable ASCII first: what stands for a part is to be read by people. Latin, punctuation and signs; and some of all others. */
const CHARACTERS: readonly number[] = [
  ...[...range(0x61, 0x7f), ...range(0x20, 0x61), ...range(0, 0x20), ...range(0x7f, 0x250)],
  ...[...range(0x2b0, 0x370), ...range(0x2000, 0x2070), ...range(0x20a0, 0x20c0), ...range(0x2100, 0x2200)],
  ...[0x391, 0x3b1, 0x416, 0x436, 0x5d0, 0x661, 0x905, 0x1680, 0x1e9e, 0x2212, 0x25cf, 0x2605, 0x2713, 0x3000, 0x3042],
  ...[0x4e00, 0xac00, 0xd800, 0xdc00, 0xe000, 0xfb01, 0xfe0f, 0xfeff, 0xff01, 0xff11, 0xff21, 0xff41, 0xfffd],
]
const CODES: readonly string[] = CHARACTERS.map((character) => String.fromCharCode(character))
const code = (at: number): string => (CHARACTERS[at] ?? 0).toString(16).padStart(4, '0')

const known = new Map<string, Uint8Array>()

function takenBy(source: string, flags: string): Uint8Array {
  const key = `${flags}/${source}`
  const before = known.get(key)
  if (before) return before
  const expression = new RegExp(`^(?:${source})$`, flags)
  const taken = Uint8Array.from(CODES, (character) => (expression.test(character) ? 1 : 0))
  known.set(key, taken)
  return taken
}

/** The first character of each part that the sources tell from all others. */
function partsOf(sources: readonly string[], flags: string): number[] {
  let part = new Uint32Array(CODES.length)
  let first = [0]
  for (const source of sources) {
    const taken = takenBy(source, flags)
    const split = new Map<number, number>()
    const next = new Uint32Array(CODES.length)
    first = []
    for (let at = 0; at < part.length; at++) {
      const key = (part[at] ?? 0) * 2 + (taken[at] ?? 0)
      const found = split.get(key) ?? split.size
      if (found === split.size) {
        split.set(key, found)
        first.push(at)
      }
      next[at] = found
    }
    part = next
  }
  return first
}
