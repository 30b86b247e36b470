import { PAST } from '../page/headings.ts'
import type { Mark } from '../page/marks.ts'
import type { Line, Outline } from '../page/outline.ts'
import { plain } from '../page/words.ts'
import { daysBetween } from '../readers/dates/index.ts'
import type { Entry, Group } from './entry.ts'
import { dayOf, isSure, moved } from './seasons.ts'

const FAR = 2
/** Lists are in order but for some days: what opens next week may stand before what plays tonight. */
const SLACK = 31

/** So far apart do days stand that follow one another in a season. */
const MOST_APART = 200

/** The date that a record is listed by: its first. */
const headOf = (entry: Entry): Mark | undefined => entry.marks[0]

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
  if (way === undefined && !past) return roundTheYear(entries, captured) ?? entries
  if (way === undefined) return entries.map((entry) => moved(entry, yearsBack(entry, captured)))
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

/** `12 September, 14 November, 7 March, 9 May`: a list that runs on past new year, or within one, if its days were read otherwise. */
function roundTheYear(entries: readonly Entry[], captured: string): readonly Entry[] | undefined {
  const days = entries.map((entry) => {
    const head = headOf(entry)
    return (head && !isSure(head) && dayOf(head)) || undefined
  })
  if (days.length < 3 || days.some((day) => day === undefined)) return undefined
  const known = days.flatMap((day) => day ?? [])
  const runs = known.every((day, i) => i === 0 || daysBetween(known[i - 1] ?? day, day) >= -SLACK)
  const turns = known.flatMap((day, i) => (i > 0 && day.slice(5) < (known[i - 1] ?? day).slice(5) ? [i] : []))
  const [turn, ...more] = turns
  if (runs || more.length > 0) return undefined
  if (turn !== undefined) {
    if ((known[0] ?? '').slice(5) < (known.at(-1) ?? '').slice(5)) return undefined
    const [before = '', after = ''] = [known[turn - 1]?.slice(4), known[turn]?.slice(4)]
    if (daysBetween(`2000${before}`, `2001${after}`) > MOST_APART) return undefined
  }
  // The first such year with something left to come.
  const year = [-1, 0, 1].map((years) => Number(captured.slice(0, 4)) + years)
  const over = turn === undefined ? 0 : 1
  const first = year.find((y) => `${y + over}${(known.at(-1) ?? '').slice(4)}` >= captured)
  if (first === undefined) return undefined
  const yearAt = (i: number): number => first + (turn === undefined || i < turn ? 0 : 1)
  return entries.map((entry, i) => moved(entry, yearAt(i) - Number((known[i] ?? '').slice(0, 4))))
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
