import { parseBareHours, parseFourDigits } from './bare-hour.ts'
import { isSign, tagAt, tokenAt } from './cursor.ts'
import type { DayRef } from './day.ts'
import { type Days, parseDays } from './days.ts'
import type { Habit } from './habit.ts'
import { isHeaded, slotsBehind } from './headed.ts'
import { parseDotted } from './hour.ts'
import { awaitsWeekday } from './hours-first.ts'
import { parseYear } from './pieces.ts'
import { isLineNumber, parseSlots, type Slot } from './slots.ts'
import type { Token } from './tokens.ts'
import { parseWeekdays, type Weekdays } from './weekdays.ts'

/** One building block of a date phrase, in printed order. */
export type Item =
  | {
      readonly kind: 'days'
      readonly days: Days
      /** `jusqu'au 5`: the last day; `dès le 5`: the first. */
      readonly open?: 'start' | 'end'
      readonly except: boolean
      /** A bracket closes behind it: what follows is of the days before the bracket. */
      readonly closed?: boolean
      /** A dash or `to` stands before it, behind an hour: the end of what came before. */
      readonly ends: boolean
    }
  | {
      readonly kind: 'weekdays'
      readonly set: Weekdays
      readonly except: boolean
      /** In a bracket: its hours stand `instead` of those for all days, or are played on `top` of them. */
      readonly aside?: 'instead' | 'top'
    }
  | { readonly kind: 'slots'; readonly slots: readonly Slot[]; readonly until: boolean }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'relative'; readonly days: number; readonly evening: boolean }

const RELATIVE = new Map([
  ['today', { days: 0, evening: false }],
  ['tonight', { days: 0, evening: true }],
  ['tomorrow', { days: 1, evening: false }],
])

export interface State {
  open: 'start' | 'end' | undefined
  except: boolean
  ends: boolean
  between: boolean
}

export function parseItem(
  tokens: readonly Token[],
  j: number,
  habit: Habit,
  state: State,
  items: readonly Item[],
): { item: Item; next: number } | undefined {
  const word = tokenAt(tokens, j).word
  const relative = RELATIVE.get(word?.tag ?? '')
  if (relative) return sameDay(tokens, j + 1, habit) ?? { item: { kind: 'relative', ...relative }, next: j + 1 }
  const last = items.at(-1)
  if (
    last?.kind === 'weekdays' &&
    !state.except &&
    (last.set.nth.length > 0 || last.set.rule) &&
    word?.month !== undefined &&
    isMonthAlone(tokens, j)
  ) {
    const year = parseYear(tokens, j + 1, habit.captured)
    return {
      item: { kind: 'month', month: word.month, ...(year ? { year: year.year } : {}) },
      next: year?.next ?? j + 1,
    }
  }
  const found = parseDays(tokens, j, habit)
  const days = found?.monthless ? (inherit(found, items, tokens, j) ?? adopt(found, tokens, habit) ?? found) : found
  if (days && (!days.monthless || isPlaced(tokens, days, habit, state))) {
    const spans =
      state.between && days.spans.length === 2 ? [{ from: days.spans[0]?.from, to: days.spans[1]?.from }] : undefined
    const [first] = spans ?? []
    const fixed = first?.from && first.to ? { ...days, spans: [{ from: first.from, to: first.to }] } : days
    const open = state.open && !(fixed.spans.length === 1 && fixed.spans[0]?.to) ? { open: state.open } : {}
    const closed = state.except && isSign(tokens, days.next, ')') ? { closed: true } : {}
    return {
      item: { kind: 'days', days: fixed, except: state.except, ends: state.ends, ...open, ...closed },
      next: days.next,
    }
  }
  const year = last?.kind === 'slots' && tokenAt(tokens, j).gap < 2 ? parseYear(tokens, j, habit.captured) : undefined
  if (year && tokenAt(tokens, j).digits === 4) return { item: { kind: 'year', year: year.year }, next: year.next }
  const slots = last?.kind === 'slots' && isLineNumber(tokens, j) ? undefined : parseSlots(tokens, j)
  if (slots) {
    const closes = last?.kind === 'days' && last.ends
    const shown = !closes && isDuration(tokens, j, slots.slots) ? [] : slots.slots
    return { item: { kind: 'slots', slots: shown, until: state.open === 'end' }, next: slots.next }
  }
  const day = last?.kind === 'days' ? last.days.spans.at(-1)?.from : undefined
  const dotted = day && (day.year !== undefined || day.weekday !== undefined) ? parseDotted(tokens, j) : undefined
  if (dotted && (day?.year !== undefined || dotted.minute % 15 === 0))
    return { item: { kind: 'slots', slots: [{ start: dotted, join: 'first' }], until: false }, next: dotted.next }
  const military = day?.weekday !== undefined && day.year === undefined ? parseFourDigits(tokens, j) : undefined
  if (military)
    return { item: { kind: 'slots', slots: [{ start: military, join: 'first' }], until: false }, next: military.next }
  const bare =
    (last?.kind === 'days' || last?.kind === 'relative' || last?.kind === 'weekdays') &&
    (tokenAt(tokens, j - 1).text === 'at' || isSign(tokens, j - 1, '@'))
      ? parseBareHours(tokens, j)
      : []
  const final = bare.at(-1)
  if (final)
    return {
      item: { kind: 'slots', slots: bare.map((start, n) => ({ start, join: n ? 'and' : 'first' })), until: false },
      next: final.next,
    }
  const set = parseWeekdays(tokens, j, habit.english, awaitsWeekday(items) && tokenAt(tokens, j).gap < 2)
  if (set) return { item: { kind: 'weekdays', set, except: state.except }, next: set.next }
  if (days?.monthless && habit.heading && isHeaded(tokens, j, days))
    return { item: { kind: 'days', days, except: state.except, ends: state.ends }, next: days.next }
  return undefined
}

/** `Today, Fri 10 October`, `Aujourd’hui : vendredi 10 octobre`: the day that the word in front calls so. */
function sameDay(tokens: readonly Token[], j: number, habit: Habit): { item: Item; next: number } | undefined {
  const at = [',', ':', '|', '('].some((sign) => isSign(tokens, j, sign)) ? j + 1 : j
  const days = parseDays(tokens, at, habit)
  const [only, ...more] = days?.spans ?? []
  if (!days || days.monthless || !only || only.to || more.length > 0) return undefined
  return { item: { kind: 'days', days, except: false, ends: false }, next: days.next }
}

/** `3 et 4 novembre à 19 h, les 5 et 6 à 20 h`: later days of the month, with hours of their own. */
function inherit(days: Days, items: readonly Item[], tokens: readonly Token[], j: number): Days | undefined {
  const earlier = items.findLast((item) => item.kind === 'days' && !item.except && !item.days.monthless)
  const last = earlier?.kind === 'days' ? earlier.days.spans.at(-1) : undefined
  const ref = last?.to ?? last?.from
  const led = tagAt(tokens, j) === 'the' || tagAt(tokens, j - 1) === 'the'
  const named = days.spans.every((span) => span.from.weekday !== undefined)
  const [first] = days.spans
  if (!ref?.month || !first || !(led || named) || first.from.day <= ref.day) return undefined
  return slotsBehind(tokens, days) && placed(days, ref)
}

/** `Vendredi 4 et samedi 5 à 20 h, dimanche 6 décembre à 15 h`: the month is printed with the last of them. */
function adopt(days: Days, tokens: readonly Token[], habit: Habit): Days | undefined {
  const slots = slotsBehind(tokens, days)
  if (!slots) return undefined
  let j = slots.next
  while (j < slots.next + 3 && (tagAt(tokens, j) === 'and' || /^[,;/|•]$/.test(tokenAt(tokens, j).text))) j++
  const later = j > slots.next ? parseDays(tokens, j, habit) : undefined
  const ref = later?.spans[0]?.from
  const last = days.spans.at(-1)
  if (!ref?.month || !last || ref.day <= (last.to ?? last.from).day) return undefined
  return placed(days, ref)
}

/** Days without a month in the month and the year of another. */
function placed(days: Days, { month, year }: DayRef): Days {
  const at = { ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) }
  const spans = days.spans.map(({ from, to }) => ({
    from: { ...from, ...at },
    ...(to ? { to: { ...to, ...at } } : {}),
  }))
  return { ...days, spans, monthless: false }
}

/** Whether days without a month are sure to be days: named in full, or with an hour behind them, or left out of a run. */
function isPlaced(tokens: readonly Token[], days: Days, habit: Habit, state: State): boolean {
  if (state.except) return true
  if (state.open) return habit.heading
  if (days.named) return true
  if (days.spans.some((span) => span.from.weekday === undefined)) return false
  return habit.heading || slotsBehind(tokens, days) !== undefined
}

/** `12 mai – 1 h 15`: so early an hour, without `à`, is how long it takes; `01 h 15` is on the clock. */
export function isDuration(tokens: readonly Token[], j: number, slots: readonly Slot[]): boolean {
  const [only] = slots
  if (!only || slots.length > 1 || only.end || only.start.half !== '24' || isPadded(tokenAt(tokens, j))) return false
  if (only.start.hour < 1 || only.start.hour > 4 || tagAt(tokens, only.start.next - 1) === 'midnight') return false
  for (let i = j - 1; i < only.start.next; i++) {
    const tag = tagAt(tokens, i)
    if (tag === 'at' || tag === 'from' || tag === 'until' || isSign(tokens, i, '@') || isSign(tokens, i, ':'))
      return false
  }
  return true
}

/** `01 h 15` */
const isPadded = ({ digits, value }: Token): boolean => digits === 2 && value < 10

/** `de novembre`, `November 2026`, but not `November 5`. */
function isMonthAlone(tokens: readonly Token[], j: number): boolean {
  const behind = tokenAt(tokens, j + 1)
  return behind.kind !== 'number' || behind.digits === 4 || parseSlots(tokens, j + 1) !== undefined
}
