import { moneyBehind } from './amounts.ts'
import { isPlaceWord, isSign, tagAt, tokenAt } from './cursor.ts'
import { isHourUnit, parseHour } from './hour.ts'
import { century } from './numeric.ts'
import { parseSlot } from './stretches.ts'
import type { Token } from './tokens.ts'

const SKIP_AFTER_DAY = new Set(['/', '-', '.', ',', '|', '_'])
const SKIP_BEFORE_YEAR = new Set([',', '/', '-', '.', '|'])

/** A year behind a month: `2026`, `’26`, `26`. */
export function parseYear(
  tokens: readonly Token[],
  i: number,
  captured: number,
): { year: number; next: number } | undefined {
  const token = tokenAt(tokens, i)
  if (token.kind === 'number' && token.digits === 4 && token.value >= 1900 && token.value < 2100) {
    // `1930 h` is half past seven.
    if (isHourUnit(tokens, i) && tokenAt(tokens, i + 1).gap < 2) return undefined
    // `2026-11-05` after it is a date of its own.
    if (
      isSign(tokens, i + 1, '-') &&
      tokenAt(tokens, i + 1).gap === 0 &&
      tokenAt(tokens, i + 2).gap === 0 &&
      tokenAt(tokens, i + 2).digits === 2 &&
      isSign(tokens, i + 3, '-')
    )
      return undefined
    return { year: token.value, next: i + 1 }
  }
  const short = isSign(tokens, i, "'") ? tokenAt(tokens, i + 1) : undefined
  if (short && short.kind === 'number' && short.digits === 2 && short.gap === 0)
    return { year: century(short.value), next: i + 2 }
  if (token.kind !== 'number' || token.digits !== 2 || token.gap > 1) return undefined
  const year = century(token.value)
  const after = tokenAt(tokens, i + 1)
  if (after.text === '$' || after.text === '€' || after.text === '£' || after.word?.tag === 'unit') return undefined
  const near = Math.abs(year - captured) <= 2 || token.value > 31
  // `12 avril 26 h`, `12 avril 26, 27 et 28`: no years.
  if (!near || after.word?.month || after.word?.tag === 'hour' || after.word?.tag === 'ordinal') return undefined
  if (after.word?.tag === 'and' || after.text === '&' || parseSlot(tokens, i)) return undefined
  if (
    (after.text === ',' || after.text === '/') &&
    tokenAt(tokens, i + 2).kind === 'number' &&
    !parseHour(tokens, i + 2)
  )
    return undefined
  return { year, next: i + 1 }
}

/** `2 performances at 2pm and 7pm` */
export function isCount(tokens: readonly Token[], i: number): boolean {
  const [{ kind, value }, after] = [tokenAt(tokens, i), tokenAt(tokens, i + 1)]
  return kind === 'number' && value > 1 && after.word?.tag === 'show' && after.gap === 1 && after.text.endsWith('s')
}

/** Whether the token is a day number on its own: 1–31 and neither an hour, money, a decimal nor part of `1 900`. */
export function isDayNumber(tokens: readonly Token[], i: number): boolean {
  const token = tokenAt(tokens, i)
  if (token.kind !== 'number' || token.digits > 2 || token.value < 1 || token.value > 31) return false
  const after = tokenAt(tokens, i + 1)
  if (after.word?.tag === 'unit' || after.word?.tag === 'minute') return false
  if (isCount(tokens, i)) return false
  if (after.kind === 'number' && after.gap === 1 && after.digits === 3) return false
  if (moneyBehind(tokens, i) !== undefined || isRound(tokens, i)) return false
  const before = tokenAt(tokens, i - 1)
  if (
    token.gap === 0 &&
    before.kind === 'sign' &&
    (before.text === '$' || before.text === '£' || before.text === '€' || before.text === '#')
  )
    return false
  return true
}

/** `28.–`, `30.-`: francs without cents; in `12.-15.3.` another day follows. */
const isRound = (tokens: readonly Token[], i: number): boolean =>
  isSign(tokens, i + 1, '.') &&
  tokenAt(tokens, i + 1).gap === 0 &&
  isSign(tokens, i + 2, '-') &&
  tokenAt(tokens, i + 2).gap === 0 &&
  !(tokenAt(tokens, i + 3).kind === 'number' && tokenAt(tokens, i + 3).gap === 0)

/** A month behind a day number; signs, `of`, `de` and a line break (tiles) may stand between. */
export function monthBehind(tokens: readonly Token[], i: number): { month: number; next: number } | undefined {
  let j = i
  const sign = tokenAt(tokens, j)
  if (sign.kind === 'sign' && SKIP_AFTER_DAY.has(sign.text)) j++
  else if (tagAt(tokens, j) === 'of') j++
  const token = tokenAt(tokens, j)
  const month = token.word?.month
  if (month === undefined) return undefined
  const behind = isSign(tokens, j + 1, '.') && tokenAt(tokens, j + 1).gap === 0 ? j + 2 : j + 1
  // A tile has its month alone on the line.
  const tail = tokenAt(tokens, behind)
  if (token.gap === 2 && tail.gap === 1 && (tail.kind === 'rest' || isPlaceWord(tail))) return undefined
  // `Nr. 08 August 27, 2026`
  const [day, comma] = [tokenAt(tokens, j + 1), tokenAt(tokens, j + 2)]
  const year = tokenAt(tokens, comma.text === ',' ? j + 3 : j + 2)
  if (day.kind === 'number' && day.digits <= 2 && day.value <= 31 && year.digits === 4 && year.gap < 2 && comma.gap < 2)
    return undefined
  // `5 - May 7`, `7 / Décembre : 3`: the month belongs to the number behind it.
  if (isSign(tokens, j + 1, ':') && isDayNumber(tokens, j + 2) && !parseHour(tokens, j + 2)) return undefined
  if (j > i && sign.kind === 'sign' && isDayNumber(tokens, behind) && !parseHour(tokens, behind) && token.gap > 0)
    return undefined
  return { month, next: behind }
}

/** Signs and words between a month and its year. */
export function yearBehind(
  tokens: readonly Token[],
  i: number,
  captured: number,
): { year: number; next: number } | undefined {
  const sign = tokenAt(tokens, i)
  const skip = sign.kind === 'sign' && SKIP_BEFORE_YEAR.has(sign.text) ? 1 : 0
  const of = tagAt(tokens, i) === 'of' ? 1 : 0
  // `28 June 1519`: nothing that is played, but no day of this year either.
  if (sign.digits === 4 && sign.gap === 1 && sign.value >= 1000 && sign.value < 1900)
    return { year: sign.value, next: i + 1 }
  const found = parseYear(tokens, i + skip + of, captured)
  if (
    !found ||
    (skip + of > 0 && tokenAt(tokens, i + skip + of).digits !== 4 && tokenAt(tokens, i + skip + of).value < 32)
  )
    return undefined
  if (skip && sign.text === '-' && sign.gap > 0) return undefined
  return found
}

export function ordinalEnd(tokens: readonly Token[], i: number): number {
  const token = tokenAt(tokens, i)
  if (token.word?.tag === 'ordinal' && (token.gap === 0 || (token.gap === 1 && token.text !== 'e'))) return i + 1
  if (token.kind === 'sign' && (token.text === 'º' || token.text === '°') && token.gap === 0) return i + 1
  return i
}
