import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { ADDITIONS } from './disturbed/additions.ts'
import { DISTURBANCES, type Disturbance } from './disturbed/kinds.ts'
import { optionsOf, shared } from './options.ts'
import { scored } from './quality.ts'

const FIELDS = [
  'event',
  'name',
  'startDate',
  'startTime',
  'endDate',
  'locationName',
  'address',
  'performers',
  'description',
]
const WIDTH = 10

/**
 * Reads labelled pages again after changes to their markup that no visitor sees, and after what houses add to the page of one event: a
 * reader who leans on one cue falls where that cue goes, and so tells how it will do on pages that it has not seen. One row a
 * disturbance, mean F1 over sites, markup ignored.
 *
 * `pnpm bench disturbed [--corpus DIR] [--only "no headings"]`
 */
export async function disturbedBench(args: string[]): Promise<void> {
  const given = optionsOf(args, ['corpus', 'only'])
  const row = (name: string, disturbanceOf: (file: string) => Disturbance): void => {
    if (given.only !== undefined && given.only !== name) return
    const result = scored({
      corpus: given.corpus ?? shared('corpus', 'pages'),
      out: join(import.meta.dirname, 'out', 'disturbed', name.replaceAll(' ', '-')),
      markup: 'ignore',
      learning: true,
      bytes: (file) => {
        const page = load(readFileSync(file))
        disturbanceOf(file)(page)
        return Buffer.from(page.html())
      },
    })
    const cells = FIELDS.map((field) => (result[field]?.f1 ?? Number.NaN).toFixed(3).padStart(WIDTH))
    console.log([name.padEnd(20), ...cells].join(''))
  }
  console.log(['disturbance'.padEnd(20), ...FIELDS.map((field) => field.slice(0, WIDTH - 1).padStart(WIDTH))].join(''))
  for (const [name, disturb] of Object.entries(DISTURBANCES)) row(name, () => disturb)
  for (const [name, addition] of Object.entries(ADDITIONS))
    row(name, (file) => {
      const { kind, url, captured } = goldOf(file)
      return kind === 'detail' ? addition(url, captured.slice(0, 4)) : () => undefined
    })
}

/** What the labels beside a page say of its copy. */
const goldOf = (file: string): { readonly kind: string; readonly url: string; readonly captured: string } =>
  JSON.parse(readFileSync(file.replace(/\.html$/, '.gold.json'), 'utf8'))
