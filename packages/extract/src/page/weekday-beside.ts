import { type DateContext, readParts, weekdayAt } from '../readers/dates/index.ts'
import type { Mark } from './marks.ts'
import type { Box, Outline } from './outline.ts'
import { shifted, WEEKDAY } from './years.ts'

/** `Friday • 11:30 PM`, `vendredi, 20 h`: a weekday alone, or with a sign or an hour behind it. */
const OPENS = /^(\p{L}{3,10})\.?(?=\s*$|\s*[•|·,–—-]|\s+(?:à\s)?\d)/u
const REACH = 3
const RECORD = 12

/** A weekday on a line near a day that prints none proves the year that is not printed either. */
export function provenYears(outline: Outline, marks: readonly Mark[], dates: DateContext): readonly Mark[] {
  return marks.map((mark) => {
    const [only, ...more] = mark.when.occurrences
    if (!only || more.length > 0 || mark.when.run || !mark.assumed.includes('year') || WEEKDAY.test(mark.quote))
      return mark
    const weekday = weekdayNear(outline, mark, marks, dates)
    if (weekday === undefined) return mark
    const fitting = [0, -1, 1].filter((years) => weekdayAt(moved(only.start, years)) === weekday)
    const [years, ...others] = fitting
    if (years === undefined || others.length > 0) return mark
    return {
      ...mark,
      when: years === 0 ? mark.when : shifted(mark.when, years),
      confidence: Math.max(mark.confidence, 0.9),
      assumed: mark.assumed.filter((what) => what !== 'year'),
    }
  })
}

const moved = (wall: string, years: number): string => `${Number(wall.slice(0, 4)) + years}${wall.slice(4, 10)}`

/** The one weekday that stands near a day, in the small element that holds no other day. */
function weekdayNear({ lines }: Outline, mark: Mark, marks: readonly Mark[], dates: DateContext): number | undefined {
  const said = new Map<number, number>()
  for (let i = mark.first - 1; i < mark.end + REACH; i++) {
    const word = i >= mark.first && i < mark.end ? undefined : OPENS.exec(lines[i]?.text ?? '')?.[1]
    const weekday = word === undefined ? undefined : readParts(word, dates)?.value.weekday
    if (weekday !== undefined) said.set(i, weekday)
  }
  if (said.size === 0) return undefined
  const others = marks.filter((other) => other !== mark && !sameDay(other, mark))
  const strange = ({ first, end }: Box): boolean => others.some((other) => other.first >= first && other.first < end)
  let { box } = mark
  while (box.parent && box.parent.end - box.parent.first <= RECORD && !strange(box.parent)) box = box.parent
  const days = [...said].flatMap(([i, weekday]) => (i >= box.first && i < box.end ? [weekday] : []))
  return new Set(days).size === 1 && !strange(box) ? days[0] : undefined
}

const sameDay = (a: Mark, b: Mark): boolean =>
  a.when.occurrences.length === 1 &&
  a.when.occurrences[0]?.start.slice(5, 10) === b.when.occurrences[0]?.start.slice(5, 10)
