import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { inContext } from './dates/context.ts'
import { englishRows } from './dates/english.ts'
import { frenchRows } from './dates/french.ts'
import { hardRows } from './dates/hard.ts'
import { phraseRows } from './dates/phrases.ts'
import { printedEnglish } from './dates/printed.en.ts'
import { printedFrench } from './dates/printed.fr.ts'
import { isExact, isSilentlyWrong, type Row } from './dates/row.ts'
import { chronoNode, describe, rampe } from './dates/tools.ts'
import { optionsOf, shared } from './options.ts'

/** Each template is printed this often: over 1,500 rows a language. */
const EACH = 27

interface Line {
  tool: string
  source: string
  lang: string
  cases: number
  exact: number
  silentlyWrong: number
}

/**
 * `pnpm bench dates`: phrases with their right answer, read by Rampe and by chrono-node. `exact`: every day, hour, end and
 * run that is printed, and nothing else. `silentlyWrong`: a value above the publishing threshold contradicts the phrase.
 *
 * `--misses rampe|chrono-node` prints the phrases that were not exact; `--phrases FILE` reads other phrases of the suites'
 * format; `--json FILE` writes the table.
 */
export async function datesBench(args: string[]): Promise<void> {
  const options = optionsOf(args, ['json', 'misses', 'phrases', 'source'])
  const file = options.phrases ?? shared('conformance', 'date-phrases', 'phrases.json')
  const suites = existsSync(file) ? await phraseRows(file) : { rows: [], all: 0 }
  const templates = [...frenchRows(EACH), ...englishRows(EACH)]
  const sources: readonly (readonly [string, readonly Row[]])[] = [
    ['templates', templates],
    ['in context', inContext(templates)],
    ['hard', hardRows],
    ['printed', [...printedFrench, ...printedEnglish]],
    ['suites', suites.rows],
  ]
  const lines: Line[] = []
  const misses: string[] = []
  for (const tool of [rampe, chronoNode])
    for (const [source, rows] of sources)
      for (const lang of ['fr', 'en']) {
        if (options.source && options.source !== source) continue
        const line: Line = { tool: tool.name, source, lang, cases: 0, exact: 0, silentlyWrong: 0 }
        for (const row of rows) {
          if (row.language.slice(0, 2) !== lang) continue
          const answer = tool.read(row)
          const exact = isExact(row, answer)
          const wrong = isSilentlyWrong(row, answer)
          line.cases++
          if (exact) line.exact++
          if (wrong) line.silentlyWrong++
          if (options.misses === tool.name && !exact)
            misses.push(`${wrong ? 'WRONG ' : '      '}${describe(row, answer)}`)
        }
        lines.push(line)
      }
  console.table(
    lines.map(({ exact, silentlyWrong, ...line }) => ({
      ...line,
      exact: `${((100 * exact) / line.cases).toFixed(1)} %`,
      silentlyWrong: `${((100 * silentlyWrong) / line.cases).toFixed(2)} %`,
    })),
  )
  if (suites.all)
    console.log(
      `suites: ${suites.rows.length} of ${suites.all} phrases are of kinds that a web page prints (rule in bench/dates/phrases.ts)`,
    )
  for (const miss of misses) console.log(miss)
  if (options.json)
    await writeFile(
      options.json,
      `${JSON.stringify(
        lines.map((l) => ({ ...l, exact: l.exact / l.cases, silentlyWrong: l.silentlyWrong / l.cases })),
        null,
        2,
      )}\n`,
    )
}
