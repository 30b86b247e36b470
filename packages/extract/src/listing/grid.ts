import { contentOf } from '../page/layout.ts'
import type { Mark } from '../page/marks.ts'
import type { Line, Outline } from '../page/outline.ts'
import { textIn } from '../page/tree.ts'
import { isClockwork, isKind, labelOf, plain } from '../page/words.ts'
import { type ClockTime, type DateContext, type DateParts, readParts, readTimes } from '../readers/dates/index.ts'
import { calendarsOf } from './calendar.ts'
import type { Entry, Group } from './entry.ts'
import { recordsOfCells, timed } from './grid-cells.ts'
import { dayNamed, daysOver } from './grid-days.ts'
import { type Cell, type Table, tablesOf } from './table.ts'
import { candidatesIn, linksOn } from './titles.ts'

/** What a head of a row or a column says. */
type Head =
  | { readonly kind: 'day'; readonly parts: DateParts }
  | { readonly kind: 'hour'; readonly time: ClockTime }
  | { readonly kind: 'text'; readonly line: Line }
  | undefined

/** The records of a table, and the lines that they and the words over them take. */
export interface Timetable {
  readonly group: Group
  readonly first: number
  readonly end: number
}

/** What is known of a table before its cells are read. */
interface Grid {
  readonly outline: Outline
  readonly table: Table
  readonly dates: DateContext
  readonly heads: readonly Head[]
  readonly body: readonly (readonly Cell[])[]
  readonly over: readonly string[]
}

function headOf({ text, lines }: Cell, dates: DateContext): Head {
  const [line] = lines
  if (!line || text.length > 60) return undefined
  const [time] = isClockwork(text) ? readTimes(text, dates) : []
  if (time?.value.start) return { kind: 'hour', time: time.value }
  const parts = readParts(text, dates)?.value
  if (parts && (parts.day !== undefined || parts.weekday !== undefined)) return { kind: 'day', parts }
  return { kind: 'text', line }
}

/**
 * Tables in which days, hours or stages run along both sides: a cinema's week, a festival's timetable, a month's calendar. A table
 * with one record in each row is none.
 */
export function gridsOf(outline: Outline, marks: readonly Mark[], dates: DateContext): Timetable[] {
  const calendars = calendarsOf(outline, marks, dates)
  const tables = tablesOf(outline).filter(({ box }) => !calendars.some((c) => c.first < box.end && box.first < c.end))
  const timetables = tables.flatMap((table): Timetable[] => {
    const at = table.rows.findIndex((cells) => cells.length > 2)
    const first = table.rows[at]
    const body = table.rows.slice(at + 1)
    if (!first || body.length === 0) return []
    const heads: Head[] = []
    for (const cell of first) heads[cell.column] = headOf(cell, dates)
    const { days: over, line } = daysOver(outline, table, marks, dates)
    const grid = { outline, table, dates, heads, body, over }
    const entries = weekOf(grid) ?? timetableOf(grid) ?? []
    if (entries.length === 0) return []
    return [{ group: { entries, parent: table.box, titlePath: '' }, first: line, end: table.box.end }]
  })
  // A table with one record is none, unless each of several films has its own.
  const alone = timetables.filter(({ group }) => group.entries.length === 1)
  return [...calendars, ...timetables.filter((one) => alone.length > 1 || !alone.includes(one))]
}

const MIN_DAYS = 3
/** So many lines at most stand between the name of a film and its hours. */
const ABOVE = 12

/** Days over the columns. In the rows: what is played, with its hours in the cells; or an hour or a stage, with names in the cells. */
function weekOf(grid: Grid): Entry[] | undefined {
  const days = new Map<number, string>()
  for (const [column, head] of grid.heads.entries()) {
    const day = head?.kind === 'day' ? dayNamed(head.parts, grid.over, grid.dates) : undefined
    if (day !== undefined) days.set(column, day)
  }
  const first = Math.min(...days.keys())
  if (days.size < MIN_DAYS || new Set(days.values()).size < days.size) return undefined
  const cells = grid.body.flat().filter((cell) => days.has(cell.column) && cell.lines.length > 0)
  const hours = cells.filter((cell) => isHours(cell, grid.dates))
  if (hours.length * 2 > cells.length) {
    const film = first === 0 ? filmOver(grid, days) : undefined
    return film ? [film] : grid.body.flatMap((row) => filmOf(grid, row, days, first) ?? [])
  }
  const told = grid.body.flatMap((row) => {
    const lead = row
      .filter((cell) => cell.column < first && cell.lines.length > 0)
      .map((cell) => headOf(cell, grid.dates))
    const hour = lead.find((head) => head?.kind === 'hour')?.time
    const where = lead.find((head) => head?.kind === 'text')?.line
    return row.flatMap((cell) => {
      const day = days.get(cell.column)
      return day === undefined ? [] : { box: cell.box, day, hour, where }
    })
  })
  return recordsOfCells(grid.outline, told, grid.dates)
}

const isHours = ({ text }: Cell, dates: DateContext): boolean =>
  text.length < 80 &&
  readTimes(text, dates).length > 0 &&
  text.replace(/\b(?:vf\w*|vo\w*|st\w*|3d|pm|am|h|salles?|screens?|rooms?)\b/gi, '').replace(/\P{L}/gu, '').length < 12

/** Each line of a cell has hours of its own: `10:30am`, and below it `2:30pm`, are two. */
const linesOf = ({ lines }: Cell): string => lines.map(({ text }) => text).join('\n')

/** A table of one film, with days over the columns and nothing in front: the heading above names it. */
function filmOver(grid: Grid, days: ReadonlyMap<number, string>): Entry | undefined {
  const { outline, table, body, dates } = grid
  const { box } = table
  for (let i = box.first - 1; i >= Math.max(0, box.first - ABOVE); i--) {
    const line = outline.lines[i]
    if (!line || line.heading === 0 || line.box.frame === 2) continue
    const href = linksOn(outline, i, i + 1)[0]?.href
    const title = { text: withoutNote(line), line, box: line.box, href }
    const marks = body.flat().flatMap((cell) => markOf(cell, days, dates))
    if (marks.length === 0) return undefined
    return { box: undefined, first: i, end: box.end, marks, title, where: 'house' }
  }
  return undefined
}

/** `<h2>Nuit bleue <small>avant-première</small></h2>`: what small print adds to a heading is no part of the name. */
function withoutNote({ text, box }: Line): string {
  const last = contentOf(box.node)
    .filter(({ type, data }) => type === 'tag' || (data ?? '').trim() !== '')
    .at(-1)
  const note = last && (last.name === 'span' || last.name === 'small') ? textIn(last) : ''
  return note !== '' && text.endsWith(` ${note}`) ? text.slice(0, -note.length).trimEnd() : text
}

/** The hours of a cell on the day over it. */
function markOf(cell: Cell, days: ReadonlyMap<number, string>, dates: DateContext): Mark[] {
  const day = days.get(cell.column)
  const times = day === undefined ? [] : readTimes(linesOf(cell), dates).map(({ value }) => value)
  return day === undefined || times.length === 0 ? [] : [timed(cell, day, times)]
}

/** A row with a name in front and hours under the days. */
function filmOf(grid: Grid, row: readonly Cell[], days: ReadonlyMap<number, string>, first: number): Entry | undefined {
  const [lead] = row.filter((cell) => cell.column < first && cell.lines.length > 0)
  const box = lead?.box.parent
  if (!lead || !box) return undefined
  const named = candidatesIn(grid.outline, lead.box, lead.box.first, lead.box.end, [])
  const title = named.find((c) => c.heading > 0 || c.linked || c.strong) ?? named[0]
  if (!title || isKind(plain(title.text))) return undefined
  const marks = row.flatMap((cell) => markOf(cell, days, grid.dates))
  return marks.length === 0 ? undefined : { box, first: box.first, end: box.end, marks, title, where: 'house' }
}

/** Hours along one side and stages along the other, under the day that stands over the table. */
function timetableOf(grid: Grid): Entry[] | undefined {
  const [day, ...more] = grid.over
  if (day === undefined || more.length > 0) return undefined
  const [, ...heads] = grid.heads
  const rows = grid.body.map((row) => ({ row, lead: row[0] && headOf(row[0], grid.dates) }))
  const stages = heads.filter((head) => head?.kind === 'text' && isStage(head.line))
  const hourly = rows.filter(({ lead }) => lead?.kind === 'hour')
  if (stages.length < 2 || stages.length < heads.filter(Boolean).length || hourly.length * 3 < rows.length * 2)
    return undefined
  // No heads at all: a list of rows that each begin with their hour.
  if (grid.heads[0]?.kind === 'hour') return undefined
  const opens = hourly[0]?.lead?.kind === 'hour' ? (hourly[0].lead.time.start ?? '') : ''
  const told = hourly.flatMap(({ row, lead }) =>
    row.slice(1).map((cell) => {
      const head = grid.heads[cell.column]
      const hour = lead?.kind === 'hour' ? lead.time : undefined
      const where = head?.kind === 'text' ? head.line : undefined
      return { box: cell.box, day, hour, where, opens }
    }),
  )
  return recordsOfCells(grid.outline, told, grid.dates)
}

/** A head of a list says what stands under it: `Activité`, `Lieu`. A stage has a name. */
const isStage = ({ text, plain: words }: Line): boolean => labelOf(text) === undefined && !isKind(words)
