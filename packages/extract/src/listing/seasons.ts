import type { Mark } from '../page/marks.ts'
import type { Line, Outline } from '../page/outline.ts'
import { shifted, WEEKDAY } from '../page/years.ts'
import { weekdayAt, weekdayCalled } from '../readers/dates/index.ts'
import type { Entry, Group } from './entry.ts'

/** The year, or the two of a season, that words give to the days under them. */
export type Years = readonly [first: number, second?: number]

/** A season begins with this month: before it, days are of its second year. */
const SEASON = '08'
const MONTH = /\b(?:jan|fev|feb|mars|march|avr|apr|mai\b|may\b|juin|june|juil|july|aout|aug|sept?\b|septem|oct|nov|dec)/
/** A year since which there is something, or in which something was made. */
const SINCE =
  /(?:depuis|since|est(?:ablished|\.|d\.?)?|fond\p{L}+(?: en)?|founded(?: in)?|©|copyright|en|in|de|from)\s*$/iu
const SEASON_WORD = /\b(?:saison|season|edition|festival)\b/
const SHORT = 70
/** So many years away from the capture a page tells of its days, where its title or address alone says the year. */
const FAR = 12

/** A weekday beside the day proves the year, unless it is of another; a year that was assumed without one may be another. */
export function isSure(mark: Mark): boolean {
  const weekday = mark.assumed.includes('year') ? WEEKDAY.exec(mark.quote)?.[0] : undefined
  if (weekday === undefined) return !mark.assumed.includes('year')
  const [only, ...more] = mark.when.occurrences
  return !only || more.length > 0 || weekdayAt(only.start) === (weekdayCalled(weekday) ?? weekdayAt(only.start))
}

/** The first day of a date, `YYYY-MM-DD`; of a run that only ends, its last. */
export const dayOf = (mark: Mark): string | undefined =>
  (mark.when.occurrences[0]?.start ?? mark.when.run?.start ?? mark.when.run?.end)?.slice(0, 10)

/** `Festival 2026`, `Saison 2026-2027`, `2018–19`; none where several are named. */
function yearsIn(text: string): Years | undefined {
  const [only, ...more] = text.matchAll(/(?<!\d)(20\d\d)(?:\s?[-–/_]\s?(?:20)?(\d\d))?(?!\d)/g)
  if (!only || more.length > 0 || SINCE.test(text.slice(0, only.index))) return undefined
  const first = Number(only[1])
  if (only[2] === undefined) return [first]
  return 2000 + Number(only[2]) === first + 1 ? [first, first + 1] : undefined
}

/** `Mai 2024`: its days are read in that year. */
const isDatedMonth = ({ plain, text }: Line): boolean => MONTH.test(plain) && /(?<!\d)20\d\d(?!\d)/.test(text)

const yearsOf = (line: Line): Years | undefined => (MONTH.test(line.plain) ? undefined : yearsIn(line.text))

/** The years that the page as a whole is of: those of a line that names its season, of its title, else of its address. */
export function yearsOfPage(
  outline: Outline,
  marks: readonly Mark[],
  url: string,
  captured: string,
): Years | undefined {
  const first = marks[0]?.first ?? 0
  const line = outline.lines.slice(0, first).find(({ text, plain, frame, heading }) => {
    if (frame !== 0 || text.length > SHORT || !/20\d\d/.test(text)) return false
    return heading > 0 ? SEASON_WORD.test(plain) : /\b(?:saison|season)\b/.test(plain)
  })
  const path = decodeURI(new URL(url).pathname.replace(/%(?![\da-f]{2})/gi, ''))
  const segment = path.split('/').find((part) => /20\d\d/.test(part) && !/^20\d\d$/.test(part) && !/\.\w+$/.test(part))
  const found =
    (line && yearsOf(line)) ??
    yearsIn(outline.title) ??
    (segment && SEASON_WORD.test(segment) ? yearsIn(segment) : pairIn(path))
  return found && Math.abs(found[0] - Number(captured.slice(0, 4))) <= FAR ? found : undefined
}

/** `/season/2018-19/` */
const pairIn = (path: string): Years | undefined => {
  const years = yearsIn(path)
  return years?.[1] === undefined ? undefined : years
}

/** How many years a day has to move to be of these. */
const away = (day: string, [first, second]: Years): number =>
  (second !== undefined && day.slice(5, 7) < SEASON ? second : first) - Number(day.slice(0, 4))

/** How sure a day is whose year is said over it. */
const SAID = 0.85

/** A day that prints no year, in those years; from then on it is sure. */
function placed(mark: Mark, years: Years): Mark {
  const day = isSure(mark) ? undefined : dayOf(mark)
  if (day === undefined) return mark
  const by = away(day, years)
  const when = by === 0 ? mark.when : shifted(mark.when, by)
  return {
    ...mark,
    when,
    confidence: Math.max(mark.confidence, SAID),
    assumed: mark.assumed.filter((what) => what !== 'year'),
  }
}

/** Days that print no year, in those years. */
export const inSeason = (marks: readonly Mark[], years: Years | undefined): readonly Mark[] =>
  years ? marks.map((mark) => placed(mark, years)) : marks

/**
 * Gives records without a year the one that stands over them: of the heading over each, or over their list, else of the page; a
 * heading of a month is known to its dates already.
 */
export function inYears(
  outline: Outline,
  { entries, parent }: Group,
  headings: readonly Line[],
  page: Years | undefined,
): readonly Entry[] {
  const titles = new Set(entries.map((entry) => entry.title?.line.index))
  let over: Years | undefined = headings.map(yearsOf).find((years) => years !== undefined)
  let dated = headings.some(isDatedMonth)
  let at = entries[0]?.first ?? 0
  let held = 0
  return entries.map((entry) => {
    for (; at < entry.first; at++) {
      const line = outline.lines[at]
      // A heading in an element that holds a record is of that record: a band is called `1998`.
      if (!line || line.heading === 0 || titles.has(at) || at < held) continue
      over = yearsOf(line) ?? over
      if (MONTH.test(line.plain)) dated = isDatedMonth(line)
    }
    held = entry.box?.end ?? 0
    const here = entry.box === undefined || entry.box.parent === parent
    const years = (here ? over : undefined) ?? page
    return years && !dated ? { ...entry, marks: inSeason(entry.marks, years) } : entry
  })
}

/** A record so many years later. */
export function moved(entry: Entry, years: number): Entry {
  if (years === 0) return entry
  const marks = entry.marks.map((mark) => (isSure(mark) ? mark : { ...mark, when: shifted(mark.when, years) }))
  return { ...entry, marks }
}
