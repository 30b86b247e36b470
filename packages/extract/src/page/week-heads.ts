import { type DateContext, dayAfter, daysBetween, readDates, weekdayAt } from '../readers/dates/index.ts'
import type { Mark } from './marks.ts'
import type { Line, Outline } from './outline.ts'

/** Each weekday comes but once. */
const WEEK = 7
/** `Mercredi 20h15`, `Fri: 8pm & 10pm`, `sam. et dim. 15h`. */
const OPENS = /^\p{L}{2,9}\.?(?:\s*[:,–—-]\s*|\s+)(?:\d|(?:et|and|&|à|at|le|the)\b|\p{L}{2,9}\b)/u
const LONGEST = 60

/**
 * `Semaine du 2 au 8 décembre` over several films, each with `Mercredi 20h15` or `Fri & Sat 8pm` below its name: the weekdays are
 * days of that week.
 */
export function daysOfWeeks({ lines }: Outline, marks: readonly Mark[], dates: DateContext): readonly Mark[] {
  const weeks = marks.filter((mark) => daysOf(mark).length > 1 && isHead(lines[mark.first]))
  if (weeks.length === 0) return marks
  const dated = new Set(marks.map(({ first }) => first))
  const found = weeks.flatMap((week, n) => {
    const days = daysOf(week)
    const under = lines.slice(week.end, weeks[n + 1]?.first ?? lines.length)
    const name = under.findIndex(isHead)
    return name < 0
      ? []
      : under.slice(name + 1).flatMap((line) => (dated.has(line.index) ? [] : read(line, days, dates)))
  })
  return found.length === 0 ? marks : [...marks, ...found].sort((a, b) => a.first - b.first)
}

const isHead = (line: Line | undefined): boolean => line !== undefined && (line.heading > 0 || line.strong)

/** The days of a run of a week at most. */
function daysOf({ when: { run, occurrences } }: Mark): readonly string[] {
  if (!run?.start || !run.end || occurrences.length > 0) return []
  const { start, end } = run
  const count = daysBetween(start, end) + 1
  return count > WEEK ? [] : Array.from({ length: count }, (_, n) => dayAfter(start, n))
}

function read(line: Line, days: readonly string[], dates: DateContext): Mark[] {
  const { text, frame, box, index } = line
  if (frame === 2 || text.length > LONGEST || !OPENS.test(text)) return []
  const [reading, ...more] = readDates(text, dates)
  if (!reading || more.length > 0 || !reading.assumed.includes('date') || reading.span[0] > 0) return []
  const { occurrences, weekdays = [], hours = [] } = reading.value
  const told =
    occurrences.length > 0
      ? occurrences.map(({ start }) => [weekdayAt(start.slice(0, 10)), start.slice(11)] as const)
      : weekdays.flatMap((weekday) => hours.flatMap(({ start }) => (start ? [[weekday, start] as const] : [])))
  const starts = told.flatMap(([weekday, hour]) => {
    const day = days.find((one) => weekdayAt(one) === weekday)
    return day === undefined ? [] : [{ start: hour ? `${day}T${hour}` : day }]
  })
  if (starts.length === 0) return []
  const quote = text.slice(...reading.span)
  return [
    {
      first: index,
      end: index + 1,
      box,
      when: { occurrences: starts, role: 'event' },
      confidence: 0.9,
      assumed: [],
      quote,
      rest: text.slice(reading.span[1]).trim(),
      span: reading.span,
      pieces: [reading.span],
    },
  ]
}
