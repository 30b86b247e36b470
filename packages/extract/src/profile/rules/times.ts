import { isTimeZone, type TimeValue, timeValue } from '@rampe/model'
import { timingOf, whenSeen } from '../../event/when/when.ts'
import type { Seen, Sighting } from '../../extractor.ts'
import type { Entry } from '../../listing/entry.ts'
import { labelsIn } from '../../page/labels.ts'
import type { Box } from '../../page/outline.ts'
import { type DateContext, type Occurrence, readDates, readTimes } from '../../readers/dates/index.ts'
import { readTime } from '../../vocabulary/time.ts'
import { type Reader, resigned, type Setting, type Signed, signed } from './signed.ts'
import type { Piece } from './steps.ts'

/**
 * When something is played. Elements of the page that no step has changed are read as the page's own dates, with the year of
 * the heading above and the hour beside; other words by themselves, where an hour alone belongs to the day before it.
 */
export const timesSeen: Reader = (property, pieces, sign, setting) => {
  const marked = property === 'startDate' ? asMarks(pieces, sign, setting) : []
  if (marked.length > 0) return marked
  const zone = sign.rule.timeZone
  const zoned = (wall: string, offset?: string): TimeValue =>
    timeValue(wall, {
      ...(offset === undefined ? {} : { offset }),
      ...(zone !== undefined && isTimeZone(zone) ? { zone } : {}),
    })
  const dates = contextOf(setting)
  const told: Told[] = []
  let run: { readonly start?: string; readonly end?: string; readonly piece: Piece } | undefined
  for (const piece of pieces) {
    const exact = readTime(piece.text)
    if (exact && exact.wall.length > 5) {
      told.push({ start: exact.wall, ...(exact.offset ? { offset: exact.offset } : {}), piece, confidence: 1 })
      continue
    }
    const readings = readDates(piece.text, dates).filter(({ value }) => value.role !== 'published')
    for (const { value, confidence } of readings) {
      for (const one of value.occurrences) told.push({ ...one, piece, confidence })
      if (value.run && value.occurrences.length === 0) run ??= { ...value.run, piece }
    }
    if (readings.length === 0) addHours(told, piece, dates)
  }
  const one = (name: string, wall: string, { piece, confidence, offset }: Told): Seen =>
    signed(name, zoned(wall, offset), piece, sign, setting, confidence)
  if (property === 'doorTime' && told.length === 0)
    return pieces.slice(0, 1).flatMap((piece) => {
      const [found] = readTimes(piece.text, dates)
      const wall = found?.value.start ?? found?.value.doors
      return wall === undefined ? [] : [signed(property, zoned(wall), piece, sign, setting, found?.confidence)]
    })
  const [first] = told
  const last = told.at(-1)
  if (property !== 'startDate') {
    if (last) return [one(property, last.end ?? last.start, last)]
    return run?.end ? [signed(property, zoned(run.end), run.piece, sign, setting)] : []
  }
  if (!first || !last) {
    if (!run) return []
    const { piece } = run
    return [
      ...(run.start ? [signed('startDate', zoned(run.start), piece, sign, setting)] : []),
      ...(run.end ? [signed('endDate', zoned(run.end), piece, sign, setting)] : []),
    ]
  }
  const parts = (occurrence: Told): Seen[] => [
    one('startDate', occurrence.start, occurrence),
    ...(occurrence.end ? [one('endDate', occurrence.end, occurrence)] : []),
    ...(occurrence.doors ? [one('doorTime', occurrence.doors, occurrence)] : []),
  ]
  if (told.length === 1) return parts(first)
  return [
    one('startDate', first.start, first),
    one('endDate', last.end ?? last.start, last),
    ...told.map((occurrence): Seen => {
      const part: Sighting = { types: ['Event'], properties: parts(occurrence) }
      return signed('subEvent', part, occurrence.piece, sign, setting, occurrence.confidence)
    }),
  ]
}

interface Told extends Occurrence {
  readonly piece: Piece
  readonly confidence: number
  readonly offset?: string
}

const contextOf = ({ page, scene }: Setting): DateContext =>
  scene?.dates ?? {
    captured: page.capture.capturedAt.slice(0, 10),
    ...(page.language ? { language: page.language } : {}),
  }

/** An hour by itself belongs to the days before it that have none. */
function addHours(told: Told[], piece: Piece, dates: DateContext): void {
  const hours = readTimes(piece.text, dates).flatMap(({ value }) => (value.start ? [value] : []))
  const [hour] = hours
  if (!hour?.start || hours.length > 1) return
  for (const [n, one] of told.entries()) {
    if (one.start.includes('T')) continue
    const day = one.start
    told[n] = {
      ...one,
      start: `${day}T${hour.start}`,
      ...(hour.end && hour.end > hour.start ? { end: `${day}T${hour.end}` } : {}),
    }
  }
}

/** The dates of the page that stand in these elements, read as those of one entry. */
function asMarks(pieces: readonly Piece[], sign: Signed, setting: Setting): readonly Seen[] {
  const { scene, page } = setting
  if (!scene || sign.rule.timeZone !== undefined || pieces.some((piece) => !piece.whole || piece.page !== page))
    return []
  const nodes = new Set(pieces.map(({ node }) => node))
  const boxes = scene.outline.boxes.filter(({ node }) => nodes.has(node))
  const within = (line: number): boolean => boxes.some(({ first, end }: Box) => first <= line && line < end)
  const marks = scene.marks.filter((mark) => within(mark.first))
  const [opening] = marks
  if (!opening || boxes.length < nodes.size) return []
  const entry: Entry = {
    box: undefined,
    title: undefined,
    first: opening.first,
    end: Math.max(...boxes.map(({ end }) => end), ...marks.map(({ end }) => end + 5)),
    marks,
  }
  const timing = timingOf(scene, entry, labelsIn(scene.outline, entry.first, entry.end))
  return whenSeen(scene, timing, sign.confidence).map((seen) => ({
    ...seen,
    basis: sign.basis,
    value: 'types' in seen.value ? resigned(seen.value, { basis: sign.basis }) : seen.value,
  }))
}
