import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { optionsOf } from './options.ts'
import { qualityBench } from './quality.ts'
import { invent } from './shapes/page.ts'

type Score = Readonly<Record<string, number>>

/**
 * Pages that chance builds from the shapes that lists and pages of events take: how records are held, how days are printed, in
 * which order the parts stand. Every page is new to the extractor; a seed makes the same ones again. Prints the table of
 * `pnpm bench quality` over them, and the choices under which each field is read worst.
 *
 * `pnpm bench shapes [--pages N] [--seed N] [--field FIELD]`
 */
export async function shapesBench(args: string[]): Promise<void> {
  const given = optionsOf(args, ['pages', 'seed', 'field'])
  const pages = Number(given.pages ?? 300)
  const seed = Number(given.seed ?? 1)
  const field = given.field ?? 'event'
  const corpus = join(import.meta.dirname, 'out', 'shapes', 'pages')
  rmSync(corpus, { recursive: true, force: true })
  const features = new Map<string, Readonly<Record<string, string>>>()
  for (let i = 0; i < pages; i++) {
    const page = invent(seed * 100_000 + i)
    const site = `site-${String(i).padStart(4, '0')}`
    mkdirSync(join(corpus, site), { recursive: true })
    writeFileSync(join(corpus, site, 'page.html'), page.html)
    writeFileSync(
      join(corpus, site, 'page.gold.json'),
      JSON.stringify({ ...page.gold, note: JSON.stringify(page.features) }, null, 1),
    )
    features.set(site, page.features)
  }
  const out = join(corpus, '..', 'read')
  const json = join(corpus, '..', 'scores.json')
  await qualityBench(['--corpus', corpus, '--out', out, '--markup', 'ignore', '--json', json])
  const { bySite }: { bySite: Readonly<Record<string, Score>> } = JSON.parse(readFileSync(json, 'utf8'))
  printWorst(features, bySite, field)
}

/** The mean of a field for each choice, the worst first. */
function printWorst(
  features: ReadonlyMap<string, Readonly<Record<string, string>>>,
  scores: Readonly<Record<string, Score>>,
  field: string,
): void {
  const by = new Map<string, number[]>()
  for (const [site, chosen] of features) {
    const score = scores[site]?.[field]
    if (score === undefined) continue
    for (const [name, choice] of Object.entries(chosen)) {
      const key = `${name} = ${JSON.stringify(choice)}`
      by.set(key, [...(by.get(key) ?? []), score])
    }
  }
  const rows = [...by].map(([key, all]) => ({
    key,
    pages: all.length,
    mean: all.reduce((sum, one) => sum + one, 0) / all.length,
  }))
  rows.sort((a, b) => a.mean - b.mean)
  console.log(`\n${field} by choice, the worst first`)
  for (const { key, pages, mean } of rows.slice(0, 16))
    console.log(`${mean.toFixed(3)}  ${String(pages).padStart(4)} pages  ${key}`)
}
