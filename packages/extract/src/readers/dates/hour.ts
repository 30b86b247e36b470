import { isSign, tagAt, tokenAt } from './cursor.ts'
import type { Token } from './tokens.ts'

/** One printed hour. */
export interface Hour {
  readonly hour: number
  readonly minute: number
  /** `am`/`pm` as printed; `none` where a 12-hour clock may be meant and the text does not say which half. */
  readonly half: 'am' | 'pm' | '24' | 'none'
  readonly next: number
}

export const isMinute = (token: Token): boolean => token.kind === 'number' && token.digits === 2 && token.value < 60

/** Behind these, or in front, a number is an amount. */
export const MONEY: ReadonlySet<string> = new Set(['$', '€', '£', '%'])

/** An hour that says by itself that it is one: `20 h 30`, `7.30pm`, `19:45`, `midi`. */
export function parseHour(tokens: readonly Token[], i: number): Hour | undefined {
  const token = tokenAt(tokens, i)
  const tag = token.word?.tag
  if (tag === 'noon' || tag === 'midnight') return parseNamed(tokens, i, tag)
  if (token.kind === 'number' && token.digits === 4) return parseMilitary(tokens, i)
  if (token.kind !== 'number' || token.digits > 2 || token.value > 24) return undefined
  const before = tokenAt(tokens, i - 1)
  if (before.kind === 'sign' && token.gap === 0 && (MONEY.has(before.text) || before.text === '#')) return undefined
  const after = tokenAt(tokens, i + 1)

  if (after.word?.tag === 'hour' && after.gap < 2) return parseFrench(tokens, i)
  // `8 tonight`: the word behind stays for the day.
  if (after.word?.tag === 'tonight' && token.value >= 1 && token.value <= 12)
    return { hour: (token.value % 12) + 12, minute: 0, half: 'pm', next: i + 1 }
  // `12 noon`
  if (token.value === 12 && (after.word?.tag === 'noon' || after.word?.tag === 'midnight') && after.gap < 2)
    return parseNamed(tokens, i + 1, after.word.tag)
  // `3 in the afternoon`
  const said = after.text === 'in' && token.value >= 1 && token.value <= 12 ? halfAfter(tokens, i + 1) : undefined
  if (said) return half(tokens, i + 1, token.value, 0, 'none')
  if (after.word?.tag === 'oclock') return half(tokens, i + 2, token.value, 0, 'none')
  if (isMeridiem(after) && token.value >= 1 && token.value <= 12) return half(tokens, i + 1, token.value, 0, 'none')
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
  // `à 20.30`, `at 19.30`, `Heure : 20.00`, but `12.50 $` and `05.11.2026` are none.
  const led = tagAt(tokens, i - 1) === 'at' || isSign(tokens, i - 1, '@') || isLabelled(tokens, i)
  const tail = tokenAt(tokens, i + 3)
  const money = tail.kind === 'sign' && (MONEY.has(tail.text) || (tail.text === '.' && tail.gap === 0))
  if (!led || money || tail.word?.tag === 'unit') return undefined
  return half(tokens, i + 3, token.value, minute.value, token.value > 12 ? '24' : 'none')
}

const TIME = /^(?:heures?|horaires?|debut|time|times|starts?|begins|doors?|portes?)$/

/** `Time: 20.00`, `Doors 19.30` */
const isLabelled = (tokens: readonly Token[], i: number): boolean =>
  TIME.test(tokenAt(tokens, isSign(tokens, i - 1, ':') ? i - 2 : i - 1).text)

function half(tokens: readonly Token[], next: number, hour: number, minute: number, known: '24' | 'none'): Hour {
  const marked = hour <= 12 ? halfAfter(tokens, next) : halfAfter(tokens, next)
  if (!marked) return { hour: hour % 24, minute, half: known, next }
  const value = hour > 12 ? hour % 24 : (hour % 12) + (marked.half === 'pm' ? 12 : 0)
  return { hour: value, minute, half: marked.half, next: marked.next }
}

/** `am`, `pm`, and `p` where it is glued to its hour. */
const isMeridiem = ({ word, text, gap }: Token): boolean =>
  word?.tag === 'am' || (word?.tag === 'pm' && (text !== 'p' || gap === 0))

/** `1930 h`, but `5 décembre 2026 Heure : 20 h` */
export const isHourUnit = (tokens: readonly Token[], i: number): boolean =>
  tagAt(tokens, i + 1) === 'hour' && !(isSign(tokens, i + 2, ':') && tokenAt(tokens, i + 1).text.startsWith('heure'))

/** `1930h`, `1930 hrs` */
function parseMilitary(tokens: readonly Token[], i: number): Hour | undefined {
  const { value } = tokenAt(tokens, i)
  const unit = tokenAt(tokens, i + 1)
  if (!isHourUnit(tokens, i) || unit.gap === 2 || value >= 2400 || value % 100 > 59) return undefined
  return { hour: Math.floor(value / 100), minute: value % 100, half: '24', next: i + 2 }
}

/** `20 h`, `20h30`, `20 h 30 min`, `8 heures du soir`, `4/25 at 16h`. */
function parseFrench(tokens: readonly Token[], i: number): Hour | undefined {
  const { value } = tokenAt(tokens, i)
  const unit = tokenAt(tokens, i + 1)
  let next = i + 2
  let minute = 0
  const token = tokenAt(tokens, next)
  const far = tokenAt(tokens, next + 1)
  if (
    isMinute(token) &&
    token.gap < 2 &&
    (far.gap === 2 || far.word?.month === undefined) &&
    !isMonthBehind(tokens, next + 1) &&
    // `20 h 16 ans et plus`
    !(far.gap === 1 && far.text === 'ans') &&
    unit.text !== 'hrs'
  ) {
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

/** The month of `à 20 h 05/11`; behind the slash of `19h00 / 21h00` and `19 h 30 / 6 décembre` begins another hour or day. */
function isMonthBehind(tokens: readonly Token[], i: number): boolean {
  const [slash, month, after] = [tokenAt(tokens, i), tokenAt(tokens, i + 1), tokenAt(tokens, i + 2)]
  const glued = slash.text === '/' && slash.gap === 0 && month.gap === 0
  return (
    glued &&
    month.kind === 'number' &&
    month.value <= 12 &&
    after.word?.tag !== 'hour' &&
    after.word?.month === undefined
  )
}

function parseNamed(tokens: readonly Token[], i: number, tag: 'noon' | 'midnight'): Hour | undefined {
  // `après-midi`, `midi-musique`; but `10am–noon`, `noon–1pm`
  const glued = isSign(tokens, i - 1, '-') && tokenAt(tokens, i).gap === 0 && tokenAt(tokens, i - 1).gap === 0
  if (glued && !endsHour(tokenAt(tokens, i - 2))) return undefined
  const leads = isSign(tokens, i + 1, '-') && tokenAt(tokens, i + 1).gap === 0
  // `The Midnight Pile-Up`
  if (tag === 'midnight' && tagAt(tokens, i - 1) === 'the') return undefined
  if (tagAt(tokens, i - 2) === 'afternoon' || (leads && tokenAt(tokens, i + 2).kind !== 'number')) return undefined
  const hour = tag === 'noon' ? 12 : 0
  const minute = tokenAt(tokens, i + 1)
  if (isMinute(minute) && minute.gap === 1 && tokenAt(tokens, i + 2).word?.month === undefined)
    return { hour, minute: minute.value, half: '24', next: i + 2 }
  if (tagAt(tokens, i + 1) === 'and' && tagAt(tokens, i + 2) === 'half')
    return { hour, minute: 30, half: '24', next: i + 3 }
  return { hour, minute: 0, half: '24', next: i + 1 }
}

const endsHour = ({ kind, word }: Token): boolean =>
  kind === 'number' || word?.tag === 'am' || word?.tag === 'pm' || word?.tag === 'hour'

/** `pm`, `du soir`, `in the evening`, `at night` behind an hour. */
function halfAfter(tokens: readonly Token[], i: number): { half: 'am' | 'pm'; next: number } | undefined {
  const tag = tagAt(tokens, i)
  if (tag === 'am' || (tag === 'pm' && isMeridiem(tokenAt(tokens, i)))) return { half: tag, next: i + 1 }
  let j = i
  while (j < i + 3 && ['the', 'of', 'at'].includes(tagAt(tokens, j) ?? '')) j++
  if (j === i && tagAt(tokens, i) !== 'tonight') return undefined
  const part = tagAt(tokens, j)
  if (part === 'morning' || tokenAt(tokens, j).text === 'mat') return { half: 'am', next: j + 1 }
  if (part === 'evening' || part === 'night' || part === 'tonight') return { half: 'pm', next: j + 1 }
  if (part === 'afternoon') {
    // `de l'après-midi`
    const end = isSign(tokens, j + 1, '-') && tagAt(tokens, j + 2) === 'noon' ? j + 3 : j + 1
    return tokenAt(tokens, j).text === 'apres' && end === j + 1 ? undefined : { half: 'pm', next: end }
  }
  return undefined
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
