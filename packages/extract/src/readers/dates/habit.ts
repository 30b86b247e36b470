import { isSign, tokenAt } from './cursor.ts'
import type { Custom } from './hours.ts'
import type { Token } from './tokens.ts'
import type { DateContext, NumericOrder } from './when.ts'

/** How numeric dates are to be read in this text. */
export interface Habit {
  readonly order: NumericOrder
  /** False where the order is only the language's custom: `05/11` may then be the other way round. */
  readonly sure: boolean
  /** A month heading stands above: a lone day number may be a date. */
  readonly heading: boolean
  /** Day and month in figures may head a line. */
  readonly pairs: boolean
  /** That month. */
  readonly month: number | undefined
  /** `mar` is March; elsewhere it may be `mardi`. */
  readonly english: boolean
  /** French never prints the month first in a sentence: `les sept. 5` is a slip of the reader. */
  readonly french: boolean
  /** Day lists that start before this token have no month: found once, not tried again from each of their numbers. */
  barren: number
  /** The year of capture. */
  readonly captured: number
}

/** How numeric dates of this text are read: the site's habit, else a date in the text that has only one reading. */
export function habitOf(tokens: readonly Token[], context: DateContext): Habit {
  const common = {
    captured: Number(context.captured.slice(0, 4)),
    heading: context.month !== undefined,
    month: context.month,
    pairs: context.pairs ?? false,
    barren: -1,
    english: context.language?.toLowerCase().startsWith('en') ?? false,
    french: context.language?.toLowerCase().startsWith('fr') ?? false,
  }
  if (context.order) return { order: context.order, sure: true, ...common }
  const seen = numericOrder(tokens)
  if (seen) return { order: seen, sure: true, ...common }
  const monthFirst = isMonthFirst(context.language)
  return { order: monthFirst ? 'mdy' : 'dmy', sure: context.language !== undefined && !monthFirst, ...common }
}

/** Day first, except where the language's own custom differs. */
const isMonthFirst = (language: string | undefined): boolean =>
  language !== undefined && /^en(-(us|ca|ph))?$/i.test(language)

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
export function customOf(tokens: readonly Token[], context: DateContext): Custom {
  if (context.language?.toLowerCase().startsWith('fr')) return '24'
  let french = 0
  let english = 0
  for (const { word } of tokens)
    if (word?.languages === 'fr') french++
    else if (word?.languages === 'en') english++
  if (context.language === undefined) return english > french ? '12' : '24'
  return context.language.toLowerCase().startsWith('en') && french <= english ? '12' : '24'
}
