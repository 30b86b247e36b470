import type { Mark } from '../page/marks.ts'
import type { Line } from '../page/outline.ts'
import { isClockwork, labelOf } from '../page/words.ts'
import { outside } from '../readers/reading.ts'
import { isNameLike, LETTERS } from './name-like.ts'

/** The signs and open brackets between a day and the words beside it. */
const BESIDE_DAY = /^[\s:;,.|/–—\-•·»>()@]+|[\s:;,|/–—\-•·»>(@]+$/g

/** `<b>20 h – Nuit bleue</b> – Zinc`: what a bold day or hour leads to. */
export function besideQuote(text: string, marks: readonly Mark[]): string {
  const [lead] = marks
  return lead && marks.length === 1 && text.startsWith(lead.quote)
    ? text.slice(lead.quote.length).replace(BESIDE_DAY, '')
    : ''
}

/** Words beside a day, without the signs and the article (`Nuit bleue, le 5`) that part them from it. */
export function edged(text: string): string {
  const bare = text
    .replace(/^\s*\(([^()]{2,12})\)/, (bracket, inner: string) => (isClockwork(inner) ? '' : bracket))
    .replace(BESIDE_DAY, '')
    .replace(/[,;:|–—-]\s*(?:le|les|du|dès le|on|the|from)$/i, '')
    .trim()
  // `Soirée : « Nuit bleue »`: the quote that it closes is a part of the name.
  return bare.indexOf('«') > 0 && !bare.includes('»') && text.includes('»') ? `${bare} »` : bare
}

/** The words of a line before and after its dates, the longer part. */
export function leftover(line: Line, marks: readonly Mark[]): string {
  const leads = marks.some(({ span: [start] }) => start < 4)
  const cell = leads ? cellOf(line.text) : ''
  if (cell !== '') return cell
  const cuts = marks.flatMap(({ pieces }) => pieces).sort((a, b) => a[0] - b[0])
  const clean = outside(line.text, cuts).map(edged)
  return (
    clean.find((part) => LETTERS.test(part) && part.length > 3 && !labelOf(part) && !isClockwork(part)) ??
    cellOf(line.text)
  )
}

/** `Fri 1 – Nuit bleue – 9pm – $12`: of the cells of one line, the first that is no day, hour or price. */
function cellOf(text: string): string {
  const cells = text.split(/\s+[–—|•·]\s+|\s+-\s+/)
  if (cells.length < 3) return ''
  return (
    cells
      .slice(1)
      .find((cell) => isNameLike(cell) && cell.length > 2 && !labelOf(cell) && !/[$€£]\s?\d|\d\s?[$€£]/.test(cell)) ??
    ''
  )
}
