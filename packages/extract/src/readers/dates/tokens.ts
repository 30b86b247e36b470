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

const SIGN = 0
const LETTER = 1
const ACCENTED = 2
const DIGIT = 3
const SPACE = 4
const BREAK = 5
const INVISIBLE = 6
const APOSTROPHE = 7

/** The class of every UTF-16 unit: one look-up a character. */
const CLASS = new Uint8Array(0x10000)
const mark = (as: number, from: number, to = from) => CLASS.fill(as, from, to + 1)
mark(ACCENTED, 0xc0, 0x1fff)
for (const sign of [0xd7, 0xf7, 0x37e, 0x387, 0x589]) mark(SIGN, sign)
mark(ACCENTED, 0xaa)
mark(ACCENTED, 0xba)
mark(ACCENTED, 0x1d00, 0x1dff)
mark(LETTER, 0x41, 0x5a)
mark(LETTER, 0x61, 0x7a)
mark(DIGIT, 0x30, 0x39)
for (const space of [0x20, 0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) mark(SPACE, space)
mark(SPACE, 0x2000, 0x200a)
for (const line of [0x0a, 0x0b, 0x0c, 0x0d, 0x2028, 0x2029]) mark(BREAK, line)
for (const nothing of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) mark(INVISIBLE, nothing)
// Pictures in front of a day or an hour (`📅 5 mai 🕗 20 h`) only part words. Beyond the first plane everything is a picture here.
mark(SPACE, 0x2300, 0x23ff)
mark(SPACE, 0x2600, 0x2793)
mark(SPACE, 0xd800, 0xdfff)
mark(INVISIBLE, 0xfe00, 0xfe0f)
for (const apostrophe of [0x27, 0x2019, 0x2018, 0x2bc]) mark(APOSTROPHE, apostrophe)

const classAt = (text: string, i: number): number => CLASS[text.charCodeAt(i)] ?? SIGN

/** Which words can be in the lexicon at all, by first letter and length: most words of a page are not even cut out. */
const POSSIBLE = new Uint8Array(128 * 32)
for (const name of lexicon.keys()) POSSIBLE[name.charCodeAt(0) * 32 + Math.min(name.length, 31)] = 1

/** Lower case, no accents, straight apostrophes. */
const MARKS = /[\u0300-\u036f\u00ad\u200b]/g
const APOSTROPHES = /[\u2018\u2019\u02bc]/g

function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, "'").toLowerCase()
}

const DASHES = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '→', '>', '»', '~'])
for (const arrow of '›‣▸▶►❯➔➜➝➞➤⟶') DASHES.add(arrow)
const BULLETS = new Set('·∙⋅●○◦■▪◆│❘')
const plainSign = (sign: string): string =>
  DASHES.has(sign) ? '-' : BULLETS.has(sign) ? '•' : CLASS[sign.charCodeAt(0)] === APOSTROPHE ? "'" : sign

const LONGEST_WORD = 24

const PLAIN_WORD = 0
const NOT_ASCII = 1
const APOSTROPHE_IN = 2

/** Cuts a text into tokens in one pass. Words that say nothing about dates are counted, not kept. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let gap: 0 | 1 | 2 = 0
  let last: Token | undefined
  for (let i = 0; i < text.length; ) {
    switch (classAt(text, i)) {
      case DIGIT: {
        let end = i + 1
        while (classAt(text, end) === DIGIT) end++
        const digits = end - i
        const value = digits > 8 ? Number.NaN : Number(text.slice(i, end))
        last = { kind: 'number', start: i, end, gap, text: '', value, digits, word: undefined }
        tokens.push(last)
        gap = 0
        i = end
        break
      }
      case LETTER:
      case ACCENTED: {
        const found = wordAt(text, i)
        const { start, end, folded } = found
        const known = folded === '' ? undefined : lexicon.get(folded)
        // `St. Paul`, but `1st`
        const word = known?.tag === 'ordinal' && last?.kind !== 'number' ? undefined : known
        if (word || last?.kind !== 'rest' || gap === 2) {
          last = { kind: word ? 'word' : 'rest', start, end, gap, text: folded, value: word ? 0 : 1, digits: 0, word }
          tokens.push(last)
        } else {
          last.end = end
          last.value++
        }
        gap = 0
        i = end
        break
      }
      case BREAK:
        gap = 2
        i++
        break
      case SPACE:
        if (gap === 0) gap = 1
        i++
        break
      case INVISIBLE:
        i++
        break
      default: {
        if (last?.kind === 'rest' && endsAbbreviation(text, i)) {
          i++
          break
        }
        const sign = text.charAt(i)
        const plain = plainSign(sign)
        last = { kind: 'sign', start: i, end: i + 1, gap, text: plain, value: 0, digits: 0, word: undefined }
        tokens.push(last)
        gap = 0
        i++
      }
    }
  }
  return tokens
}

/** `St. Paul`, `J.-S. Bach`, `feat. Lou`: no sentence ends behind one letter or two, nor behind these words. */
function endsAbbreviation(text: string, i: number): boolean {
  if (text.charCodeAt(i) !== 46 || classAt(text, i + 1) === DIGIT || i + 1 >= text.length) return false
  let start = i
  while (start > 0 && i - start < 5 && (classAt(text, start - 1) === LETTER || classAt(text, start - 1) === ACCENTED))
    start--
  return i - start <= 2 || ABBREVIATED.has(text.slice(start, i).toLowerCase())
}
const ABBREVIATED = new Set('mrs mme mlle feat prof rev orch ens cie fam arr dir'.split(' '))

/** The word that begins here, folded; empty where it cannot matter. */
function wordAt(text: string, i: number): { start: number; end: number; folded: string } {
  let kind = PLAIN_WORD
  let end = i
  for (; ; end++) {
    const unit = classAt(text, end)
    if (unit === LETTER) continue
    if (unit === ACCENTED || text.charCodeAt(end) === 0xad) kind |= NOT_ASCII
    else if (unit === APOSTROPHE && (classAt(text, end + 1) === LETTER || classAt(text, end + 1) === ACCENTED))
      kind |= APOSTROPHE_IN
    else break
  }
  const length = end - i
  if (length > LONGEST_WORD) return { start: i, end, folded: '' }
  if (kind === PLAIN_WORD) {
    const first = text.charCodeAt(i) | 0x20
    if (length === 1 && text.charCodeAt(end) === 46) return meridiem(text, i, end, first)
    if (length === 1) return { start: i, end, folded: String.fromCharCode(first) }
    return { start: i, end, folded: POSSIBLE[first * 32 + length] ? text.slice(i, end).toLowerCase() : '' }
  }
  const folded =
    kind === APOSTROPHE_IN ? text.slice(i, end).replace(APOSTROPHES, "'").toLowerCase() : fold(text.slice(i, end))
  // `d'octobre`, `l'automne`: the word is what follows.
  if (folded.charAt(1) === "'" && !lexicon.has(folded)) return { start: i + 2, end, folded: folded.slice(2) }
  return { start: i, end, folded }
}

/** `p.m.`, `a. m.`: one word. */
function meridiem(text: string, i: number, end: number, first: number): { start: number; end: number; folded: string } {
  const letter = String.fromCharCode(first)
  let m = end + 1
  if (classAt(text, m) === SPACE) m++
  const next = classAt(text, m + 1)
  if ((letter !== 'p' && letter !== 'a') || (text.charCodeAt(m) | 0x20) !== 109 || next === LETTER || next === ACCENTED)
    return { start: i, end, folded: letter }
  return { start: i, end: text.charCodeAt(m + 1) === 46 ? m + 2 : m + 1, folded: `${letter}m` }
}

/** Whether a text can hold a date at all: a digit, or a word that stands for one. Cheaper than cutting it. */
export function mayHoldDate(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (CLASS[text.charCodeAt(i)] === DIGIT) return true
  return WORDS.test(text)
}

// One alternation of fixed words: no repetition, so nothing to backtrack into.
const WORDS =
  /lundi|mardi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|aujourd|demain|today|tomorrow|tonight|ce soir|this evening/i
