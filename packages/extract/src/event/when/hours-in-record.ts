import type { Entry } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import type { Mark } from '../../page/marks.ts'
import { plain } from '../../page/words.ts'
import { type ClockTime, readTimes } from '../../readers/dates/index.ts'
import type { Scene } from '../scene.ts'
import { clocksIn } from './clock-lines.ts'

/** So many lines stand between the hour of a record and its day below. */
const REACH = 8
const LONGEST = 140

/**
 * The hour that a line of a record begins with, above its day: `20 h 30 · Salle des Câbles · 25 $`, and further down `14 mars`. Only
 * where the record has one day, and one line above it begins so.
 */
export function hourOpeningALine(scene: Scene, entry: Entry, mark: Mark): readonly ClockTime[] {
  if (marksIn(entry.marks, entry.first, entry.end).length !== 1) return []
  let found: readonly ClockTime[] = []
  for (let i = Math.max(entry.first, mark.first - REACH); i < mark.first; i++) {
    const line = scene.outline.lines[i]
    if (!line || line === entry.title?.line || line.frame === 2 || line.text.length > LONGEST) continue
    if (!/^(?:[àa@]\s|at\s)?\d/i.test(line.text)) continue
    const [first] = readTimes(line.text, scene.dates)
    if (!first || first.span[0] > 4) continue
    const times = clocksIn(line.text, scene.dates, entry.title?.text ?? '').times.filter(
      ({ start }) => start !== undefined,
    )
    if (times.length === 0) continue
    if (found.length > 0) return []
    found = times
  }
  return found
}

/** So long is a paragraph that tells of one evening. */
const PARAGRAPH = 700
/** In front of an hour by which something else is done. */
const DEADLINE = /\b(?:before|by|until|till|avant|jusqu'a|d'ici|deadline|closes?|ferme)\b[^.;!?]{0,24}$/

/** `Sunday 5 October. The Strand Walk. Meet at the slipway at 11 in the morning …`: the only hour of a paragraph that begins with its only day. */
export function hourInParagraph(scene: Scene, entry: Entry, mark: Mark): readonly ClockTime[] {
  const line = scene.outline.lines[mark.first]
  if (!line || mark.end > mark.first + 1 || line.text.length > PARAGRAPH) return []
  if (marksIn(scene.marks, mark.first, mark.end).length > 1) return []
  const [only, ...more] = hoursToldIn(scene, entry, line.text.slice(mark.span[1]))
  return only && more.length === 0 ? [only] : []
}

/** The only hour in the words of a record of one day: `Note that this one is on a Saturday, at the Zinc, 8 p.m.` */
export function hourInWords(scene: Scene, entry: Entry): readonly ClockTime[] {
  if (marksIn(entry.marks, entry.first, entry.end).length !== 1) return []
  const told = scene.outline.lines
    .slice(entry.first, entry.end)
    .filter((line) => line !== entry.title?.line && line.frame !== 2 && line.text.length <= PARAGRAPH)
    .flatMap((line) => hoursToldIn(scene, entry, line.text))
  return told.length === 1 ? told : []
}

const hoursToldIn = (scene: Scene, entry: Entry, text: string): readonly ClockTime[] => {
  const { times } = clocksIn(text, scene.dates, entry.title?.text ?? '')
  return readTimes(text, scene.dates).flatMap(({ value, span: [start] }) =>
    value.start !== undefined &&
    times.some((time) => time.start === value.start) &&
    !DEADLINE.test(plain(text.slice(0, start)))
      ? [value]
      : [],
  )
}
