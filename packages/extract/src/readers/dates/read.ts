import { remembering } from '@rampe/model'
import type { Reading } from '../reading.ts'
import { parseDay } from './calendar.ts'
import { isSign, tagAt, tokenAt } from './cursor.ts'
import { withColons } from './dotted.ts'
import { expand } from './expand.ts'
import { customOf, habitOf } from './habit.ts'
import { hoursOf } from './hours.ts'
import { isDuration } from './items.ts'
import { oneNight } from './occurrence.ts'
import { mayOpen, type Phrase, parsePhrase } from './phrases.ts'
import { roleBefore } from './roles.ts'
import { parseSlots } from './slots.ts'
import { inFigures } from './spelled.ts'
import { mayHoldDate, type Token, tokenise } from './tokens.ts'
import { behindTiny } from './weekday-around.ts'
import type { ClockTime, DateContext, When } from './when.ts'

/**
 * Every date phrase of a text, in order. A phrase with several days or hours is one reading with all its performances.
 *
 * Linear in the length of the text. Never throws. Wall time, without offset. What was not printed is named in `assumed`
 * (`year`, `ampm`, `order`, `weekday` = contradicts the day, `date` = a weekday alone, `alternative`).
 *
 * @example readDates('5, 6 et 7 novembre 2026 à 20 h', { captured: '2026-09-01' })[0].value.occurrences.length // 3
 */
export function readDates(text: string, context: DateContext): readonly Reading<When>[] {
  if (!mayHoldDate(text) || Number.isNaN(parseDay(context.captured))) return []
  const tokens = tokensOf(text, context)
  const habit = habitOf(tokens, context)
  const custom = customOf(tokens, context)
  const readings: Reading<When>[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    if (!token || !(mayOpen(token) || (habit.heading && behindTiny(tokens, i) > i))) {
      i++
      continue
    }
    const phrase = parsePhrase(text, tokens, i, habit)
    if (!phrase) {
      i++
      continue
    }
    const dated = phrase.items.some((item) => item.kind === 'days' || item.kind === 'relative')
    const run = phrase.items.some((item) => item.kind === 'days' && item.days.spans.some(({ to }) => to !== undefined))
    const said = roleBefore(tokens, phrase.first, dated, run)
    const before = yearInFront(tokens, phrase.first, context)
    const expanded = expand(phrase, before ? { ...context, year: before } : context, custom, said)
    if (expanded) {
      const start = tokenAt(tokens, phrase.first - tinyInFront(tokens, phrase)).start
      const end = tokenAt(tokens, phrase.next - 1).end
      const role = isOld(expanded.when, context, isProse(tokens, phrase.first)) ? 'history' : expanded.when.role
      const confidence = role === 'event' ? expanded.confidence : expanded.confidence * 0.4
      const night = [1, 2].some((back) => tagAt(tokens, phrase.first - back) === 'night')
      const when = night ? oneNight(expanded.when) : expanded.when
      const skipped = phrase.bridged.map(
        ([from, to]) => [withElision(text, tokenAt(tokens, from).start), tokenAt(tokens, to - 1).end] as const,
      )
      const { assumed } = expanded
      const span = [start, end] as const
      readings.push({ value: { ...when, role }, span, ...(skipped.length > 0 ? { skipped } : {}), confidence, assumed })
    }
    i = Math.max(phrase.next, i + 1)
  }
  return readings
}

const tokensOf = (text: string, { dotted }: DateContext): readonly Token[] => tokensIn(dotted ? withColons(text) : text)

/** One line is asked for its days, for its hours, and for both again with those below. */
const tokensIn = remembering(1_000, (text) => tokenise(inFigures(text)), 300)

/** `Sa. 6 mai`: how many tokens in front of the day are its weekday, cut to two letters. */
function tinyInFront(tokens: readonly Token[], { items: [head], first }: Phrase): number {
  if (
    head?.kind !== 'days' ||
    head.days.spans[0]?.from.weekday === undefined ||
    tokenAt(tokens, first).kind !== 'number'
  )
    return 0
  const back = isSign(tokens, first - 1, '.') ? 2 : 1
  return tokenAt(tokens, first - back).word?.weekday === head.days.spans[0].from.weekday ? back : 0
}

/** `L’Anglicane`: the article that tokens leave out belongs to what is skipped. */
const withElision = (text: string, start: number): number =>
  start - (/(?<!\p{L})[lLdD]['’]$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0)

/** Words stand right before the phrase. */
const isProse = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]
  return before !== undefined && before.kind !== 'sign' && tokenAt(tokens, first).gap < 2
}

/** Ten years and more before the capture, in a sentence: somebody's birth, a battle, a premiere of long ago. */
function isOld({ occurrences, run }: When, context: DateContext, prose: boolean): boolean {
  const first = occurrences[0]?.start ?? run?.end ?? run?.start
  const year = Number(first?.slice(0, 4) ?? Number.NaN)
  return year < 1900 || (prose && year < Number(context.captured.slice(0, 4)) - 10)
}

/** `Été 2026, 5 et 6 juillet`: a year that stands right before the days. */
function yearInFront(tokens: readonly Token[], first: number, context: DateContext): number | undefined {
  let j = first - 1
  while (j >= first - 2 && tokenAt(tokens, j).kind === 'sign') j--
  const token = tokenAt(tokens, j)
  if (token.kind !== 'number' || token.digits !== 4 || Math.abs(token.value - Number(context.captured.slice(0, 4))) > 3)
    return undefined
  return token.value
}

/** `Durée : 1 h 15`, `running time 2:10`. */
const isLength = (tokens: readonly Token[], i: number): boolean =>
  [1, 2, 3].some((back) => tagAt(tokens, i - back) === 'duration' && tokenAt(tokens, i - back + 1).gap < 2)

/** Clock times alone, for a cell or an element that holds hours only. */
export function readTimes(text: string, context: DateContext): readonly Reading<ClockTime>[] {
  const tokens = tokensOf(text, context)
  if (!tokens.some(mayOpen)) return []
  const custom = customOf(tokens, context)
  const readings: Reading<ClockTime>[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]
    const found = token && mayOpen(token) ? parseSlots(tokens, i) : undefined
    if (!found) {
      i++
      continue
    }
    if (isDuration(tokens, i, found.slots) || isLength(tokens, i)) {
      i = found.next
      continue
    }
    const hours = hoursOf(found.slots, custom)
    const span = [tokenAt(tokens, i).start, tokenAt(tokens, found.next - 1).end] as const
    const confidence = (hours.certain ? 0.95 : 0.5) * hours.confidence
    for (const value of hours.times) readings.push({ value, span, confidence, assumed: hours.assumed })
    i = found.next
  }
  return readings
}
