import { tokenAt } from './cursor.ts'
import { type Hour, isMinute, MONEY } from './hour.ts'
import type { Token } from './tokens.ts'

/** A number that is an hour only because of its neighbour: `7` in `7–9pm`, `13` in `de 13 à 15 h`, `11` in `8pm - 11`. */
export function parseBare(tokens: readonly Token[], i: number): Hour | undefined {
  const token = tokenAt(tokens, i)
  if (token.kind !== 'number' || token.digits > 2 || token.value > 24) return undefined
  const after = tokenAt(tokens, i + 1)
  const glued = after.gap === 0
  if (glued && (after.text === ':' || after.text === '.') && isMinute(tokenAt(tokens, i + 2)))
    return { hour: token.value % 24, minute: tokenAt(tokens, i + 2).value, half: 'none', next: i + 3 }
  return { hour: token.value % 24, minute: 0, half: 'none', next: i + 1 }
}

/** What follows an hour in a sentence, and no number of things: `at 8 sharp`, `at 7 because …`. */
const GOES_ON = /^(?:sharp(?:ish)?|prompt(?:ly)?|precisely|and|but|so|because|as|with)$/

/** `8` in `November 14 at 8`, `doors 7`: a lone number in an hour's place. */
export function parseBareHour(tokens: readonly Token[], i: number): Hour | undefined {
  const token = tokenAt(tokens, i)
  const after = tokenAt(tokens, i + 1)
  if (token.kind !== 'number' || token.digits > 2 || token.value < 1 || token.value > 12) return undefined
  const ends =
    after.gap === 2 ||
    (after.kind === 'sign' && /^[.,;)|/]$/.test(after.text)) ||
    after.word?.tag === 'show' ||
    GOES_ON.test(after.text)
  const decimal = tokenAt(tokens, i + 2).kind === 'number' && tokenAt(tokens, i + 2).gap === 0
  if ((!ends && after.kind !== 'sign') || decimal || MONEY.has(after.text)) return undefined
  return { hour: token.value, minute: 0, half: 'none', next: i + 1 }
}

/** `Sat 5 Dec at 4 & 8`: lone numbers in the place of hours. */
export function parseBareHours(tokens: readonly Token[], i: number): readonly Hour[] {
  const hours: Hour[] = []
  for (let at = i; ; at++) {
    const and = tokenAt(tokens, at + 1)
    const joined = and.text === '&' || and.word?.tag === 'and'
    const token = tokenAt(tokens, at)
    const last = hours.at(-1)?.hour ?? 0
    const hour =
      joined && token.kind === 'number' && token.value >= 1 && token.value <= 12 && token.digits <= 2
        ? { hour: token.value, minute: 0, half: 'none' as const, next: at + 1 }
        : parseBareHour(tokens, at)
    if (!hour || hour.hour <= last) return joined && hours.length < 2 ? hours.slice(0, 1) : hours
    hours.push(hour)
    if (!joined) return hours
    at++
  }
}

/** `Fri 2 Oct 1930`: an hour of the day that no year of now can be. */
export function parseFourDigits(tokens: readonly Token[], i: number): Hour | undefined {
  const { kind, digits, value, gap } = tokenAt(tokens, i)
  if (kind !== 'number' || digits !== 4 || gap !== 1 || value < 900 || value >= 2400 || value % 5 > 0) return undefined
  if (value % 100 > 59 || (value > 1960 && value < 2060)) return undefined
  return { hour: Math.floor(value / 100), minute: value % 100, half: '24', next: i + 1 }
}
