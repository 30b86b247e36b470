/** A performance or a run, as a careful person writes it down: wall time, an hour only where one is printed. */
export interface Facts {
  /** `start` or `start/end` of each performance, in order. */
  readonly occurrences: readonly string[]
  /** `first..last`; an open side is empty. */
  readonly run?: string
}

/** One phrase with its right answer. */
export interface Row {
  readonly text: string
  readonly language: string
  /** Day of capture. */
  readonly captured: string
  /** Year of the heading above, where one is given. */
  readonly year?: number
  readonly expected: Facts
  /** Only the clock is compared: hours alone belong to a day that stands elsewhere. */
  readonly clockOnly?: boolean
  /** The suite checks the start only, although the phrase goes on. */
  readonly startOnly?: boolean
}

/** A tool's answer, with the facts that it would publish apart from those it only proposes. */
export interface Answer {
  readonly best: Facts
  readonly published: Facts
}

export interface Tool {
  readonly name: string
  readonly read: (row: Row) => Answer
}

const startOf = (fact: string): string => fact.split('/')[0] ?? fact
const dayOf = (start: string): string => start.slice(0, 10)

/** Right: everything that is printed, and nothing else. */
export const isExact = (row: Row, { best }: Answer): boolean =>
  (row.startOnly ? best.occurrences.map(startOf) : best.occurrences).join(' ') === row.expected.occurrences.join(' ') &&
  (best.run ?? '') === (row.expected.run ?? '')

/** A published fact may say less than is printed, but nothing that differs. */
function contradicts(fact: string, allowed: readonly string[]): boolean {
  return !allowed.some((right) => right === fact || right.startsWith(`${fact}T`) || right.startsWith(`${fact}/`))
}

/** Wrong without a warning: some published day, hour or end is not what is printed. */
export function isSilentlyWrong(row: Row, { published }: Answer): boolean {
  const { expected } = row
  const [first = '', last = ''] = (expected.run ?? '..').split('..')
  const lastDay = expected.occurrences.at(-1)
  const starts = [...expected.occurrences, ...(first ? [first] : [])]
  const ends = [...(last ? [last] : []), ...(lastDay && expected.occurrences.length > 1 ? [dayOf(lastDay)] : [])]
  for (const fact of published.occurrences) {
    const [start = '', end] = fact.split('/')
    if (end === undefined || row.startOnly ? contradicts(start, starts) : contradicts(fact, starts)) return true
  }
  const [from = '', to = ''] = (published.run ?? '..').split('..')
  return (from !== '' && contradicts(from, starts)) || (to !== '' && contradicts(to, ends))
}
