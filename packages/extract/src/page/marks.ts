import type { DateContext, When } from '../readers/dates/index.ts'
import { readDates, readParts } from '../readers/dates/index.ts'
import type { Box, Line, Outline } from './outline.ts'
import { POSTED, plain } from './words.ts'

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
}

const MONTHISH =
  /\d|janv|f[eé]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c|jan|feb|apr|may|jun|jul|aug|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday/i
/** `jusqu'à 30` in a sentence is no day unless a month or a numeric date stands with it. */
const MONTH_OR_NUMBERS =
  /\d[./-]\d|janv|f[eé]v|mars|avr|mai\b|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c|jan|feb|apr|may\b|jun|jul|aug/i
const FRAGMENT =
  /^\D{0,4}\d{1,2}(?:er|st|nd|rd|th)?[.,]?$|^\p{L}{2,10}[.,]?$|^(?:19|20)\d\d$|^\p{L}{2,10}[.,]? (?:19|20)\d\d$/u
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
      if (heading && heading.day === undefined && (heading.year !== undefined || (heading.month && line.heading > 0))) {
        if (heading.month === undefined && (isYear(lines[line.index - 1]) || isYear(lines[line.index + 1]))) continue
        if (heading.year !== undefined) year = heading.year
        month = heading.month
        if (line.heading > 0 || heading.month) continue
      }
    }
    const text = line.text.slice(0, MAX_TEXT)
    const context = contextWith(base, year, month)
    for (const reading of readDates(text, context)) {
      const [start, end] = reading.span
      const rest = `${text.slice(0, start)} ${text.slice(end)}`.trim()
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
      if (reading.value.role !== 'event' || POSTED.test(plain(text.slice(Math.max(0, start - 30), start)))) continue
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
      })
    }
  }
  const tiles = tileMarks(outline, dated, (line) => contextWith(base, years[line], undefined))
  return sameYear(tiles.length === 0 ? marks : [...marks, ...tiles].sort((a, b) => a.first - b.first))
}

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

const shift = (wall: string, years: number): string => `${Number(wall.slice(0, 4)) + years}${wall.slice(4)}`

/** A November under the heading `January 2026` is of the year before: the month of the heading draws the year near. */
function nearHeading(
  when: When,
  assumed: readonly string[],
  year: number | undefined,
  month: number | undefined,
): When {
  const first = when.occurrences[0]?.start ?? when.run?.start ?? when.run?.end
  if (year === undefined || month === undefined || !first || !assumed.includes('year')) return when
  const away = (Number(first.slice(0, 4)) - year) * 12 + Number(first.slice(5, 7)) - month
  const years = away > 6 ? -1 : away < -6 ? 1 : 0
  return years === 0 ? when : shifted(when, years)
}

const shifted = (when: When, years: number): When => ({
  ...when,
  occurrences: when.occurrences.map((o) => ({
    ...o,
    start: shift(o.start, years),
    ...(o.end ? { end: shift(o.end, years) } : {}),
    ...(o.doors?.includes('-') ? { doors: shift(o.doors, years) } : {}),
  })),
  ...(when.run
    ? {
        run: {
          ...(when.run.start ? { start: shift(when.run.start, years) } : {}),
          ...(when.run.end ? { end: shift(when.run.end, years) } : {}),
        },
      }
    : {}),
})

/**
 * One day is printed with its year in one place and without in another: the printed year holds for both.
 */
function sameYear(marks: readonly Mark[]): readonly Mark[] {
  const years = new Map<string, number | undefined>()
  const days = (mark: Mark) => [...mark.when.occurrences.map((o) => o.start), mark.when.run?.start, mark.when.run?.end]
  for (const mark of marks) {
    if (mark.assumed.includes('year')) continue
    for (const day of days(mark)) {
      if (!day) continue
      const key = day.slice(5, 10)
      const year = Number(day.slice(0, 4))
      years.set(key, years.has(key) && years.get(key) !== year ? undefined : year)
    }
  }
  return marks.map((mark) => {
    if (!mark.assumed.includes('year')) return mark
    const told = days(mark).flatMap((day) => {
      const year = day && years.get(day.slice(5, 10))
      return year ? [year - Number(day.slice(0, 4))] : []
    })
    const [years0] = told
    if (years0 === undefined || years0 === 0 || Math.abs(years0) > 2) return mark
    return { ...mark, when: shifted(mark.when, years0), confidence: Math.max(mark.confidence, 0.9) }
  })
}

const NUMERIC = /(?:^|[^\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](?:\d{2}|\d{4}))?(?![\d/.-])/g

/** Whether this page writes the day or the month first in numbers, where a number above 12 proves it. */
function orderOf(outline: Outline): 'dmy' | 'mdy' | undefined {
  let dmy = 0
  let mdy = 0
  for (const line of outline.lines) {
    if (line.text.length > 300 || !/\d[/.-]\d/.test(line.text)) continue
    for (const [, a, b] of line.text.matchAll(NUMERIC)) {
      const [x, y] = [Number(a), Number(b)]
      if (x > 12 && x <= 31 && y >= 1 && y <= 12) dmy++
      else if (y > 12 && y <= 31 && x >= 1 && x <= 12) mdy++
    }
  }
  return dmy > 3 * mdy ? 'dmy' : mdy > 3 * dmy ? 'mdy' : undefined
}

const contextWith = (base: DateContext, year: number | undefined, month: number | undefined): DateContext => ({
  ...base,
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
})

/** Dates whose day and month stand in elements of their own: `12 / Avr`, `SAT / 16 / mar / 2016`. */
function tileMarks(outline: Outline, dated: Uint8Array, contextAt: (line: number) => DateContext): Mark[] {
  const { lines } = outline
  const marks: Mark[] = []
  for (const line of lines) {
    const { index } = line
    if (line.frame === 2 || dated[index] || !/^\D{0,4}\d{1,2}\D{0,4}$/.test(line.text)) continue
    let from = index
    let to = index + 1
    while (from > 0 && index - from < 2 && isFragment(lines[from - 1]) && !dated[from - 1]) from--
    while (to < lines.length && to - index < 4 && isFragment(lines[to]) && !dated[to]) to++
    if (to - from < 2) continue
    const pieces = lines.slice(from, to)
    const text = pieces.map((piece) => piece.text).join(' ')
    const reading = readDates(text, contextAt(index)).find(
      (r) => r.value.role === 'event' && r.value.occurrences.length > 0,
    )
    if (!reading) continue
    let offset = 0
    const covered = pieces.filter((piece) => {
      const start = offset
      offset += piece.text.length + 1
      return start < reading.span[1] && start + piece.text.length > reading.span[0]
    })
    const [head] = covered
    const last = covered.at(-1)
    if (!head || !last || covered.length < 2) continue
    for (const piece of covered) dated[piece.index] = 1
    let box: Box = head.box
    while (box.parent && box.end <= last.index) box = box.parent
    marks.push({
      first: head.index,
      end: last.index + 1,
      box,
      when: reading.value,
      confidence: reading.confidence * 0.97,
      assumed: reading.assumed,
      quote: text.slice(...reading.span),
      rest: '',
      span: reading.span,
    })
  }
  return marks
}

/** A row of years is a choice of archives, not the year of what follows. */
const isYear = (line: Line | undefined): boolean => line !== undefined && /^(?:19|20)\d\d$/.test(line.text)

const isFragment = (line: Line | undefined): boolean => line !== undefined && FRAGMENT.test(line.text)
