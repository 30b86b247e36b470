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
  /(?<symbol>(?:\b(?:ca|can|us|au|nz|c))?\$(?: ?(?:cad?|can|usd?|aud|nzd)\b)?|[€£]|\b(?:eur|euros?|chf|cad|usd|gbp|aud|nzd|dollars?|francs?|frs?|sfr)\b\.?|(?<=\d) ?\.-+)|(?<number>(?<![\d.,])(?:\d{1,3}(?:[ '.,]\d{3})+(?!\d)|\d{1,7})(?:[.,]\d{1,2}(?!\d))?)/g

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
  const touchesNext = follower?.kind === 'number' && follower.start === after.end
  if (touchesNext && after.text === '€' && follower.text.length === 2 && after.start === number.end)
    return { end: follower.end, next: i + 3, symbol: after.text, value: number.value + follower.value / 100 }
  if (touchesNext && after.start > number.end) return undefined
  return { end: after.end, next: i + 2, symbol: after.text, value: number.value }
}

/** Every amount that carries a currency sign, and the ranges that they span. */
export function moneyIn(text: string, folded: string, context: TextContext): Money[] {
  const pieces = piecesOf(text, folded)
  const found: Money[] = []
  const add = (low: number, high: number, symbol: string, start: number, end: number) =>
    found.push({ low, high, currency: currencyOf(symbol, context), start, end })
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]
    const second = pieces[i + 1]
    if (!piece || !second) break
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
        add(second.value, second.value, piece.text, piece.start, second.end)
        i += 2
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
    // `20 à 30 $`, `25/20 $`
    const two = piece.kind === 'number' ? priced(folded, pieces, i + 1) : undefined
    if (two && two.value > piece.value && isSpan(folded, piece.end, second.start, piece.start)) {
      add(piece.value, two.value, two.symbol, piece.start, two.end)
      i = two.next
    } else if (two && /^ ?\/ ?$/.test(folded.slice(piece.end, second.start))) {
      add(piece.value, piece.value, two.symbol, piece.start, piece.end)
      i += 1
    } else i += 1
  }
  return found
}
