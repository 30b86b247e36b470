import { matchesIn } from '../matches.ts'
import type { TextContext } from './context.ts'

/** An amount of money, or two that span a range, as printed. */
export interface Money {
  readonly low: number
  readonly high: number
  /** ISO 4217; absent where the text and its surroundings give no evidence. */
  readonly currency: string | undefined
  readonly start: number
  readonly end: number
}

interface Piece {
  readonly kind: 'number' | 'symbol'
  readonly start: number
  readonly end: number
  readonly value: number
  readonly text: string
}

const PIECE =
  /(?<symbol>(?:\b(?:ca|can|us|au|nz|c))?\$(?: ?(?:cad?|can|usd?|aud|nzd)\b)?|[€£]|\b(?:eur|euros?|chf|cad|usd|gbp|aud|nzd|dollars?|francs?|frs?|sfr)\b\.?|(?<=\d) ?[.,]-+)|(?<number>(?<!\d|\d[.,])(?:\d{1,3}(?:[ '.,]\d{3})+(?!\d)|\d{1,7})(?:[.,]\d{1,2}(?!\d))?)/g

const DOLLARS: Readonly<Record<string, string>> = { CA: 'CAD', US: 'USD', AU: 'AUD', NZ: 'NZD' }
const DOLLAR_CURRENCIES: ReadonlySet<string> = new Set(Object.values(DOLLARS))

/** What a symbol stands for here: only on evidence. A lone `$` is nobody's dollar until a country or the site claims it. */
export function currencyOf(symbol: string, context: TextContext): string | undefined {
  const bare = symbol.replace(/[ .]/g, '')
  if (/^(?:€|eur|euros?)$/.test(bare)) return 'EUR'
  if (/^(?:£|gbp)$/.test(bare)) return 'GBP'
  if (/^(?:chf|sfr)$/.test(bare)) return 'CHF'
  if (/^(?:francs?|frs?|-+)$/.test(bare)) return context.country === 'CH' ? 'CHF' : undefined
  if (/^(?:ca|can|c|cad)\$|^cad$|\$(?:cad?|can)$/.test(bare)) return 'CAD'
  if (/^us\$|^usd$|\$usd?$/.test(bare)) return 'USD'
  if (/^au\$|^aud$|\$aud$/.test(bare)) return 'AUD'
  if (/^nz\$|^nzd$|\$nzd$/.test(bare)) return 'NZD'
  if (context.currency !== undefined && DOLLAR_CURRENCIES.has(context.currency)) return context.currency
  return context.country === undefined ? undefined : DOLLARS[context.country]
}

/** `1 200,50` · `1,200.50` · `25,00` · `39.5` → a number. */
export function amountOf(text: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(text)
  const whole = (decimal ? text.slice(0, decimal.index) : text).replace(/[ '.,]/g, '')
  return Number(decimal ? `${whole}.${decimal[1]}` : whole)
}

/** `$ CA` is a currency only in capitals: `25 $ ça commence` holds the same letters. */
function symbolLength(raw: string, folded: string): number {
  const suffix = /^(.*\$) ?([a-z]+)$/.exec(folded)
  if (!suffix) return folded.length
  const letters = raw.slice(raw.length - (suffix[2]?.length ?? 0))
  return letters === letters.toUpperCase() ? folded.length : (suffix[1]?.length ?? folded.length)
}

function piecesOf(text: string, folded: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of matchesIn(folded, PIECE)) {
    const start = match.index
    if (match.groups?.number !== undefined) {
      const value = amountOf(match[0])
      pieces.push({ kind: 'number', start, end: start + match[0].length, value, text: match[0] })
    } else {
      const end = start + symbolLength(text.slice(start, start + match[0].length), match[0])
      pieces.push({ kind: 'symbol', start, end, value: 0, text: folded.slice(start, end).trim() })
    }
  }
  return pieces
}

const near = (folded: string, from: number, to: number): boolean =>
  to - from <= 2 && folded.slice(from, to).trim() === ''
const RANGE = /^ ?(?:-|a|to|jusqu'a|up to|et|and|&) ?$/
const BETWEEN = /(?:\bentre|\bbetween) ?$/

/** `20:30 CHF 18`: the sign behind an hour belongs to the amount that follows. */
const isMinutes = (folded: string, { start, text }: Piece): boolean =>
  /^[0-5]\d$/.test(text) && /(?<!\d)(?:[01]?\d|2[0-3])[:h]$/.test(folded.slice(Math.max(0, start - 4), start))

const isSpan = (folded: string, from: number, to: number, first: number): boolean => {
  const words = folded.slice(from, to)
  return RANGE.test(words) && (!/et|and|&/.test(words) || BETWEEN.test(folded.slice(Math.max(0, first - 10), first)))
}

/** The number at `i` with the symbol that belongs to it: before (`$25`) or after (`25 $`), and where it ends. */
function priced(
  folded: string,
  pieces: readonly Piece[],
  i: number,
): { end: number; next: number; symbol: string; value: number } | undefined {
  const number = pieces[i]
  const after = pieces[i + 1]
  if (number?.kind !== 'number' || after?.kind !== 'symbol' || !near(folded, number.end, after.start)) return undefined
  const follower = pieces[i + 2]
  if (follower?.kind === 'number' && near(folded, after.end, follower.start) && isMinutes(folded, number))
    return undefined
  const touchesNext = follower?.kind === 'number' && follower.start === after.end
  if (touchesNext && after.text === '€' && follower.text.length === 2)
    return { end: follower.end, next: i + 3, symbol: after.text, value: number.value + follower.value / 100 }
  if (touchesNext && after.start > number.end) return undefined
  // `12.– CHF`: the dashes stand for the cents.
  if (follower?.kind === 'symbol' && after.text.endsWith('-') && near(folded, after.end, follower.start))
    return { end: follower.end, next: i + 3, symbol: follower.text, value: number.value }
  return { end: after.end, next: i + 2, symbol: after.text, value: number.value }
}

/** Stands between amounts that share one sign. */
const SHARES = /^ ?(?:[/,;&(-]|et|and|ou|or|puis) ?$/
/** What a number behind a stroke counts, where it counts no money: `$20/2 people`, `$15/19+`. */
const COUNTS =
  /^ ?(?:[+:%\d]|h\b|hrs?\b|min|ans\b|an\b|yr|year|month|mois|sem|week|class|cours|seance|session|day|jour|people|person|pers|for\b|pour\b|tickets?|billets?|y\/?o\b|(?:and|or|&|et|ou) (?:under|over|younger|older|up|below|less|moins|plus)\b)/

/** Before a number that is no amount: the minutes of an hour, the number of a hall, an age. */
const NO_AMOUNT = /(?:\d ?h ?|[:#]|\b(?:salle|ecran|screen|studio|room|scene|cat|serie|no|ages?|aged) ?)$/
/** `12.04` is a day, `2025` a year. */
const DATED = /[.,](?:0[1-9]|1[0-2])$|^(?:19|20)\d\d$|^0\d/

/** Several amounts that share one sign: `13 / 16 / 19 €`, `10, 13 et 16 €`, `£18/16/9`, `£14 (12)`. They rise or fall, but between strokes. */
function listAt(
  folded: string,
  pieces: readonly Piece[],
  i: number,
): { readonly amounts: readonly Piece[]; readonly symbol: string; readonly next: number } | undefined {
  const [first, lead] = [pieces[i], pieces[i]?.kind === 'symbol']
  const numbers: Piece[] = []
  const signs: string[] = []
  let at = lead ? i + 1 : i
  if (!first || (lead && !near(folded, first.end, pieces[at]?.start ?? first.end + 9))) return undefined
  for (let piece = pieces[at]; piece?.kind === 'number' && !DATED.test(piece.text); piece = pieces[++at]) {
    const last = numbers.at(-1)
    const between = last ? folded.slice(last.end, piece.start) : ''
    if (last && !SHARES.test(between)) break
    if (last) signs.push(between.trim())
    numbers.push(piece)
  }
  const closing = priced(folded, pieces, at - 1)
  const [a, b] = numbers
  if (!a || !b || lead === (closing !== undefined)) return undefined
  if (!lead && NO_AMOUNT.test(folded.slice(Math.max(0, a.start - 12), a.start))) return undefined
  const rises = a.value < b.value
  const ordered = numbers.every(
    ({ value }, n) => n === 0 || (value - (numbers[n - 1]?.value ?? 0)) * (rises ? 1 : -1) > 0,
  )
  // In advance, at the door, for members.
  const strokes = numbers.length > 2 && signs.every((sign) => sign === '/')
  if (!ordered && !strokes) return undefined
  const rest = folded.slice(numbers.at(-1)?.end, (numbers.at(-1)?.end ?? 0) + 12)
  const bracketed = signs.length === 1 && signs[0] === '(' && lead && /^ ?(?:\)|conc|red|stud|etud|memb)/.test(rest)
  const few = signs[0] === '/' || (signs[0] === '-' && !rises)
  const fits = bracketed || (!signs.includes('(') && (numbers.length > 2 || few))
  if (!fits || (lead && COUNTS.test(rest))) return undefined
  const amounts = numbers.map((piece, n) => ({
    ...piece,
    start: n === 0 ? first.start : piece.start,
    end: n === numbers.length - 1 ? (closing?.end ?? piece.end) : piece.end,
  }))
  return { amounts, symbol: closing?.symbol ?? first.text, next: closing?.next ?? at }
}

/** Says which dollar: `$30.00 CAD`. */
const CODE = /^(?:cad|usd|aud|nzd|chf|eur|gbp)$/

/** Every amount that carries a currency sign, and the ranges that they span. */
export function moneyIn(text: string, folded: string, context: TextContext): Money[] {
  const pieces = piecesOf(text, folded)
  const found: Money[] = []
  const add = (low: number, high: number, symbol: string, start: number, end: number) => {
    const last = found.at(-1)
    // `CHF 35.–/25.–`: the sign of the first tells what the dashes of the others stand for.
    const alike = last && /^[ ./–-]*$/.test(text.slice(last.end, start)) ? last.currency : undefined
    found.push({ low, high, currency: currencyOf(symbol, context) ?? alike, start, end })
  }
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]
    const second = pieces[i + 1]
    if (!piece || !second) break
    const list = listAt(folded, pieces, i)
    if (list) {
      for (const { value, start, end } of list.amounts) add(value, value, list.symbol, start, end)
      i = list.next
      continue
    }
    // `$20 – $30`, `$20–30`, `$20`
    if (piece.kind === 'symbol' && second.kind === 'number' && near(folded, piece.end, second.start)) {
      const third = pieces[i + 2]
      const repeated =
        third?.kind === 'symbol' && pieces[i + 3]?.kind === 'number' && pieces[i + 3]?.start === third.end
      const far = repeated ? pieces[i + 3] : third?.kind === 'number' ? third : undefined
      const bare = repeated || !far || !priced(folded, pieces, i + 2)
      if (
        far &&
        bare &&
        far.value > second.value &&
        isSpan(folded, second.end, repeated ? third.start : far.start, piece.start)
      ) {
        add(second.value, far.value, piece.text, piece.start, far.end)
        i += repeated ? 4 : 3
      } else {
        const code = third?.kind === 'symbol' && CODE.test(third.text) && near(folded, second.end, third.start)
        const of = code && pieces[i + 3]?.start !== third.end + 1 ? third : undefined
        add(second.value, second.value, of?.text ?? piece.text, piece.start, of?.end ?? second.end)
        i += of ? 3 : 2
      }
      continue
    }
    const one = priced(folded, pieces, i)
    // `20 $ à 30 $`
    if (one) {
      const two = priced(folded, pieces, one.next)
      const far = pieces[one.next]
      if (two && far && two.value > one.value && isSpan(folded, one.end, far.start, piece.start)) {
        add(one.value, two.value, one.symbol, piece.start, two.end)
        i = two.next
      } else {
        add(one.value, one.value, one.symbol, piece.start, one.end)
        i = one.next
      }
      continue
    }
    // `20 à 30 $`
    const two = piece.kind === 'number' ? priced(folded, pieces, i + 1) : undefined
    if (two && two.value > piece.value && isSpan(folded, piece.end, second.start, piece.start)) {
      add(piece.value, two.value, two.symbol, piece.start, two.end)
      i = two.next
    } else i += 1
  }
  return found
}
