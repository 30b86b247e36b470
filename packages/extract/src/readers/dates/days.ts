import { isPlaceWord, isSign, tagAt, tokenAt } from './cursor.ts'
import { type DaySpan, type Entry, parseEntry } from './day.ts'
import type { Habit } from './habit.ts'
import { type Joiner, parseBracket, parseJoiner } from './joiner.ts'
import { monthBehind, yearBehind } from './pieces.ts'
import type { Token } from './tokens.ts'
import { nameDays, parseWeek } from './week.ts'

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
  let bracket: ReturnType<typeof parseBracket>
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
      // `October 3, 2 shows`: behind its month a list of days goes forward.
      const before = entries.at(-1)
      if (
        entry.style === 'bare' &&
        entry.weekday === undefined &&
        isMonthFirst(entries) &&
        before &&
        before.day > entry.day
      )
        break
      // A loose joint only ties whole days; a lone number behind a full stop is something else.
      if (joiner.loose && entry.style === 'bare' && entry.weekday === undefined) break
      // `Jour 1 – vendredi 4 décembre`: a run that names the weekday of its last day names that of its first.
      if (
        joiner.join === 'range' &&
        before?.style === 'bare' &&
        !before.tiny &&
        isOrdinalOf(tokens, starts[0] ?? i, entries, entry)
      )
        return undefined
      if (joiner.loose && tokenAt(tokens, from).gap === 2 && entries.at(-1)?.month !== undefined) break
      entry.join = joiner.join
      if (joiner.or) alternative = true
      if (isSign(tokens, next, ',') && joiner.next === next + 1) entry.comma = true
      if (bracket && before) before.slots = bracket.slots
    }
    entries.push(entry)
    starts.push(from)
    next = found.next
    ends.push(next)
    bracket = parseBracket(tokens, next)
    const month = bracket && entry.style === 'bare' ? monthBehind(tokens, bracket.next) : undefined
    if (bracket && month) {
      const year = yearBehind(tokens, month.next, habit.captured)
      Object.assign(entry, {
        month: month.month,
        style: 'dmy',
        slots: bracket.slots,
        ...(year ? { year: year.year } : {}),
      })
      ends[ends.length - 1] = next = year?.next ?? month.next
      bracket = undefined
    }
    joiner = parseJoiner(tokens, bracket?.next ?? next, entry.month !== undefined)
    if (!joiner) break
    if (entries.length === 1 && entry.style === 'bare' && entry.weekday === undefined && !habit.heading) {
      // `épisode 2 | 30 septembre`, `sur France 2 jusqu’au 30 janvier`: the number is no day.
      if (joiner.loose || (joiner.until && !isLed(tokens, i))) return undefined
      counted = isSign(tokens, next, ',') && isCounted(tokens, i)
    }
    from = joiner.next
  }
  if (entries.length === 0) return undefined
  const final = entries.at(-1)
  if (bracket && final && final === entries[starts.length - 1] && entries.some((entry) => entry.slots)) {
    final.slots = bracket.slots
    next = bracket.next
  }
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

const isMonthFirst = (entries: readonly Entry[]): boolean => entries.some((entry) => entry.style === 'mdy')

/** `13 November 2026, 8 for 8.30pm`, `5 mai, 6 artistes`, `25 mai, 14 +`: behind a whole date, lone numbers without a month are no days. */
function closedAt(entries: readonly Entry[], counting: boolean): number {
  let kept = entries.length
  while (kept > 1 && entries[kept - 1]?.style === 'bare' && entries[kept - 1]?.join === 'list') kept--
  const last = entries[kept - 1]
  // `October 3, 5 piece band`
  if (last?.style === 'mdy' && counting && kept === entries.length - 1 && entries[kept]?.comma) return kept
  const falls = (entries[kept]?.day ?? 31) < (last?.day ?? 0)
  return last?.style === 'dmy' && (last.year !== undefined || counting || falls) ? kept : entries.length
}

/** A noun stands right before the number: it counts something, or names it. */
function isCounted(tokens: readonly Token[], i: number): boolean {
  const before = tokenAt(tokens, i - 1)
  const tag = before.word?.tag
  return tokenAt(tokens, i).gap === 1 && i > 0 && (before.kind === 'rest' || tag === 'show' || isPlaceWord(before))
}

/** A lone number without weekday, ordinal or article, in front of a day with its weekday. */
const isOrdinalOf = (tokens: readonly Token[], i: number, [first, ...more]: readonly Entry[], entry: Entry): boolean =>
  more.length === 0 &&
  first?.weekday === undefined &&
  entry.weekday !== undefined &&
  tokenAt(tokens, i).kind === 'number' &&
  tagAt(tokens, i + 1) !== 'ordinal' &&
  !['the', 'from', 'of', 'between'].includes(tagAt(tokens, i - 1) ?? '')

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
    const { join, style: _style, plural: _plural, short: _short, comma: _comma, slots, ...ref } = entry
    const last = spans.at(-1)
    if (join === 'range' && !chain && last && last.to === undefined)
      spans[spans.length - 1] = { from: last.from, to: ref }
    else spans.push({ from: ref, ...(slots ? { slots } : {}) })
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
