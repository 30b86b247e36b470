import { dayNumber, weekdayOf } from './calendar.ts'
import { isSign, tagAt, tokenAt } from './cursor.ts'
import type { Habit } from './habit.ts'
import { parseHour } from './hour.ts'
import { parseNumeric } from './numeric.ts'
import { isDayNumber, monthBehind, ordinalEnd, parseYear, yearBehind } from './pieces.ts'
import type { Slot } from './slots.ts'
import { parseShared, parseSlot } from './stretches.ts'
import type { Token } from './tokens.ts'
import { behindTiny, tinyBefore, weekdayBefore, weekdayTail } from './weekday-around.ts'

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
  /** `12 (20 h) et 13 (15 h) décembre`: the hours in its own bracket. */
  readonly slots?: readonly Slot[]
}

export interface Entry extends DayRef {
  join: 'first' | 'list' | 'range'
  style: 'dmy' | 'mdy' | 'numeric' | 'bare'
  /** The weekday stands in the plural. */
  plural?: boolean
  /** The weekday is cut: `jeu` is a game as well. */
  short?: boolean
  /** The weekday is two letters: those of the days behind it may be so too. */
  tiny?: boolean
  /** A bare comma stands before it. */
  comma?: boolean
  /** The hours in the bracket behind it. */
  slots?: readonly Slot[]
}

const SKIP_AFTER_MONTH = new Set(['.', ',', '/', '-', ':', '|'])

/** One day of a list, with weekday, month and year as far as they are printed. */
export function parseEntry(
  tokens: readonly Token[],
  i: number,
  habit: Habit,
  before: readonly Entry[],
): { entry: Entry; next: number } | undefined {
  const listed = before.length > 0
  let j = i
  while (tagAt(tokens, j) === 'the' && j < i + 2) j++
  const named = weekdayBefore(tokens, j, habit)
  if (named) j = named.next
  if (!named && before[0]?.tiny) j = behindTiny(tokens, j)
  const tiny = named || (listed && !before[0]?.tiny) ? undefined : tinyBefore(tokens, j)
  const weekday: Pick<Entry, 'weekday' | 'plural' | 'short'> = tiny
    ? { weekday: tiny }
    : named
      ? { weekday: named.weekday, ...(named.plural ? { plural: true } : {}), ...(named.weak ? { short: true } : {}) }
      : {}
  const numeric = parseNumeric(tokens, j, habit, {
    led: tiny !== undefined || named !== undefined || j > i || tagAt(tokens, i - 1) === 'the',
    listed: before.some((entry) => entry.style === 'numeric'),
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
      // `3 octobre, 20 30`
      if (listed && after.kind === 'number' && after.gap === 1 && after.digits === 2) return undefined
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
      return {
        entry: {
          day: token.value,
          ...(tiny && !habit.heading ? { tiny: true } : weekday),
          join: 'first',
          style: 'bare',
        },
        next: end,
      }
    }
    const said = yearBehind(tokens, month.next, habit.captured)
    const day = { day: token.value, month: month.month, ...weekday }
    const year = said && isClock(day, said.year) ? undefined : said
    // `12 March Street`
    if (!year && tagAt(tokens, month.next) === 'street' && tokenAt(tokens, month.next).word?.languages === 'en')
      return undefined
    const entry: Entry = { ...day, join: 'first', style: 'dmy' }
    if (year) entry.year = year.year
    return { entry, next: year?.next ?? month.next }
  }
  // `November 5th, 2026`
  const month = token.word?.month
  if (month === undefined) return undefined
  let k = j + 1
  if (tokenAt(tokens, k).kind === 'sign' && SKIP_AFTER_MONTH.has(tokenAt(tokens, k).text)) k++
  // `November 2026: 5, 12, 19`
  const headed =
    tokenAt(tokens, k).digits === 4 && isSign(tokens, k + 1, ':') ? parseYear(tokens, k, habit.captured) : undefined
  if (headed) k += 2
  if (tagAt(tokens, k) === 'the') k++
  // `DEC / Thu 10`: a tile.
  const inside = named ? undefined : weekdayBefore(tokens, k, habit)
  if (inside) {
    weekday.weekday = inside.weekday
    k = inside.next
  }
  if (!isDayNumber(tokens, k) || parseHour(tokens, k)) return undefined
  const day = tokenAt(tokens, k)
  const end = ordinalEnd(tokens, k + 1)
  const behind = tokenAt(tokens, end).word
  // `novembre 5 décembre`: the number belongs to the next month; French never puts the month first beside another.
  if (behind?.month !== undefined && tokenAt(tokens, end).gap < 2 && !isDayNumber(tokens, end + 1)) return undefined
  if (isOtherNumber(tokens, end)) return undefined
  const year = headed ? { year: headed.year, next: end } : yearBehind(tokens, end, habit.captured)
  if (habit.french && !year && !named && !listed && isInSentence(tokens, j)) return undefined
  const entry: Entry = { day: day.value, month, ...weekday, join: 'first', style: 'mdy' }
  if (year) entry.year = year.year
  return { entry, next: weekdayTail(tokens, year?.next ?? end, entry) }
}

/** `Fri 2 Oct 1930`: no year in which that day was a Friday, but an hour of the day. */
const isClock = ({ day, month, weekday }: DayRef, year: number): boolean =>
  weekday !== undefined &&
  month !== undefined &&
  year < 2000 &&
  year % 100 < 60 &&
  weekdayOf(dayNumber(year, month, day)) !== weekday

/** `Sept. 26/04/2025`: the number begins a date of its own; `Oct. 30/31` are two days. */
function isOtherNumber(tokens: readonly Token[], i: number): boolean {
  const sign = tokenAt(tokens, i)
  const second = tokenAt(tokens, i + 1)
  const glued = sign.gap === 0 && second.kind === 'number' && second.gap === 0
  const days = sign.text === '/' && second.value > 12 && !isSign(tokens, i + 2, '/')
  return glued && !days && (sign.text === '/' || sign.text === '.')
}

/** A word stands right before, on the same line. */
function isInSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before !== undefined && before.kind !== 'sign' && before.kind !== 'number' && tokenAt(tokens, i).gap < 2
}
