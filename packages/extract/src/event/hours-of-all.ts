import type { Entry } from '../listing/entry.ts'
import { marksIn } from '../listing/groups.ts'
import { once } from '../page/once.ts'
import type { Line } from '../page/outline.ts'
import type { ClockTime } from '../readers/dates/index.ts'
import { clocksIn } from './clock-lines.ts'
import type { Scene } from './scene.ts'

const PLAYED =
  '(?:representations?|spectacles?|concerts?|seances?|soirees?|projections?|films?|causeries?|rendez-vous|performances?|shows?|gigs?|screenings?|evenings?|nights?|dates?|events?)'

/** `Tous les concerts débutent à 19 h 30`, `All shows 8pm`, `Curtain 7:30 nightly`, `8.15pm start`. */
const FOR_ALL = new RegExp(
  `\\b(?:tou(?:te)?s (?:les|nos) (?:\\w+ )?${PLAYED}|(?:chaque|tous les) (?:soirs?|${PLAYED})|(?:les |nos )${PLAYED} (?:ont lieu|debutent|commencent|sont|se donnent|se tiennent|demarrent)|(?:all|each|every|our) (?:\\w+ )?${PLAYED}|${PLAYED} (?:starts?|begins?|are|commence|run)(?: promptly)? (?:at|from)|nightly|\\d+ ?(?:[ap]\\.?m\\.?)? (?:start|sharp)|(?:sauf (?:indication|avis|mention) contraire|unless (?:otherwise )?(?:stated|noted|indicated)))\\b`,
)
const LONGEST = 200

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
 * before the first day of the page or behind the last. None where the page gives two.
 */
export function hourOfAll(scene: Scene, entry: Entry): readonly ClockTime[] {
  const all = linesForAll(scene)
  if (all.length === 0) return []
  const own = all.filter(({ line }) => line.index >= entry.first && line.index < entry.end)
  const [first, last] = [scene.marks[0]?.first ?? 0, scene.marks.at(-1)?.first ?? 0]
  const around = own.length > 0 ? own : all.filter(({ line }) => line.index < first || line.index > last)
  const [told, ...more] = around
  return told && more.every(({ hours }) => hours[0]?.start === told.hours[0]?.start) ? told.hours : []
}
