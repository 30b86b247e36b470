import type { Token } from './tokens.ts'

/** One printed hour. */
export interface Hour {
  readonly hour: number
  readonly minute: number
  /** `am`/`pm` as printed; `none` where a 12-hour clock may be meant and the text does not say which half. */
  readonly half: 'am' | 'pm' | '24' | 'none'
  readonly next: number
}

/** An hour or a stretch of hours with what stands beside it. */
export interface Slot {
  readonly start: Hour
  readonly end?: Hour
  readonly label?: 'doors' | 'show'
  /** How it follows the slot before. */
  readonly join: 'first' | 'and' | 'or' | 'plain'
}

export interface Slots {
  readonly slots: readonly Slot[]
  readonly next: number
}

const NONE: Token = { kind: 'rest', start: 0, end: 0, gap: 2, text: '', value: 0, digits: 0, word: undefined }
export const tokenAt = (tokens: readonly Token[], i: number): Token => tokens[i] ?? NONE
export const tagAt = (tokens: readonly Token[], i: number): string | undefined => tokens[i]?.word?.tag
export const isSign = (tokens: readonly Token[], i: number, sign: string): boolean => {
  const token = tokens[i]
  return token !== undefined && token.kind === 'sign' && token.text === sign
}

const isMinute = (token: Token) => token.kind === 'number' && token.digits === 2 && token.value < 60
/** `13.12` in a place where nothing but an hour can stand: right behind a day with its year. */
export function parseDotted(tokens: readonly Token[], i: number): Hour | undefined {
  const [hour, dot, minute, tail] = [0, 1, 2, 3].map((n) => tokenAt(tokens, i + n))
  if (!hour || !dot || !minute || !tail || hour.kind !== 'number' || hour.digits > 2 || hour.value > 23)
    return undefined
  if (dot.text !== '.' || dot.gap > 0 || !isMinute(minute) || minute.gap > 0) return undefined
  if (tail.kind === 'sign' && (MONEY.has(tail.text) || (tail.text === '.' && tokenAt(tokens, i + 4).gap === 0)))
    return undefined
  if (tail.word?.tag === 'unit') return undefined
  return { hour: hour.value, minute: minute.value, half: hour.value > 12 ? '24' : 'none', next: i + 3 }
}

const MONEY = new Set(['$', '€', '£', '%'])

/** `pm`, `du soir`, `in the evening`, `at night` behind an hour. */
function halfAfter(tokens: readonly Token[], i: number): { half: 'am' | 'pm'; next: number } | undefined {
  const tag = tagAt(tokens, i)
  if (tag === 'am' || tag === 'pm') return { half: tag, next: i + 1 }
  let j = i
  while (j < i + 3 && ['the', 'of', 'at'].includes(tagAt(tokens, j) ?? '')) j++
  if (j === i && tagAt(tokens, i) !== 'tonight') return undefined
  const part = tagAt(tokens, j)
  if (part === 'morning') return { half: 'am', next: j + 1 }
  if (part === 'evening' || part === 'night' || part === 'tonight') return { half: 'pm', next: j + 1 }
  if (part === 'afternoon') {
    // `de l'après-midi`
    const end = isSign(tokens, j + 1, '-') && tagAt(tokens, j + 2) === 'noon' ? j + 3 : j + 1
    return tokenAt(tokens, j).text === 'apres' && end === j + 1 ? undefined : { half: 'pm', next: end }
  }
  return undefined
}

/** An hour that says by itself that it is one: `20 h 30`, `7.30pm`, `19:45`, `midi`. */
export function parseHour(tokens: readonly Token[], i: number): Hour | undefined {
  const token = tokenAt(tokens, i)
  const tag = token.word?.tag
  if (tag === 'noon' || tag === 'midnight') return parseNamed(tokens, i, tag)
  if (token.kind !== 'number' || token.digits > 2 || token.value > 24) return undefined
  const before = tokenAt(tokens, i - 1)
  if (before.kind === 'sign' && token.gap === 0 && (MONEY.has(before.text) || before.text === '#')) return undefined
  const after = tokenAt(tokens, i + 1)

  if (after.word?.tag === 'hour' && after.gap < 2) return parseFrench(tokens, i)
  if (after.word?.tag === 'oclock') return half(tokens, i + 2, token.value, 0, 'none')
  if ((after.word?.tag === 'am' || after.word?.tag === 'pm') && token.value >= 1 && token.value <= 12)
    return half(tokens, i + 1, token.value, 0, 'none')
  // `7:30`, `7.30pm`, `20:00:00`
  const minute = tokenAt(tokens, i + 2)
  if (after.kind !== 'sign' || after.gap !== 0 || !isMinute(minute) || minute.gap !== 0) return undefined
  if (after.text === ':') {
    let next = i + 3
    if (isSign(tokens, next, ':') && isMinute(tokenAt(tokens, next + 1)) && tokenAt(tokens, next).gap === 0) next += 2
    next = skipOffset(tokens, i, next)
    if (tagAt(tokens, next) === 'hour' && tokenAt(tokens, next).text === 'h') next++
    const known = token.value > 12 || token.value === 0 || (token.digits === 2 && token.value < 10)
    return half(tokens, next, token.value, minute.value, known ? '24' : 'none')
  }
  if (after.text !== '.') return undefined
  const marked = halfAfter(tokens, i + 3)
  if (marked && token.value >= 1 && token.value <= 12) return half(tokens, i + 3, token.value, minute.value, 'none')
  if (tagAt(tokens, i + 3) === 'hour') return { hour: token.value, minute: minute.value, half: '24', next: i + 4 }
  // `à 20.30`, `at 19.30`, but `12.50 $` and `05.11.2026` are none.
  const led = tagAt(tokens, i - 1) === 'at' || isSign(tokens, i - 1, '@')
  const tail = tokenAt(tokens, i + 3)
  const money = tail.kind === 'sign' && (MONEY.has(tail.text) || (tail.text === '.' && tail.gap === 0))
  if (!led || money || tail.word?.tag === 'unit') return undefined
  return half(tokens, i + 3, token.value, minute.value, token.value > 12 ? '24' : 'none')
}

/** `T19:30:00-05:00`, `T19:30Z`: the offset is not an end. */
function skipOffset(tokens: readonly Token[], i: number, next: number): number {
  const t = tokenAt(tokens, i - 1)
  if (t.kind !== 'rest' || t.text !== 't' || t.gap > 0) return next
  const sign = tokenAt(tokens, next)
  if (sign.gap > 0) return next
  if (sign.kind === 'rest' && sign.text === 'z') return next + 1
  if ((sign.text !== '-' && sign.text !== '+') || tokenAt(tokens, next + 1).digits < 2) return next
  return isSign(tokens, next + 2, ':') ? next + 4 : next + 2
}

function half(tokens: readonly Token[], next: number, hour: number, minute: number, known: '24' | 'none'): Hour {
  const marked = hour <= 12 ? halfAfter(tokens, next) : halfAfter(tokens, next)
  if (!marked) return { hour: hour % 24, minute, half: known, next }
  const value = hour > 12 ? hour % 24 : (hour % 12) + (marked.half === 'pm' ? 12 : 0)
  return { hour: value, minute, half: marked.half, next: marked.next }
}

/** `20 h`, `20h30`, `20 h 30 min`, `8 heures du soir`, `4/25 at 16h`. */
function parseFrench(tokens: readonly Token[], i: number): Hour | undefined {
  const { value } = tokenAt(tokens, i)
  const unit = tokenAt(tokens, i + 1)
  let next = i + 2
  let minute = 0
  const token = tokenAt(tokens, next)
  const far = tokenAt(tokens, next + 1)
  if (isMinute(token) && token.gap < 2 && far.word?.month === undefined && far.text !== '/' && unit.text !== 'hrs') {
    // `à 20 h 05 novembre` is no hour and five minutes, `14 h 15 h 30` are two hours.
    if (!(far.word?.tag === 'hour' && far.gap < 2)) {
      minute = token.value
      next++
      if (tagAt(tokens, next) === 'minute') next++
    }
  } else if (tagAt(tokens, next) === 'and' && tagAt(tokens, next + 1) === 'half') {
    minute = 30
    next += 2
  }
  if (isSign(tokens, next, '.') && tokenAt(tokens, next).gap === 0 && unit.text.length > 1) next++
  const said = value <= 12 ? halfAfter(tokens, next) : undefined
  if (!said) return { hour: value % 24, minute, half: '24', next }
  return { hour: (value % 12) + (said.half === 'pm' ? 12 : 0), minute, half: said.half, next: said.next }
}

function parseNamed(tokens: readonly Token[], i: number, tag: 'noon' | 'midnight'): Hour | undefined {
  if (isSign(tokens, i - 1, '-') && tokenAt(tokens, i).gap === 0 && tokenAt(tokens, i - 1).gap === 0) return undefined
  if (tagAt(tokens, i - 2) === 'afternoon' || (isSign(tokens, i + 1, '-') && tokenAt(tokens, i + 1).gap === 0))
    return undefined
  const hour = tag === 'noon' ? 12 : 0
  const minute = tokenAt(tokens, i + 1)
  if (isMinute(minute) && minute.gap === 1 && tokenAt(tokens, i + 2).word?.month === undefined)
    return { hour, minute: minute.value, half: '24', next: i + 2 }
  if (tagAt(tokens, i + 1) === 'and' && tagAt(tokens, i + 2) === 'half')
    return { hour, minute: 30, half: '24', next: i + 3 }
  return { hour, minute: 0, half: '24', next: i + 1 }
}

/** A number that is an hour only because of its neighbour: `7` in `7–9pm`, `13` in `de 13 à 15 h`, `11` in `8pm - 11`. */
function parseBare(tokens: readonly Token[], i: number): Hour | undefined {
  const token = tokenAt(tokens, i)
  if (token.kind !== 'number' || token.digits > 2 || token.value > 24) return undefined
  const after = tokenAt(tokens, i + 1)
  const glued = after.gap === 0
  if (glued && (after.text === ':' || after.text === '.') && isMinute(tokenAt(tokens, i + 2)))
    return { hour: token.value % 24, minute: tokenAt(tokens, i + 2).value, half: 'none', next: i + 3 }
  return { hour: token.value % 24, minute: 0, half: 'none', next: i + 1 }
}

/** The sign or word between the ends of a stretch of hours: `-`, `to`, `à`, `jusqu'à`, `until`. Answers the index behind it. */
function rangeSign(tokens: readonly Token[], i: number): number | undefined {
  let j = i
  if (isSign(tokens, j, ',')) j++
  const tag = tagAt(tokens, j)
  if (isSign(tokens, j, '-') || tag === 'to' || tag === 'until') j++
  else if (tag === 'at' && tokenAt(tokens, j).text === 'a') j++
  else return undefined
  while (tagAt(tokens, j) === 'at' || tagAt(tokens, j) === 'the') j++
  return j
}

/** An hour in a stretch takes its half of the day from the other: `7–9pm`, `11–1pm`, `8pm–11`. */
function stretch(start: Hour, end: Hour): { start: Hour; end: Hour } {
  const value = (h: Hour) => h.hour * 60 + h.minute
  if (start.half === 'none' && (end.half === 'am' || end.half === 'pm') && start.hour <= 12) {
    const same = (start.hour % 12) + (end.half === 'pm' ? 12 : 0)
    const before = same * 60 + start.minute < value(end)
    const hour = before ? same : (same + 12) % 24
    return { start: { ...start, hour, half: end.half }, end }
  }
  if (end.half === 'none' && (start.half === 'am' || start.half === 'pm') && end.hour <= 12) {
    const same = (end.hour % 12) + (start.half === 'pm' ? 12 : 0)
    const after = same * 60 + end.minute > value(start)
    return { start, end: { ...end, hour: after ? same : (same + 12) % 24, half: start.half } }
  }
  // `11 h 30 à 1 h 30`: over half a day from the morning on, the 12-hour clock is meant.
  if (start.half === '24' && end.half === '24' && start.hour < 12 && end.hour > 0 && value(end) < value(start))
    return { start, end: { ...end, hour: end.hour + 12, half: 'none' } }
  if (start.half === '24' || end.half === '24')
    return { start: { ...start, half: start.half === 'none' ? '24' : start.half }, end: { ...end, half: '24' } }
  return { start, end }
}

/** An hour, or a stretch of hours, at this very place. */
export function parseSlot(tokens: readonly Token[], i: number): { start: Hour; end?: Hour; next: number } | undefined {
  const first = parseHour(tokens, i)
  if (first) {
    const behind = rangeSign(tokens, first.next)
    if (behind !== undefined) {
      const end = parseHour(tokens, behind) ?? (first.half === '24' ? undefined : parseBareEnd(tokens, behind))
      // `20 h – 5 novembre`: what follows is a day.
      if (end && tokenAt(tokens, end.next).word?.month === undefined) return { ...stretch(first, end), next: end.next }
    }
    // `h:mm pm h:mm pm`: a second hour without a dash is the end where it is later and follows at once.
    return { start: first, next: first.next }
  }
  const bare = parseBare(tokens, i)
  if (!bare) return undefined
  const behind = rangeSign(tokens, bare.next)
  if (behind === undefined) return undefined
  // `samedi 16 à 18 h` is a day and its hour; `de 16 à 18 h` and `samedi 16-18h` are stretches.
  const before = tokenAt(tokens, i - 1).word
  const lead = before?.tag === 'of' || before?.tag === 'from' || before?.tag === 'between'
  if (tagAt(tokens, bare.next) === 'at' && !lead) return undefined
  const dayish = before?.weekday !== undefined || before?.tag === 'the'
  if (dayish && tokenAt(tokens, bare.next).gap > 0) return undefined
  const end = parseHour(tokens, behind)
  if (!end || end.half === 'none' || tokenAt(tokens, behind).kind !== 'number') return undefined
  return { ...stretch(bare, end), next: end.next }
}

/** `8` in `November 14 at 8`, `doors 7`: a lone number in an hour's place. */
export function parseBareHour(tokens: readonly Token[], i: number): Hour | undefined {
  const token = tokenAt(tokens, i)
  const after = tokenAt(tokens, i + 1)
  if (token.kind !== 'number' || token.digits > 2 || token.value < 1 || token.value > 12) return undefined
  const ends = after.gap === 2 || (after.kind === 'sign' && /^[.,;)|/]$/.test(after.text)) || after.word?.tag === 'show'
  const decimal = tokenAt(tokens, i + 2).kind === 'number' && tokenAt(tokens, i + 2).gap === 0
  if ((!ends && after.kind !== 'sign') || decimal || MONEY.has(after.text)) return undefined
  return { hour: token.value, minute: 0, half: 'none', next: i + 1 }
}

function parseBareEnd(tokens: readonly Token[], i: number): Hour | undefined {
  const bare = parseBare(tokens, i)
  if (!bare || bare.hour > 12 || bare.hour === 0) return undefined
  const after = tokenAt(tokens, bare.next)
  if (
    after.kind === 'number' ||
    after.word ||
    (after.kind === 'sign' && after.gap === 0 && after.text !== ',' && after.text !== ')')
  )
    return undefined
  return bare
}
