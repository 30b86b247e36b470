import type { Entry, Group } from '../listing/entry.ts'
import { hasHour } from '../listing/posts.ts'
import { daysOf } from '../listing/programme.ts'
import { OF_THIS } from '../page/headings.ts'
import type { Mark } from '../page/marks.ts'
import type { Line, Outline } from '../page/outline.ts'
import { ACTION, isClockwork, labelOf, plain } from '../page/words.ts'
import { daysUnderOneHeading } from './side-days.ts'
import { SENTENCE } from './told-beside.ts'

/** So many lines does a box of facts hold at most. */
const FACTS = 12
/** An hour, a price or a way to book beside a date: together they are the facts of one event. */
const FACT =
  /\b\d{1,2}(?:[.:h]\d\d)?\s?(?:am|pm|h)\b|\b\d{1,2}[:h]\d\d\b|[$€£]\s?\d|\d\s?[$€£]|\b(?:free|gratuit|entree libre|sold out|complet|book|buy|tickets?|acheter|reserver|billets?|billetterie)\b/

/** Dates of a side box that are the page's own: under a label for them, in a box of facts without a name, or in a list of nothing but days. */
export function sideMarks(outline: Outline, marks: readonly Mark[]): readonly Mark[] {
  const listed = daysUnderOneHeading(outline, marks)
  return marks.filter(
    (mark) => listed.has(mark) || (mark.box.frame === 1 && (underLabel(outline, mark) || inFacts(outline, mark))),
  )
}

/** Under `Séances`, `Dates`, `Tickets`. */
function underLabel(outline: Outline, mark: Mark): boolean {
  for (let i = mark.first; i >= Math.max(0, mark.first - 30); i--) {
    const line = outline.lines[i]
    const label = line && line.text.length < 42 ? labelOf(line.text) : undefined
    if (label === 'when' || label === 'price' || (line && OF_THIS.test(line.plain))) return true
    if (line && line.heading > 0) return false
  }
  return false
}

/** A date alone on its line, and around it nothing but other facts: no name, so no other event. */
function inFacts(outline: Outline, mark: Mark): boolean {
  if (mark.rest.replace(/\P{L}/gu, '').length >= 12) return false
  if (leadsFacts(outline, mark)) return true
  let { box } = mark
  while (box.parent?.frame === 1 && box.parent.end - box.parent.first <= FACTS) box = box.parent
  const around = outline.lines.slice(box.first, box.end).filter((line) => !line.hidden && line.index !== mark.first)
  const told = (line: Line): boolean =>
    labelOf(line.text) !== undefined || OF_FACTS.test(line.plain) || ACTION.test(line.plain) || isClockwork(line.text)
  return (
    around.every((line) => line.heading === 0 || told(line)) &&
    around.some((line) => line.text.length < 80 && (FACT.test(line.plain) || labelOf(line.text) === 'where'))
  )
}

/** A date that opens the box, right over the first label of its facts. */
const leadsFacts = ({ lines }: Outline, { first, end }: Mark): boolean =>
  lines[first - 1]?.frame !== 1 && lines[end]?.frame === 1 && labelOf(lines[end].text) !== undefined

/** So many lines say but a name, a day and a place. */
const BARE = 3

/**
 * Without the lists beside the content that say of each thing little more than name and day, where the content lists more of its own, and
 * without those that name again what another list tells more of on the same days: `Just announced: Ash 11/14`.
 */
export function withoutSideLists({ lines }: Outline, groups: readonly Group[]): readonly Group[] {
  const isBeside = ({ entries }: Group): boolean => entries.every(({ first }) => lines[first]?.frame === 1)
  const isShort = ({ first, end, marks }: Entry): boolean => end - first <= BARE && !marks.some(hasHour)
  const tells = ({ first, end, title }: Entry): boolean =>
    lines.slice(first, end).some((line) => line !== title?.line && SENTENCE.test(line.text))
  const isBare = ({ entries }: Group): boolean =>
    entries.every(isShort) && entries.filter(tells).length * 2 < entries.length
  const most = Math.max(0, ...groups.filter((group) => !isBeside(group)).map(({ entries }) => entries.length))
  const full = new Set(groups.flatMap(({ entries }) => entries.filter((entry) => !isShort(entry)).flatMap(evenings)))
  const isAgain = (entry: Entry): boolean => {
    const told = evenings(entry)
    return told.length > 0 && told.every((evening) => full.has(evening))
  }
  return groups.filter(
    (group) => !isBare(group) || !(group.entries.every(isAgain) || (isBeside(group) && group.entries.length <= most)),
  )
}

/** Name and day of each evening of a record. */
const evenings = ({ title, marks }: Entry): readonly string[] =>
  title ? marks.flatMap(daysOf).map((day) => `${plain(title.text)} ${day}`) : []

/** What stands over a box of facts. */
const OF_FACTS =
  /^(?:(?:event |show |practical |key |en )?(?:details?|infos?|information|bref)|(?:infos?|informations?) (?:pratiques?|cles?)|(?:the |les )?essentiels?|(?:at a )?glance|en un coup d'(?:oe|œ)il)\s*:?$/

/** What is printed over dates besides those of the facts. */
const BESIDES =
  /^(?:(?:aussi|egalement) (?:presente|joue|a l'affiche|au programme)e?s?|(?:les |nos )?autres? (?:dates?|representations?|seances?|lieux)|(?:representations?|seances?|dates?) supplementaires?|(?:also|other|more|extra|additional) (?:dates?|performances?|shows?|showings?|at))\b/

/** Dates of the content that are among those of the facts beside it, or told as further ones. */
export function withSide(outline: Outline, content: readonly Mark[], side: readonly Mark[]): readonly Mark[] {
  const days = side.flatMap(daysOf).sort()
  const [first = '9'] = days
  const last = days.at(-1) ?? '0'
  // A few of the days again, as those with surtitles, or all of them: the content tells them all.
  const told = new Set(content.flatMap(daysOf))
  const rows = content.filter(({ when }) => when.occurrences.length === 1).length
  if (days.every((day) => told.has(day)) && (told.size > new Set(days).size || rows >= side.length)) return content
  const further = (mark: Mark): boolean =>
    outline.lines.slice(Math.max(0, mark.first - 6), mark.first + 1).some((line) => BESIDES.test(line.plain))
  const same = content.filter(
    (mark) => daysOf(mark).every((day) => first <= day && day <= last) || (hasHour(mark) && further(mark)),
  )
  return [...same, ...side].sort((a, b) => a.first - b.first)
}
