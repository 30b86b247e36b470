import { isSign, tokenAt } from './cursor.ts'
import type { Entry } from './day.ts'
import type { Habit } from './habit.ts'
import { isDayNumber } from './pieces.ts'
import type { Token } from './tokens.ts'

/** How far the month of a list may stand behind its first weekday: `mar. 3, mer. 4, jeu. 5 et ven. 6 novembre`. */
const MOST_BETWEEN = 28

/** `mar. 5 nov.` is a Tuesday, `Mar 5` a March: the month follows, or it does not. */
function hasOwnMonth(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < i + MOST_BETWEEN; j++) {
    const token = tokenAt(tokens, j)
    if (token.kind === 'rest' || token.gap === 2 || token.digits === 4) return false
    if (token.kind === 'number' && tokenAt(tokens, j + 1).gap === 0 && tokenAt(tokens, j + 2).kind === 'number')
      return true
    if (token.word?.month !== undefined && token.word.weekday === undefined) return true
    if (token.word?.month !== undefined && tokenAt(tokens, j - 1).kind === 'number') return true
  }
  return false
}

/** `ma 23 – sa 27 fév.`: the place behind two letters for a weekday, where a day follows. */
export function behindTiny(tokens: readonly Token[], j: number): number {
  const next = isSign(tokens, j + 1, '.') ? j + 2 : j + 1
  return tokenAt(tokens, j).word?.tiny && isDayNumber(tokens, next) ? next : j
}

/** `Ve 6.11`, `Sa. 7 nov.`: two letters right before the day. */
export function tinyBefore(tokens: readonly Token[], j: number): number | undefined {
  const at = isSign(tokens, j - 1, '.') ? j - 2 : j - 1
  const { word, gap } = tokenAt(tokens, at)
  // `17th 7.30`: the end of an ordinal is no Thursday.
  const isOrdinal = gap === 0 && tokenAt(tokens, at - 1).kind === 'number'
  return word?.tiny && !isOrdinal ? word.weekday : undefined
}

/** A weekday and whatever stands between it and its day. */
export function weekdayBefore(
  tokens: readonly Token[],
  i: number,
  { english, french, month }: Habit,
): { weekday: number; plural: boolean; weak: boolean; next: number } | undefined {
  const word = tokenAt(tokens, i).word
  if (word?.weekday === undefined) return undefined
  // Under `Mai`, a French `Mar. 5` is a Tuesday; so is `mar. 5` anywhere, as no French month of four letters is cut.
  const other = french && (month === undefined ? isSign(tokens, i + 1, '.') : month !== word.month)
  if (word.month !== undefined && !other && (english || !hasOwnMonth(tokens, i))) return undefined
  let j = i + 1
  for (; j < i + 4; j++) {
    const token = tokenAt(tokens, j)
    const soft =
      token.kind === 'sign' &&
      (token.text === '.' || token.text === ',' || token.text === '-' || token.text === '|' || token.text === ':')
    if (!soft && token.word?.tag !== 'the') break
  }
  return { weekday: word.weekday, plural: word.plural === true, weak: word.weak === true, next: j }
}

/** `Jul 18, Fri`; `5 November (Thu)`. */
export function weekdayTail(tokens: readonly Token[], i: number, entry?: Entry): number {
  const open = isSign(tokens, i, '(')
  if (!open && !isSign(tokens, i, ',')) return i
  const word = tokenAt(tokens, i + 1).word
  if (word?.weekday === undefined || tokenAt(tokens, i + 1).gap === 2) return i
  if (open) {
    if (!isSign(tokens, i + 2, ')') && !(isSign(tokens, i + 2, '.') && isSign(tokens, i + 3, ')'))) return i
    if (entry && entry.weekday === undefined) entry.weekday = word.weekday
    return isSign(tokens, i + 2, ')') ? i + 3 : i + 4
  }
  const after = tokenAt(tokens, i + 2)
  if (
    after.kind === 'number' ||
    after.word?.month ||
    after.word?.weekday ||
    after.word?.tag === 'and' ||
    after.word?.tag === 'to' ||
    (after.text === '-' && tokenAt(tokens, i + 3).word?.weekday !== undefined)
  )
    return i
  if (!entry || entry.weekday !== undefined) return i
  entry.weekday = word.weekday
  return i + 2
}
