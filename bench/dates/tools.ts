import { type Reading, readDates, readTimes, type When } from '@rampe/extract'
import * as chrono from 'chrono-node'
import type { Answer, Facts, Row, Tool } from './row.ts'

/** A value with less confidence than this is only proposed for review. */
const PUBLISHED = 0.6
const PROPOSED = 0.4

const factsOf = (readings: readonly Reading<When>[]): Facts => {
  const runs = readings.flatMap(({ value }) => (value.run ? [`${value.run.start ?? ''}..${value.run.end ?? ''}`] : []))
  return {
    occurrences: readings.flatMap(({ value }) =>
      value.occurrences.map(({ start, end }) => (end === undefined ? start : `${start}/${end}`)),
    ),
    ...(runs.length ? { run: runs.join(' ') } : {}),
  }
}

export const rampe: Tool = {
  name: 'rampe',
  read(row) {
    const context = { language: row.language, captured: row.captured, ...(row.year ? { year: row.year } : {}) }
    if (row.clockOnly) {
      const times = readTimes(row.text, context)
      const facts = (from: number): Facts => ({
        occurrences: times
          .filter(({ confidence }) => confidence >= from)
          .flatMap(({ value }) =>
            value.start === undefined ? [] : [value.end ? `${value.start}/${value.end}` : value.start],
          ),
      })
      return { best: facts(PROPOSED), published: facts(PUBLISHED) }
    }
    const readings = readDates(row.text, context).filter(({ value }) => value.role === 'event')
    return {
      best: factsOf(readings.filter(({ confidence }) => confidence >= PROPOSED)),
      published: factsOf(readings.filter(({ confidence }) => confidence >= PUBLISHED)),
    }
  },
}

const pad = (n: number | null | undefined) => String(n ?? 0).padStart(2, '0')

/** chrono-node with everything that its interface takes: language, reference day, forward dates. */
export const chronoNode: Tool = {
  name: 'chrono-node',
  read(row) {
    const parser = row.language === 'fr' ? chrono.fr : chrono.en
    const reference = new Date(`${row.captured}T12:00:00`)
    if (row.year) reference.setFullYear(row.year)
    const stamp = (part: chrono.ParsedComponents): string => {
      const day = `${part.get('year')}-${pad(part.get('month'))}-${pad(part.get('day'))}`
      const clock = `${pad(part.get('hour'))}:${pad(part.get('minute'))}`
      if (row.clockOnly) return clock
      return part.isCertain('hour') ? `${day}T${clock}` : day
    }
    const occurrences: string[] = []
    let run: string | undefined
    for (const { start, end } of parser.parse(row.text, reference, { forwardDate: !row.year })) {
      const from = stamp(start)
      const to = end ? stamp(end) : undefined
      const night = to?.includes('T') && Date.parse(to) - Date.parse(from) < 86_400_000
      if (to === undefined) occurrences.push(from)
      else if (row.clockOnly || night || from.slice(0, 10) === to.slice(0, 10)) occurrences.push(`${from}/${to}`)
      else run = `${from}..${to}`
    }
    const facts: Facts = { occurrences, ...(run ? { run } : {}) }
    // It gives no confidence: whatever it answers is what a program would publish.
    return { best: facts, published: facts } satisfies Answer
  },
}

export const describe = (row: Row, answer: Answer): string =>
  `${JSON.stringify(row.text)} (${row.captured}) expected ${JSON.stringify(row.expected)} got ${JSON.stringify(answer.best)}`
