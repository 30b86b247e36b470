import type { DateContext, DateParts, When } from '../readers/dates/index.ts'
import { readDates, readParts } from '../readers/dates/index.ts'
import { piecesOf } from '../readers/reading.ts'
import { withoutEmptyDays } from './empty-days.ts'
import { isOneOfMonths, isOtherFigure, isOver, leadsDays, withoutStrays } from './month-heads.ts'
import type { Box, Line, Outline } from './outline.ts'
import { type Dated, isOfArticle, isOfReview, isPlayed, isPosting, isSigned, restOf } from './played.ts'
import { ranged } from './ranges.ts'
import { daysOfRun } from './run-days.ts'
import { shortYears } from './short-years.ts'
import { stamped } from './stamps.ts'
import { standingText } from './struck.ts'
import { isPiece, tileMarks } from './tiles.ts'
import { daysOfWeeks } from './week-heads.ts'
import { provenYears } from './weekday-beside.ts'
import { isClockwork } from './words.ts'
import { isLedByPairs, nearHeading, orderOf, sameYear } from './years.ts'

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
const MAX_LINES = 4000
const MAX_TEXT = 1200

/** Every date phrase of the page that says when something is played, in order. */
export function marksOf(outline: Outline, given: DateContext, post = false): readonly Mark[] {
  const order = given.order ?? orderOf(outline)
  const base = { ...given, ...(order ? { order } : {}), ...(isLedByPairs(outline) ? { pairs: true } : {}) }
  const dating = new Dating(outline.lines, base, post)
  for (const line of outline.lines) {
    if (line.index > MAX_LINES) break
    dating.read(line)
  }
  const { dated, years } = dating
  const marks = withoutStrays(withoutEmptyDays(outline.lines, dating.marks), dating.headed)
  const tiles = tileMarks(outline, dated, (line) => contextWith(dating.base, years[line], undefined))
  const all = tiles.length === 0 ? marks : [...marks, ...tiles].sort((a, b) => a.first - b.first)
  const whole = stamped(outline, ranged(outline, all, dating.base))
  const sure = sameYear(provenYears(outline, whole, dating.base))
  return daysOfRun(outline, daysOfWeeks(outline, sure, dating.base), dating.base)
}

/** A reading of dates line by line, in the light of the lines before. */
class Dating {
  readonly marks: Mark[] = []
  /** Those below the heading of a month. */
  readonly headed = new Set<Mark>()
  /** Lines with a mark of their own. */
  readonly dated: Uint8Array
  /** The year that holds where each line stands. */
  readonly years: (number | undefined)[] = []
  base: DateContext
  /** Headings that tell their year in two figures. */
  private readonly short: ReadonlyMap<number, DateParts>
  private readonly lines: readonly Line[]
  private readonly post: boolean
  private posted = false
  /** What the headings above say. */
  private year: number | undefined = undefined
  private month: number | undefined = undefined

  constructor(lines: readonly Line[], base: DateContext, post: boolean) {
    this.lines = lines
    this.base = base
    this.post = post
    this.dated = new Uint8Array(lines.length)
    this.short = shortYears(lines, base)
  }

  read(line: Line): void {
    const { base, lines, month } = this
    this.years[line.index] = this.year
    if (line.frame === 2 || !MONTHISH.test(line.text) || this.isHeading(line)) return
    if (isPiece(lines, line, (text) => isMonth(text, base))) return
    const text = line.text.slice(0, MAX_TEXT)
    for (const reading of this.datesOn(line, text)) {
      if (this.tellsPosting(reading, line, text) || !isPlayed(reading, text, base.captured)) continue
      if (isOfArticle(reading, line, base.captured) || isOfReview(reading, line, lines, base.captured)) continue
      const { value: when, assumed, confidence, span } = reading
      if (assumed.includes('heading') && !saysHour(reading) && isOtherFigure(text, span[0])) continue
      this.dated[line.index] = 1
      const mark: Mark = {
        first: line.index,
        end: line.index + 1,
        box: line.box,
        when: nearHeading(when, assumed, this.year, this.month),
        confidence,
        assumed,
        quote: text.slice(span[0], span[1]),
        rest: restOf(reading, text),
        span,
        pieces: piecesOf(reading),
      }
      this.marks.push(mark)
      if (month !== undefined) this.headed.add(mark)
    }
  }

  /** `13 March, <s>3 pm</s> 2 pm`: the dates of what still holds, where it tells as much as all that is printed. */
  private datesOn(line: Line, text: string): readonly Dated[] {
    const context = contextWith(this.base, this.year, this.month)
    const all = readDates(text, context)
    const left = all.length === 0 ? text : standingText(line).slice(0, MAX_TEXT)
    if (left === text) return all
    const standing = readDates(left, context)
    return standing.length > 0 && (standing.some(saysHour) || !all.some(saysHour)) ? standing : all
  }

  /** A month or a year that stands over what follows is remembered, and is no day. */
  private isHeading(line: Line): boolean {
    const { base, lines } = this
    const { index, text, strong } = line
    if (text.length >= 40 || !(line.heading > 0 || strong || text.length < 20)) return false
    const said = this.short.get(index) ?? readParts(text, base)?.value
    if (!said || said.day !== undefined) return false
    const headed =
      line.heading > 0 ||
      this.short.has(index) ||
      (strong && standsAlone(lines, index, base)) ||
      this.leads(line, said.month)
    if (said.year === undefined && !(said.month && headed)) return false
    if (said.month === undefined && (isYear(lines[index - 1]) || isYear(lines[index + 1]))) return true
    if (said.month === undefined && isName(line, lines[index - 1])) return true
    if (said.month !== undefined && isOneOfMonths(lines, line, (text) => isMonth(text, base))) return true
    // No part of a tile below it either.
    if (this.short.has(index)) this.dated[index] = 1
    if (said.year !== undefined) this.year = said.year
    this.month = said.month
    return line.heading > 0 || said.month !== undefined
  }

  /** A month in an element of no special kind, over days; a second month need not lead two of them to end the first. */
  private leads(line: Line, month: number | undefined): boolean {
    const { base, lines } = this
    if (month === undefined || !(isOver(line) || standsAlone(lines, line.index, base))) return false
    return leadsDays(lines, line.index, (text) => isMonth(text, base), this.month === undefined ? 2 : 1)
  }

  /** A post is about what lies ahead of it: dates without a year are read near the day of posting. True for that day, and for the others that are signed. */
  private tellsPosting(reading: Dated, line: Line, text: string): boolean {
    const { base, lines, posted } = this
    const { value: when, assumed } = reading
    const signed = isSigned(line, lines) && isPosting(reading, text, base.captured)
    if (posted) return signed
    if (signed || (this.post && isPosting(reading, text, base.captured))) {
      this.base = { ...base, captured: when.occurrences[0]?.start ?? base.captured }
      this.posted = true
      return true
    }
    const day = when.role === 'published' ? when.occurrences[0]?.start.slice(0, 10) : undefined
    if (!day || line.index >= lines.length / 2 || line.box.frame !== 0) return false
    if (day <= base.captured && !assumed.includes('year')) {
      this.base = { ...base, captured: day }
      this.posted = true
    }
    return false
  }
}

const contextWith = (base: DateContext, year: number | undefined, month: number | undefined): DateContext => ({
  ...base,
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
})

const saysHour = ({ value }: Dated): boolean => value.occurrences.some(({ start }) => start.includes('T'))

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

/** A year in plain type right below a heading is what that plays: `1987`, `2084`. */
const isName = (line: Line, above: Line | undefined): boolean =>
  line.heading === 0 &&
  !line.strong &&
  isYear(line) &&
  above !== undefined &&
  above.heading > 0 &&
  !isClockwork(above.text)

/** A row of years is a choice of archives, not the year of what follows. */
const isYear = (line: Line | undefined): boolean => line !== undefined && /^(?:19|20)\d\d$/.test(line.text)
