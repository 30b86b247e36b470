import type { DateContext, When } from '../readers/dates/index.ts'
import { readDates, readParts } from '../readers/dates/index.ts'
import { piecesOf } from '../readers/reading.ts'
import type { Box, Line, Outline } from './outline.ts'
import { ranged } from './ranges.ts'
import { stamped } from './stamps.ts'
import { isPiece, tileMarks } from './tiles.ts'
import { provenYears } from './weekday-beside.ts'
import { COMES_OUT, POSTED, plain, REHEARSED } from './words.ts'
import { nearHeading, orderOf, sameYear } from './years.ts'

/** A date phrase and where it stands: `lines[first]` up to, not including, `lines[end]`. */
export interface Mark {
  readonly first: number
  readonly end: number
  readonly box: Box
  readonly when: When
  readonly confidence: number
  readonly assumed: readonly string[]
  /** The words it was read from. */
  readonly quote: string
  /** What else stands on these lines. */
  readonly rest: string
  /** Where the quote stands on a single line. */
  readonly span: readonly [start: number, end: number]
  /** The parts of the span that tell of the day and its hour: a name or a place may stand between them. */
  readonly pieces: readonly (readonly [start: number, end: number])[]
  /** `HH:MM` that the element's `datetime` tells of a day printed without an hour. */
  readonly clock?: string
}

const MONTHISH =
  /\d|janv|f[eé]v|mars|march|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c|jan|feb|apr|may|jun|jul|aug|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday/i
/** `jusqu'à 30` in a sentence is no day unless a month or a numeric date stands with it. */
const MONTH_OR_NUMBERS =
  /\d[./-]\d|janv|f[eé]v|mars|march|mar\b|avr|mai\b|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c|jan|feb|apr|may\b|jun|jul|aug/i
/** `mardi 2 juin 2026, par Maude`: the day when somebody wrote. */
const BYLINE = /^\s*[,|•·–—-]?\s*(?:par|by|posted by|publié par)\s+\p{L}/iu
const MAX_LINES = 4000
const MAX_TEXT = 1200

/** Every date phrase of the page that says when something is played, in order. */
export function marksOf(outline: Outline, given: DateContext, post = false): readonly Mark[] {
  const { lines } = outline
  const order = given.order ?? orderOf(outline)
  let base: DateContext = order ? { ...given, order } : given
  let posted = false
  const marks: Mark[] = []
  let year: number | undefined
  let month: number | undefined
  const dated = new Uint8Array(lines.length)
  const years: (number | undefined)[] = []
  for (const line of lines) {
    if (line.index > MAX_LINES) break
    years[line.index] = year
    if (line.frame === 2 || !MONTHISH.test(line.text)) continue
    if (line.text.length < 40 && (line.heading > 0 || line.strong || line.text.length < 20)) {
      const heading = readParts(line.text, base)?.value
      const headed = line.heading > 0 || (line.strong && standsAlone(lines, line.index, base))
      if (heading && heading.day === undefined && (heading.year !== undefined || (heading.month && headed))) {
        if (heading.month === undefined && (isYear(lines[line.index - 1]) || isYear(lines[line.index + 1]))) continue
        if (heading.year !== undefined) year = heading.year
        month = heading.month
        if (line.heading > 0 || heading.month) continue
      }
    }
    if (month !== undefined && isPiece(lines, line, (text) => isMonth(text, base))) continue
    const text = line.text.slice(0, MAX_TEXT)
    const context = contextWith(base, year, month)
    for (const reading of readDates(text, context)) {
      const [start, end] = reading.span
      const pieces = piecesOf(reading)
      const rest = outside(text, pieces).join(' ').trim()
      if (post && !posted && isPosting(reading.value, reading.assumed, text, start, end, base.captured)) {
        base = { ...base, captured: reading.value.occurrences[0]?.start ?? base.captured }
        posted = true
        continue
      }
      // A post is about what lies ahead of it: dates without a year are read near the day of posting.
      if (reading.value.role === 'published' && !posted && line.index < lines.length / 2 && line.box.frame === 0) {
        const day = reading.value.occurrences[0]?.start.slice(0, 10)
        if (day && day <= base.captured && !reading.assumed.includes('year')) {
          base = { ...base, captured: day }
          posted = true
        }
      }
      if (
        reading.value.occurrences.length === 0 &&
        !MONTH_OR_NUMBERS.test(text.slice(start, end)) &&
        text.length > end - start + 15
      )
        continue
      // A weekday alone says which hours hold, not which day; seconds are a machine's note of when something was saved.
      if (
        reading.assumed.includes('date') ||
        /\d:\d\d:\d\d/.test(text.slice(start, end + 4)) ||
        /https?:\S*$/.test(text.slice(0, start))
      )
        continue
      const before = plain(text.slice(Math.max(0, start - 90), start))
      if (reading.value.role !== 'event' || POSTED.test(before.slice(-30)) || REHEARSED.test(before)) continue
      if (COMES_OUT.test(before) || isOfOurTime(plain(text.slice(start, end)), before, rest)) continue
      if (BYLINE.test(text.slice(end)) && text.length < 90) continue
      if (start > 0 && /^\d{1,2}$/.test(text.slice(start, end)) && /\p{L}{3}/u.test(rest)) continue
      if (reading.value.occurrences.length === 0 && !reading.value.run) continue
      dated[line.index] = 1
      marks.push({
        first: line.index,
        end: line.index + 1,
        box: line.box,
        when: nearHeading(reading.value, reading.assumed, year, month),
        confidence: reading.confidence,
        assumed: reading.assumed,
        quote: text.slice(start, end),
        rest,
        span: reading.span,
        pieces,
      })
    }
  }
  const tiles = tileMarks(outline, dated, (line) => contextWith(base, years[line], undefined))
  const all = tiles.length === 0 ? marks : [...marks, ...tiles].sort((a, b) => a.first - b.first)
  return sameYear(provenYears(outline, stamped(outline, ranged(outline, all, base)), base))
}

/** What stands before, between and after these parts of a text, which are in order. */
export const outside = (text: string, pieces: readonly (readonly [number, number])[]): string[] =>
  [...pieces, [text.length, text.length] as const].map(([to], n) => text.slice(pieces[n - 1]?.[1] ?? 0, to))

/** `la musique d'aujourd'hui et de demain`, `voices of today`: a time, no day. */
const isOfOurTime = (quote: string, before: string, rest: string): boolean =>
  TODAY.test(quote) && (/(?:\bd['’]|\bde |\bof )$/.test(before) || (isToday(quote) && /\p{L}{3}/u.test(rest)))
const TODAY = /^(?:aujourd'?hui|demain|today|tomorrow)\b/
const isToday = (quote: string): boolean => quote.replace(TODAY, '') === ''

/** The first date of an article, alone on its line, whole and past, is the day of posting. */
const isPosting = (
  when: When,
  assumed: readonly string[],
  text: string,
  start: number,
  end: number,
  captured: string,
): boolean => {
  const [only] = when.occurrences
  return (
    only !== undefined &&
    when.occurrences.length === 1 &&
    only.start.length === 10 &&
    only.start <= captured &&
    !assumed.includes('year') &&
    text.length - (end - start) < 25
  )
}

const contextWith = (base: DateContext, year: number | undefined, month: number | undefined): DateContext => ({
  ...base,
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
})

/** A month in bold holds for what follows, unless it is a part of a day or of a choice of months. */
const standsAlone = (lines: readonly Line[], index: number, dates: DateContext): boolean =>
  [lines[index - 1], lines[index + 1]].every(
    (line) =>
      !line ||
      !(/^\d{1,2}(?:er|st|nd|rd|th)?[.,]?$/.test(line.text) || (line.text.length < 20 && isMonth(line.text, dates))),
  )

const isMonth = (text: string, dates: DateContext): boolean => {
  const parts = readParts(text, dates)?.value
  return parts?.month !== undefined && parts.day === undefined
}

/** A row of years is a choice of archives, not the year of what follows. */
const isYear = (line: Line | undefined): boolean => line !== undefined && /^(?:19|20)\d\d$/.test(line.text)
