import { isDay } from './calendar.ts'
import { isSign, tagAt, tokenAt } from './cursor.ts'
import type { Habit } from './habit.ts'
import { parseHour } from './hour.ts'
import { parseSlot } from './stretches.ts'
import type { Token } from './tokens.ts'

interface NumericDate {
  readonly day: number
  readonly month: number
  readonly year?: number
  readonly swappable?: boolean
  /** Nothing but its form says that it is a date. */
  readonly weak?: boolean
  readonly next: number
}

/** What stands around it, for a pair without a year: `05.11` is a date behind a weekday, and a price elsewhere. */
interface Around {
  /** A weekday or an article stands before it. */
  readonly led: boolean
  /** It continues a list of days. */
  readonly listed: boolean
}

const SEPARATORS = new Set(['/', '.', '-'])
/** These only part the three numbers of a whole date. */
const RARE_SEPARATORS = new Set(['|', '•'])

/** Two-digit years: 70–99 are of the last century. */
export const century = (two: number): number => (two < 70 ? 2000 : 1900) + two

/** `2026-11-05`, `05/11/2026`, `5.11.26`, `20 02 2026`, and where the place allows it `05.11`. */
export function parseNumeric(
  tokens: readonly Token[],
  i: number,
  habit: Habit,
  around: Around,
): NumericDate | undefined {
  const first = tokenAt(tokens, i)
  if (first.kind !== 'number') return undefined
  const sign = tokenAt(tokens, i + 1)
  const second = tokenAt(tokens, i + 2)
  const wide = isWide(tokens, i, habit)
  const rare =
    (sign.gap === 0 || wide) && RARE_SEPARATORS.has(sign.text) && (habit.pairs || isSign(tokens, i + 3, sign.text))
  if (second.kind !== 'number' || sign.kind !== 'sign' || !(SEPARATORS.has(sign.text) || rare))
    return spaced(tokens, i, habit)
  const before = tokenAt(tokens, i - 1)
  const glued = sign.gap === 0 && second.gap === 0
  const third = isSign(tokens, i + 3, sign.text) ? tokenAt(tokens, i + 4) : undefined
  // `04.05.06.07.08` is a telephone number, `4.5/5` a mark.
  if (
    first.digits <= 2 &&
    first.gap === 0 &&
    before.kind === 'sign' &&
    before.gap === 0 &&
    (SEPARATORS.has(before.text) || before.text === ',') &&
    !(before.text !== sign.text && before.text !== '.' && third?.digits === 4) &&
    tokenAt(tokens, i - 2).kind === 'number' &&
    !leadsRange(tokens, i, third)
  )
    return undefined
  if (first.digits === 4) {
    if (!glued || third?.kind !== 'number' || third.gap > 0 || second.digits > 2 || third.digits > 2) return undefined
    // `uploads/2016-07-27-56.jpg` is an address.
    if (
      first.value < 1900 ||
      first.value > 2099 ||
      (before.text === '/' && first.gap === 0 && !isSign(tokens, i - 3, ':'))
    )
      return undefined
    const [month, day] = second.value > 12 ? [third.value, second.value] : [second.value, third.value]
    return isDay(first.value, month, day) ? { day, month, year: first.value, next: i + 5 } : undefined
  }
  if (first.digits > 2 || second.digits > 2) return undefined
  if (third?.kind === 'number' && (third.digits === 4 || third.digits === 2)) {
    // `Sa 3.10. 20.30`: what follows is an hour.
    if (third.digits === 2 && second.gap === 0 && third.gap > 0)
      return around.led ? pair(tokens, i, habit, around) : undefined
    if (!glued && !wide && third.digits !== 4 && sign.text !== '.') return undefined
    const year = third.digits === 4 ? third.value : century(third.value)
    if (year < 1900 || year > 2099 || (third.digits === 2 && Math.abs(year - habit.captured) > 30)) return undefined
    if (
      isSign(tokens, i + 5, sign.text) &&
      tokenAt(tokens, i + 6).gap === 0 &&
      tokenAt(tokens, i + 6).kind === 'number'
    )
      if (!parseHour(tokens, i + 6))
        // `05/31/2024-14:15` ends with an hour.
        return undefined
    // `9-11-12 août` is a list, and `3.10.20:30` ends with an hour.
    if (
      (isSign(tokens, i + 5, ':') && tokenAt(tokens, i + 6).gap === 0 && tokenAt(tokens, i + 6).kind === 'number') ||
      (tokenAt(tokens, i + 5).gap < 2 && tokenAt(tokens, i + 5).word?.month !== undefined)
    )
      return undefined
    const date = ordered(
      first.value,
      second.value,
      sign.text === '.' && third.digits === 4 ? { ...habit, ...POINTED } : habit,
    )
    return date && isDay(year, date.month, date.day) ? { ...date, year, next: i + 5 } : undefined
  }
  return glued ? pair(tokens, i, habit, around) : undefined
}

/** `14 | 03 | 26`, `14 / 03 / 26`: two digits each, and a space around both signs; below the heading of a month these may be days. */
const isWide = (tokens: readonly Token[], i: number, { heading }: Habit): boolean =>
  !heading &&
  !isSign(tokens, i + 1, '-') &&
  [0, 2, 4].every((n) => tokenAt(tokens, i + n).kind === 'number' && tokenAt(tokens, i + n).digits === 2) &&
  [1, 2, 3, 4].every((n) => tokenAt(tokens, i + n).gap === 1)

/** `11.12.2026`: with points and a whole year the day comes first, in every country that writes it so. */
const POINTED = { order: 'dmy', sure: true } as const

/** Day and month of two numbers. Above 12 a number must be the day. */
function ordered(a: number, b: number, habit: Habit): Omit<NumericDate, 'next'> | undefined {
  if (a > 12 && b > 12) return undefined
  if (a > 12) return { day: a, month: b }
  if (b > 12) return { day: b, month: a }
  const date = habit.order === 'mdy' ? { day: b, month: a } : { day: a, month: b }
  return habit.sure || a === b ? date : { ...date, swappable: true }
}

/** `20 02 2026`: only with a year that fits and no further number beside it. */
function spaced(tokens: readonly Token[], i: number, habit: Habit): NumericDate | undefined {
  const [day, month, year, after] = [i, i + 1, i + 2, i + 3].map((n) => tokenAt(tokens, n))
  if (!day || !month || !year || day.kind !== 'number' || month.kind !== 'number' || year.kind !== 'number')
    return undefined
  if (month.gap !== 1 || year.gap !== 1 || day.digits > 2 || month.digits > 2 || year.digits !== 4) return undefined
  if (Math.abs(year.value - habit.captured) > 10 || tokenAt(tokens, i - 1).kind === 'number') return undefined
  if (after?.kind === 'number' && after.gap === 1 && !parseHour(tokens, i + 3)) return undefined
  const date = ordered(day.value, month.value, habit)
  return date && isDay(year.value, date.month, date.day) ? { ...date, year: year.value, next: i + 3 } : undefined
}

/** Day and month without a year. */
function pair(tokens: readonly Token[], i: number, habit: Habit, around: Around): NumericDate | undefined {
  const [first, sign, second] = [tokenAt(tokens, i), tokenAt(tokens, i + 1), tokenAt(tokens, i + 2)]
  const after = tokenAt(tokens, i + 3)
  if (sign.text === '-' || (after.gap < 2 && after.word?.month !== undefined)) return undefined
  if (after.kind === 'sign' && ['%', '$', '€', '£'].includes(after.text) && after.gap < 2) return undefined
  // `ve 4.12 / 20 h`, `Fri 4/12: …`: behind a weekday what parts it from the rest of the line may follow.
  const tail = (after.text === '/' || after.text === ':') && after.gap < 2
  const parted = after.text === ':' && tokenAt(tokens, i + 4).gap > 0
  // `04/12 : Nuit bleue` leads a line.
  const leads =
    i === 0 && sign.text === '/' && second.digits === 2 && parted && tokenAt(tokens, i + 4).kind !== 'number'
  if (tail && !leads && !(around.led && (after.gap > 0 || parted))) return undefined
  if (after.word?.tag === 'unit' || after.word?.tag === 'am' || after.word?.tag === 'pm' || after.word?.tag === 'hour')
    return undefined
  const ends = habit.order === 'dmy' && endsDays(tokens, i)
  // `19/20.09.2018` are two days; `8.30-9.30am` are hours.
  if (
    after.text === '.' &&
    after.gap === 0 &&
    tokenAt(tokens, i + 4).kind === 'number' &&
    tokenAt(tokens, i + 4).gap === 0
  )
    return undefined
  const slot = sign.text === '.' && !around.led && !ends ? parseSlot(tokens, i) : undefined
  if (slot && slot.end?.half !== '24') return undefined
  const date = ordered(first.value, second.value, habit)
  if (!date || !isDay(undefined, date.month, date.day)) return undefined
  // `14.11.`: the point behind the month says that it is a date.
  const pointed = sign.text === '.' && after.text === '.' && after.gap === 0 && tokenAt(tokens, i + 4).gap > 0
  const found = { ...date, next: pointed ? i + 4 : i + 3 }
  if (around.led || around.listed || ends) return found
  const twoDigits = first.digits === 2 && second.digits === 2
  const closes = after.kind !== 'rest' || after.gap === 2
  const behind = tagAt(tokens, i + 3) === 'at' || (after.kind === 'sign' && /^[-|,•]$/.test(after.text)) ? i + 4 : i + 3
  const hour = parseHour(tokens, behind)
  const opens = i === 0 || first.gap === 2
  const behindIt = pointed ? tokenAt(tokens, i + 4) : after
  const known = habit.pairs || date.month === habit.month
  const comma = known && after.text === ',' && tokenAt(tokens, i + 4).gap > 0
  const heads = opens && (comma || (behindIt.gap > 0 && ((sign.text === '/' && after.text === '-') || known)))
  if (RARE_SEPARATORS.has(sign.text)) return heads ? found : undefined
  if (sign.text === '/') {
    if (ranged(tokens, i + 3)) return found
    // `5/8 - Title` heads a line.
    if (heads) return { ...found, ...(habit.sure ? {} : { weak: true }) }
    if (!hour && !twoDigits && first.value <= 12 && second.value <= 12) return undefined
    if (first.value === 24 && second.value === 7) return undefined
    return closes && (first.digits === 2 || second.digits === 2 || hour)
      ? { ...found, ...(habit.sure ? {} : { weak: true }) }
      : undefined
  }
  if (pointed && (twoDigits || heads)) return { ...found, ...(habit.sure ? {} : { weak: true }) }
  if (sign.text === '.') return heads || (twoDigits && hour) || ranged(tokens, i + 3) ? found : undefined
  return undefined
}

/** `17 > 28.09`, `06 & 07.10`: a day in front of two digits each for day and month. */
function endsDays(tokens: readonly Token[], i: number): boolean {
  const [day, joint, first, , month] = [i - 2, i - 1, i, i + 1, i + 2].map((n) => tokenAt(tokens, n))
  if (!day || !joint || !first || !month || first.digits !== 2 || month.digits !== 2 || month.value > 12) return false
  const joins = joint.word?.tag === 'to' || joint.word?.tag === 'and' || /^[-,&+>→]$/.test(joint.text)
  return (
    joins && day.kind === 'number' && day.digits <= 2 && day.value > 0 && day.value < first.value && first.value <= 31
  )
}

/** `28-30.05`, `12-14/03` in front of a line. */
const leadsRange = (tokens: readonly Token[], i: number, third: Token | undefined): boolean =>
  i === 2 &&
  third === undefined &&
  isSign(tokens, 1, '-') &&
  !isSign(tokens, 3, '-') &&
  endsDays(tokens, i) &&
  parseHour(tokens, 5) === undefined

/** `12.11 – 14.11.2026`, `3/11, 4/11`: another numeric date follows behind a dash, a comma or `et`. */
function ranged(tokens: readonly Token[], i: number): boolean {
  const tag = tagAt(tokens, i)
  const joint = tokenAt(tokens, i).text
  if (tag !== 'to' && tag !== 'and' && joint !== '-' && joint !== ',' && joint !== '&') return false
  const sign = tokenAt(tokens, i + 2)
  return (
    tokenAt(tokens, i + 1).kind === 'number' &&
    SEPARATORS.has(sign.text) &&
    sign.text === tokenAt(tokens, i - 2).text &&
    tokenAt(tokens, i + 3).kind === 'number'
  )
}
