import { isSign, tagAt, tokenAt } from './cursor.ts'
import { type DayRef, type DaySpan, type Entry, parseEntry } from './day.ts'
import type { Habit } from './habit.ts'
import { yearBehind } from './pieces.ts'
import type { Token } from './tokens.ts'

export interface Days {
  readonly spans: readonly DaySpan[]
  readonly next: number
  /** `5 ou 6 mai`: one of them. */
  readonly alternative: boolean
  /** `les jeudis du 5 au 20 novembre`: the weekday is a rule within the run. */
  readonly weekday?: number
  /** Every day has its weekday in full. */
  readonly named: boolean
  /** Days without any month: only a heading can place them. */
  readonly monthless: boolean
}

const MOST_ENTRIES = 48

const WEEK_JOINERS = new Set([',', '&', '/', '-', '+'])

/** A day, a list of days or a range, as one phrase has them. */
export function parseDays(tokens: readonly Token[], i: number, habit: Habit): Days | undefined {
  const week = parseWeek(tokens, i)
  if (week) {
    const days = parseDays(tokens, week.next, habit)
    const named = days && nameDays(days, week.weekdays)
    if (named) return named
  }
  if (i < habit.barren && tokenAt(tokens, i).word?.weekday === undefined) return undefined
  const entries: Entry[] = []
  const starts: number[] = []
  const ends: number[] = []
  let next = i
  let from = i
  let joiner: Joiner | undefined
  let alternative = false
  let counted = false
  while (entries.length < MOST_ENTRIES) {
    const found = parseEntry(tokens, from, habit, entries)
    if (!found) break
    const { entry } = found
    if (entry.style === 'bare' && entries.some((e) => e.style === 'mdy')) {
      const year = yearBehind(tokens, found.next, habit.captured)
      if (year) {
        entry.year = year.year
        found.next = year.next
      }
    }
    if (joiner) {
      // A loose joint only ties whole days; a lone number behind a full stop is something else.
      if (joiner.loose && entry.style === 'bare' && entry.weekday === undefined) break
      if (joiner.loose && tokenAt(tokens, from).gap === 2 && entries.at(-1)?.month !== undefined) break
      entry.join = joiner.join
      if (joiner.or) alternative = true
    }
    entries.push(entry)
    starts.push(from)
    next = found.next
    ends.push(next)
    joiner = parseJoiner(tokens, next, entry.month !== undefined)
    if (!joiner) break
    if (entries.length === 1 && entry.style === 'bare' && entry.weekday === undefined && !habit.heading) {
      // `épisode 2 | 30 septembre`, `sur France 2 jusqu’au 30 janvier`: the number is no day.
      if (joiner.loose || (joiner.until && !isLed(tokens, i))) return undefined
      counted = isSign(tokens, next, ',') && isCounted(tokens, i)
    }
    from = joiner.next
  }
  if (entries.length === 0) return undefined
  // `Tome 2, 30 septembre`
  if (counted && entries.length === 2 && entries[1]?.month !== undefined) return undefined
  const behind = tokenAt(tokens, next)
  const kept = closedAt(entries, behind.kind === 'rest' && behind.gap < 2)
  if (kept < entries.length) {
    entries.length = kept
    next = ends[kept - 1] ?? next
  }
  const days = finish(entries, next, alternative)
  if (!days) return undefined
  if (days.monthless && !habit.heading)
    habit.barren = starts[entries.length < MOST_ENTRIES ? entries.length - 1 : MOST_ENTRIES / 2] ?? i
  return days
}

interface Joiner {
  readonly join: 'list' | 'range'
  readonly next: number
  readonly or: boolean
  readonly until?: boolean
  /** Only a line break or a full stop. */
  readonly loose: boolean
}

/** What may stand between two days of one phrase. */
function parseJoiner(tokens: readonly Token[], i: number, complete: boolean): Joiner | undefined {
  const token = tokenAt(tokens, i)
  const after = tokenAt(tokens, i + 1)
  const tag = token.word?.tag
  if (tag === 'to' || tag === 'until') {
    const next = tag === 'until' && (after.word?.tag === 'to' || after.word?.tag === 'at') ? i + 2 : i + 1
    return { join: 'range', next, or: false, until: tag === 'until', loose: false }
  }
  if (tag === 'and' || tag === 'or') return { join: 'list', next: i + 1, or: tag === 'or', loose: false }
  if (token.kind !== 'sign') {
    const weekday = token.word?.weekday !== undefined
    if (!weekday || (token.gap === 2 && complete)) return undefined
    return { join: 'list', next: i, or: false, loose: true }
  }
  if (token.text === '-') {
    // A dash that opens a line is a bullet.
    if (token.gap === 2 && after.gap < 2 && complete) return undefined
    const next = isSign(tokens, i + 1, '-') ? i + 2 : i + 1
    return { join: 'range', next, or: false, loose: false }
  }
  if (token.text === ',' || token.text === ';') {
    const and = after.word?.tag === 'and' || after.word?.tag === 'or' || after.text === '&'
    return { join: 'list', next: and ? i + 2 : i + 1, or: after.word?.tag === 'or', loose: false }
  }
  if (token.text === '&' || token.text === '+' || token.text === '/')
    return { join: 'list', next: i + 1, or: false, loose: false }
  if (token.text === '.' || token.text === '|' || token.text === '•')
    return { join: 'list', next: i + 1, or: false, loose: true }
  return undefined
}

/** `13 November 2026, 8 for 8.30pm`, `5 mai, 6 artistes`: behind a whole date, lone numbers without a month are no days. */
function closedAt(entries: readonly Entry[], counting: boolean): number {
  let kept = entries.length
  while (kept > 1 && entries[kept - 1]?.style === 'bare' && entries[kept - 1]?.join === 'list') kept--
  const last = entries[kept - 1]
  return last?.style === 'dmy' && (last.year !== undefined || counting) ? kept : entries.length
}

/** A noun stands right before the number: it counts something, or names it. */
function isCounted(tokens: readonly Token[], i: number): boolean {
  const before = tokenAt(tokens, i - 1)
  return tokenAt(tokens, i).gap === 1 && i > 0 && (before.kind === 'rest' || before.word?.tag === 'show')
}

/** A weekday, an article or the beginning of a line makes a number in front of `jusqu’au` a day. */
const isLed = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || tokenAt(tokens, i).kind === 'word' || tokenAt(tokens, i).gap === 2 || tagAt(tokens, i - 1) === 'the'

function finish(entries: Entry[], end: number, alternative: boolean): Days | undefined {
  // `NPO Radio 4 – 1 novembre`: a run does not go backwards.
  const back = entries.findIndex((entry, i) => {
    const before = entries[i - 1]
    return (
      before?.style === 'bare' &&
      before.month === undefined &&
      entry.join === 'range' &&
      entry.style === 'dmy' &&
      before.day >= entry.day
    )
  })
  if (back > 0) entries.splice(0, back)
  fillMonths(entries)
  const monthless = entries.every((entry) => entry.month === undefined)
  if (!monthless && entries.some((entry) => entry.month === undefined)) return undefined
  // `5-6-7 novembre`: a chain of dashes is a list.
  const chain = entries.length > 2 && entries.slice(1).every((entry) => entry.join === 'range')
  const spans: DaySpan[] = []
  for (const entry of entries) {
    const { join, style: _style, plural: _plural, short: _short, ...ref } = entry
    const last = spans.at(-1)
    if (join === 'range' && !chain && last && last.to === undefined)
      spans[spans.length - 1] = { from: last.from, to: ref }
    else spans.push({ from: ref })
  }
  const [first] = entries
  const [span] = spans
  const found = {
    spans,
    next: end,
    alternative,
    monthless,
    named: entries.every((entry) => entry.weekday !== undefined && !entry.short),
  }
  if (!first?.plural || first.weekday === undefined || !span?.to || spans.length > 1) return found
  const { weekday, ...from } = span.from
  return weekday === undefined ? found : { ...found, spans: [{ from, to: span.to }], weekday }
}

/** `5, 6 et 7 novembre`: a month holds for the days before it; `November 5, 6 & 7`: for those behind it. */
function fillMonths(entries: Entry[]): void {
  let right: Entry | undefined
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]
    if (!entry) continue
    if (entry.month !== undefined) right = entry.style === 'mdy' ? undefined : entry
    else if (right?.month !== undefined) {
      entry.month = right.month
      if (entry.year === undefined && right.year !== undefined) entry.year = right.year
    }
  }
  let left: Entry | undefined
  for (const entry of entries) {
    if (entry.month === undefined && left?.month !== undefined) {
      entry.month = left.month
      if (entry.year === undefined && left.year !== undefined) entry.year = left.year
    }
    if (entry.month !== undefined) left = entry
  }
}

/** `vendredi et samedi` before `13 et 14 novembre`: at least two weekdays without numbers, then a day. */
function parseWeek(tokens: readonly Token[], i: number): { weekdays: number[]; next: number } | undefined {
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
function nameDays(days: Days, weekdays: readonly number[]): Days | undefined {
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
