import type { Mark } from '../page/marks.ts'
import type { Box, Outline } from '../page/outline.ts'
import { marksIn } from './groups.ts'

/** So many days that stand alone show how days are printed, and so long is one that says more. */
const SHOWN = 3
const LONGEST = 100

/** A date with nothing beside it but small words. */
export const alone = (mark: Mark): boolean =>
  !/\p{L}{3}/u.test(mark.rest.replace(/\b(?:le|les|du|date|dates|on|the|h)\b/gi, ''))

/** An element that says a date and nothing else. */
const isDate = (kid: Box, marks: readonly Mark[]): boolean => {
  const own = marksIn(marks, kid.first, kid.end)
  return own.length > 0 && own.every(alone) && own.reduce((n, m) => n + m.end - m.first, 0) >= kid.end - kid.first
}

/**
 * The siblings that say a day and nothing else. Where most days stand so on marked lines, others that lead such a line are days
 * too, whatever is said behind them: `<b>Sunday 8 March</b>`, `<b>Friday 27 March (mind: 8 pm!)</b>`, `<b>14 June – Quay Hall</b>`.
 */
export function dateLines({ lines }: Outline, kids: readonly Box[], marks: readonly Mark[]): readonly number[] {
  const dates = kids.flatMap((kid, i) => (isDate(kid, marks) ? [i] : []))
  const look = (kid: Box | undefined): string | undefined => {
    const line = kid && kid.end - kid.first === 1 ? lines[kid.first] : undefined
    return kid && line && (line.strong || line.heading > 0) ? `${kid.tag} ${line.heading}` : undefined
  }
  const looks = new Set(dates.map((at) => look(kids[at])))
  const [usual] = looks
  if (dates.length < SHOWN || looks.size > 1 || usual === undefined) return dates
  const leads = (kid: Box): boolean => {
    const [mark] = marksIn(marks, kid.first, kid.end)
    return mark?.span[0] === 0 && (lines[kid.first]?.text.length ?? 0) <= LONGEST
  }
  const bare = new Set(dates)
  const others = kids.flatMap((kid, i) => (!bare.has(i) && look(kid) === usual && leads(kid) ? [i] : []))
  return others.length > dates.length ? dates : [...dates, ...others].sort((a, b) => a - b)
}
