import { type DateContext, type DateParts, readParts } from '../readers/dates/index.ts'
import { isBareDay, isOver, leadsDays } from './month-heads.ts'
import type { Line } from './outline.ts'

/** `05.03`, `JEU 5/3`: a day with its month in figures. */
const IN_FIGURES = /^(?:\p{L}{2,9}[.,]? ?)?\d{1,2} ?[./] ?(\d{1,2})(?!\d)/u
/** `Mars 26`: a month and a day of it, or its year in two figures. */
const SHORT = /^\p{L}{3,9}\.? \d{1,2}$/u
/** `JEU 5`, `March 6` of `March 6–7` */
const OPENING = /^(?:\p{L}{2,9}[.,]? )?\d{1,2}/u
/** So far from the capture a year in two figures lies at most. */
const NEAR = 2
const YEAR = 12

/**
 * Months with their years in two figures, `Mars 26`, by the line on which they stand over days. A list that heads its days so has
 * several of one month, or such as are no year, or no months in order.
 */
export function shortYears(lines: readonly Line[], dates: DateContext): ReadonlyMap<number, DateParts> {
  const partsOf = (text: string): DateParts => readParts(text, dates)?.value ?? {}
  const now = Number(dates.captured.slice(0, 4))
  const said = new Map<number, { month: number; year: number }>()
  for (const line of lines) {
    if (line.frame === 2 || !SHORT.test(line.text) || !(line.heading > 0 || line.strong || isOver(line))) continue
    const { month, day, weekday } = partsOf(line.text)
    if (month === undefined || day === undefined || weekday !== undefined) continue
    if (Math.abs(2000 + day - now) > NEAR) return new Map()
    said.set(line.index, { month, year: 2000 + day })
  }
  const heads = new Set([...said.keys()].map((index) => lines[index]?.text))
  const isHead = (text: string): boolean => heads.has(text) || partsOf(text).year !== undefined
  const leads =
    (least: number) =>
    ([index, { month }]: readonly [number, DateParts]) => {
      const isDay = (line: Line): boolean =>
        Number(IN_FIGURES.exec(line.text)?.[1]) === month ||
        (isBareDay(line) && partsOf(OPENING.exec(line.text)?.[0] ?? '').month === undefined)
      return leadsDays(lines, index, isHead, least, isDay)
    }
  return isInOrder([...said.values()]) && [...said].some(leads(2)) && [...said].every(leads(1)) ? said : new Map()
}

/** Each month later than the one above it, or each earlier. */
function isInOrder(heads: readonly { readonly month: number; readonly year: number }[]): boolean {
  const steps = heads
    .slice(1)
    .map(({ month, year }, i) => (year - (heads[i]?.year ?? 0)) * 12 + month - (heads[i]?.month ?? 0))
  return steps.every((step) => step > 0 && step < YEAR) || steps.every((step) => step < 0 && step > -YEAR)
}
