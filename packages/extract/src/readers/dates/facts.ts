import { readDates } from './index.ts'
import type { DateContext } from './when.ts'

/** What the tests compare: `start/end` of each performance, `run a..b`, and the role where nothing is played. */
export function facts(text: string, context: DateContext): string {
  return readDates(text, context)
    .filter(({ confidence, value }) => confidence >= 0.4 || value.role !== 'event')
    .map(({ value }) => {
      const performances = value.occurrences.map(({ start, end }) => (end === undefined ? start : `${start}/${end}`))
      const run = value.run ? [`run ${value.run.start ?? ''}..${value.run.end ?? ''}`] : []
      return [...(value.role === 'event' ? [] : [value.role]), ...performances, ...run].join(' ')
    })
    .join(' | ')
}
