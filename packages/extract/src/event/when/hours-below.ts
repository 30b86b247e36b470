import { marksIn } from '../../listing/groups.ts'
import type { Mark } from '../../page/marks.ts'
import type { Line } from '../../page/outline.ts'
import { isClockwork } from '../../page/words.ts'
import { dayAfter, type Occurrence, readDates, readTimes } from '../../readers/dates/index.ts'
import type { Scene } from '../scene.ts'
import { onOneClock } from './clock-lines.ts'
import type { Beside } from './hours.ts'

/** Lines of weekdays and hours that are read with the date above them. */
const MOST_LINES = 12
/** Days of a run that is played every day, where its hours are several. */
const MOST_DAYS = 7
const LONGEST = 90
/** What hours of weekdays are told by. */
const LEFT_OUT =
  /\b(?:sauf|excepte|except|also|aussi|relache|dark|matinees?|daily|nightly|(?:two|three|deux|trois) (?:sets|shows|performances|screenings|spectacles|representations|seances)|(?:each|every|chaque) (?:day|night|jour|soir)|tous les (?:jours|soirs))\b/g

const isBare = ({ when: { occurrences, hours } }: Mark): boolean =>
  !hours && occurrences.every(({ start }) => !start.includes('T'))

/**
 * A date in the light of the lines below that hold nothing but weekdays and hours: under `26 + 27 August`, `Mon 6pm + 7.30pm` and
 * `Tue 6pm` are three performances; under `23 – 25 August`, `6.30pm + 8pm` are six. One hour alone is left to stand beside its day.
 */
export function withHoursBelow(scene: Scene, mark: Mark): Mark {
  if (!isBare(mark)) return mark
  const items = itemHours(scene, mark)
  if (items.length > 1) return { ...mark, when: { ...mark.when, occurrences: items } }
  const texts: string[] = []
  for (let i = mark.end; i < mark.end + MOST_LINES; i++) {
    const line = scene.outline.lines[i]
    if (!line || line.text.length > LONGEST || line.heading > 0 || marksIn(scene.marks, i, i + 1).length > 0) break
    const slot = slotIn(scene, line)
    if (!slot && !isClockwork(line.plain.replace(LEFT_OUT, ''))) break
    texts.push(slot ?? onOneClock(line.text, scene.dates))
  }
  while (texts.length > 0 && !/\d/.test(texts.at(-1) ?? '')) texts.pop()
  if (texts.length === 0) return mark
  const night = onBothClocks(texts, scene, mark)
  if (night) return { ...mark, when: { ...mark.when, occurrences: [night] } }
  const hours = readTimes(texts.join(', '), scene.dates).filter(({ value }) => value.start !== undefined)
  if (hours.length < 2) return mark
  const [read, ...others] = readDates(`${mark.quote}, ${texts.join(', ')}`, scene.dates)
  if (!read || others.length > 0) return mark
  const { occurrences, run, hours: daily = [] } = read.value
  const told =
    occurrences.length > 0 || !run?.start || !run.end
      ? occurrences
      : daysFrom(run.start, run.end).flatMap((day) =>
          daily.flatMap(({ start }) => (start ? [{ start: `${day}T${start}` }] : [])),
        )
  const days = new Set(daysOf(mark))
  if (told.length < 2 || told.some(({ start }) => !start.includes('T') || !days.has(start.slice(0, 10)))) return mark
  return { ...mark, when: { ...mark.when, occurrences: told } }
}

/** So short is what stands beside one hour of several: `14:30 VOST`, `20:40 Full`, `11:00 Baby`. */
const REMARK = 20

/** The hour of a button among others that each begin with one, whatever remark stands beside it. */
function slotIn({ outline: { lines }, dates }: Scene, line: Line): string | undefined {
  const beside = [lines[line.index - 1], lines[line.index + 1]]
  if (!LEADS.test(line.plain) || !beside.some((other) => other && areBeside(line, other) && LEADS.test(other.plain)))
    return undefined
  const [hour, more] = readTimes(line.text, dates)
  if (!hour?.value.start || more || hour.span[0] > 0 || line.text.length - hour.span[1] > REMARK) return undefined
  return line.text.slice(...hour.span)
}

const areBeside = (a: Line, b: Line): boolean =>
  a.box !== b.box && a.box.parent === b.box.parent && (BUTTON.test(a.box.tag) || BUTTON.test(b.box.tag))
const BUTTON = /^(?:a|button)$/

/** `7:30 PM`, `10:00 PM`, `19:30`, `22:00` or `7:30 PM – 10:00 PM`, `19:30 – 22:00`: templates print one evening on both clocks. */
function onBothClocks(texts: readonly string[], scene: Scene, { when }: Mark): Occurrence | undefined {
  const [only, ...more] = when.occurrences
  const hours = texts.flatMap((text) => {
    const [time] = readTimes(text, scene.dates)
    return time?.value.end ? [time.value.start, time.value.end] : [time?.value.start]
  })
  const half = hours.length / 2
  const [start, end] = hours
  if (
    !only ||
    more.length > 0 ||
    !start ||
    (half !== 1 && half !== 2) ||
    !hours.every((hour, n) => hour === hours[n % half])
  )
    return undefined
  const day = only.start.slice(0, 10)
  const last = end && end < start ? dayAfter(day) : day
  return { start: `${day}T${start}`, ...(half === 2 && end ? { end: `${last}T${end}` } : {}) }
}

/** `7 – 11 avril`, and elsewhere in the row `11 h et 14 h`: the performances of a short run at its several hours. */
export const performedDaily = (
  { when: { run, occurrences, hours: own } }: Mark,
  { hours, told }: Beside,
): readonly { readonly start: string }[] =>
  run?.start && run.end && occurrences.length === 0 && !own && !told && hours.length > 1
    ? daysFrom(run.start, run.end).flatMap((day) =>
        hours.flatMap(({ start }) => (start ? [{ start: `${day}T${start}` }] : [])),
      )
    : []

/** `- à 11 h, un concert …`, `- à 16 h, une causerie …`, right below a day: items of that day, each of which begins with its hour. */
function itemHours(scene: Scene, { when: { occurrences, run }, end }: Mark): readonly { readonly start: string }[] {
  const [only, other] = occurrences
  const first = scene.outline.lines[end]
  if (!only || other || run || first?.box.tag !== 'li') return []
  const found: { readonly start: string }[] = []
  for (let line: typeof first | undefined = first; line; line = scene.outline.lines[line.index + 1]) {
    if (line.box.parent !== first.box.parent || line.box.tag !== 'li') break
    const [time] = LEADS.test(line.plain) ? readTimes(line.text.slice(0, 40), scene.dates) : []
    if (!time?.value.start) return []
    found.push({ start: `${only.start.slice(0, 10)}T${time.value.start}` })
  }
  return new Set(found.map(({ start }) => start)).size === found.length ? found : []
}

const LEADS = /^(?:a |at |from |des |de )?\d{1,2}(?: ?h|[:.]\d\d| ?[ap]\.?m)/

const daysOf = ({ when: { occurrences, run } }: Mark): readonly string[] =>
  run?.start && run.end ? daysFrom(run.start, run.end, 400) : occurrences.map(({ start }) => start)

/** The days of a run; none where they are too many. */
function daysFrom(first: string, last: string, most = MOST_DAYS): readonly string[] {
  const days: string[] = []
  for (let day = first.slice(0, 10); day <= last.slice(0, 10); day = dayAfter(day)) {
    if (days.length === most) return []
    days.push(day)
  }
  return days
}
