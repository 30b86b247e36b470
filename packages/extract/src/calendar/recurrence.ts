import { readTime } from '../vocabulary/time.ts'
import { type Component, type Line, linesOf } from './components.ts'
import { type Effort, readRule, wallsOf } from './rule.ts'
import { instantMinutes, type Moment, wallMinutes } from './zones.ts'

/** What is read of a rule: nothing after `last`; of a rule without an end, nothing before `first` either. */
export interface Window {
  /** `YYYY-MM-DD` */
  readonly first: string
  /** `YYYY-MM-DD` */
  readonly last: string
}

export interface Occurrences {
  /** Sorted, each once, the start's own first unless it is excluded. */
  readonly moments: readonly Moment[]
  /** Some were left out: too many, or outside the window. */
  readonly cut: boolean
  /** Rules that could not be read. */
  readonly unreadable: readonly Line[]
}

const MAX_OCCURRENCES = 500
/** Lines of dates of one event. */
const MAX_LINES = 2_000

/**
 * Expands `RRULE`, `RDATE` and `EXDATE` (RFC 5545, 3.8.5) in wall time: a weekly show at 20:00 stays at 20:00 when the clocks
 * change. `read` puts a wall time back into the event's zone.
 */
export function occurrencesOf(
  event: Component,
  start: Moment,
  window: Window,
  read: (line: Line) => readonly Moment[],
  place: (wall: string) => Moment,
  effort: Effort,
): Occurrences {
  const walls = new Set<string>([start.wall])
  const unreadable: Line[] = []
  let cut = false
  for (const line of linesOf(event, 'rrule')) {
    const expanded = expand(line, start, window, place, effort)
    if (!expanded) unreadable.push(line)
    else {
      for (const wall of expanded.walls) walls.add(wall)
      cut ||= expanded.cut
    }
  }
  const dates = (name: string): string[] =>
    linesOf(event, name)
      .slice(0, MAX_LINES)
      .flatMap((line) => read(line).map(({ wall }) => wall))
  for (const wall of dates('rdate')) walls.add(wall)
  const excluded = new Set(dates('exdate'))
  // A day alone excludes whatever starts on it: what programs mean that write it so.
  for (const wall of walls) if (excluded.has(wall) || excluded.has(wall.slice(0, 10))) walls.delete(wall)
  const sorted = [...walls].sort()
  const most = Math.min(MAX_OCCURRENCES, Math.max(1, effort.moments))
  cut ||= sorted.length > most
  const moments = sorted.slice(0, most).map(place)
  effort.moments -= moments.length
  return { moments, cut, unreadable }
}

function expand(
  line: Line,
  start: Moment,
  window: Window,
  place: (wall: string) => Moment,
  effort: Effort,
): { readonly walls: readonly string[]; readonly cut: boolean } | undefined {
  const rule = readRule(line.values[0])
  if (!rule || (rule.until !== undefined && !readTime(rule.until))) return undefined
  const endless = rule.until === undefined && rule.count === undefined
  const walls: string[] = []
  for (const wall of wallsOf(rule, start.wall, window.last, endless ? window.first : start.wall, effort)) {
    if (rule.until !== undefined && isAfter(place(wall), rule.until)) return { walls, cut: false }
    if (walls.length >= Math.min(MAX_OCCURRENCES, effort.moments)) return { walls, cut: true }
    if (!endless || wall.slice(0, 10) >= window.first) walls.push(wall)
  }
  return { walls, cut: endless }
}

/** An end in UTC is an instant, a local one a wall time, a day lasts until its end. */
function isAfter(moment: Moment, until: string): boolean {
  if (until.length === 10) return moment.wall.slice(0, 10) > until
  if (until.endsWith('Z')) return instantMinutes(moment) > wallMinutes(until.slice(0, -1))
  return wallMinutes(moment.wall) > wallMinutes(until)
}
