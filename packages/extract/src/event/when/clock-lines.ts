import { ACCOMPANIES, ACTION, HOUSE_HOURS, isClockwork, plain } from '../../page/words.ts'
import { type ClockTime, type DateContext, inFigures, readTimes } from '../../readers/dates/index.ts'
import type { Reading } from '../../readers/reading.ts'

/** The hours of a line. */
export interface Clocks {
  readonly times: readonly ClockTime[]
  /** The line says nothing else, but for what is left to book. */
  readonly alone: boolean
}

/** Between what is played and what else is done that day: `20 h. Bar ouvert dès 18 h`, `sign-up 7, show 7:30pm` */
const CLAUSE = /[.;•·|](?=\s)|\s–\s|(?<=\d ?(?:[ap]\.?m\.?|h)?)(?:,| \/)(?= \p{L})/u

/** What is done before or after: signing up, eating, a word with the artists. */
const AROUND =
  /\b(?:sign[- ]?ups?|check[- ]?in|registration|inscriptions?|repetitions?|rehearsals?|sound ?check|autographs?|dedicaces?|signing|meet (?:and|&) greet|(?:pre|post)-?(?:show|concert|performance)|after ?party|(?:avant|apres)-(?:spectacle|concert)|navettes?|shuttles?|last (?:train|bus)|derniere? (?:metro|bus|train))\b/
const HOUR_BEHIND = /^[^\d.;]{0,24}\d/
const HOUR_BEFORE = /\d ?(?:[ap]\.?m\.?|h)?\W{0,3}$/

const ENDS = /\d\D{0,12}(?:\bends?\b|\bfin\b|\bfinish\w*|\btermin\w*|\buntil\b|\bcurfew\b|\bjusqu)[^\d]{0,20}\d/i

/** What stands beside an hour that one can book: `Sold out`, `dernières places`, `12 $`. */
const STATE =
  /^(?:(?:presque |almost |nearly )?(?:complete?s?|sold ?out|full)|(?:few|limited|last|low|dernieres?|quelques) .{0,24}|(?:il reste )?\d* ?(?:places?|seats?|tickets?|billets?)\b.{0,20}|disponibles?|available|on sale|en vente|wait(?:ing )?list|liste d'attente|gratuit|free|entree libre|pwyc|pay what you .{2,10}|prix libre|contribution (?:libre|volontaire)|(?:by )?donations?|v\.?f\.?q?|v\.?o\.?|vo ?st\w*|vost ?fr|[23]d|o\.?v\.?|all ages|ages? \d+\+?|pour tous|\d{1,2}\+|[$€£\d., /]+)$/

/** Doors that the reader of hours does not know by a single word. */
const WELCOME =
  /\b(?:accueil du public|on vous accueille|lobby|house|box office|bar|ouverture (?:de la salle|du site|du lieu)|gates?)\b[^\d]{0,14}$/

/** `19 h 30 : accueil` */
const DOORS = /^\W*(?:accueil|ouverture des portes|portes|doors|bar opens)\b/

/** A word for an hour is one behind another word of hours: `The Midnight Lamps` are a band. */
const LEADS = /(?:\b(?:at|from|until|till|des|12)|(?:^|\s)[aà@–—-]|,)\s*$/i

/** The hours of a text, without those that are words of a name. */
const hoursOf = (text: string, dates: DateContext): readonly Reading<ClockTime>[] =>
  readTimes(text, dates)
    .filter(
      ({ span: [start, end] }) =>
        /\d/.test(text.slice(start, end)) || LEADS.test(text.slice(0, start)) || isClockwork(text),
    )
    .map((reading) => ({ ...reading, value: withoutLength(reading.value) }))

/** `1h10 - 20h` is how long it takes, and the hour. */
const withoutLength = (time: ClockTime): ClockTime =>
  time.start && time.end && time.start < '05:00' && time.end > '10:00' ? { start: time.end } : time

const BOTH = /^(.*\d\s?[ap]\.?m\.?)\s+((?:\d{1,2}:\d\d[\s–-]*)+)$/i

/** `7:30 PM 10:00 PM 19:30 22:00`: templates print the hours on both clocks, and hide those of one. */
export function onOneClock(text: string, dates: DateContext): string {
  const [, twelve, twentyFour] = BOTH.exec(text) ?? []
  if (!twelve || !twentyFour) return text
  const said = new Set(readTimes(twelve, dates).flatMap(({ value }) => [value.start, value.end]))
  return twentyFour.match(/\d{1,2}:\d\d/g)?.every((time) => said.has(time.padStart(5, '0'))) ? twelve : text
}

const isOther = (clause: string): boolean => {
  const words = plain(clause)
  if (HOUSE_HOURS.test(words)) return true
  const around = AROUND.exec(words)
  if (!around) return false
  // `10 am · Rehearsal Room B` is a place.
  return (
    HOUR_BEHIND.test(words.slice(around.index + around[0].length)) || HOUR_BEFORE.test(words.slice(0, around.index))
  )
}

/**
 * The hours at which something is played, of one line. What stands in brackets is of something before or after: `19 h 30
 * (causerie à 18 h 45)`; so is what the house does: `Bar ouvert dès 18 h`. `name` is what is played: a talk is not beside itself.
 */
export function clocksIn(printed: string, dates: DateContext, name: string): Clocks {
  const figures = inFigures(printed)
  if (!/\d|midi|minuit|noon|midnight/i.test(figures)) return { times: [], alone: false }
  const text = onOneClock(figures, dates)
  if (isOther(text)) {
    const played = text.split(CLAUSE).filter((clause) => !isOther(clause))
    return { times: played.flatMap((clause) => hoursOf(clause, dates).map(({ value }) => value)), alone: false }
  }
  const readings = hoursOf(text, dates)
  const times = readings.map(({ value }) => value)
  const [first, second] = times
  if (times.length === 2 && first?.start && second?.start && !first.end && ENDS.test(text))
    return { times: [{ ...first, end: second.start }], alone: true }
  if (text.includes('(') && times.length > 1) {
    const outside = hoursOf(text.replace(/\([^()]*\)/g, ' '), dates).map(({ value }) => value)
    if (outside.some((time) => time.start !== undefined)) return { times: outside, alone: false }
  }
  const [at] = readings[0]?.span ?? []
  const before = plain(text.slice(0, at))
  if (first?.start && times.length === 1 && DOORS.test(plain(text.slice(readings[0]?.span[1]))))
    return { times: [{ doors: first.start }], alone: true }
  if (first?.start && !first.end && times.length < 3 && WELCOME.test(before)) {
    const doors = { doors: first.start }
    return { times: [second?.start && second.start > first.start ? { ...doors, ...second } : doors], alone: true }
  }
  // `Artist talk at 6.45pm` is beside what is played, unless that is a talk.
  if (ACCOMPANIES.test(before) && !ACCOMPANIES.test(plain(name))) return { times: [], alone: false }
  return { times, alone: isBare(text, readings) }
}

/** Nothing but hours and what is left to book. */
function isBare(text: string, readings: readonly Reading<ClockTime>[]): boolean {
  if (readings.length === 0) return false
  let rest = text
  for (const [start, end] of new Map(readings.map(({ span }) => [span[0], span] as const)).values())
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return isClockwork(rest) || rest.split(/[()[\]|•·,–—]+|\s-\s|\s\s+/).every((part) => isState(part))
}

/** So far apart are performances of one day, in minutes. */
const APART = 90

/** `9.45 and 1.30`, `12, 2, 4, free`: hours without am or pm in a row, where English tells the day's course with them. */
export function clocksInARow(text: string, { language = '' }: DateContext): Clocks {
  const none = { times: [], alone: false }
  if (!/^en/i.test(language) || !/^\d/.test(text)) return none
  const parts = text.split(/ ?(?:,|&|\+| and ) ?/)
  const found = parts.findIndex((part) => !/^(?:[1-9]|1[0-2])(?:[.:][0-5]\d)?$/.test(part))
  const count = found < 0 ? parts.length : found
  if (count < 2 || !parts.slice(count).every(isState)) return none
  const times: ClockTime[] = []
  let last = 0
  for (const part of parts.slice(0, count)) {
    const [hour = 0, minute = 0] = part.split(/[.:]/).map(Number)
    const early = hour * 60 + minute
    const at = early < Math.max(EARLIEST, last) ? early + 720 : early
    if (at < last + APART || at >= 1440) return none
    times.push({ start: `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(minute).padStart(2, '0')}` })
    last = at
  }
  return { times, alone: true }
}
const EARLIEST = 8 * 60

/** What is left to book, or how: `Complet`, `Réserver`. */
export function isState(text: string): boolean {
  const words = plain(text)
    .replace(/^[^a-z0-9$€£]+|[^a-z0-9$€£+]+$/g, '')
    .trim()
  return words === '' || isClockwork(words) || STATE.test(words) || ACTION.test(words)
}

/** Hours of a line with a name: those at its edge, behind or before a sign, never words of the name. */
export function clocksBesideName(text: string, dates: DateContext): readonly ClockTime[] {
  return hoursOf(text, dates).flatMap(({ value, span: [start, end] }) => {
    const leads = start === 0 && /^\s*[:–—|•·,;)-]/.test(text.slice(end))
    const ends = text.length - end < 2 && /(?:[:–—|•·,;@(-]|\b(?:at|à|dès))\s*$/i.test(text.slice(0, start))
    return /\d/.test(text.slice(start, end)) && (leads || ends) ? [value] : []
  })
}
