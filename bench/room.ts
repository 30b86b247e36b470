import { writeFileSync } from 'node:fs'
import { optionsOf, shared } from './options.ts'
import { costRows, sitesIn } from './room/cost.ts'
import { growthRows } from './room/growth.ts'

/**
 * What the whole room of extraction costs for 60 KB of the labelled pages, learning a site included, beside `cheerio.load`
 * alone; and how the time grows with the page. Ratios tell more than times where the machine does other work as well.
 *
 * `pnpm bench room [--corpus DIR] [--pages N] [--json FILE]`
 */
export async function roomBench(args: string[]): Promise<void> {
  const options = optionsOf(args, ['corpus', 'pages', 'json'])
  const cost = costRows(sitesIn(options.corpus ?? shared('corpus', 'pages'), Number(options.pages ?? 60)))
  console.table(cost)
  const growth = growthRows()
  console.table(growth)
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ bench: 'room', cost, growth }, null, 2)}\n`)
}
