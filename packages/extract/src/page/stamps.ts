import type { Mark } from './marks.ts'
import type { Outline } from './outline.ts'
import { shifted } from './years.ts'

const ISO = /^\s*(\d{4})-(\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]00:?00)?)?/

/**
 * What `<time datetime>` (HTML, 4.5.14) adds to the words in it: the year where none is printed, and the hour. An hour in
 * universal time is nobody's clock, and midnight is what templates write for no hour: neither is taken.
 */
export function stamped(outline: Outline, marks: readonly Mark[]): readonly Mark[] {
  if (outline.stamps.length === 0) return marks
  const byLine = new Map<number, { year: number; day: string; clock: string | undefined }[]>()
  for (const { datetime, box } of outline.stamps) {
    const [, year, day, clock, universal] = ISO.exec(datetime) ?? []
    if (!year || !day) continue
    const known = byLine.get(box.first) ?? []
    byLine.set(box.first, known)
    known.push({ year: Number(year), day, clock: universal || clock === '00:00' ? undefined : clock })
  }
  return marks.map((mark) => {
    const [only] = mark.when.occurrences
    if (!only || mark.when.occurrences.length > 1) return mark
    const stamp = byLine.get(mark.first)?.find(({ day }) => only.start.slice(5, 10) === day)
    if (!stamp) return mark
    const years = stamp.year - Number(only.start.slice(0, 4))
    const told = mark.assumed.includes('year') && years !== 0 && Math.abs(years) <= 2
    if (!told && years !== 0) return mark
    return {
      ...mark,
      ...(told ? { when: shifted(mark.when, years) } : {}),
      confidence: Math.max(mark.confidence, 0.9),
      assumed: mark.assumed.filter((what) => what !== 'year'),
      ...(stamp.clock && !only.start.includes('T') ? { clock: stamp.clock } : {}),
    }
  })
}
