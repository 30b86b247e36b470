import type { Entry } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import { once } from '../../page/once.ts'
import type { Line } from '../../page/outline.ts'
import { HOUSE_HOURS } from '../../page/words.ts'
import type { Scene } from '../scene.ts'
import { byWeekday, type HoursOf } from './weekly.ts'

/** So long is a line that says of a series when it is played. */
const LONGEST = 160
/** When a house is open, and when people rehearse. */
const NOT_PLAYED = /\b(?:open|ouverte?s?|fermee?s?|closed|rehearsals?|repetitions?)\b/
/** Below all headings: a record whose name stands in none. */
const LOWEST = 7

interface Weekly {
  readonly line: Line
  /** The heading that the line stands below, with no day between them. */
  readonly head: Line | undefined
  readonly hours: HoursOf
}

/** `Every Wednesday, 7–10 pm · $8` · `Les jeudis à 20 h`: what tells the hour of a weekday, and no day. */
const weeklyLines = once((scene: Scene): readonly Weekly[] => {
  const { lines } = scene.outline
  return lines.flatMap((line) => {
    const { frame, hidden, heading, text, index } = line
    if (frame === 2 || hidden || heading > 0 || text.length > LONGEST || !/\d/.test(text)) return []
    if (NOT_PLAYED.test(line.plain) || HOUSE_HOURS.test(line.plain)) return []
    if (marksIn(scene.marks, index, index + 1).length > 0) return []
    const hours = byWeekday(text, scene.dates, ['event', 'opening-hours'])
    if (!hours) return []
    const head = lines.slice(0, index).findLast((one) => one.heading > 0)
    const isLead = head !== undefined && marksIn(scene.marks, head.index, index).length === 0
    return [{ line, head: isLead ? head : undefined, hours }]
  })
})

/** The hours that a series gives to its weekday: in the record itself, else in the words below the heading of the section around it. */
export function hoursOfSeries(scene: Scene, { first, end, title }: Entry): HoursOf | undefined {
  const told = weeklyLines(scene)
  const own = told.filter(({ line }) => line.index >= first && line.index < end)
  if (own.length > 0) return own.length === 1 ? own[0]?.hours : undefined
  const level = title?.line.heading || LOWEST
  const leads = told.filter(({ line, head }) => {
    if (!head || line.index > first || head.heading >= level) return false
    const between = scene.outline.lines.slice(line.index, first)
    return between.every(({ heading }) => heading === 0 || heading > head.heading)
  })
  return leads.at(-1)?.hours
}
