import { type DateContext, readDates } from '../readers/dates/index.ts'
import type { Mark } from './marks.ts'
import type { Box, Outline } from './outline.ts'

/** A line that leads from one day to another, or begins or ends with what does. */
const JOINT = /^(?:[-–—›»→>]|au|to|thru|through|until|till|jusqu'au)$/i
const LEADS = /^(?:[-–—›→>]\s?|(?:au|to|thru|through|until|till|jusqu['’]au)\s)/i
const TRAILS = /(?:\s?[-–—›→>]|\s(?:au|to|thru|through|until))$/i

const isDay = ({ when: { occurrences, run }, rest, end, first }: Mark): boolean =>
  occurrences.length === 1 && run === undefined && end - first === 1 && !/\p{L}{3}/u.test(rest)

/** First and last day in elements of their own, with a dash or `to` between them, are one run. */
export function ranged(outline: Outline, marks: readonly Mark[], dates: DateContext): readonly Mark[] {
  const found: Mark[] = []
  for (let n = 0; n < marks.length; n++) {
    const [a, b] = [marks[n], marks[n + 1]]
    if (!a) break
    const run = b && joined(outline, a, b, dates)
    found.push(run ?? a)
    if (run) n++
  }
  return found
}

function joined({ lines }: Outline, a: Mark, b: Mark, dates: DateContext): Mark | undefined {
  const [gap, before, after] = [b.first - a.end, lines[a.first]?.text ?? '', lines[b.first]?.text ?? '']
  const between = gap === 1 && JOINT.test(lines[a.end]?.text ?? '')
  if (!between && !(gap === 0 && (LEADS.test(after) || TRAILS.test(before)))) return undefined
  if (!isDay(a) || !isDay(b)) return undefined
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
