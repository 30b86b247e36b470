import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { optionsOf } from './options.ts'

/** A regular expression of the sources, and how its time can grow with a text made to hurt it. */
interface Row {
  readonly at: string
  readonly pattern: string
  /** `safe`, `linear`, `2nd degree polynomial`, `exponential`; `timeout` or `unsupported` where the checker cannot tell. */
  readonly growth: string
}

/**
 * Checks every regular expression literal of the packages with an unbounded repetition for bad backtracking, with the
 * recheck: automata, and attacks where these grow too large. One that grows exponentially ends the run with 1. What trims the end of a line is quadratic for
 * whoever reads it strictly: lines are short, and all readers cut what they are given.
 *
 * `pnpm bench regexps [--package NAME] [--timeout MS] [--json FILE]`
 */
export async function regexpsBench(args: string[]): Promise<void> {
  const options = optionsOf(args, ['package', 'timeout', 'json'])
  // The checker reads this when it is loaded; its other machines are not installed.
  process.env.RECHECK_SYNC_BACKEND = 'pure'
  const { checkSync } = await import('recheck')
  const timeout = Number(options.timeout ?? 5000)
  const rows: Row[] = []
  for (const { at, pattern, flags } of literalsIn(options.package ?? '*')) {
    const found = checkSync(pattern, flags, { checker: 'auto', timeout })
    const growth = found.status === 'unknown' ? found.error.kind : found.complexity.summary
    rows.push({ at, pattern: `/${pattern}/${flags}`, growth })
  }
  const byGrowth = Map.groupBy(rows, ({ growth }) => growth)
  console.table([...byGrowth].map(([growth, found]) => ({ growth, expressions: found.length })))
  for (const { at, pattern, growth } of rows)
    if (!HARMLESS.has(growth)) console.log(`${growth}: ${at} ${pattern.slice(0, 120)}`)
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ bench: 'regexps', rows }, null, 2)}\n`)
  if (byGrowth.has('exponential')) process.exitCode = 1
}

const HARMLESS: ReadonlySet<string> = new Set(['safe', 'linear'])
const UNBOUNDED = /(?<!\\)[*+]|\{\d+,\}/

/** The literals in a package's sources, each once; where nothing repeats without bound nothing can grow. */
function* literalsIn(name: string): Generator<{ at: string; pattern: string; flags: string }> {
  const root = join(import.meta.dirname, '..')
  const known = new Set<string>()
  for (const file of globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).sort()) {
    if (file.endsWith('.test.ts')) continue
    const found: { at: string; pattern: string; flags: string }[] = []
    const code = stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'))
    full(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowHashBang: true }), (node) => {
      if (node.type !== 'Literal' || !('regex' in node)) return
      const { pattern, flags } = node.regex as { pattern: string; flags: string }
      found.push({ at: `${file}:${node.loc?.start.line ?? 0}`, pattern, flags })
    })
    for (const one of found) {
      const key = `/${one.pattern}/${one.flags}`
      if (known.has(key) || !UNBOUNDED.test(one.pattern)) continue
      known.add(key)
      yield one
    }
  }
}
