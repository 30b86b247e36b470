import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { optionsOf, shared } from '../options.ts'
import { qualityBench } from '../quality.ts'

interface Gold {
  readonly events: readonly { readonly name: string; readonly startDate?: string }[]
}

/** True where a page's labels tell of a show with several performances. */
function tellsSeries({ events }: Gold): boolean {
  const starts = Map.groupBy(
    events.filter(({ startDate }) => startDate !== undefined),
    ({ name }) => name.normalize('NFKD').toLowerCase(),
  )
  return [...starts.values()].some((list) => new Set(list.map(({ startDate }) => startDate)).size > 1)
}

/**
 * The quality table of the pages that tell of a show with several performances, alone: each performance is one event of the
 * labels. Reads the whole corpus, as a site is learned from all its pages.
 */
export async function seriesBench(args: string[]): Promise<void> {
  const given = optionsOf(args, ['corpus', 'out', 'markup'])
  const corpus = resolve(given.corpus ?? shared('corpus', 'pages'))
  const work = mkdtempSync(join(tmpdir(), 'rampe-series-'))
  const out = given.out ?? join(work, 'read')
  const markup = given.markup === 'ignore' ? 'ignore' : 'use'
  await qualityBench(['--corpus', corpus, '--out', out, '--markup', markup, '--', '--json', join(work, 'all.json')])

  const picked = join(work, 'series')
  for (const file of globSync('**/*.gold.json', { cwd: corpus }).sort()) {
    const gold: Gold = JSON.parse(readFileSync(join(corpus, file), 'utf8'))
    if (!tellsSeries(gold)) continue
    mkdirSync(dirname(join(picked, file)), { recursive: true })
    for (const one of [file, file.replace(/\.gold\.json$/, '.html')]) symlinkSync(join(corpus, one), join(picked, one))
  }
  console.log('\npages that tell of a show with several performances')
  const scorer = shared('eval', 'score.mjs')
  if (existsSync(scorer) && existsSync(picked))
    spawnSync(
      process.execPath,
      [scorer, '--gold', picked, '--pred', out, ...(markup === 'ignore' ? ['--visible'] : [])],
      { stdio: 'inherit' },
    )
  rmSync(work, { recursive: true })
}
