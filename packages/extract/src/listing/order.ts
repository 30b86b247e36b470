import type { Mark } from '../page/marks.ts'
import type { Line, Outline } from '../page/outline.ts'
import { PAST, plain } from '../page/words.ts'
import { shifted, WEEKDAY } from '../page/years.ts'
import type { Entry, Group } from './entry.ts'

const FAR = 2
/** Lists are in order but for some days: what opens next week may stand before what plays tonight. */
const SLACK = 31

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000

const dayOf = (mark: Mark): string | undefined =>
  (mark.when.occurrences[0]?.start ?? mark.when.run?.start ?? mark.when.run?.end)?.slice(0, 10)

/** The date that a record is listed by: its first. */
const headOf = (entry: Entry): Mark | undefined => entry.marks[0]

/** A weekday beside the day proves the year; a year that was assumed without one may be another. */
const isSure = (mark: Mark): boolean => !mark.assumed.includes('year') || WEEKDAY.test(mark.quote)

/** A season begins with this month: before it, days are of its second year. */
const SEASON = '08'

/** The year, or the two of a season, that a heading gives to the days under it: `Festival 2026`, `Saison 2026-2027`. */
function yearsIn(text: string): readonly [first: number, second?: number] | undefined {
  const [only, ...more] = text.matchAll(/(?<!\d)(20\d\d)(?:\s?[-–/]\s?(?:20)?(\d\d))?(?!\d)/g)
  if (!only || more.length > 0) return undefined
  const first = Number(only[1])
  if (only[2] === undefined) return [first]
  return 2000 + Number(only[2]) === first + 1 ? [first, first + 1] : undefined
}

const MONTH = /\b(?:jan|fev|feb|mars|march|avr|apr|mai\b|may\b|juin|june|juil|july|aout|aug|sept?\b|septem|oct|nov|dec)/

/** Gives records without a year the one of the heading above their list; one of a month is known to its dates already. */
export function inYears({ entries, parent }: Group, heading: Line | undefined): readonly Entry[] {
  const years = heading && !MONTH.test(heading.plain) ? yearsIn(heading.text) : undefined
  if (!years) return entries
  return entries.map((entry) => {
    const head = headOf(entry)
    const here = entry.box === undefined || entry.box.parent === parent
    const day = head && here && !isSure(head) ? dayOf(head) : undefined
    if (day === undefined) return entry
    const [first, second] = years
    const year = second !== undefined && day.slice(5, 7) < SEASON ? second : first
    return moved(entry, year - Number(day.slice(0, 4)))
  })
}

/**
 * Gives records without a year the one that their place in the list tells: between the records before and after, where
 * these print theirs and the list runs one way. `past` says that the list tells of what is over: no day lies after `captured`.
 */
export function inOrder(entries: readonly Entry[], captured: string, past: boolean): readonly Entry[] {
  const days = entries.map((entry) => {
    const head = headOf(entry)
    return head && isSure(head) ? dayOf(head) : undefined
  })
  const sure = days.filter((day) => day !== undefined)
  if (sure.length === entries.length || entries.length < 3) return entries
  const ahead = sure.length === 1 && !past && (sure[0] ?? '') >= captured
  const way = ahead ? 'up' : directionOf(sure)
  if (way === undefined) return past ? entries.map((entry) => moved(entry, yearsBack(entry, captured))) : entries
  // Outwards from a record that is sure: first towards the beginning of the list, then towards its end.
  const settled = [...days]
  const settle = (i: number, from: number, later: boolean): void => {
    const near = settled[from]
    const head = entries[i] && headOf(entries[i])
    const day = head && dayOf(head)
    if (settled[i] !== undefined || near === undefined || day === undefined) return
    const year = Number(near.slice(0, 4))
    const [nearest] = [year - 1, year, year + 1]
      .map((y) => `${y}${day.slice(4)}`)
      .filter((d) => (later ? daysBetween(near, d) : daysBetween(d, near)) >= -SLACK)
      .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))
    if (nearest !== undefined && Math.abs(Number(nearest.slice(0, 4)) - Number(day.slice(0, 4))) <= FAR)
      settled[i] = nearest
  }
  for (let i = entries.length - 2; i >= 0; i--) settle(i, i + 1, way === 'down')
  for (let i = 1; i < entries.length; i++) settle(i, i - 1, way === 'up')
  return entries.map((entry, i) => {
    const head = headOf(entry)
    const [was, is] = [head && dayOf(head), settled[i]]
    return was === undefined || is === undefined
      ? entry
      : moved(entry, Number(is.slice(0, 4)) - Number(was.slice(0, 4)))
  })
}

/** The headings over a list, the nearest first, up to one of the second level. */
export function headingsOver(outline: Outline, { entries }: Group): readonly Line[] {
  const titles = new Set(entries.map((entry) => entry.title?.line.index))
  const found: Line[] = []
  for (let i = entries[0]?.first ?? 0; i >= 0; i--) {
    const line = outline.lines[i]
    if (!line || line.heading === 0 || line.frame === 2 || titles.has(i)) continue
    found.push(line)
    if (line.heading <= 2) break
  }
  return found
}

/** A list of what is over: a heading above it or its address says so. */
export function tellsOfThePast(outline: Outline, group: Group, url: string): boolean {
  if (headingsOver(outline, group).some((line) => PAST.test(line.plain))) return true
  return PAST.test(plain(decodeURI(new URL(url).pathname.replace(/%(?![\da-f]{2})/gi, '')).replace(/[-_/]+/g, ' ')))
}

/** Whether days run up or down, but for one in six. */
function directionOf(days: readonly string[]): 'up' | 'down' | undefined {
  if (days.length < 2 || days[0]?.slice(0, 4) === undefined) return undefined
  let up = 0
  let down = 0
  for (const [i, day] of days.entries()) {
    const before = days[i - 1]
    if (before === undefined || before === day) continue
    if (before < day) up++
    else down++
  }
  return up > 0 && down * 6 <= up ? 'up' : down > 0 && up * 6 <= down ? 'down' : undefined
}

function yearsBack(entry: Entry, captured: string): number {
  const head = headOf(entry)
  const day = head && !isSure(head) ? dayOf(head) : undefined
  return day !== undefined && day > captured ? -1 : 0
}

function moved(entry: Entry, years: number): Entry {
  if (years === 0) return entry
  const marks = entry.marks.map((mark) => (isSure(mark) ? mark : { ...mark, when: shifted(mark.when, years) }))
  return { ...entry, marks }
}
