import { undisguised } from './disguises.ts'
import type { Fault } from './faults.ts'
import { type Json, listOf } from './json.ts'
import { COLON, COMMA, KEY, QUOTED_KEY, QUOTES } from './lexicon.ts'
import { readLoose } from './loose-value.ts'
import { Scanner } from './scanner.ts'

export interface Repair {
  readonly fault: Fault
  /** Offset in the text. */
  readonly at: number
}

export interface Reading {
  /** Every object or list that stands at the top of the text. */
  readonly roots: readonly Json[]
  readonly repairs: readonly Repair[]
  /** Where reading ended: the length, unless enough roots were read before. */
  readonly end: number
}

/** A container that is still open. */
type Open =
  | {
      readonly kind: 'object'
      readonly value: Record<string, Json>
      /** The name that waits for its value. */
      key: string | undefined
      /** The values of names that stand more than once. */
      readonly doubled: Map<string, Json[]>
      /** Behind the comma that waits for something; 0 at the beginning; -1 behind a value. */
      comma: number
    }
  | { readonly kind: 'list'; readonly value: Json[]; comma: number }

const MAX_REPAIRS = 200
const MAX_OPEN = 1_000
/** Habits of a whole block: told once. */
const ONCE: ReadonlySet<Fault> = new Set([
  'single-quotes',
  'unquoted-key',
  'no-break-space',
  'html-entities',
  'html-tags',
  'semicolon',
])
/** Names that can be said once only: the last counts. */
const SINGLE = new Set(['@id', '@value', '@language', '@base', '@vocab'])

/**
 * Reads JSON that is not quite JSON, in one pass and without recursion: time grows with the length, whatever the depth.
 * Every departure from RFC 8259 is told in `repairs`. What is incomplete is dropped, never completed by guess. A property that
 * stands twice in one object keeps both values.
 *
 * @param most roots that are wanted: what follows them is not looked at
 */
export function readLeniently(given: string, most = Number.POSITIVE_INFINITY): Reading {
  const repairs: Repair[] = []
  const told = new Set<string>()
  const roots: Json[] = []
  const open: Open[] = []
  const mend = (fault: Fault, where: number): void => {
    if (repairs.length >= MAX_REPAIRS) return
    const key = ONCE.has(fault) ? fault : `${fault}@${where}`
    if (told.has(key)) return
    told.add(key)
    repairs.push({ fault, at: where })
  }
  const { text, faults } = undisguised(given)
  for (const fault of new Set(faults)) mend(fault, 0)
  const scanner = new Scanner(text, mend)

  while (roots.length < most && (!scanner.ended || open.length > 0)) {
    scanner.skipNoise()
    const top = open.at(-1)
    if (scanner.ended || open.length > MAX_OPEN) {
      if (top) mend(scanner.ended ? 'truncated' : 'too-deep', scanner.at)
      while (open.length > 0) close()
      break
    }
    const { char } = scanner
    if (!top) readRoot(char)
    else if (char === '}' || char === ']') readClose(top, char)
    else if (scanner.sees(COMMA, scanner.at)) readComma(top, char)
    else if (top.kind === 'object' && top.key === undefined) readKey(top, char)
    else {
      if (top.kind === 'list' && top.value.length > 0 && top.comma < 0) mend('missing-comma', scanner.at)
      readValue(char, top)
    }
  }
  return { roots, repairs, end: scanner.at }

  function readRoot(char: string): void {
    if (char === '{' || char === '[') {
      if (roots.length > 0) mend('several-roots', scanner.at)
      start(char)
    } else if (Object.hasOwn(QUOTES, char) && scanner.sees(QUOTED_KEY, scanner.at)) {
      mend('missing-bracket', scanner.at)
      open.push(objectOf())
    } else if (char === ';') {
      mend('semicolon', scanner.at++)
    } else if (char === ',' && roots.length > 0) {
      mend('several-roots', scanner.at++)
    } else {
      mend(char === '}' || char === ']' ? 'wrong-bracket' : 'stray-text', scanner.at++)
      while (!scanner.ended && !'{[;,}]/<-"&'.includes(scanner.char)) scanner.at++
    }
  }

  function start(char: string): void {
    scanner.at++
    open.push(char === '{' ? objectOf() : { kind: 'list', value: [], comma: 0 })
  }

  /** Puts a value where it belongs. */
  function put(value: Json): void {
    const top = open.at(-1)
    if (!top) {
      roots.push(value)
      return
    }
    top.comma = -1
    if (top.kind === 'list') top.value.push(value)
    else if (top.key !== undefined) {
      const { key } = top
      const earlier = Object.hasOwn(top.value, key) ? top.value[key] : undefined
      if (earlier === undefined || SINGLE.has(key)) top.value[key] = value
      else if (earlier !== value) {
        const both = top.doubled.get(key) ?? [...listOf(earlier)]
        for (const one of listOf(value)) both.push(one)
        top.doubled.set(key, both)
        top.value[key] = both
      }
      top.key = undefined
    }
  }

  function close(): void {
    const top = open.pop()
    if (top) put(top.value)
  }

  function readClose(top: Open, char: string): void {
    const kind = char === '}' ? 'object' : 'list'
    if (top.comma > 0) mend('trailing-comma', top.comma - 1)
    if (top.kind !== kind) {
      mend('wrong-bracket', scanner.at)
      if (open.at(-2)?.kind === kind) close()
      else {
        scanner.at++
        return
      }
    }
    scanner.at++
    close()
  }

  function readComma(top: Open, char: string): void {
    if (top.comma >= 0) mend('stray-comma', scanner.at)
    else if (char !== ',') mend('semicolon', scanner.at)
    if (top.kind === 'object') top.key = undefined
    top.comma = ++scanner.at
  }

  function readKey(top: Open & { kind: 'object' }, char: string): void {
    if (top.comma < 0) mend('missing-comma', scanner.at)
    const where = scanner.at
    let key: string | undefined
    if (Object.hasOwn(QUOTES, char)) key = scanner.readText('key')
    else {
      key = scanner.take(KEY)
      if (key !== undefined && Object.hasOwn(QUOTES, scanner.char)) mend('missing-quote', scanner.at++)
      else if (key !== undefined) mend('unquoted-key', where)
    }
    if (key === undefined) {
      mend('stray-text', scanner.at++)
      return
    }
    const [, unclosed] = /^\s*([\w@$]{1,60})\s*:\s*$/.exec(key) ?? []
    if (unclosed !== undefined) {
      mend('missing-quote', where)
      scanner.at--
    } else readColon()
    if (Object.hasOwn(top.value, key)) mend('duplicate-key', where)
    top.key = unclosed ?? key
    top.comma = 0
  }

  function readColon(): void {
    scanner.skipNoise()
    const colon = scanner.take(COLON)
    if (colon === ':' || scanner.ended || '},'.includes(scanner.char)) return
    mend('missing-colon', scanner.at)
    if (colon === undefined && scanner.char === '=') scanner.at += scanner.text[scanner.at + 1] === '>' ? 2 : 1
  }

  function readValue(char: string, top: Open): void {
    if (char === '{' || char === '[') {
      start(char)
      return
    }
    const inObject = top.kind === 'object'
    const value = Object.hasOwn(QUOTES, char)
      ? scanner.readText(inObject ? 'property' : 'item')
      : readLoose(scanner, inObject)
    if (value !== undefined) put(value)
  }
}

const objectOf = (): Open => ({
  kind: 'object',
  value: Object.create(null),
  key: undefined,
  doubled: new Map(),
  comma: 0,
})
