import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { optionsOf } from './options.ts'
import { Answers } from './regexps/answers.ts'
import { check } from './regexps/check.ts'
import { type Expression, expressionsOf } from './regexps/found.ts'
import { withPool } from './regexps/pool.ts'
import { isBad, print } from './regexps/print.ts'
import type { Row } from './regexps/verdict.ts'

/**
 * Checks every regular expression of the packages for bad backtracking: literals, and those built from tables.
 *
 * 1. A bound for every text: the ways through the expression's automaton (`regexps/nfa.ts`, `growth.ts`), where assertions let all
 *    through and high bounds are none. It takes milliseconds, and settles what is linear or quadratic at most.
 * 2. The recheck's automata read the same expression with its least alphabet (`plain.ts`): a second opinion, for some seconds. They
 *    read no assertions. Words of tables stay: with the alphabet so small, no table is too large.
 * 3. What has no such bound is attacked: by the recheck, and by searches in texts made from the automaton and as pages have
 *    them, whose times are measured (`attack.ts`).
 *
 * Quadratic is what every search is that reads on from each place it may start at (`\s+$`): lines are short, and readers cut what
 * they are given. Anything steeper ends the run with 1, exponential or not, for nothing says how long the text is; so does what the recheck
 * finds above the bound. Answers are kept in `bench/out` as long as the checker is the same.
 *
 * `pnpm bench regexps [--package NAME] [--seconds N] [--all yes] [--json FILE]`
 */
export async function regexpsBench(args: string[]): Promise<void> {
  const options = optionsOf(args, ['package', 'seconds', 'all', 'json'])
  const expressions = await expressionsOf(options.package ?? '*')
  const rows = await rowsOf(expressions, Number(options.seconds ?? 2), options.all === 'yes')
  print(rows)
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ bench: 'regexps', rows }, null, 2)}\n`)
  if (rows.some(isBad)) process.exitCode = 1
}

const THREADS = 2

async function rowsOf(expressions: readonly Expression[], seconds: number, all: boolean): Promise<Row[]> {
  const answers = new Answers(join(import.meta.dirname, 'out', 'regexps', 'answers.json'))
  const limits = { above: all ? 0 : 1, growth: 20_000, automaton: seconds * 1000, fuzz: 10_000, attack: 10_000 }
  const rows: Row[] = []
  const open = [...expressions]
  await withPool(THREADS, async (ask) => {
    for (let one = open.shift(); one; one = open.shift())
      rows.push(await check(one, limits, (task) => answers.of(task, ask)))
  })
  answers.save()
  return rows.sort((one, other) => one.at.localeCompare(other.at, 'en', { numeric: true }))
}
