import { isSign, tagAt, tokenAt } from './cursor.ts'
import type { Days } from './days.ts'
import { parseSlots } from './slots.ts'
import type { Token } from './tokens.ts'

/** `le 5`, `du 5 au 7`, `from 5 to 7`: words that make the number behind them a day. */
const LEADS = new Set(['the', 'from', 'of', 'between', 'until'])
/** What may part a title from days behind it. */
const PARTING = /^[-:|•,(]$/
/** `J 5`, `W 7`: a weekday cut to its first letter. */
const LETTER = /^[lmjvsdtwf]$/
/** Words that join days. */
const JOINING = new Set(['and', 'or'])
/** Behind these a number is an age, a share, a sum. */
const COUNTING = /^[+%$€£]$/

/** The hours that follow days at once. */
export const slotsBehind = (tokens: readonly Token[], days: Days): ReturnType<typeof parseSlots> =>
  parseSlots(tokens, isSign(tokens, days.next, ',') ? days.next + 1 : days.next)

/** A word leads to the number, or to its weekday. */
export const isLedTo = (tokens: readonly Token[], j: number): boolean =>
  LEADS.has(tagAt(tokens, j) ?? '') || LEADS.has(tagAt(tokens, j - 1) ?? '')

/**
 * Whether numbers without a month are days of the month in the heading above. A weekday says so; else they stand at the head of the line,
 * or have an hour, or end the line behind a dash: `12+`, `£14 / £8 under 18`, `LX15 4AA`, `for 3 to 7s` are none.
 */
export function isHeaded(tokens: readonly Token[], j: number, days: Days): boolean {
  if (days.spans.some(({ from }) => from.weekday !== undefined)) return true
  const behind = tokenAt(tokens, days.next)
  // `18 & over`, `12 et +`: what joins, and joins no day, counts years.
  if (behind.gap < 2 && (behind.text === '&' || behind.text === '+' || JOINING.has(behind.word?.tag ?? '')))
    return false
  const glued = behind.gap === 0
  if (glued && (behind.kind !== 'sign' || COUNTING.test(behind.text))) return false
  // `10,000 lamps`
  if (glued && tokenAt(tokens, days.next + 1).kind === 'number' && tokenAt(tokens, days.next + 1).gap === 0)
    return false
  if (j === 0 || tokenAt(tokens, j).gap === 2) return true
  const before = tokenAt(tokens, j - 1)
  const parted = before.kind === 'sign' && PARTING.test(before.text) && tokenAt(tokens, j).gap > 0
  if (j === 1 && (parted || isLedTo(tokens, j) || LETTER.test(before.text))) return true
  if (!parted && !isLedTo(tokens, j)) return false
  return slotsBehind(tokens, days) !== undefined || (parted && before.text !== ',' && behind.gap === 2)
}
