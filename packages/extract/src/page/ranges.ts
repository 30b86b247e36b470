import { type DateContext, daysBetween, readDates } from '../readers/dates/index.ts'
import type { Mark } from './marks.ts'
import type { Box, Outline } from './outline.ts'

/** A line that leads from one day to another, or begins or ends with what does. */
const JOINT = /^(?:[-–—›»→>]|au|to|thru|through|until|till|jusqu'au)$/i
const LEADS = /^(?:[-–—›→>]\s?|(?:au|to|thru|through|until|till|jusqu['’]au)\s)/i
const TRAILS = /(?:\s?[-–—›→>]|\s(?:au|to|thru|through|until))$/i

const isDay = ({ when: { occurrences, run }, rest }: Mark): boolean =>
  occurrences.length === 1 && run === undefined && !/\p{L}{3}/u.test(rest)

/** `au 15 mars`: the last day alone. */
const isLast = ({ when: { occurrences, run }, rest }: Mark): boolean =>
  occurrences.length === 0 && run?.end !== undefined && run.start === undefined && !/\p{L}{3}/u.test(rest)

const isOnOneLine = ({ first, end }: Mark): boolean => end - first === 1

/** First and last day in elements of their own, with a dash or `to` between them, are one run. */
export function ranged(outline: Outline, marks: readonly Mark[], dates: DateContext): readonly Mark[] {
  const found: Mark[] = []
  const pairs = pairsIn(outline, marks)
  for (let n = 0; n < marks.length; n++) {
    const [a, b] = [marks[n], marks[n + 1]]
    if (!a) break
    const run = b && (pairs.has(a) ? between(a, b) : joined(outline, a, b, dates))
    found.push(run ?? a)
    if (run) n++
  }
  return found
}

/** What hangs or stands does so for longer than two weeks. */
const LONG = 14

/**
 * The first of two whole days without an hour that fill an element of two lines, where several elements of the page are so and all of
 * them mean weeks: `15.01.27` and below it `27.02.27`. Evenings of one thing do not come so in each record.
 */
function pairsIn({ lines }: Outline, marks: readonly Mark[]): ReadonlySet<Mark> {
  const isAlone = (mark: Mark): boolean =>
    isDay(mark) &&
    isOnOneLine(mark) &&
    !mark.assumed.includes('year') &&
    dayOf(mark).length === 10 &&
    mark.quote.length === lines[mark.first]?.text.length
  const pairs = marks.flatMap((a, n) => {
    const b = marks[n + 1]
    const isPair = b && a.box === b.box && a.box.end - a.box.first === 2 && isAlone(a) && isAlone(b)
    return isPair ? [{ a, days: daysBetween(dayOf(a), dayOf(b)) }] : []
  })
  return pairs.length > 1 && pairs.every(({ days }) => days > LONG) ? new Set(pairs.map(({ a }) => a)) : new Set()
}

const dayOf = ({ when }: Mark): string => when.occurrences[0]?.start ?? ''

const between = (a: Mark, b: Mark): Mark => ({
  ...a,
  end: b.end,
  when: { role: a.when.role, occurrences: [], run: { start: dayOf(a), end: dayOf(b) } },
  quote: `${a.quote} ${b.quote}`,
  span: [0, a.quote.length + 1 + b.quote.length],
  pieces: [[0, a.quote.length + 1 + b.quote.length]],
})

function joined({ lines }: Outline, a: Mark, b: Mark, dates: DateContext): Mark | undefined {
  // The first day may be a tile.
  const before = isOnOneLine(a) ? (lines[a.first]?.text ?? '') : a.quote
  const [gap, after] = [b.first - a.end, lines[b.first]?.text ?? '']
  const between = gap === 1 && JOINT.test(lines[a.end]?.text ?? '')
  if (!between && !(gap === 0 && (LEADS.test(after) || TRAILS.test(before)))) return undefined
  if (!isDay(a) || !(isDay(b) || isLast(b)) || !isOnOneLine(b)) return undefined
  const text = [before, ...(between ? [lines[a.end]?.text] : []), after].join(' ')
  const [reading, ...more] = readDates(text, dates)
  const { run, role } = reading?.value ?? {}
  if (!reading || !run?.start || !run.end || role !== 'event' || more.length > 0) return undefined
  let box: Box = a.box
  while (box.parent && box.end <= b.first) box = box.parent
  return {
    ...a,
    end: b.end,
    box,
    when: reading.value,
    confidence: reading.confidence,
    assumed: reading.assumed,
    quote: text.slice(...reading.span),
    span: reading.span,
    pieces: [reading.span],
  }
}
