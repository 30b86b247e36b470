import { isSign, parseHour, parseSlot, tagAt, tokenAt } from './clocks.ts'
import { century, type Habit, parseNumeric } from './numeric.ts'
import { parseShared } from './slots.ts'
import type { Token } from './tokens.ts'

/** A day as printed, not yet resolved. */
export interface DayRef {
  day: number
  month?: number
  year?: number
  weekday?: number
  /** The other reading of a numeric date whose order is not sure: then day and month may swap. */
  swappable?: boolean
  /** Nothing but its form says that it is a date. */
  weak?: boolean
}

/** A day, or a first and a last day. */
export interface DaySpan {
  readonly from: DayRef
  readonly to?: DayRef
}

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

interface Entry extends DayRef {
  join: 'first' | 'list' | 'range'
  style: 'dmy' | 'mdy' | 'numeric' | 'bare'
  /** The weekday stands in the plural. */
  plural?: boolean
  /** The weekday is cut: `jeu` is a game as well. */
  short?: boolean
}

const MOST_ENTRIES = 48

/** A year behind a month: `2026`, `’26`, `26`. */
export function parseYear(
  tokens: readonly Token[],
  i: number,
  captured: number,
): { year: number; next: number } | undefined {
  const token = tokenAt(tokens, i)
  if (token.kind === 'number' && token.digits === 4 && token.value >= 1900 && token.value < 2100) {
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

/** Whether the token is a day number on its own: 1–31 and neither an hour, money nor a decimal. */
function isDayNumber(tokens: readonly Token[], i: number): boolean {
  const token = tokenAt(tokens, i)
  if (token.kind !== 'number' || token.digits > 2 || token.value < 1 || token.value > 31) return false
  const after = tokenAt(tokens, i + 1)
  if (after.word?.tag === 'unit' || after.word?.tag === 'minute') return false
  if (after.kind === 'sign' && (after.text === '$' || after.text === '€' || after.text === '%' || after.text === '£'))
    return false
  const before = tokenAt(tokens, i - 1)
  if (
    token.gap === 0 &&
    before.kind === 'sign' &&
    (before.text === '$' || before.text === '£' || before.text === '€' || before.text === '#')
  )
    return false
  return true
}

const SKIP_AFTER_MONTH = new Set(['.', ',', '/', '-', ':'])
const SKIP_AFTER_DAY = new Set(['/', '-', '.', ',', '|', '_'])

/** A month behind a day number; signs, `of`, `de` and a line break (tiles) may stand between. */
function monthBehind(tokens: readonly Token[], i: number): { month: number; next: number } | undefined {
  let j = i
  const sign = tokenAt(tokens, j)
  if (sign.kind === 'sign' && SKIP_AFTER_DAY.has(sign.text)) j++
  else if (tagAt(tokens, j) === 'of') j++
  const token = tokenAt(tokens, j)
  const month = token.word?.month
  if (month === undefined) return undefined
  // `Nr. 08 August 27, 2026`
  const [day, comma] = [tokenAt(tokens, j + 1), tokenAt(tokens, j + 2)]
  const year = tokenAt(tokens, comma.text === ',' ? j + 3 : j + 2)
  if (day.kind === 'number' && day.digits <= 2 && day.value <= 31 && year.digits === 4 && year.gap < 2 && comma.gap < 2)
    return undefined
  // `5 - May 7`, `7 / Décembre : 3`: the month belongs to the number behind it.
  if (isSign(tokens, j + 1, ':') && isDayNumber(tokens, j + 2) && !parseHour(tokens, j + 2)) return undefined
  if (j > i && sign.kind === 'sign' && isDayNumber(tokens, j + 1) && !parseHour(tokens, j + 1) && token.gap > 0)
    return undefined
  return { month, next: isSign(tokens, j + 1, '.') && tokenAt(tokens, j + 1).gap === 0 ? j + 2 : j + 1 }
}

/** Signs and words between a month and its year. */
function yearBehind(tokens: readonly Token[], i: number, captured: number): { year: number; next: number } | undefined {
  const sign = tokenAt(tokens, i)
  const skip =
    sign.kind === 'sign' && (sign.text === ',' || sign.text === '/' || sign.text === '-' || sign.text === '.') ? 1 : 0
  const of = tagAt(tokens, i) === 'of' ? 1 : 0
  const found = parseYear(tokens, i + skip + of, captured)
  if (
    !found ||
    (skip + of > 0 && tokenAt(tokens, i + skip + of).digits !== 4 && tokenAt(tokens, i + skip + of).value < 32)
  )
    return undefined
  if (skip && sign.text === '-' && sign.gap > 0) return undefined
  return found
}

function ordinalEnd(tokens: readonly Token[], i: number): number {
  const token = tokenAt(tokens, i)
  if (token.word?.tag === 'ordinal' && (token.gap === 0 || (token.gap === 1 && token.text !== 'e'))) return i + 1
  if (token.kind === 'sign' && (token.text === 'º' || token.text === '°') && token.gap === 0) return i + 1
  return i
}

/** `mar. 5 nov.` is a Tuesday, `Mar 5` a March: the month follows, or it does not. */
function hasOwnMonth(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < i + 10; j++) {
    const token = tokenAt(tokens, j)
    if (token.kind === 'rest' || token.gap === 2 || token.digits === 4) return false
    if (token.kind === 'number' && tokenAt(tokens, j + 1).gap === 0 && tokenAt(tokens, j + 2).kind === 'number')
      return true
    if (token.word?.month !== undefined && token.word.weekday === undefined) return true
    if (token.word?.month !== undefined && tokenAt(tokens, j - 1).kind === 'number') return true
  }
  return false
}

/** `Ve 6.11`, `Sa. 7 nov.`: two letters right before the day. */
function tinyBefore(tokens: readonly Token[], j: number): number | undefined {
  const word = tokenAt(tokens, isSign(tokens, j - 1, '.') ? j - 2 : j - 1).word
  return word?.tiny ? word.weekday : undefined
}

/** A weekday and whatever stands between it and its day. */
function weekdayBefore(
  tokens: readonly Token[],
  i: number,
  english: boolean,
): { weekday: number; plural: boolean; weak: boolean; next: number } | undefined {
  const word = tokenAt(tokens, i).word
  if (word?.weekday === undefined || (word.month !== undefined && (english || !hasOwnMonth(tokens, i))))
    return undefined
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

/** One day of a list, with weekday, month and year as far as they are printed. */
function parseEntry(
  tokens: readonly Token[],
  i: number,
  habit: Habit,
  listed: boolean,
): { entry: Entry; next: number } | undefined {
  let j = i
  while (tagAt(tokens, j) === 'the' && j < i + 2) j++
  const named = weekdayBefore(tokens, j, habit.english)
  if (named) j = named.next
  const tiny = named || listed ? undefined : tinyBefore(tokens, j)
  const weekday = tiny
    ? { weekday: tiny }
    : named
      ? { weekday: named.weekday, ...(named.plural ? { plural: true } : {}), ...(named.weak ? { short: true } : {}) }
      : {}
  const numeric = parseNumeric(tokens, j, habit, {
    led: tiny !== undefined || named !== undefined || j > i || tagAt(tokens, i - 1) === 'the',
    listed,
  })
  if (numeric) {
    const { next, ...date } = numeric
    return {
      entry: { ...date, ...weekday, join: 'first', style: 'numeric' },
      next: weekdayTail(tokens, next),
    }
  }
  const token = tokenAt(tokens, j)
  if (token.kind === 'number') {
    if (!isDayNumber(tokens, j) || parseHour(tokens, j)) return undefined
    const end = ordinalEnd(tokens, j + 1)
    const month = monthBehind(tokens, end)
    if (!month) {
      if (parseSlot(tokens, j) || parseShared(tokens, j)) return undefined
      const after = tokenAt(tokens, end)
      if (
        (after.text === '.' || after.text === ':') &&
        after.gap === 0 &&
        tokenAt(tokens, end + 1).kind === 'number' &&
        tokenAt(tokens, end + 1).gap === 0
      )
        return undefined
      // The tail of a number or an hour is no day.
      if (
        !listed &&
        token.gap === 0 &&
        /^[./:-]$/.test(tokenAt(tokens, j - 1).text) &&
        tokenAt(tokens, j - 2).kind === 'number'
      )
        return undefined
      return { entry: { day: token.value, ...(tiny ? {} : weekday), join: 'first', style: 'bare' }, next: end }
    }
    const year = yearBehind(tokens, month.next, habit.captured)
    // `12 March Street`
    if (!year && tagAt(tokens, month.next) === 'street' && tokenAt(tokens, month.next).word?.languages === 'en')
      return undefined
    const entry: Entry = { day: token.value, month: month.month, ...weekday, join: 'first', style: 'dmy' }
    if (year) entry.year = year.year
    return { entry, next: year?.next ?? month.next }
  }
  // `November 5th, 2026`
  const month = token.word?.month
  if (month === undefined) return undefined
  let k = j + 1
  if (tokenAt(tokens, k).kind === 'sign' && SKIP_AFTER_MONTH.has(tokenAt(tokens, k).text)) k++
  if (tagAt(tokens, k) === 'the') k++
  if (!isDayNumber(tokens, k) || parseHour(tokens, k)) return undefined
  const day = tokenAt(tokens, k)
  const end = ordinalEnd(tokens, k + 1)
  const behind = tokenAt(tokens, end).word
  // `novembre 5 décembre`: the number belongs to the next month; French never puts the month first beside another.
  if (behind?.month !== undefined && !isDayNumber(tokens, end + 1)) return undefined
  const entry: Entry = { day: day.value, month, ...weekday, join: 'first', style: 'mdy' }
  const year = yearBehind(tokens, end, habit.captured)
  if (year) entry.year = year.year
  return { entry, next: weekdayTail(tokens, year?.next ?? end, entry) }
}

/** `Jul 18, Fri`; `5 November (Thu)`. */
function weekdayTail(tokens: readonly Token[], i: number, entry?: Entry): number {
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
    after.word?.tag === 'to'
  )
    return i
  if (!entry || entry.weekday !== undefined) return i
  entry.weekday = word.weekday
  return i + 2
}

interface Joiner {
  readonly join: 'list' | 'range'
  readonly next: number
  readonly or: boolean
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
    return { join: 'range', next, or: false, loose: false }
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
  if (token.text === '.' || token.text === '|' || token.text === '•' || token.text === '·')
    return { join: 'list', next: i + 1, or: false, loose: true }
  return undefined
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
const WEEK_JOINERS = new Set([',', '&', '/', '-', '+'])

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

/** A day, a list of days or a range, as one phrase has them. */
export function parseDays(tokens: readonly Token[], i: number, habit: Habit): Days | undefined {
  const week = parseWeek(tokens, i)
  if (week) {
    const days = parseDays(tokens, week.next, habit)
    const named = days && nameDays(days, week.weekdays)
    if (named) return named
  }
  if (i < habit.barren && tokenAt(tokens, i).kind === 'number') return undefined
  const entries: Entry[] = []
  const starts: number[] = []
  let next = i
  let from = i
  let joiner: Joiner | undefined
  let alternative = false
  while (entries.length < MOST_ENTRIES) {
    const found = parseEntry(tokens, from, habit, entries.length > 0)
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
      const gap = tokenAt(tokens, from).gap
      const line = gap === 2 && !['list', 'range'].includes(joiner.loose ? '' : joiner.join)
      if (line && entries.at(-1)?.month !== undefined) break
      entry.join = joiner.join
      if (joiner.or) alternative = true
    }
    entries.push(entry)
    starts.push(from)
    next = found.next
    joiner = parseJoiner(tokens, next, entry.month !== undefined)
    if (!joiner) break
    from = joiner.next
  }
  if (entries.length === 0) return undefined
  const days = finish(entries, next, alternative)
  if (!days) return undefined
  if (days.monthless && !habit.heading)
    habit.barren = starts[entries.length < MOST_ENTRIES ? entries.length - 1 : MOST_ENTRIES / 2] ?? i
  return days
}

function finish(entries: Entry[], end: number, alternative: boolean): Days | undefined {
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
