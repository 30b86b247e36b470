import type { Box, Line } from './outline.ts'

/** So far below a month its days are looked for. */
const REACH = 80
/** `5`, `sam. 5`, `Le 5`, `5th – Nuit bleue`: a day of the month, and neither an hour nor a price. */
const DAY =
  /^(?:(?:le|the|on the) |\p{L}{2,9}[.,]? )?(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?(?![\d:h.,€$£%]|\s?(?:h|[ap]\.?m|€|\$|£|%)(?!\p{L}))/iu
/** A month alone on its line, with its year. */
const LONGEST = 24
/** A tile of a day or of two days has no more lines. */
const TILE = 8
/** Numbers in a row are the days of a calendar. */
const CALENDAR = 3

/** Whether a line is a day of some month that stands elsewhere. */
const isBareDay = ({ text }: Line): boolean => DAY.test(text)

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
    if (isBareDay(line)) days++
  }
  return days >= least
}
