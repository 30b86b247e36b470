import type { Mark } from '../page/marks.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { ACTION, isClockwork, labelOf } from '../page/words.ts'
import type { Title } from './entry.ts'
import { isNameLike, isTitled } from './name-like.ts'
import { slantedIn } from './slanted-works.ts'
import { blockPath, type Candidate, candidatesIn, hrefAround } from './titles.ts'

/** So long are names of figures: `23:59`, `14 juillet 1789`, `0° 0′ 0″`. */
const LONGEST = 40

/** `12 $`, `-50 %`: what it costs. */
const COST = /[$€£%]|\b(?:CAD|CHF|EUR|USD)\b/

/**
 * All that could name a record, with what does so only where it stands in the place of names: `1998`, `19h14`, `April 31st`, `+353`.
 * A day is one where the record tells another.
 */
export const namesIn = (
  outline: Outline,
  top: Box | undefined,
  first: number,
  end: number,
  marks: readonly Mark[],
): Candidate[] => [
  ...candidatesIn(outline, top, first, end, marks),
  ...outline.lines.slice(first, end).flatMap((line) => oddAt(top, line, marks) ?? []),
  ...outline.lines.slice(first, end).flatMap((line) => slantedAt(top, line)),
]

function oddAt(top: Box | undefined, line: Line, marks: readonly Mark[]): Candidate | undefined {
  const { text, box, heading } = line
  const href = hrefAround(line)
  if (text.length > LONGEST || !/\d/.test(text) || (heading === 0 && href === undefined && !isTitled(box)))
    return undefined
  const dated = marks.filter((mark) => mark.first <= line.index && line.index < mark.end)
  if (dated.length === 0 ? isNameLike(text) : !dated.every((mark) => isElsewhere(mark, marks))) return undefined
  if (COST.test(text) || ACTION.test(line.plain) || labelOf(text)) return undefined
  if (dated.length > 0 && !isClockwork(text)) return undefined
  return { ...at(top, line, text, box), heading, odd: true }
}

const slantedAt = (top: Box | undefined, line: Line): readonly Candidate[] =>
  line.heading > 0 ? [] : slantedIn(line).map(({ text, box }) => ({ ...at(top, line, text, box), slanted: true }))

/** What names nothing where names are looked for as usual. */
function at(top: Box | undefined, line: Line, text: string, box: Box): Candidate {
  const href = hrefAround(line)
  return {
    text,
    line,
    box,
    href,
    path: blockPath(top, box),
    heading: 0,
    strong: false,
    place: 0,
    titled: isTitled(box),
    linked: href !== undefined,
    column: undefined,
  }
}

/** The record tells a day on another line as well. */
const isElsewhere = (mark: Mark, marks: readonly Mark[]): boolean =>
  marks.some(({ first, end }) => end <= mark.first || mark.end <= first)

/** The marks of a record that are no word of its name, where it tells a day elsewhere. */
export function besideName(title: Title | undefined, marks: readonly Mark[]): readonly Mark[] {
  if (!title) return marks
  const beside = marks.filter(
    ({ first, end, quote }) => title.line.index < first || end <= title.line.index || !title.text.includes(quote),
  )
  return beside.length > 0 ? beside : marks
}
