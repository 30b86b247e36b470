import type { Reading } from '../reading.ts'
import { parseDay } from './calendar.ts'
import { isSign, tokenAt } from './clocks.ts'
import { parseDays, parseYear } from './days.ts'
import { expand, occurrence } from './expand.ts'
import { type Custom, hoursOf } from './hours.ts'
import type { Habit } from './numeric.ts'
import { mayOpen, parsePhrase } from './phrases.ts'
import { roleBefore } from './roles.ts'
import { parseSlots } from './slots.ts'
import { mayHoldDate, type Token, tokenise } from './tokens.ts'
import type { ClockTime, DateContext, DateParts, NumericOrder, When } from './when.ts'
import { resolveSpans } from './years.ts'

export type { ClockTime, DateContext, DateParts, DateRole, NumericOrder, Occurrence, When } from './when.ts'

/** Day first, except where the language's own custom differs. */
const isMonthFirst = (language: string | undefined): boolean =>
  language !== undefined && /^en(-(us|ca|ph))?$/i.test(language)

/** How numeric dates of this text are read: the site's habit, else a date in the text that has only one reading. */
function habitOf(tokens: readonly Token[], context: DateContext): Habit {
  const common = {
    captured: Number(context.captured.slice(0, 4)),
    heading: context.month !== undefined,
    barren: -1,
    english: context.language?.toLowerCase().startsWith('en') ?? false,
  }
  if (context.order) return { order: context.order, sure: true, ...common }
  const seen = numericOrder(tokens)
  if (seen) return { order: seen, sure: true, ...common }
  const monthFirst = isMonthFirst(context.language)
  return { order: monthFirst ? 'mdy' : 'dmy', sure: context.language !== undefined && !monthFirst, ...common }
}

/** The order that `25/12/2026` or `12/25/2026` gives away. */
function numericOrder(tokens: readonly Token[]): NumericOrder | undefined {
  for (let i = 2; i + 2 < tokens.length; i++) {
    const year = tokens[i + 2]
    if (year?.kind !== 'number' || year.digits !== 4 || !isSign(tokens, i + 1, '/') || !isSign(tokens, i - 1, '/'))
      continue
    const [a, b] = [tokenAt(tokens, i - 2).value, tokenAt(tokens, i).value]
    if (a > 12 && a <= 31 && b >= 1 && b <= 12) return 'dmy'
    if (b > 12 && b <= 31 && a >= 1 && a <= 12) return 'mdy'
  }
  return undefined
}

/** Hours without am or pm: French prints the 24-hour clock, English may mean either. */
function customOf(tokens: readonly Token[], context: DateContext): Custom {
  if (context.language?.toLowerCase().startsWith('fr')) return '24'
  let french = 0
  let english = 0
  for (const { word } of tokens)
    if (word?.languages === 'fr') french++
    else if (word?.languages === 'en') english++
  if (context.language === undefined) return english > french ? '12' : '24'
  return context.language.toLowerCase().startsWith('en') && french <= english ? '12' : '24'
}

/**
 * Every date phrase of a text, in order. A phrase with several days or hours is one reading with all its performances.
 *
 * Linear in the length of the text. Never throws. Wall time, without offset. What was not printed is named in `assumed`
 * (`year`, `ampm`, `order`, `weekday` = contradicts the day, `date` = a weekday alone, `alternative`).
 *
 * @example readDates('5, 6 et 7 novembre 2026 à 20 h', { captured: '2026-09-01' })[0].value.occurrences.length // 3
 */
export function readDates(text: string, context: DateContext): readonly Reading<When>[] {
  if (!mayHoldDate(text) || Number.isNaN(parseDay(context.captured))) return []
  const tokens = tokenise(text)
  const habit = habitOf(tokens, context)
  const custom = customOf(tokens, context)
  const readings: Reading<When>[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token || !mayOpen(token)) {
      i++
      continue
    }
    const phrase = parsePhrase(text, tokens, i, habit)
    if (!phrase) {
      i++
      continue
    }
    const dated = phrase.items.some((item) => item.kind === 'days' || item.kind === 'relative')
    const said = roleBefore(tokens, phrase.first, dated)
    const before = yearInFront(tokens, phrase.first, context)
    const expanded = expand(phrase, before ? { ...context, year: before } : context, custom, said)
    if (expanded) {
      const start = tokenAt(tokens, phrase.first).start
      const end = tokenAt(tokens, phrase.next - 1).end
      const role = isOld(expanded.when, context) && isProse(tokens, phrase.first) ? 'history' : expanded.when.role
      const confidence = role === 'event' ? expanded.confidence : expanded.confidence * 0.4
      readings.push({ value: { ...expanded.when, role }, span: [start, end], confidence, assumed: expanded.assumed })
    }
    i = Math.max(phrase.next, i + 1)
  }
  return readings
}

/** Words stand right before the phrase. */
const isProse = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]
  return before !== undefined && before.kind !== 'sign' && tokenAt(tokens, first).gap < 2
}

/** Ten years and more before the capture: somebody's birth, a battle, a premiere of long ago. */
function isOld({ occurrences, run }: When, context: DateContext): boolean {
  const first = occurrences[0]?.start ?? run?.end ?? run?.start
  return first !== undefined && Number(first.slice(0, 4)) < Number(context.captured.slice(0, 4)) - 10
}

/** `Été 2026, 5 et 6 juillet`: a year that stands right before the days. */
function yearInFront(tokens: readonly Token[], first: number, context: DateContext): number | undefined {
  let j = first - 1
  while (j >= first - 2 && tokenAt(tokens, j).kind === 'sign') j--
  const token = tokenAt(tokens, j)
  if (token.kind !== 'number' || token.digits !== 4 || Math.abs(token.value - Number(context.captured.slice(0, 4))) > 3)
    return undefined
  return token.value
}

/** Clock times alone, for a cell or an element that holds hours only. */
export function readTimes(text: string, context: DateContext): readonly Reading<ClockTime>[] {
  const tokens = tokenise(text)
  const custom = customOf(tokens, context)
  const readings: Reading<ClockTime>[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    const found = token && mayOpen(token) ? parseSlots(tokens, i) : undefined
    if (!found) {
      i++
      continue
    }
    const hours = hoursOf(found.slots, custom)
    const span = [tokenAt(tokens, i).start, tokenAt(tokens, found.next - 1).end] as const
    const confidence = (hours.certain ? 0.95 : 0.5) * hours.confidence
    for (const value of hours.times) readings.push({ value, span, confidence, assumed: hours.assumed })
    i = found.next
  }
  return readings
}

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
    const year = token.kind === 'number' && token.digits !== 2 ? parseYear(tokens, i, habit.captured) : undefined
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
      (token.word.weekday === undefined || parts.weekday !== undefined)
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
