import { streetIn } from '../readers/address/streets.ts'
import { fold } from '../readers/fold.ts'
import type { Mark } from './marks.ts'
import { linkAround } from './nearest.ts'
import type { Box, Line } from './outline.ts'

/** So far below a month its days are looked for. */
const REACH = 80
/** `5`, `sam. 5`, `Le 5`, `5th – Nuit bleue`: a day of the month, and neither an hour nor a price. */
const DAY =
  /^(?:(?:le|the|on the) |\p{L}{2,9}[.,]? )?(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?(?![\d:h.€$£%]|,\d|\s?(?:h|[ap]\.?m|€|\$|£|%)(?!\p{L}))/iu
/** Up to here a line begins. */
const HEAD = 8
/** A month alone on its line, with its year. */
const LONGEST = 24
/** A tile of a day or of two days has no more lines. */
const TILE = 8
/** Numbers in a row are the days of a calendar. */
const CALENDAR = 3

/** Whether a line is a day of some month that stands elsewhere. */
export const isBareDay = ({ text }: Line): boolean => DAY.test(text)

/** So many times as often as lone numbers the days of a list name their weekday or month before the numbers are something else. */
const STRAY = 2

/**
 * The marks below month headings without lone numbers, where nearly all days of the list name their weekday or their month: there
 * `3 The Green` is an address and `24 Preludes` a title.
 */
export function withoutStrays(marks: readonly Mark[], headed: ReadonlySet<Mark>): readonly Mark[] {
  const isLone = (mark: Mark): boolean => mark.assumed.includes('heading') && !mark.when.run
  let lone = 0
  let named = 0
  for (const mark of marks)
    if (!headed.has(mark)) continue
    else if (isLone(mark)) lone++
    else if (mark.span[0] < HEAD) named++
  return lone > 0 && named >= STRAY * lone ? marks.filter((mark) => !isLone(mark)) : marks
}

/**
 * What looks like a day below a month is the number of a house (`8, montée du Four`, `12 Mill Street`), the age of a post (`2 days ago`,
 * `il y a 2 jours`) or how many liked it (`♥ 21`, `21 J’aime`).
 */
export function isOtherFigure(text: string, at: number): boolean {
  const rest = text.slice(at, at + LONGEST_STREET)
  const folded = fold(rest)
  if (COUNTED.test(folded) || LIKED.test(text.slice(0, at)) || SINCE.test(fold(text.slice(0, at)))) return true
  const street = streetIn(rest, folded)
  return street?.start === 0 && street.sure
}
const LONGEST_STREET = 60
const COUNTED =
  /^\d{1,3} ?(?:(?:an|annee|moi|semaine|jour|heure|minute|min|h|d|w|mo|y|year|month|week|day|hour|hr)s?\.? ago\b|j'aime|likes?\b|reactions?\b|com(?:mentaires?|ments?)\b|repon(?:ses?)\b|repl(?:y|ies)\b|views?\b|vues?\b|partages?\b|shares?\b|[♥❤♡👍💬🔁])/u
const LIKED = /[♥❤♡👍💬🔁]\uFE0F?\s{0,3}$/u
const SINCE = /\bil y a $/

/** No part of a tile: the element around it holds a whole list, or ends with it. */
export function isOver({ box, index }: Line): boolean {
  let around: Box | undefined = box
  while (around && around.first === index && around.end === index + 1) around = around.parent
  return around === undefined || around.end - around.first > TILE
}

/**
 * Whether a month alone on its line stands over days: over so many at `least` before the next month. So a cell or an element of no
 * special kind heads a list; a tile has one day for each month, a choice of months none.
 */
export function leadsDays(
  lines: readonly Line[],
  index: number,
  isMonth: (text: string) => boolean,
  least: number,
  isDay: (line: Line) => boolean = isBareDay,
): boolean {
  const before = lines[index - 1]?.text ?? ''
  if (before.length < LONGEST && isMonth(before)) return false
  let days = 0
  let numbers = 0
  for (const line of lines.slice(index + 1, index + REACH)) {
    if (line.frame === 2) continue
    if (line.text.length < LONGEST && isMonth(line.text)) break
    numbers = /^\d{1,2}$/.test(line.text) ? numbers + 1 : 0
    if (numbers >= CALENDAR) return false
    if (isDay(line)) days++
  }
  return days >= least
}

/** So many months in an element of their own are a choice. */
const CHOICE = 3

/** Whether a month is one of several to choose from: an element says months and hardly anything else. */
export function isOneOfMonths(lines: readonly Line[], { box }: Line, isMonth: (text: string) => boolean): boolean {
  let around: Box | undefined = box
  while (around && around.end - around.first === 1) around = around.parent
  if (!around || around.end - around.first < CHOICE || around.end - around.first > MONTHS) return false
  const all = lines.slice(around.first, around.end)
  if (isShown(box, all)) return false
  const months = all.filter(({ text }) => text.length < LONGEST && isMonth(text)).length
  return months >= CHOICE && months * 3 >= all.length * 2
}
/** `‹ février | mars 2026 | avril ›`: of three months the one that leads nowhere is shown below. */
const isShown = (month: Box, all: readonly Line[]): boolean =>
  all.length === CHOICE && all.every(({ box }) => (box === month) === (linkAround(box) === undefined))

/** Two years of months, and the arrows beside them. */
const MONTHS = 26
