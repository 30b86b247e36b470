import type { Mark } from '../page/marks.ts'
import type { Line, Outline } from '../page/outline.ts'
import { isClockwork } from '../page/words.ts'
import { type ClockTime, type DateContext, dayAfter, readTimes } from '../readers/dates/index.ts'
import type { Entry } from './entry.ts'
import { edged } from './leftover.ts'
import { isNameLike } from './name-like.ts'
import type { Cell } from './table.ts'
import { type Candidate, candidatesIn } from './titles.ts'

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
export function cellRecords(outline: Outline, { box }: Pick<Cell, 'box'>, said: Said, dates: DateContext): Entry[] {
  const found = candidatesIn(outline, box, box.first, box.end, [])
  const marked = found.filter((c) => c.heading > 0 || c.linked || c.strong)
  const hourly = found.filter((c) => withoutHour(c, dates) !== c)
  const titles = marked.length > 0 ? firstOfLines(marked) : hourly.length > 1 ? hourly : found.slice(0, 1)
  const [first] = titles
  const led = first !== undefined && isHour(outline.lines[first.line.index - 1], dates)
  const startOf = ({ line: { index } }: Candidate): number =>
    led && isHour(outline.lines[index - 1], dates) ? index - 1 : index
  return titles.flatMap((title, n): Entry[] => {
    const from = startOf(title)
    const next = titles[n + 1]
    const end = next ? startOf(next) : box.end
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

/** A line with nothing but an hour: where it stands over the first name of a cell, hours lead. */
const isHour = (line: Line | undefined, dates: DateContext): boolean =>
  line !== undefined && isClockwork(line.text) && readTimes(line.text, dates).length > 0

/** `20 h – Nuit bleue`, `Nuit bleue 20 h`: the hour at either end is no part of the name. */
function withoutHour(title: Candidate, dates: DateContext): Candidate {
  const [start, end] = readTimes(title.text, dates)[0]?.span ?? []
  if (start === undefined || (start > 0 && end !== title.text.length)) return title
  const text = edged(start === 0 ? title.text.slice(end) : title.text.slice(0, start))
  return text === '' ? title : { ...title, text }
}
