import { isSign, tagAt, tokenAt } from './cursor.ts'
import type { Item } from './items.ts'
import { parseSlots } from './slots.ts'
import type { Token } from './tokens.ts'

/** So many tokens may stand between a day and its hour. */
const LONGEST_BRIDGE = 32
/** What parts the cells of a line. */
const PARTING = /^[-|•]$/
/** So many tokens from where its cell begins an hour may stand: `– tout public 18:00`. */
const CELL = 3

/** Words of a place, a price or a name that may stand between a day and its hour. */
const BRIDGED = new Set([
  'update',
  'street',
  'hall',
  'price',
  'meal',
  'preview',
  'night',
  'morning',
  'afternoon',
  'weekend',
])

/** What these words tell of has hours of its own. */
const APART = new Set(['deadline', 'duration', 'opening-hours'])

/** `Sun 3 – Sunday Matinee – 4pm`: the weekday of the day again, in a name. */
export function isEcho(tokens: readonly Token[], j: number, items: readonly Item[]): boolean {
  const at = tagAt(tokens, j) === 'the' ? j + 1 : j
  const weekday = tokenAt(tokens, at).word?.weekday
  const last = items.at(-1)
  if (weekday === undefined || last?.kind !== 'days' || !isOneDay(items)) return false
  const behind = tokenAt(tokens, at + 1)
  return last.days.spans[0]?.from.weekday === weekday && behind.gap < 2 && behind.kind !== 'number'
}

export const isOneDay = (items: readonly Item[]): boolean => {
  const last = items.at(-1)
  return last?.kind === 'days' && last.days.spans.length === 1 && !last.days.spans[0]?.to
}

/** `Laissez le jeudi – Moulin`: a weekday that ends a cell ends a name. */
const endsName = (tokens: readonly Token[], j: number): boolean =>
  tagAt(tokens, j - 1) === 'the' && PARTING.test(tokenAt(tokens, j + 1).text)

/** `Monk at Midnight: Ada Lampe, 11 pm`: an hour that other words go on behind. */
const isOfName = (tokens: readonly Token[], j: number): boolean => {
  const after = tokenAt(tokens, j + 1)
  return after.kind === 'rest' || after.text === ':' || after.text === ','
}

/** Whether words that tell of neither begin here: words of no meaning, or of one that names have too, or the number in a name. */
export function mayBridge(tokens: readonly Token[], j: number): boolean {
  const { kind, word } = tokenAt(tokens, j)
  if (kind === 'number') return PARTING.test(tokenAt(tokens, j - 1).text)
  // `– Ma mère`
  if (word?.tiny) return tokenAt(tokens, j + 1).kind === 'rest'
  return kind === 'rest' || word?.common === true || BRIDGED.has(word?.tag ?? '')
}

/**
 * `5 novembre, Salle des Lilas, 20 h`: a place between a day and its hour, on one line. Far behind, or behind the number of a house,
 * the hour stands in a cell of its own.
 */
export function bridge(tokens: readonly Token[], i: number, items: readonly Item[]): number | undefined {
  if (items.at(-1)?.kind !== 'days') return undefined
  let parted = i
  let numbers = 0
  for (let j = i; j < i + LONGEST_BRIDGE; j++) {
    const token = tokenAt(tokens, j)
    if (token.gap === 2) return undefined
    if (token.kind === 'rest' && token.value > 6) return undefined
    if (token.kind === 'sign' && PARTING.test(token.text)) parted = j
    if (token.kind === 'number') {
      const near = numbers === 0 && j < i + 10
      if ((token.gap > 0 || isSign(tokens, j - 1, '(')) && parseSlots(tokens, j))
        return near || j <= parted + CELL ? j : undefined
      numbers++
      if (tokenAt(tokens, j - 1).word?.weekday !== undefined) return undefined
      continue
    }
    if (token.kind === 'sign' && (token.text === '.' || token.text === '?' || token.text === '!')) return undefined
    // `5 November: pre-show talk 7 pm`: the label belongs to its hour.
    const label = token.word?.tag === 'show' || token.word?.tag === 'meal'
    if (label && j > i && parseSlots(tokens, j)) return j
    if (token.word?.tag === 'noon' || token.word?.tag === 'midnight') {
      if (!isOfName(tokens, j)) return undefined
      continue
    }
    if (token.word?.month !== undefined) return undefined
    if (token.word?.weekday !== undefined && !token.word.weak && !isEcho(tokens, j, items) && !endsName(tokens, j))
      return undefined
    if (token.word && !token.word.common && APART.has(token.word.tag ?? '')) return undefined
  }
  return undefined
}
