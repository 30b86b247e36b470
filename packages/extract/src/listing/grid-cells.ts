import type { Mark } from '../page/marks.ts'
import type { Line, Outline } from '../page/outline.ts'
import { isClockwork } from '../page/words.ts'
import { type ClockTime, type DateContext, readTimes } from '../readers/dates/index.ts'
import type { Entry } from './entry.ts'
import { dayAfter } from './grid-days.ts'
import type { Cell } from './table.ts'
import { type Candidate, candidatesIn, isNameLike } from './titles.ts'

/** What the heads of a table say of a cell. */
export interface Said {
  readonly day: string
  readonly hour?: ClockTime | undefined
  readonly where?: Line | undefined
  /** The first hour of the table: smaller ones are after midnight. */
  readonly opens?: string
}

/** A date that is put together from the heads of a table and a cell. */
export function timed(cell: Pick<Cell, 'box' | 'text'>, day: string, times: readonly ClockTime[], opens = ''): Mark {
  const at = (hour: string): string => `${hour < '06:00' && hour < opens ? dayAfter(day) : day}T${hour}`
  const occurrences = times.flatMap(({ start, end }) =>
    start === undefined
      ? []
      : [
          {
            start: at(start),
            ...(end === undefined ? {} : { end: end > start ? at(end) : `${dayAfter(day)}T${end}` }),
          },
        ],
  )
  const { box, text } = cell
  return {
    first: box.first,
    end: box.end,
    box,
    when: { occurrences: occurrences.length > 0 ? occurrences : [{ start: day }], role: 'event' },
    confidence: 0.93,
    assumed: [],
    quote: text.slice(0, 60),
    rest: '',
    span: [0, 0],
    pieces: [],
  }
}

/** The records of one cell: one for each name that stands out in it, else for each line with an hour, else for its first line. */
export function cellRecords(outline: Outline, cell: Cell, said: Said, dates: DateContext): Entry[] {
  const { box } = cell
  const found = candidatesIn(outline, box, box.first, box.end, [])
  const marked = found.filter((c) => c.heading > 0 || c.linked || c.strong)
  const hourly = found.filter((c) => readTimes(c.text, dates)[0]?.span[0] === 0)
  const titles = marked.length > 0 ? firstOfLines(marked) : hourly.length > 1 ? hourly : found.slice(0, 1)
  return titles.flatMap((title, n): Entry[] => {
    const from = n === 0 ? box.first : lead(outline, title.line.index)
    const next = titles[n + 1]
    const end = next ? lead(outline, next.line.index) : box.end
    const text = outline.lines
      .slice(from, end)
      .map((line) => line.text)
      .join(' ')
    const times = readTimes(text, dates).flatMap(({ value }) => (value.start === undefined ? [] : [value]))
    const hours = times.length > 0 ? times.slice(0, 4) : said.hour ? [said.hour] : []
    const name = withoutHour(title, dates)
    if (!isNameLike(name.text)) return []
    const mark = timed({ box, text }, said.day, hours, said.opens)
    const where = said.where === undefined ? {} : { where: said.where }
    return [{ box: titles.length === 1 ? box : undefined, first: from, end, marks: [mark], title: name, ...where }]
  })
}

/** A link that holds two lines names the record with the first. */
const firstOfLines = (found: readonly Candidate[]): Candidate[] =>
  found.filter((c, n) => {
    const before = found[n - 1]
    return !before || c.heading > 0 || before.href === undefined || before.href !== c.href
  })

/** A line with nothing but an hour belongs to the name under it. */
const lead = (outline: Outline, at: number): number => {
  const before = outline.lines[at - 1]
  return before && /\d/.test(before.text) && isClockwork(before.text) ? at - 1 : at
}

function withoutHour(title: Candidate, dates: DateContext): Candidate {
  const [time] = readTimes(title.text, dates)
  if (time?.span[0] !== 0) return title
  const text = title.text.slice(time.span[1]).replace(/^[\s:;,.|/–—\-•·)]+/, '')
  return text === '' ? title : { ...title, text }
}
