import type { Entry } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import { once } from '../../page/once.ts'
import type { Line } from '../../page/outline.ts'
import { labelOf } from '../../page/words.ts'
import type { ClockTime } from '../../readers/dates/index.ts'
import type { Scene } from '../scene.ts'
import { clocksIn } from './clock-lines.ts'

const PLAYED =
  '(?:representations?|spectacles?|concerts?|seances?|soirees?|projections?|films?|causeries?|rendez-vous|performances?|shows?|gigs?|screenings?|evenings?|nights?|dates?|events?)'

/** `Tous les concerts débutent à 19 h 30`, `All shows 8pm`, `Curtain 7:30 nightly`, `8.15pm start`. */
const FOR_ALL = new RegExp(
  `\\b(?:tou(?:te)?s (?:les|nos) (?:\\w+ )?${PLAYED}|(?:chaque|tous les) (?:soirs?|${PLAYED})|(?:les |nos )${PLAYED} (?:ont lieu|debutent|commencent|sont|se donnent|se tiennent|demarrent)|(?:all|each|every|our) (?:\\w+ )?${PLAYED}|${PLAYED} (?:starts?|begins?|are|commence|run)(?: promptly)? (?:at|from)|nightly|\\d+ ?(?:[ap]\\.?m\\.?)? (?:start|sharp)|(?:sauf (?:indication|avis|mention) contraire|unless (?:otherwise )?(?:stated|noted|indicated)))\\b`,
)
const LONGEST = 200
const SHORT = 40
/** So many lines a page of one evening has at most. */
const LONG = 120

/** The lines of the page, outside prose, that give one hour to all that is played. */
const linesForAll = once((scene: Scene): readonly { readonly line: Line; readonly hours: readonly ClockTime[] }[] =>
  scene.outline.lines.flatMap((line) => {
    if (line.frame === 2 || line.hidden || line.text.length > LONGEST || !/\d/.test(line.text)) return []
    if (!FOR_ALL.test(line.plain) || marksIn(scene.marks, line.index, line.index + 1).length > 0) return []
    const hours = clocksIn(line.text, scene.dates, '').times.filter((time) => time.start !== undefined)
    return hours.length === 1 ? [{ line, hours }] : []
  }),
)

/**
 * The one hour that the page gives to all that it lists, for an entry that prints none: in its own lines, else in lines that stand
 * before the first day of the page or behind the last. None where the page gives two. An entry of one day has the only hour
 * that stands in its lines, however far below.
 */
export function hourOfAll(scene: Scene, entry: Entry, days: number): readonly ClockTime[] {
  const all = linesForAll(scene)
  const own = all.filter(({ line }) => line.index >= entry.first && line.index < entry.end)
  const [first, last] = [scene.marks[0]?.first ?? 0, scene.marks.at(-1)?.first ?? 0]
  const around = own.length > 0 ? own : all.filter(({ line }) => line.index < first || line.index > last)
  const told = only(around.map(({ hours }) => hours))
  return told.length > 0 || days !== 1 || entry.end - entry.first > LONG ? told : only(hoursIn(scene, entry))
}

/** The hours of an entry's lines that say nothing else. */
const hoursIn = (scene: Scene, entry: Entry): (readonly ClockTime[])[] =>
  scene.outline.lines.slice(entry.first, entry.end).flatMap((line) => {
    if (line.frame === 2 || line.hidden || line === entry.title?.line || line.text.length > SHORT) return []
    if (labelOf(scene.outline.lines[line.index - 1]?.text ?? '') !== undefined) return []
    if (marksIn(scene.marks, line.index, line.index + 1).length > 0) return []
    const { times, alone } = clocksIn(line.text, scene.dates, entry.title?.text ?? '')
    const hours = times.filter((time) => time.start !== undefined)
    return alone && hours.length > 0 ? [hours] : []
  })

/** What all say alike. */
function only(told: readonly (readonly ClockTime[])[]): readonly ClockTime[] {
  const [one = [], ...more] = told
  return more.every((hours) => hours.length === one.length && hours[0]?.start === one[0]?.start) ? one : []
}
