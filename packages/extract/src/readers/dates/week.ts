import { isSign, tagAt, tokenAt } from './cursor.ts'
import type { DayRef } from './day.ts'
import type { Days } from './days.ts'
import type { Token } from './tokens.ts'

const WEEK_JOINERS = new Set([',', '&', '/', '-', '+'])

/** `vendredi et samedi` before `13 et 14 novembre`: at least two weekdays without numbers, then a day. */
export function parseWeek(tokens: readonly Token[], i: number): { weekdays: number[]; next: number } | undefined {
  const weekdays: number[] = []
  let j = i
  for (; weekdays.length < 8; j++) {
    const word = tokenAt(tokens, j).word
    if (word?.weekday === undefined || word.plural || (word.month !== undefined && weekdays.length === 0)) break
    weekdays.push(word.weekday)
    if (isSign(tokens, j + 1, '.')) j++
    const joiner = tokenAt(tokens, j + 1)
    const tag = joiner.word?.tag
    if (tag !== 'and' && tag !== 'to' && !(joiner.kind === 'sign' && WEEK_JOINERS.has(joiner.text))) {
      j++
      break
    }
    j++
  }
  if (weekdays.length < 2) return undefined
  while (tagAt(tokens, j) === 'the' || tagAt(tokens, j) === 'and') j++
  const token = tokenAt(tokens, j)
  return token.kind === 'number' || token.word?.month !== undefined ? { weekdays, next: j } : undefined
}

/** Weekdays and days in equal number belong together, one by one. */
export function nameDays(days: Days, weekdays: readonly number[]): Days | undefined {
  let at = 0
  const name = (ref: DayRef): DayRef => {
    const weekday = weekdays[at++]
    return ref.weekday !== undefined || weekday === undefined ? ref : { ...ref, weekday }
  }
  const spans = days.spans.map((span) =>
    span.to ? { from: name(span.from), to: name(span.to) } : { from: name(span.from) },
  )
  // `Thu–Sun, Nov 5–15` goes on for more than one such week: a rule.
  const weeks = days.spans.some(({ from, to }) => to && (to.month !== from.month || to.day - from.day > 6))
  return at === weekdays.length && !days.monthless && !weeks ? { ...days, spans } : undefined
}
