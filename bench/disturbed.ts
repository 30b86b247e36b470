import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { ADDITIONS } from './disturbed/additions.ts'
import { BLIND } from './disturbed/blind/lists.ts'
import type { Changes } from './disturbed/blind/tools.ts'
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
  'price',
  'image',
  'url',
]
const WIDTH = 10
const NAME = 28

/** What is done to a page in its file. */
type ByFile = (file: string) => Disturbance

/**
 * Reads labelled pages again after changes to their markup that no visitor sees, and after what houses add to the page of one event: a
 * reader who leans on one cue falls where that cue goes, and so tells how it will do on pages that it has not seen. One row a
 * disturbance, mean F1 over sites, markup ignored.
 *
 * `--blind` takes changes by authors who do not know the extractor instead: of `open` each has its row and all have a mean; of
 * `closed` there is the mean alone, since it measures whether mends are general for as long as nobody looks at its rows.
 *
 * `pnpm bench disturbed [--corpus DIR] [--only "no headings"] [--blind open|closed]`
 */
export async function disturbedBench(args: string[]): Promise<void> {
  const given = optionsOf(args, ['corpus', 'only', 'blind'])
  const f1Of = (name: string, disturbanceOf: ByFile): readonly number[] => {
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
    return FIELDS.map((field) => result[field]?.f1 ?? Number.NaN)
  }
  const print = (name: string, cells: readonly string[]): void =>
    console.log([name.padEnd(NAME), ...cells.map((cell) => cell.padStart(WIDTH))].join(''))
  const row = (name: string, f1: readonly number[]): void =>
    print(
      name,
      f1.map((value) => value.toFixed(3)),
    )

  const blind = given.blind === undefined ? undefined : BLIND[given.blind]
  if (given.blind !== undefined && !blind) throw new Error(`--blind is open or closed, not ${given.blind}`)
  if (given.blind === 'closed' && given.only !== undefined) throw new Error('Nobody looks at a row of the closed list')
  const none: readonly [string, ByFile] = ['none', () => () => undefined]
  const kinds = Object.entries(DISTURBANCES).map(([name, disturb]) => [name, () => disturb] as const)
  const changes = blind
    ? [none, ...byFile(blind.detail, ['detail']), ...byFile(blind.any)]
    : [...kinds, ...byFile(ADDITIONS, ['detail'])]

  print(
    'disturbance',
    FIELDS.map((field) => field.slice(0, WIDTH - 1)),
  )
  const all: (readonly number[])[] = []
  for (const [name, disturbanceOf] of changes) {
    if (given.only !== undefined && given.only !== name) continue
    const closed = given.blind === 'closed' && name !== 'none'
    const f1 = f1Of(closed ? 'closed' : name, disturbanceOf)
    if (!closed) row(name, f1)
    if (name !== 'none') all.push(f1)
  }
  if (blind && all.length > 0)
    row(
      `mean of ${all.length}`,
      FIELDS.map((_, n) => meanOf(all.map((f1) => f1[n] ?? Number.NaN))),
    )
}

/** Changes for pages of some kinds, of all unless said; other pages stay. */
const byFile = (changes: Changes, kinds?: readonly string[]): readonly (readonly [string, ByFile])[] =>
  Object.entries(changes).map(([name, change]) => [
    name,
    (file) => {
      const { kind, url, captured } = goldOf(file)
      return !kinds || kinds.includes(kind) ? change(url, captured.slice(0, 4)) : () => undefined
    },
  ])

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** What the labels beside a page say of its copy. */
const goldOf = (file: string): { readonly kind: string; readonly url: string; readonly captured: string } =>
  JSON.parse(readFileSync(file.replace(/\.html$/, '.gold.json'), 'utf8'))
