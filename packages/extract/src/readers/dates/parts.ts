import type { Reading } from '../reading.ts'
import { isSign, tokenAt } from './cursor.ts'
import { parseDays } from './days.ts'
import { habitOf } from './habit.ts'
import { occurrence } from './occurrence.ts'
import { parseYear } from './pieces.ts'
import { type Token, tokenise } from './tokens.ts'
import type { ClockTime, DateContext, DateParts, When } from './when.ts'
import { resolveSpans } from './years.ts'

/**
 * Parts of a date that is spread over elements: `12`, `Avr`, `novembre 2026`, `sam.`. The text must hold nothing else;
 * otherwise the answer is undefined.
 */
export function readParts(text: string, context: DateContext): Reading<DateParts> | undefined {
  if (text.length > 60) return undefined
  const tokens = tokenise(text)
  if (tokens.length === 0 || tokens.length > 8) return undefined
  const habit = habitOf(tokens, context)
  const parts: { -readonly [K in keyof DateParts]: DateParts[K] } = {}
  for (let i = 0; i < tokens.length; ) {
    const token = tokenAt(tokens, i)
    const days = parseDays(tokens, i, habit)
    const [only] = days?.spans ?? []
    const year = token.digits === 2 ? undefined : parseYear(tokens, i, habit.captured)
    if (days && only && days.spans.length === 1 && !only.to && parts.day === undefined) {
      Object.assign(parts, { day: only.from.day })
      if (only.from.month !== undefined) parts.month = only.from.month
      if (only.from.year !== undefined) parts.year = only.from.year
      if (only.from.weekday !== undefined) parts.weekday = only.from.weekday
      i = days.next
    } else if (year && parts.year === undefined) {
      parts.year = year.year
      i = year.next
    } else if (
      token.word?.month !== undefined &&
      parts.month === undefined &&
      (token.word.weekday === undefined || parts.weekday !== undefined || isBeforeYear(tokens, i, habit.captured))
    ) {
      parts.month = token.word.month
      i++
    } else if (token.word?.weekday !== undefined && parts.weekday === undefined) {
      parts.weekday = token.word.weekday
      i++
    } else if (
      token.kind === 'sign' ||
      token.word?.tag === 'the' ||
      token.word?.tag === 'of' ||
      token.word?.tag === 'ordinal'
    )
      i++
    else return undefined
  }
  if (Object.keys(parts).length === 0) return undefined
  return {
    value: parts,
    span: [tokenAt(tokens, 0).start, tokenAt(tokens, tokens.length - 1).end],
    confidence: 0.9,
    assumed: [],
  }
}

/** `MAR 2026` is a month, as no year stands behind a weekday. */
const isBeforeYear = (tokens: readonly Token[], i: number, captured: number): boolean => {
  const behind = isSign(tokens, i + 1, '.') ? i + 2 : i + 1
  return tokenAt(tokens, behind).digits !== 2 && parseYear(tokens, behind, captured) !== undefined
}

/** Puts parts and hours from separate elements together, as if they stood in one phrase. Later parts do not overwrite. */
export function joinParts(
  parts: readonly DateParts[],
  times: readonly ClockTime[],
  context: DateContext,
): Reading<When> | undefined {
  const all: { -readonly [K in keyof DateParts]: DateParts[K] } = {}
  for (const part of parts) {
    Object.assign(all, { ...part, ...all })
  }
  const month = all.month ?? context.month
  if (all.day === undefined || month === undefined) return undefined
  const ref = {
    day: all.day,
    month,
    ...(all.year === undefined ? {} : { year: all.year }),
    ...(all.weekday === undefined ? {} : { weekday: all.weekday }),
  }
  const resolved = resolveSpans([{ from: ref }], context)
  const [span] = resolved?.spans ?? []
  if (!resolved || !span) return undefined
  const occurrences = (times.length ? times : [undefined]).map((time) => occurrence(span.from, time))
  return {
    value: { occurrences, role: 'event' },
    span: [0, 0],
    confidence: resolved.confidence,
    assumed: resolved.assumed,
  }
}
