import type { DateContext, When } from '../readers/dates/index.ts'
import { readDates, readParts } from '../readers/dates/index.ts'
import type { Box, Outline } from './outline.ts'
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
const FRAGMENT = /^[^\d]{0,4}\d{1,2}(?:er|st|nd|rd|th)?[.,]?$|^\p{L}{2,10}[.,]?$/u
const MAX_LINES = 4000
const MAX_TEXT = 1200

/** Every date phrase of the page that says when something is played, in order. */
export function marksOf(outline: Outline, base: DateContext): readonly Mark[] {
  const { lines } = outline
  const marks: Mark[] = []
  let year: number | undefined
  let month: number | undefined
  const dated = new Uint8Array(lines.length)
  for (const line of lines) {
    if (line.index > MAX_LINES) break
    if (line.frame === 2 || !MONTHISH.test(line.text)) continue
    if (line.text.length < 40 && (line.heading > 0 || line.strong || line.text.length < 20)) {
      const heading = readParts(line.text, base)?.value
      if (heading && heading.day === undefined && (heading.year !== undefined || (heading.month && line.heading > 0))) {
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
      if (reading.value.role !== 'event' || POSTED.test(plain(text.slice(Math.max(0, start - 30), start)))) continue
      if (reading.value.occurrences.length === 0 && !reading.value.run) continue
      dated[line.index] = 1
      marks.push({
        first: line.index,
        end: line.index + 1,
        box: line.box,
        when: reading.value,
        confidence: reading.confidence,
        assumed: reading.assumed,
        quote: text.slice(start, end),
        rest,
        span: reading.span,
      })
    }
  }
  const tiles = tileMarks(outline, dated, contextWith(base, year, undefined))
  return tiles.length === 0 ? marks : [...marks, ...tiles].sort((a, b) => a.first - b.first)
}

const contextWith = (base: DateContext, year: number | undefined, month: number | undefined): DateContext => ({
  ...base,
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
})

/** Dates whose day and month stand in elements of their own: `12 / Avr`, `SAT / 16 / mar / 2016`. */
function tileMarks(outline: Outline, dated: Uint8Array, context: DateContext): Mark[] {
  const { lines } = outline
  const marks: Mark[] = []
  for (const line of lines) {
    if (line.frame === 2 || dated[line.index] || !/^\D{0,4}\d{1,2}\D{0,3}$/.test(line.text)) continue
    let box: Box | undefined = line.box
    for (let up = 0; box && up < 4; box = box.parent, up++) {
      if (box.end - box.first > 6) break
      if (box.end - box.first < 2) continue
      const parts = lines.slice(box.first, box.end)
      const text = parts.map((part) => part.text).join(' ')
      if (text.length > 60) break
      const reading = readDates(text, context)[0]
      if (
        !reading ||
        reading.value.role !== 'event' ||
        (reading.value.occurrences.length === 0 && !reading.value.run)
      ) {
        if (parts.every((part) => FRAGMENT.test(part.text))) continue
        break
      }
      for (let i = box.first; i < box.end; i++) dated[i] = 1
      marks.push({
        first: box.first,
        end: box.end,
        box,
        when: reading.value,
        confidence: reading.confidence * 0.97,
        assumed: reading.assumed,
        quote: text.slice(...reading.span),
        rest: `${text.slice(0, reading.span[0])} ${text.slice(reading.span[1])}`.trim(),
        span: reading.span,
      })
      break
    }
  }
  return marks
}
