import { lexicon, type Word } from './words.ts'

/** A piece of text that may matter to a date. */
export interface Token {
  /** `rest` is a run of words that mean nothing here. */
  readonly kind: 'number' | 'word' | 'sign' | 'rest'
  readonly start: number
  end: number
  /** What stands before it: nothing, white space on the line, or a line break. */
  readonly gap: 0 | 1 | 2
  /** The folded word, or the sign. Empty for numbers. */
  readonly text: string
  /** The number; for `rest`, how many words. */
  value: number
  /** How many digits the number has. */
  readonly digits: number
  readonly word: Word | undefined
}

const SPACE = 1
const BREAK = 2
const INVISIBLE = 3
const SPECIAL = new Map<number, number>([
  [0x20, SPACE],
  [0x09, SPACE],
  [0xa0, SPACE],
  [0x1680, SPACE],
  [0x202f, SPACE],
  [0x205f, SPACE],
  [0x3000, SPACE],
  [0x0a, BREAK],
  [0x0d, BREAK],
  [0x0b, BREAK],
  [0x0c, BREAK],
  [0x2028, BREAK],
  [0x2029, BREAK],
  [0xad, INVISIBLE],
  [0x200b, INVISIBLE],
  [0x200c, INVISIBLE],
  [0x200d, INVISIBLE],
  [0x200e, INVISIBLE],
  [0x200f, INVISIBLE],
  [0x2060, INVISIBLE],
  [0xfeff, INVISIBLE],
])
for (let code = 0x2000; code <= 0x200a; code++) SPECIAL.set(code, SPACE)

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x300 && code <= 0x36f) ||
  (code > 0x24f && code < 0x2000) ||
  (code >= 0x1d00 && code <= 0x1dff) ||
  code === 0x2b3 ||
  code === 0xaa ||
  code === 0xba
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc

/** Lower case, no accents, straight apostrophes. ASCII, the common case, costs one call. */
export function fold(text: string): string {
  let ascii = true
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) ascii = false
  if (ascii) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase()
}

const DASHES = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '→', '>', '»', '~'])
const LONGEST_WORD = 24

/** Cuts a text into tokens in one pass. Words that say nothing about dates are counted, not kept. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let gap: 0 | 1 | 2 = 0
  let last: Token | undefined
  const push = (token: Token) => {
    tokens.push(token)
    last = token
    gap = 0
  }
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) {
      let end = i + 1
      while (end < text.length && isDigit(text.charCodeAt(end))) end++
      const digits = end - i
      const value = digits > 8 ? Number.NaN : Number(text.slice(i, end))
      push({ kind: 'number', start: i, end, gap, text: '', value, digits, word: undefined })
      i = end
      continue
    }
    if (isLetter(code)) {
      let end = i + 1
      while (end < text.length) {
        const next = text.charCodeAt(end)
        if (isLetter(next) || next === 0xad) end++
        else if (isApostrophe(next) && isLetter(text.charCodeAt(end + 1))) end += 2
        else break
      }
      let start = i
      let folded = end - i > LONGEST_WORD ? '' : fold(text.slice(i, end))
      // `d'octobre`, `l'automne`: the word is what follows.
      if (folded.charAt(1) === "'" && !lexicon.has(folded)) {
        start += folded.length < end - i ? end - i - folded.length + 2 : 2
        folded = folded.slice(2)
      }
      // `p.m.`, `a. m.`: one word.
      if ((folded === 'p' || folded === 'a') && text.charCodeAt(end) === 46) {
        let m = end + 1
        if (SPECIAL.get(text.charCodeAt(m)) === SPACE) m++
        const letter = text.charCodeAt(m)
        if ((letter === 109 || letter === 77) && !isLetter(text.charCodeAt(m + 1))) {
          end = text.charCodeAt(m + 1) === 46 ? m + 2 : m + 1
          folded += 'm'
        }
      }
      const word = lexicon.get(folded)
      if (word) push({ kind: 'word', start, end, gap, text: folded, value: 0, digits: 0, word })
      else if (last?.kind === 'rest' && gap < 2) {
        last.end = end
        last.value++
        gap = 0
      } else push({ kind: 'rest', start: i, end, gap, text: folded, value: 1, digits: 0, word: undefined })
      i = end
      continue
    }
    const special = SPECIAL.get(code)
    if (special === undefined) {
      const sign = text.charAt(i)
      const plain = DASHES.has(sign) ? '-' : isApostrophe(code) ? "'" : sign
      push({ kind: 'sign', start: i, end: i + 1, gap, text: plain, value: 0, digits: 0, word: undefined })
    } else if (special === BREAK) gap = 2
    else if (special === SPACE && gap === 0) gap = 1
    i++
  }
  return tokens
}

/** Whether a text can hold a date at all: a digit, or a word that stands for one. Cheaper than cutting it. */
export function mayHoldDate(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) return true
  }
  return WORDS.test(text)
}

// One alternation of fixed words: no repetition, so nothing to backtrack into.
const WORDS =
  /lundi|mardi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|aujourd|demain|today|tomorrow|tonight/i
