import { isSign, tagAt, tokenAt } from './cursor.ts'
import { parseSlots, type Slot } from './slots.ts'
import { parseShared, parseSlot } from './stretches.ts'
import type { Token } from './tokens.ts'

/** Weekdays without day numbers: `du mardi au samedi`, `les lundis`, `Tue–Sat`, `every Friday`, `first Tuesday`. */
export interface Weekdays {
  /** ISO weekdays. */
  readonly days: readonly number[]
  /** Said as a rule: plural, `every`, `du … au …`. A lone `samedi` is none. */
  readonly rule: boolean
  /** `premier et troisième mardi`: which ones of the month; -1 = the last. */
  readonly nth: readonly number[]
  /** `un mardi sur deux`, `every other Tuesday`. */
  readonly alternate: boolean
  readonly next: number
}

const MOST = 12

/** Days of the week in a row, over Sunday where needed. */
const between = (from: number, to: number): number[] => {
  const days: number[] = []
  for (let day = from; ; day = (day % 7) + 1) {
    days.push(day)
    if (day === to || days.length === 7) return days
  }
}

const ALL = [1, 2, 3, 4, 5, 6, 7]

/** Reads a set of weekdays. `weak` short forms (`sat`, `mar`) are only taken where the set has a neighbour or `weak` allows it. */
export function parseWeekdays(
  tokens: readonly Token[],
  i: number,
  english: boolean,
  weak = false,
): Weekdays | undefined {
  let j = i
  let rule = false
  let alternate = false
  const nth: number[] = []
  for (; j < i + 8; j++) {
    const token = tokenAt(tokens, j)
    const tag = token.word?.tag
    if (tag === 'every') rule = true
    else if (tag === 'nth' && token.word?.nth !== undefined) nth.push(token.word.nth)
    else if (tag === 'and' && nth.length) continue
    else if (token.kind === 'sign' && (token.text === ',' || token.text === '&') && nth.length) continue
    else if (tag === 'the' || (tag === 'from' && j === i)) continue
    else break
  }
  const isDaily = tagAt(tokens, j) === 'daily' && (rule || tokenAt(tokens, j).text !== 'jours')
  // `tous les soirs, 20 h`, `8pm every night`: every day; `every night he dreams` tells nothing.
  const isNightly = rule && isPartOfDay(tokens, j) && (hasHour(tokens, j + 1) || endsHour(tokens, i))
  if (isDaily || isNightly) return { days: ALL, rule: true, nth: [], alternate: false, next: j + 1 }
  if (tagAt(tokens, j) === 'weekend' && (rule || tokenAt(tokens, j).text.endsWith('s')))
    return { days: [6, 7], rule: true, nth: [], alternate: false, next: j + 1 }
  const days: number[] = []
  let next = j
  let range = false
  let weakOnly = true
  for (let count = 0; count < MOST; count++) {
    while (tagAt(tokens, j) === 'the' || tagAt(tokens, j) === 'every') j++
    const token = tokenAt(tokens, j)
    const word = token.word
    if (word?.weekday === undefined || (english && word.month !== undefined) || word.tiny) break
    // `samedi 5`: a day of its own, not a set.
    let behind = isSign(tokens, j + 1, '.') ? j + 2 : j + 1
    while (tagAt(tokens, behind) === 'the') behind++
    const number = tokenAt(tokens, behind)
    const hour = parseSlot(tokens, behind) ?? parseShared(tokens, behind)?.start
    if (number.kind === 'number' && number.digits <= 2 && number.gap < 2 && !hour) break
    if (!word.weak) weakOnly = false
    if (word.plural) rule = true
    if (range) {
      const first = days.at(-1) ?? word.weekday
      days.push(...between(first, word.weekday).slice(1))
      rule = true
    } else days.push(word.weekday)
    next = isSign(tokens, j + 1, '.') && tokenAt(tokens, j + 1).gap === 0 && word.weak ? j + 2 : j + 1
    j = next
    const joiner = tokenAt(tokens, j)
    const tag = joiner.word?.tag
    range = isSign(tokens, j, '-') || tag === 'to' || tag === 'until'
    if (range || tag === 'and' || tag === 'or') j++
    else if (
      joiner.kind === 'sign' &&
      (joiner.text === ',' || joiner.text === '&' || joiner.text === '/' || joiner.text === '+')
    ) {
      j++
      if (tagAt(tokens, j) === 'and' || tagAt(tokens, j) === 'or') j++
    } else break
  }
  if (days.length === 0 || (weakOnly && days.length === 1 && !rule && !weak)) {
    // `Sat 8pm`, `sam. 20 h`: an hour makes the short form a weekday.
    const after = tokenAt(tokens, next)
    const led = after.text === '-' || after.text === ',' || after.text === ':' || after.word?.tag === 'at'
    const behind = led ? tokenAt(tokens, next + 1) : after
    const hour = behind.kind === 'number' || behind.word?.tag === 'also'
    if (days.length === 0 || !hour || behind.gap > 1) return undefined
  }
  // `Friday night at 8`
  if (isPartOfDay(tokens, next) && hasHour(tokens, next + 1)) next++
  // `un mardi sur deux`, `every other Tuesday`
  if (tagAt(tokens, next) === 'alternate') alternate = true
  return { days: [...new Set(days)], rule, nth, alternate, next }
}

const PARTS_OF_DAY: ReadonlySet<string | undefined> = new Set(['morning', 'afternoon', 'evening', 'night'])
const isPartOfDay = (tokens: readonly Token[], i: number): boolean =>
  PARTS_OF_DAY.has(tagAt(tokens, i)) && tokenAt(tokens, i).gap < 2

/** Whether an hour ends right before: `19 h 30`, of three tokens or fewer. */
const endsHour = (tokens: readonly Token[], i: number): boolean =>
  [1, 2, 3].some((back) => parseSlot(tokens, i - back)?.next === i)

/** Whether an hour stands here, or behind a sign or `at`. */
const hasHour = (tokens: readonly Token[], i: number): boolean =>
  parseSlot(tokens, i) !== undefined ||
  ((tokenAt(tokens, i).kind === 'sign' || tagAt(tokens, i) === 'at') && parseSlot(tokens, i + 1) !== undefined)

/** What says that hours come on top of those for all: `also Sat 2pm`, `et le samedi à 14 h`, `Saturday matinee`. */
const isExtra = (tag: string | undefined): boolean => tag === 'matinee' || tag === 'also' || tag === 'and'

/** So many tokens of a remark. */
const LONGEST_ASIDE = 12

/** `(15 h le dimanche)`, `(mat Sun 2.30pm)`, `(Sat. also 2pm)`: hours of some weekdays, in a bracket behind those of all. */
export function parseAside(
  tokens: readonly Token[],
  i: number,
  english: boolean,
): { set: Weekdays; slots: readonly Slot[]; aside: 'instead' | 'top'; next: number } | undefined {
  if (!isSign(tokens, i, '(')) return undefined
  let extra = false
  const past = (j: number): number => {
    let next = j
    while (isExtra(tagAt(tokens, next))) {
      extra = true
      next++
    }
    return next
  }
  const from = past(i + 1)
  const first = parseWeekdays(tokens, from, english)
  const slots = parseSlots(tokens, past(first?.next ?? from))
  const set = slots && (first ?? parseWeekdays(tokens, slots.next, english))
  if (!slots || !set) return undefined
  const next = closedBehind(tokens, past(first ? slots.next : set.next))
  return next === undefined ? undefined : { set, slots: slots.slots, aside: extra ? 'top' : 'instead', next }
}

/** `(jeudi 19 h, suivi d'une rencontre)`: the index behind the bracket, over words behind a comma or a dash. */
function closedBehind(tokens: readonly Token[], i: number): number | undefined {
  if (isSign(tokens, i, ')')) return i + 1
  if (!isSign(tokens, i, ',') && !isSign(tokens, i, '-')) return undefined
  for (let j = i + 1; j < i + LONGEST_ASIDE; j++) {
    const { kind, gap } = tokenAt(tokens, j)
    if (isSign(tokens, j, ')')) return j + 1
    if (kind === 'number' || gap === 2) return undefined
  }
  return undefined
}
