import type { Fault } from './faults.ts'
import type { Json } from './json.ts'
import {
  AFTER_TEXT,
  BARE,
  BLOCK_COMMENT,
  CDATA,
  DECIMAL_COMMA,
  DECIMALS,
  decode,
  ESCAPES,
  HTML_CLOSE,
  HTML_COMMENT,
  HTML_OPEN,
  KEY,
  LINE_COMMENT,
  LOOSE_WORDS,
  NEXT_ITEM,
  NEXT_PROPERTY,
  NUMBER,
  ODD_SPACE,
  QUOTES,
  SPACE,
  WORDS,
} from './lexicon.ts'

export interface Repair {
  readonly fault: Fault
  /** Offset in the text. */
  readonly at: number
}

export interface Reading {
  /** Every object or list that stands at the top of the text. */
  readonly roots: readonly Json[]
  readonly repairs: readonly Repair[]
}

/** A container that is still open. */
type Open =
  | { readonly kind: 'object'; readonly value: Record<string, Json>; key: string | undefined; comma: number }
  | { readonly kind: 'list'; readonly value: Json[]; comma: number }

const MAX_REPAIRS = 200
/** Habits of a whole block: told once. */
const ONCE: ReadonlySet<Fault> = new Set(['single-quotes', 'unquoted-key', 'no-break-space', 'html-entities'])
/**
 * Reads JSON that is not quite JSON, in one pass and without recursion: time grows with the length, whatever the depth.
 * Every departure from RFC 8259 is told in `repairs`. What is incomplete is dropped, never completed by guess.
 */
export function readLeniently(given: string): Reading {
  const repairs: Repair[] = []
  const told = new Set<string>()
  const roots: Json[] = []
  const open: Open[] = []
  const mend = (fault: Fault, where: number): void => {
    const key = ONCE.has(fault) ? fault : `${fault}@${where}`
    if (told.has(key) || repairs.length >= MAX_REPAIRS) return
    told.add(key)
    repairs.push({ fault, at: where })
  }
  let text = given
  if (
    /^[\s\ufeff]*(?:[{[]\s*)*(?:&quot;|&#34;|&#x22;|&#123;)/i.test(text) ||
    (!text.includes('"') && /&(?:quot|#34);/.test(text))
  ) {
    text = decode(text)
    mend('html-entities', 0)
  }
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  const sees = (pattern: RegExp, from: number): boolean => {
    pattern.lastIndex = from
    return pattern.test(text)
  }

  while (at < text.length || open.length > 0) {
    skipSpace()
    const top = open.at(-1)
    if (at >= text.length) {
      if (!top) break
      mend('truncated', text.length)
      while (open.length > 0) close()
      break
    }
    const char = text[at] ?? ''
    if (!top) readRoot(char)
    else if (char === '}' || char === ']') readClose(top, char)
    else if (char === ',') readComma(top)
    else if (top.kind === 'object' && top.key === undefined) readKey(top, char)
    else {
      if (top.kind === 'list' && top.value.length > 0 && top.comma < 0) mend('missing-comma', at)
      readValue(char)
    }
  }
  return { roots, repairs }

  function skipSpace(): void {
    for (;;) {
      const start = at
      if (take(SPACE)) continue
      if (take(ODD_SPACE)) mend(start === 0 && text[0] === '\ufeff' ? 'byte-order-mark' : 'no-break-space', start)
      else if (take(CDATA)) mend('cdata', start)
      else if (take(HTML_OPEN) || take(HTML_CLOSE)) mend('html-comment', start)
      else if (take(HTML_COMMENT)) mend('html-comment', start)
      else if (take(LINE_COMMENT) || take(BLOCK_COMMENT)) mend('comment', start)
      else return
    }
  }

  function readRoot(char: string): void {
    if (char === '{' || char === '[') {
      if (roots.length > 0) mend('several-roots', at)
      start(char)
    } else if (char === ';') {
      mend('semicolon', at++)
    } else if (char === ',' && roots.length > 0) {
      mend('several-roots', at++)
    } else {
      mend(char === '}' || char === ']' ? 'wrong-bracket' : 'stray-text', at++)
      while (at < text.length && !'{[;,}]/<-'.includes(text[at] ?? '')) at++
    }
  }

  function start(char: string): void {
    at++
    open.push(
      char === '{'
        ? { kind: 'object', value: Object.create(null), key: undefined, comma: 0 }
        : { kind: 'list', value: [], comma: 0 },
    )
  }

  /** Puts a value where it belongs. A property that stands twice in one object keeps both values. */
  function put(value: Json): void {
    const top = open.at(-1)
    if (!top) {
      roots.push(value)
      return
    }
    top.comma = -1
    if (top.kind === 'list') top.value.push(value)
    else if (top.key !== undefined) {
      top.value[top.key] = value
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
      mend('wrong-bracket', at)
      if (open.at(-2)?.kind === kind) close()
      else {
        at++
        return
      }
    }
    at++
    close()
  }

  function readComma(top: Open): void {
    if (top.comma >= 0) mend('stray-comma', at)
    if (top.kind === 'object') top.key = undefined
    top.comma = ++at
  }

  function readKey(top: Open & { kind: 'object' }, char: string): void {
    if (top.comma < 0) mend('missing-comma', at)
    const where = at
    let key: string | undefined
    if (Object.hasOwn(QUOTES, char)) key = readText(char, true)
    else {
      key = take(KEY)
      if (key !== undefined) mend('unquoted-key', where)
    }
    if (key === undefined) {
      mend('stray-text', at++)
      return
    }
    skipSpace()
    if (text[at] === ':') at++
    else if (at < text.length && !'},'.includes(text[at] ?? '')) {
      mend('missing-colon', at)
      if (text[at] === '=') at += text[at + 1] === '>' ? 2 : 1
    }
    top.key = key
    top.comma = 0
  }

  function readValue(char: string): void {
    if (char === '{' || char === '[') {
      start(char)
      return
    }
    const where = at
    if (Object.hasOwn(QUOTES, char)) {
      const value = readText(char, false)
      if (value !== undefined) put(value)
      return
    }
    const number = take(NUMBER)
    const inObject = open.at(-1)?.kind === 'object'
    if (number !== undefined && !(inObject && sees(DECIMALS, at))) {
      if (at < text.length) put(Number(number))
      return
    }
    at = where
    const decimal = inObject ? take(DECIMAL_COMMA) : undefined
    if (decimal !== undefined) {
      mend('decimal-comma', where)
      put(Number(decimal.replace(',', '.')))
      return
    }
    const bare = take(BARE)?.trim()
    if (bare === undefined || bare === '') {
      mend('stray-text', at++)
      return
    }
    if (at >= text.length) return
    if (Object.hasOwn(WORDS, bare)) {
      put(WORDS[bare] ?? null)
      return
    }
    const word = bare.toLowerCase()
    const loose = /^\+?\d+\.?$|^[+-]?\d*\.\d+$/.test(bare)
    mend(loose || Object.hasOwn(LOOSE_WORDS, word) ? 'loose-number' : 'unquoted-value', where)
    put(loose ? Number(bare) : Object.hasOwn(LOOSE_WORDS, word) ? (LOOSE_WORDS[word] ?? null) : bare)
  }

  /** A text in quotes; undefined where the block ends within it. */
  function readText(quote: string, isKey: boolean): string | undefined {
    const where = at++
    const end = QUOTES[quote] ?? quote
    if (quote !== '"') mend('single-quotes', where)
    const parts: string[] = []
    let from = at
    for (; at < text.length; at++) {
      const char = text[at] ?? ''
      if (char === '\\') {
        parts.push(text.slice(from, at), readEscape())
        from = at + 1
      } else if (char === end) {
        if (isKey || endsHere(at + 1)) {
          parts.push(text.slice(from, at++))
          return parts.join('')
        }
        if (quote === '"') mend('unescaped-quote', at)
      } else if (char < ' ') mend(char === '\n' || char === '\r' ? 'raw-line-break' : 'control-character', at)
    }
    return undefined
  }

  function readEscape(): string {
    const char = text[at + 1] ?? ''
    if (char === 'u') {
      const hex = text.slice(at + 2, at + 6)
      if (/^[\da-f]{4}$/i.test(hex)) {
        at += 5
        return String.fromCharCode(Number.parseInt(hex, 16))
      }
    } else if (Object.hasOwn(ESCAPES, char)) {
      at++
      return ESCAPES[char] ?? char
    }
    mend('bad-escape', at)
    if (char === "'" || char === '\n') at++
    return char === "'" ? "'" : char === '\n' ? ' ' : '\\'
  }

  function endsHere(next: number): boolean {
    if (sees(AFTER_TEXT, next)) return true
    return open.at(-1)?.kind === 'list' ? sees(NEXT_ITEM, next) : sees(NEXT_PROPERTY, next)
  }
}
