import { matchesIn } from '../matches.ts'
import type { TextContext } from './context.ts'
import { fold } from './fold.ts'
import { clauseAt, freeIn } from './free.ts'
import { type Money, moneyIn } from './money.ts'
import * as words from './price-words.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'

export type { PriceTerm } from './price-words.ts'

/** One price, one tier, or the span between the cheapest and the dearest. */
export interface Price {
  /** The cheapest; absent for `up to …` and where the visitor decides. 0 where admission is free. */
  readonly low?: number
  /** The dearest; absent for `from …`. The same as `low` for one price. */
  readonly high?: number
  /** ISO 4217. Absent without evidence: a lone `$` counts only with a country or a currency in the context. */
  readonly currency?: string
  /** Whom or what it is for, as printed: `Étudiants`, `at the door`. */
  readonly label?: string
  readonly terms: readonly words.PriceTerm[]
}

interface Line {
  readonly start: number
  readonly end: number
}

const BREAK = /[\n;|•]| · |[.!?](?= [a-z])/g

function linesOf(folded: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of matchesIn(folded, BREAK)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  lines.push({ start, end: folded.length })
  return lines
}

const EDGES = /^[\s:;,.=»>*+•·|/–—-]+|[\s:;,.=«<*+•·|/–—-]+$/g

/** What is left of the words beside an amount once words of price, taxes and punctuation are gone. */
function labelIn(text: string): string | undefined {
  let label = text.replace(/[\s\u00a0\u202f]+/g, ' ').replace(EDGES, '')
  label = label.slice(label.lastIndexOf('(') > label.lastIndexOf(')') ? label.lastIndexOf('(') + 1 : 0)
  const bracket = /^\(([^()]*)\)$/.exec(label)
  if (bracket) label = bracket[1] ?? label
  const announced = words.ANNOUNCES.exec(fold(label))?.[0].length ?? 0
  const rest = label.slice(announced).replace(EDGES, '')
  const plain = fold(rest)
  if (rest.length < 2 || rest.length > words.MAX_LABEL || words.CUE.test(plain) || /\d ?[:h] ?\d\d/.test(plain))
    return undefined
  if (!/\p{L}{2}/u.test(rest) || (/\d/.test(plain) && CLOCK_OR_DAY.test(plain))) return undefined
  if (words.TERMS.some(([, pattern]) => pattern.test(plain)) || plain.search(words.DONATION) >= 0) return undefined
  // `Gratuit pour les abonnés, 5 $`: a tier of its own.
  if (/\b(?:gratuit\w{0,2}|free)\b/.test(plain)) return undefined
  return rest.includes('(') ? rest : rest.replace(/\)+$/, '')
}

const tail = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf('/'), text.lastIndexOf(')')) + 1)
const head = (text: string): string => text.replace(/[,/].*$/s, '')

/** The label of each amount of a line: before all of them or after all of them, as the line has it. */
function labelsOf(text: string, line: Line, amounts: readonly Money[]): (string | undefined)[] {
  const before = amounts.map((amount, i) =>
    text.slice(i === 0 ? line.start : (amounts[i - 1]?.end ?? line.start), amount.start),
  )
  const after = amounts.map((amount, i) => text.slice(amount.end, amounts[i + 1]?.start ?? line.end))
  const lead = labelIn(before[0] ?? '')
  const close = after.at(-1) ?? ''
  if (/^\s*\(/.test(close) && amounts.length > 1)
    return after.map((words) => labelIn(/\(([^()]*)\)/.exec(words)?.[1] ?? ''))
  if (lead === undefined) return after.map((words) => labelIn(head(words)))
  return before.map((words, i) => labelIn(i === 0 ? words : tail(words)))
}

const isRefused = (folded: string, line: Line, amount: Money, previous: number): boolean =>
  words.NOT_AFTER.test(folded.slice(amount.end, Math.min(line.end, amount.end + 40))) ||
  words.NOT_BEFORE.test(
    folded.slice(Math.max(line.start, previous, amount.start - 60), amount.start).replace(/\+ ?$/, 'plus '),
  )

function termsOf(folded: string): words.PriceTerm[] {
  return words.TERMS.filter(([, pattern]) => pattern.test(folded)).map(([term]) => term)
}

/**
 * Every ticket price of a text, in order, with its tier. Amounts that are not the price of a ticket (the bar, a fee, a prize,
 * a discount) are left out, as is `free` where something else than admission is free.
 */
export function readPrices(text: string, context: TextContext = {}): readonly Reading<Price>[] {
  const folded = fold(text)
  const bare = context.about === 'offers'
  if (!words.MAYBE_PRICE.test(folded) && !(bare && /\d/.test(folded))) return []
  const shared = termsOf(folded)
  const found: Reading<Price>[] = []
  const amounts = moneyIn(text, folded, context)
  let next = 0
  for (const line of linesOf(folded)) {
    const here: Money[] = []
    for (; next < amounts.length; next++) {
      const amount = amounts[next]
      if (!amount || amount.start >= line.end) break
      here.push(amount)
    }
    const labels = labelsOf(text, line, here)
    for (const [i, amount] of here.entries()) {
      if (isRefused(folded, line, amount, here[i - 1]?.end ?? 0)) continue
      found.push(reading(folded, line, amount, labels[i], shared, bare))
    }
  }
  const paid = found.length > 0
  for (const { start, end, tier } of freeIn(folded, bare)) {
    // Free for some says nothing of what the others pay.
    if (tier && !paid) continue
    const currency = context.currency ?? (tier ? found[0]?.value.currency : undefined)
    const label = tier ? { label: clauseAt(text, start, end) } : {}
    const low = { low: 0, high: 0, ...(currency ? { currency } : {}), ...label, terms: [] }
    found.push({ value: low, span: [start, end], confidence: tier ? 0.85 : paid ? 0.5 : 0.9, assumed: [] })
  }
  for (const match of matchesIn(folded, words.DONATION)) {
    found.push({
      value: { terms: ['pay-what-you-can'] },
      span: [match.index, match.index + match[0].length],
      confidence: 0.85,
      assumed: [],
    })
  }
  if (found.length === 0 && bare && amounts.length === 0) found.push(...bareIn(folded, context))
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** Whom a line lets in free, where other lines tell what the others pay: `Moins de 12 ans : gratuit`. */
export const readFreeTiers = (text: string): readonly Reading<Price>[] =>
  freeIn(fold(text)).flatMap(({ start, end, tier }) =>
    tier
      ? [
          {
            value: { low: 0, high: 0, label: clauseAt(text, start, end), terms: [] },
            span: [start, end] as const,
            confidence: 0.8,
            assumed: [],
          },
        ]
      : [],
  )

/** How far around an amount its words are looked for: lines may be as long as a page. */
const NEAR = 100
const DEAR = 1500

function reading(
  folded: string,
  line: Line,
  amount: Money,
  label: string | undefined,
  shared: readonly words.PriceTerm[],
  sure: boolean,
): Reading<Price> {
  const before = folded.slice(Math.max(line.start, amount.start - 30), amount.start)
  const from = words.FROM_BEFORE.test(before) || words.FROM_AFTER.test(folded.slice(amount.end, amount.end + 16))
  const upTo = !from && words.UP_TO_BEFORE.test(before)
  const one = amount.low === amount.high
  const around = folded.slice(Math.max(line.start, amount.start - NEAR), Math.min(line.end, amount.end + NEAR))
  const said = words.ABOUT_PRICE.test(around) || sure
  return {
    value: {
      ...(upTo && one ? {} : { low: amount.low }),
      ...(from && one ? {} : { high: amount.high }),
      ...(amount.currency === undefined ? {} : { currency: amount.currency }),
      ...(label === undefined ? {} : { label }),
      terms: isPass(label === undefined ? before : fold(label)) ? [...shared, 'pass'] : shared,
    },
    span: [amount.start, amount.end],
    confidence: amount.high > DEAR ? 0.3 : said ? 0.95 : around.length < 60 ? 0.85 : 0.7,
    assumed: [],
  }
}

/** `Passeport ou 15 $`, `inclus dans le passeport`: beside the pass the evening has a price of its own. */
const BESIDE_PASS = /\b(?:ou|or|inclus\w*|included|hors|sans|without)\b/
const isPass = (plain: string): boolean =>
  words.PASS.test(plain) && !BESIDE_PASS.test(plain) && !words.TOGETHER.test(plain)

/** Opening hours and dates stand under `Billetterie` too. */
const CLOCK_OR_DAY =
  /\d ?h(?![a-z])|\d:\d|\d ?[ap]\.?m\b|\b(?:19|20)\d\d\b|\b(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|jan|fev|feb|avr|apr|mai|may|juin|june|juil|july|aout|aug|sept|oct|nov|dec)[a-z]*\b|\d[ -]\d{3}[ -]\d{4}|@/

/** No hour, age, share, length or number of people, seats or tickets. */
const NUMBER_ALONE =
  /(?<![\d.,:/])\d{1,3}(?:[.,]\d{1,2})?(?![\d:+]|[.,/]\d| ?[%¢]| ?(?:h|ans|yrs?|years?|mins?|minutes?|heures?|hours?|jours?|days?|pm|am|a\.m|p\.m|places?|seats?|sieges?|pers|personnes?|people|guests?|participants?|spectateurs?|tickets?|billets?)\b)/g

/** `Doors 7.30, show 8.15` */
const HOURS = /\b(?:doors?|portes?|show(?:time)?|curtain|starts?|debut|rideau) ?(?:at |a )?:? ?\d{1,2}\.[0-5]\d\b/

/** `01999 810 044`, `02 61 00 41 22`: whom to call. */
const TELEPHONE = /(?:\d[ .()-]{0,2}){9}/

/** Under a label such as `Prix`, a number alone is a price: `25`, `25 / 20`, `Adultes 25, enfants 12`. */
function bareIn(folded: string, context: TextContext): Reading<Price>[] {
  if (folded.length > 80 || [CLOCK_OR_DAY, HOURS, TELEPHONE].some((other) => other.test(folded))) return []
  return matchesIn(folded, NUMBER_ALONE).map((match) => {
    const low = Number(match[0].replace(',', '.'))
    const currency = context.currency === undefined ? {} : { currency: context.currency }
    return {
      value: { low, high: low, ...currency, terms: [] },
      span: [match.index, match.index + match[0].length] as const,
      confidence: 0.5,
      assumed: ['symbol'],
    }
  })
}

export const price: Reader<Price> = { name: 'price', read: readPrices }
