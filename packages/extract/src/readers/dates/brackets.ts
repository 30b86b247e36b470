import { isSign, tokenAt } from './cursor.ts'
import { parseDays } from './days.ts'
import type { Habit } from './habit.ts'
import { parseSlots } from './slots.ts'
import type { Token } from './tokens.ts'
import type { Weekdays } from './weekdays.ts'

/** `7:30 PM (Fri) / 2 PM (Sat & Sun)`: the weekdays of the hours in front of the bracket. */
export function parseWhose(tokens: readonly Token[], i: number): Weekdays | undefined {
  const days: number[] = []
  for (let j = i + 1; j < i + 14; j++) {
    const { word, kind } = tokenAt(tokens, j)
    if (isSign(tokens, j, ')') && days.length > 0) return { days, rule: false, nth: [], alternate: false, next: j + 1 }
    if (word?.weekday !== undefined) days.push(word.weekday)
    else if (kind !== 'sign' && word?.tag !== 'and' && word?.tag !== 'the') return undefined
    else if (isSign(tokens, j, '-')) return undefined
  }
  return undefined
}

/** `(complet)`, `(ages 8+)`, `(Vendredi saint)` behind a day: a short bracket without a date is stepped over. */
export function bracket(tokens: readonly Token[], i: number, habit: Habit, named: boolean): number | undefined {
  for (let j = i + 1; j < i + 14; j++) {
    if (isSign(tokens, j, ')')) return j + 1
    const token = tokenAt(tokens, j)
    if (token.word?.tag === 'except' || token.word?.tag === 'closed') return undefined
    if (token.word?.month !== undefined && !token.word.weak) return undefined
    if (token.word?.weekday !== undefined && !token.word.weak && !(named && isNamed(tokens, j))) return undefined
    if (token.kind === 'number' && (parseSlots(tokens, j) || parseDays(tokens, j, habit)?.monthless === false))
      return undefined
    if (token.word?.tag === 'noon' || token.word?.tag === 'doors' || token.word?.tag === 'show') return undefined
  }
  return undefined
}

/** `Good Friday`, `lundi de Pâques`: a weekday in the name of a feast. */
const isNamed = (tokens: readonly Token[], j: number): boolean =>
  tokenAt(tokens, j).word?.plural !== true &&
  [j - 1, j + 1, j + 2].some((k) => tokenAt(tokens, k).kind === 'rest' && tokens[k] !== undefined)
