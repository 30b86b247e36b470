import { moneyBehind } from './amounts.ts'
import { parseBare } from './bare-hour.ts'
import { isPlaceWord, isSign, tagAt, tokenAt } from './cursor.ts'
import { type Hour, parseHour } from './hour.ts'
import type { Token } from './tokens.ts'

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
      if (end && !isMonthHere(tokens, end.next)) return { ...stretch(first, end), next: end.next }
    }
    // `h:mm pm h:mm pm`: a second hour without a dash is the end where it is later and follows at once.
    return { start: first, next: first.next }
  }
  const bare = parseBare(tokens, i)
  if (!bare) return undefined
  const behind = rangeSign(tokens, bare.next)
  if (behind === undefined) return undefined
  // `samedi 16 à 18 h` is a day and its hour; `de 16 à 18 h` and `samedi 16-18h` are stretches.
  const before = tokenAt(tokens, isSign(tokens, i - 1, '.') ? i - 2 : i - 1).word
  // `Salle 2 – 20 h`: the number of a hall.
  if (isPlaceWord(tokenAt(tokens, i - 1)) && tokenAt(tokens, bare.next).gap > 0) return undefined
  const lead = before?.tag === 'of' || before?.tag === 'from' || before?.tag === 'between'
  if (tagAt(tokens, bare.next) === 'at' && !lead) return undefined
  const dayish = before?.weekday !== undefined || before?.tag === 'the'
  if (dayish && tokenAt(tokens, bare.next).gap > 0) return undefined
  const end = parseHour(tokens, behind)
  if (!end) return backwards(tokens, bare, behind)
  if (end.half === 'none' || tokenAt(tokens, behind).kind !== 'number') return undefined
  return { ...stretch(bare, end), next: end.next }
}

/** `10–4`, `Tue–Sat 11–5`: two numbers that fall are no days; from the late morning on they are hours of the day. */
function backwards(
  tokens: readonly Token[],
  start: Hour,
  i: number,
): { start: Hour; end: Hour; next: number } | undefined {
  const end = parseBareEnd(tokens, i)
  if (!end || start.hour < 8 || start.hour > 12 || end.hour > 7 || moneyBehind(tokens, i) !== undefined)
    return undefined
  return { start: { ...start, half: '24' }, end: { ...end, hour: end.hour + 12, half: '24' }, next: end.next }
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

/** `7 & 9pm`, `7 for 7.30pm`, `à 14 et 20 h`: a bare number in front of an hour. */
export function parseShared(
  tokens: readonly Token[],
  i: number,
): { start: ReturnType<typeof parseHour>; next: number; gathering: boolean } | undefined {
  const token = tokenAt(tokens, i)
  if (token.kind !== 'number' || token.digits > 2 || token.value > 24) return undefined
  const and = tokenAt(tokens, i + 1)
  // `7/8pm`: doors, and the show within the hour.
  const slash = and.text === '/' && tokenAt(tokens, i + 2).value - token.value === 1
  const gathering = and.word?.tag === 'for' || slash
  const listed = and.text === ',' && tokenAt(tokens, i + 2).value > token.value
  if (and.word?.tag !== 'and' && and.text !== '&' && !gathering && !listed) return undefined
  const hour = listed ? parseShared(tokens, i + 2)?.start : parseHour(tokens, i + 2)
  if (!hour || hour.half === 'none' || tokenAt(tokens, i + 2).kind !== 'number') return undefined
  if ((slash || listed) && hour.half === '24') return undefined
  if (hour.half === '24')
    return !gathering && tagAt(tokens, i - 1) === 'at'
      ? { start: { ...hour, hour: token.value % 24, minute: 0 }, next: i + 1, gathering }
      : undefined
  const value = (token.value % 12) + (hour.half === 'pm' ? 12 : 0)
  return { start: { hour: value, minute: 0, half: hour.half, next: i + 1 }, next: i + 1, gathering }
}

/** A month on the same line. */
const isMonthHere = (tokens: readonly Token[], i: number): boolean =>
  tokenAt(tokens, i).gap < 2 && tokenAt(tokens, i).word?.month !== undefined
