import type { Fault } from './faults.ts'
import {
  CLOSER,
  COMMA,
  ESCAPES,
  FOREIGN_ESCAPE,
  JOINED,
  KEYED,
  LOOK,
  NEXT_ITEM,
  NEXT_LINE,
  NOISE,
  NOISY,
  ODD_SPACE,
  QUOTED_KEY,
  QUOTES,
  SPACE,
} from './lexicon.ts'

/** Where a text stands: what may follow it depends on that. */
export type Place = 'key' | 'property' | 'item'

const MAX_LOOKS = 20

/** A reader's place in a text, and how it goes on from there. Every departure from RFC 8259 is told to `mend`. */
export class Scanner {
  at = 0
  readonly text: string
  readonly mend: (fault: Fault, at: number) => void

  constructor(text: string, mend: (fault: Fault, at: number) => void) {
    this.text = text
    this.mend = mend
  }

  get char(): string {
    return this.text[this.at] ?? ''
  }

  get ended(): boolean {
    return this.at >= this.text.length
  }

  /** Takes what a sticky pattern finds here. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  sees(pattern: RegExp, from: number): boolean {
    pattern.lastIndex = from
    return pattern.test(this.text)
  }

  /** Passes over white space, and over what says nothing and should not be there. */
  skipNoise(): void {
    while (NOISY.test(this.char)) {
      if (this.take(SPACE) !== undefined) continue
      const start = this.at
      const noise = NOISE.find(([, pattern]) => this.take(pattern) !== undefined)
      if (!noise || this.at === start) return
      const [fault, pattern] = noise
      this.mend(pattern === ODD_SPACE && this.text[start] === '\ufeff' ? 'byte-order-mark' : fault, start)
    }
  }

  /** Where the next thing begins that is no noise. */
  private look(from: number): number {
    let at = from
    for (let looks = 0; looks < MAX_LOOKS; looks++) {
      LOOK.lastIndex = at
      const found = LOOK.exec(this.text)?.[0]
      if (found === undefined) break
      at += found.length
    }
    return at
  }

  /** True where what stands from here on can only stand behind the end of a text. */
  endsAt(from: number, place: Place): boolean {
    const next = this.look(from)
    if (next >= this.text.length || this.sees(CLOSER, next)) return true
    if (this.sees(COMMA, next)) {
      const after = this.look(next + 1)
      if (after >= this.text.length || this.sees(CLOSER, after)) return true
      return this.sees(place === 'item' ? NEXT_ITEM : KEYED, after)
    }
    return this.sees(place === 'item' ? NEXT_ITEM : QUOTED_KEY, next) || this.sees(JOINED, from)
  }

  /** A text in quotes; undefined where the block ends within it. */
  readText(place: Place): string | undefined {
    const quote = this.char
    const closing = QUOTES[quote] ?? quote
    if (quote !== '"') this.mend('single-quotes', this.at)
    const { text } = this
    const parts: string[] = []
    let from = ++this.at
    for (; this.at < text.length; this.at++) {
      const char = text[this.at] ?? ''
      if (char === '\\') {
        if (place === 'property' && text[this.at + 1] === quote && this.isLastEscape()) {
          this.mend('bad-escape', this.at)
          parts.push(text.slice(from, ++this.at))
          this.at++
          return parts.join('')
        }
        parts.push(text.slice(from, this.at), this.readEscape())
        from = this.at + 1
      } else if (char === quote || (char !== ' ' && closing.includes(char))) {
        if (place === 'key' ? char === quote || quote !== '"' : this.closes(char, quote, place)) {
          parts.push(text.slice(from, this.at++))
          if (place === 'key' || this.take(JOINED) === undefined) return parts.join('')
          this.mend('script-value', this.at)
          from = this.at + 1
        } else if (char === quote && quote === '"') this.mend('unescaped-quote', this.at)
      } else if (char === '<' && text[this.at + 1] === '?') {
        const end = text.indexOf('?>', this.at)
        if (end > 0 && end < this.at + 2_000) this.at = end + 1
      } else if (char < ' ') {
        const isBreak = char === '\n' || char === '\r'
        if (isBreak && place === 'property' && this.sees(NEXT_LINE, this.at)) {
          this.mend('missing-quote', this.at)
          parts.push(text.slice(from, this.at))
          return parts.join('').replace(/[\s,]+$/, '')
        }
        this.mend(isBreak ? 'raw-line-break' : 'control-character', this.at)
      }
    }
    return undefined
  }

  /** The same quote closes where an end can be; one of another shape only where the next property follows. */
  private closes(char: string, quote: string, place: Place): boolean {
    if (!this.endsAt(this.at + 1, place)) return false
    if (char === quote || quote !== '"') return true
    return this.sees(COMMA, this.at + 1) && this.sees(QUOTED_KEY, this.look(this.at + 2))
  }

  /** `"C:\dir\",` and a new line with a property: the escape was none. */
  private isLastEscape(): boolean {
    const next = this.at + 2
    return this.text[next] === ',' && /[\r\n]/.test(this.text[next + 1] ?? '') && this.sees(NEXT_LINE, next + 1)
  }

  /** What an escape says; stays on its last character. */
  private readEscape(): string {
    const { text } = this
    const char = text[this.at + 1] ?? ''
    const start = this.at
    if (char === 'u') {
      const hex = text.slice(this.at + 2, this.at + 6)
      if (/^[\da-f]{4}$/i.test(hex)) {
        this.at += 5
        return String.fromCharCode(Number.parseInt(hex, 16))
      }
    } else if (Object.hasOwn(ESCAPES, char)) {
      this.at++
      return ESCAPES[char] ?? char
    }
    this.mend('bad-escape', start)
    FOREIGN_ESCAPE.lastIndex = start
    const [whole, byte, point, octal] = FOREIGN_ESCAPE.exec(text) ?? []
    const code = byte ?? point ?? octal
    if (whole !== undefined && code !== undefined) {
      const number = Number.parseInt(code, octal === undefined ? 16 : 8)
      if (number <= 0x10ffff) {
        this.at += whole.length - 1
        return String.fromCodePoint(number)
      }
    }
    if (char !== "'" && char !== '\n') return '\\'
    this.at++
    return char === "'" ? "'" : ' '
  }
}
