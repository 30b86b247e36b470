import { degreeOf, type Row, type Verdict } from './verdict.ts'

/** Steeper than quadratic, or steeper than its bound says: then the bound is wrong. */
export const isBad = (row: Row): boolean => BAD.has(row.verdict) || surprises(row)

const BAD: ReadonlySet<Verdict> = new Set(['polynomial', 'exponential'])

/** The recheck's automata are exact; the degree that its attacks are said to have is guessed from the steps of a machine of its own. */
const surprises = ({ degree, recheck }: Row): boolean =>
  !recheck?.says.includes('fuzz') && (degreeOf(recheck) ?? 0) > Math.max(degree, 1)

/** A table by package; and every expression without a proof, the worst first. */
export function print(rows: readonly Row[]): void {
  const packages = Map.groupBy(rows, ({ at }) => at.split('/')[1] ?? '')
  console.table(Object.fromEntries([...packages, ['all', rows] as const].map(([name, some]) => [name, counts(some)])))
  const agreed = rows.filter(({ recheck }) => degreeOf(recheck) !== undefined)
  console.log(
    `${agreed.length} also read by the recheck, ${rows.filter(surprises).length} of them worse than their bound.`,
  )
  for (const row of rows.filter(surprises)) console.log(`WORSE THAN ITS BOUND ${row.degree}: ${headOf(row)}`)
  const open = rows.filter(({ verdict }) => BAD.has(verdict) || verdict === 'attacked' || verdict === 'bounded')
  for (const row of open.sort((one, other) => (one.second ?? 0) - (other.second ?? 0))) {
    console.log(`${row.verdict.toUpperCase()} ${headOf(row)}`)
    console.log(
      `  bound: n^${row.degree}${row.bounded < row.degree ? `, n^${row.bounded} with its bounds as factors` : ''}`,
    )
    if (row.recheck) console.log(`  recheck: ${row.recheck.says}${row.recheck.attack ? `, ${row.recheck.attack}` : ''}`)
    if (row.worst) console.log(`  attack: ${row.worst.text}: ${cost(row)}`)
  }
}

const counts = (rows: readonly Row[]): Record<string, number> => ({
  expressions: rows.length,
  'linear, proved': count(rows, 'linear'),
  'quadratic at most, proved': count(rows, 'quadratic'),
  'quadratic by its bounds, proved': count(rows, 'bounded'),
  'attacked, no worse': count(rows, 'attacked'),
  polynomial: count(rows, 'polynomial'),
  exponential: count(rows, 'exponential'),
  'with the recheck': rows.filter(({ recheck }) => degreeOf(recheck) !== undefined).length,
})

const count = (rows: readonly Row[], wanted: Verdict): number => rows.filter(({ verdict }) => verdict === wanted).length

const headOf = ({ at, source, flags, recheck }: Row): string =>
  `${at} /${source.slice(0, 100)}${source.length > 100 ? '…' : ''}/${flags}${recheck ? ` (${recheck.says})` : ''}`

function cost({ worst, second }: Row): string {
  if (!worst) return 'none'
  const { characters, ms, power } = worst
  if (ms === Number.POSITIVE_INFINITY) return `no end at ${characters} characters`
  if (ms < 1) return 'less than 1 ms, and so did all others'
  return `${ms.toFixed(1)} ms at ${characters} characters${power ? `, n^${power.toFixed(1)}` : ''}; a second at about ${second}`
}
