import type { Language } from './pages.ts'
import type { Reading } from './read.ts'

export const LANGUAGES: readonly Language[] = ['fr', 'en']
/** So far down its list stand the words or lines that are printed beside one. */
const BESIDE = [7, 13, 29, 41]

/** Others of a list, for the rest of the page on which one of them stands. */
export const besideOf = <Item>(items: readonly Item[], at: number): readonly Item[] =>
  BESIDE.flatMap((step) => items.slice((at + step) % items.length).slice(0, 1))

/** Whether something was understood, in one of the ways in which it is shown. */
export interface Result {
  readonly way: string
  /** As it is printed beside what was read instead. */
  readonly asked: string
  readonly understood: boolean
  readonly readings: readonly Reading[]
}

/** Prints how many were understood in each way, and with `misses` what was read where one was not. */
export function printResults(head: string, results: readonly Result[], misses: boolean): void {
  const shares = [...Map.groupBy(results, ({ way }) => way)].map(
    ([way, all]) => `${way} ${all.filter(({ understood }) => understood).length}/${all.length}`,
  )
  console.log([head, ...shares].join('  '))
  if (!misses) return
  for (const { way, asked, understood, readings } of results)
    if (!understood) console.log(`    ${way}  ${asked}  ${readings.map(shown).join(' | ')}`)
}

const shown = ({ name, start, place, address, performers, prices, status }: Reading): string =>
  [
    name,
    start,
    place && `@${place}`,
    Object.values(address).filter(Boolean).join(', '),
    performers.join(' & '),
    prices.join('/'),
    status,
  ]
    .filter(Boolean)
    .join(' ')
