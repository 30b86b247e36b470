import type { Entry } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import { once } from '../../page/once.ts'
import type { Line } from '../../page/outline.ts'
import { labelOf, plain } from '../../page/words.ts'
import type { ClockTime, DateContext } from '../../readers/dates/index.ts'
import type { Scene } from '../scene.ts'
import { clocksIn } from './clock-lines.ts'
import { hourInWords } from './hours-in-record.ts'
import { hoursOfSeries } from './hours-of-series.ts'
import { byWeekday, type HoursOf } from './weekly.ts'

const PLAYED =
  '(?:representations?|spectacles?|concerts?|seances?|soirees?|projections?|films?|causeries?|rendez-vous|performances?|shows?|gigs?|screenings?|evenings?|nights?|dates?|events?)'

/** `Tous les concerts débutent à 19 h 30`, `All shows 8pm`, `We always start at 8`, `Curtain 7:30 nightly`, `8.15pm start`. */
const FOR_ALL = new RegExp(
  `\\b(?:tou(?:te)?s (?:les|nos) (?:\\w+ )?${PLAYED}|(?:chaque|tous les) (?:soirs?|${PLAYED})|(?:les |nos )${PLAYED} (?:ont lieu|debutent|commencent|sont|se donnent|se tiennent|demarrent)|(?:all|each|every|our) (?:\\w+ )?${PLAYED}|${PLAYED} (?:starts?|begins?|are|commence|run)(?: promptly)? (?:at|from)|(?:we|on|nous|ca|it all|everything|tout) (?:\\w+ )?(?:starts?|begins?|kick off|commence|commencons|debute|debutons|demarre|demarrons|joue|jouons) (?:\\w+ )?(?:at|around|a|vers|des)|nightly|^curtain(?: time)?s?\\b|^lever de rideau\\b|\\d+ ?(?:[ap]\\.?m\\.?)? (?:start|sharp)|${PLAYED} (?:are|take place|happen) (?:on )?\\w+days?|sauf (?:indications?|avis|mentions?|precisions?) contraires?|unless [^.,]{0,25}\\b(?:otherwise|stated|noted|indicated|listed)|(?:stated|noted|indicated|listed) otherwise)\\b`,
)
const LONGEST = 200
const SHORT = 40
/** So many lines a page of one evening has at most. */
const LONG = 120
/** So much of a paragraph is looked at. */
const PARAGRAPH = 800
/** Between sentences; behind `St.` one goes on. */
const STOP = /[.!?](?<=(?:\p{L}{4}|\d|[ap]\.?m|[)’”"])[.!?]) +(?=\p{Lu})/u

/** The sentences of the page that give one hour to all that is played, or one to each of its weekdays. */
const linesForAll = once((scene: Scene): readonly { readonly line: Line; readonly hours: HoursOf }[] =>
  scene.outline.lines.flatMap((line) => {
    if (line.frame === 2 || line.hidden || !/\d/.test(line.text)) return []
    // `Concerts start at 8 pm. No concert on 12 July.`: a day that another sentence tells is not that of the hour.
    const days = marksIn(scene.marks, line.index, line.index + 1)
    return line.text
      .slice(0, PARAGRAPH)
      .split(STOP)
      .flatMap((sentence) => {
        if (sentence.length > LONGEST || !FOR_ALL.test(plain(sentence))) return []
        if (days.some(({ quote, end }) => end > line.index + 1 || sentence.includes(quote))) return []
        const hours = byWeekday(sentence, scene.dates) ?? forEveryDay(sentence, scene.dates)
        return hours ? [{ line, hours }] : []
      })
  }),
)

function forEveryDay(sentence: string, dates: DateContext): HoursOf | undefined {
  const hours = clocksIn(sentence, dates, '').times.filter((time) => time.start !== undefined)
  return hours.length === 1 ? () => hours : undefined
}

/**
 * The one hour that the page gives to all that it lists, for the days of an entry that prints none: in its own lines, else in what
 * leads its series, else in lines that stand before the first day of the page or behind the last. None where the page gives two.
 * An entry that tells one hour in its own words has that; one of a single day the only hour on a line of its own, however far below.
 */
export function hourOfAll(scene: Scene, entry: Entry, days: ReadonlySet<string>): HoursOf {
  const all = linesForAll(scene)
  const own = all.filter(({ line }) => line.index >= entry.first && line.index < entry.end)
  const [first, last] = [scene.marks[0]?.first ?? 0, scene.marks.at(-1)?.first ?? 0]
  const around = own.length > 0 ? own : all.filter(({ line }) => line.index <= first || line.index >= last)
  const lone = days.size === 1 && entry.end - entry.first <= LONG
  const series = own.length > 0 ? undefined : hoursOfSeries(scene, entry)
  return (day) => {
    const weekly = series?.(day) ?? []
    if (weekly.length > 0) return weekly
    const told = only(around.map(({ hours }) => hours(day)).filter((hours) => hours.length > 0))
    const otherwise = told.length > 0 && own.length === 0 ? hourInWords(scene, entry) : []
    if (otherwise.length > 0) return otherwise
    return told.length > 0 || !lone ? told : only(hoursIn(scene, entry))
  }
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
