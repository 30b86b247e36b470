import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { DISTURBANCES } from './disturbed/kinds.ts'
import { optionsOf, shared } from './options.ts'
import { scored } from './quality.ts'

const FIELDS = ['event', 'name', 'startDate', 'startTime', 'endDate', 'locationName', 'address', 'performers', 'price']
const WIDTH = 10

/**
 * Reads labelled pages again after changes to their markup that no visitor sees: a reader who leans on one cue falls where that
 * cue goes, and so tells how it will do on pages that it has not seen. One row a disturbance, mean F1 over sites, markup ignored.
 *
 * `pnpm bench disturbed [--corpus DIR] [--only "no headings"]`
 */
export async function disturbedBench(args: string[]): Promise<void> {
  const given = optionsOf(args, ['corpus', 'only'])
  console.log(['disturbance'.padEnd(20), ...FIELDS.map((field) => field.slice(0, WIDTH - 1).padStart(WIDTH))].join(''))
  for (const [name, disturb] of Object.entries(DISTURBANCES)) {
    if (given.only !== undefined && given.only !== name) continue
    const result = scored({
      corpus: given.corpus ?? shared('corpus', 'pages'),
      out: join(import.meta.dirname, 'out', 'disturbed', name.replaceAll(' ', '-')),
      markup: 'ignore',
      learning: true,
      bytes: (file) => {
        const page = load(readFileSync(file))
        disturb(page)
        return Buffer.from(page.html())
      },
    })
    const row = FIELDS.map((field) => (result[field]?.f1 ?? Number.NaN).toFixed(3).padStart(WIDTH))
    console.log([name.padEnd(20), ...row].join(''))
  }
}
