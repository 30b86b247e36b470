import { daysOf } from '../listing/programme.ts'
import { CITED, NEWLY, NEWS, OPENING, PAST, REPLIES } from '../page/headings.ts'
import type { Mark } from '../page/marks.ts'
import { linkAround } from '../page/nearest.ts'
import type { Line, Outline } from '../page/outline.ts'
import { ACTION, BOOKING, FURTHER, isClockwork, RELATED } from '../page/words.ts'

/**
 * Days beside the content under one heading, each with an hour, a town or a way to book: `Venez-y`, `Séances & billets`. Whatever the
 * heading says, no other thing has a name there.
 */
export function daysUnderOneHeading({ lines }: Outline, marks: readonly Mark[]): ReadonlySet<Mark> {
  const own = new Set<Mark>()
  const isHead = ({ heading, frame }: Line): boolean => heading > 0 && frame === 1
  for (const head of lines.filter(isHead)) {
    if (POINTS_AWAY.some((away) => away.test(head.plain)) || /\d/.test(head.text)) continue
    const next = lines.slice(head.index + 1).find((line) => line.heading > 0 || line.frame !== 1)
    const end = next?.index ?? lines.length
    const under = marks.filter(({ first, box }) => box.frame === 1 && head.index < first && first < end)
    const days = new Set(under.map((mark) => daysOf(mark)[0]))
    const [first] = under
    if (!first || days.size < 2 || first.first > head.index + 2 || !under.every(isBare)) continue
    const dated = new Set(under.map((mark) => mark.first))
    const others = lines.slice(head.index + 1, end).filter(({ index, text }) => !dated.has(index) && !isClockwork(text))
    const told = others.filter((line) => !books(line))
    const isSold = others.length - told.length >= under.length
    if (told.every(isBeside) && (isSold || told.length * 2 <= under.length)) for (const mark of under) own.add(mark)
  }
  return own
}

const POINTS_AWAY = [RELATED, FURTHER, NEWS, NEWLY, OPENING, CITED, REPLIES, PAST]
const isBare = ({ rest }: Mark): boolean => rest.replace(/\([^()]*\)|\P{L}/gu, '').length < 12
const books = ({ plain }: Line): boolean => ACTION.test(plain) || BOOKING.test(plain)
/** A town, a house, a remark: short words that lead nowhere. */
const isBeside = ({ text, strong, box }: Line): boolean =>
  text.length < 40 && !strong && linkAround(box, 3) === undefined
