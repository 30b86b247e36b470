import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { optionsOf } from './options.ts'
import { Answers } from './regexps/answers.ts'
import { bounded, opinion } from './regexps/check.ts'
import { type Expression, expressionsOf } from './regexps/found.ts'
import { withPool } from './regexps/pool.ts'
import { isBad, print } from './regexps/print.ts'
import { type Known, type Row, rowOf } from './regexps/verdict.ts'
import type { Asker } from './regexps/worker.ts'

/**
 * Checks every regular expression of the packages for bad backtracking: literals, and those built from tables.
 *
 * 1. A bound for every text: the ways through the expression's automaton (`regexps/nfa.ts`, `growth.ts`), where assertions ask only
 *    for what stands next to them, and high bounds are none. It takes milliseconds, and settles what is linear or quadratic at most.
 * 2. What has no such bound is attacked: with texts made from the automaton and texts as pages have them, whose times are measured
 *    (`attack.ts`); and with what the recheck's attacks find the worst, measured likewise: its own degrees are guesses.
 * 3. A second opinion, the steepest first, for as long as the minutes last: the recheck's automata read the same expression
 *    with its least alphabet (`plain.ts`). They read no assertions. Words of tables stay as they are: none of the tables is large.
 *
 * Quadratic is what every search is that reads on from each place it may start at (`\s+$`), and what repeats up to a bound has that bound
 * as a factor: lines are short, and readers cut what they are given. Anything steeper ends the run with 1, exponential or not,
 * for nothing says how long the text is; so does what the recheck finds above the bound. What was attacked in vain is listed for people.
 * Answers are kept in `bench/out` as long as the checker is the same.
 *
 * `pnpm bench regexps [--package NAME] [--minutes N] [--json FILE]`
 */
export async function regexpsBench(args: string[]): Promise<void> {
  const options = optionsOf(args, ['package', 'minutes', 'json'])
  const end = performance.now() + Number(options.minutes ?? 8) * 60_000
  const rows = await rowsOf(await expressionsOf(options.package ?? '*'), end)
  print(rows)
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ bench: 'regexps', rows }, null, 2)}\n`)
  if (rows.some(isBad)) process.exitCode = 1
}

const THREADS = 2

async function rowsOf(expressions: readonly Expression[], end: number): Promise<Row[]> {
  const answers = new Answers(join(import.meta.dirname, 'out', 'regexps', 'answers.json'))
  const each = (all: readonly Expression[], use: (one: Expression, ask: Asker, late: Asker) => Promise<void>) => {
    const open = [...all]
    return withPool(THREADS, async (ask) => {
      for (let one = open.shift(); one; one = open.shift())
        await use(
          one,
          (task) => answers.of(task, ask),
          (task) => answers.of(task, performance.now() < end ? ask : undefined),
        )
    })
  }
  const known = new Map<Expression, Known>()
  await each(expressions, async (one, ask) => {
    known.set(one, await bounded(one, ask))
  })
  answers.save()
  const steepest = expressions.toSorted((one, other) => degreeIn(known, other) - degreeIn(known, one))
  await each(steepest, async (one, _, late) => {
    const [before, automaton] = [known.get(one), await opinion(one, late)]
    if (before && automaton) known.set(one, { ...before, automaton })
  })
  answers.save()
  const rows = [...known].map(([one, all]) => rowOf(one, all))
  return rows.sort((one, other) => one.at.localeCompare(other.at, 'en', { numeric: true }))
}

/** Finite, so that two of them can be compared. */
const degreeIn = (known: ReadonlyMap<Expression, Known>, one: Expression): number =>
  Math.min(known.get(one)?.growth.degree ?? 0, 100)
