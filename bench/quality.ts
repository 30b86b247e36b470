import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { savedCapture } from '@rampe/crawl'
import { type Calibration, learn, type Markup, UNCALIBRATED } from '@rampe/extract'
import type { Capture } from '@rampe/model'
import { readPage } from '@rampe/pipeline'
import { type Judged, judge, printBands } from './bands.ts'
import { errorsOf, fitted, judgedBy, MEASURED, sourceOf, withoutEach } from './calibrate.ts'
import { optionsOf, shared } from './options.ts'

/** How a corpus is read, and where the graphs go. */
export interface Job {
  readonly corpus: string
  readonly out: string
  readonly markup: Markup
  readonly learning: boolean
  /** The table for a site. @default the one that Rampe has */
  readonly calibration?: (site: string) => Calibration
  /** What is read of a saved page. @default its file as it is */
  readonly bytes?: (file: string) => Buffer
}

/**
 * Reads labelled pages and scores them field by field. Of the labels only `url`, `captured` and `lang` are looked at; the
 * pages of one first-level folder are one site.
 *
 * `pnpm bench quality [--corpus DIR] [--out DIR] [--markup use|ignore] [--learn off] [--json FILE] [-- SCORER OPTIONS]` ·
 * `--calibrate` fits the one table that is fitted to sites and writes it · `--leave-one-out` fits it for each site to the others,
 * and prints both results and the gap between them. Both fit to the corpus and to the open invented pages.
 */
export async function qualityBench(args: string[]): Promise<void> {
  const [own, passed] = args.includes('--')
    ? [args.slice(0, args.indexOf('--')), args.slice(args.indexOf('--') + 1)]
    : [args, []]
  const flags = ['--calibrate', '--leave-one-out']
  const given = optionsOf(
    own.filter((arg) => !flags.includes(arg)),
    ['corpus', 'out', 'markup', 'learn', 'json'],
  )
  const job: Job = {
    corpus: given.corpus ?? shared('corpus', 'pages'),
    out: given.out ?? join(import.meta.dirname, 'out', 'quality'),
    markup: given.markup === 'ignore' ? 'ignore' : 'use',
    learning: given.learn !== 'off',
  }
  if (own.includes('--calibrate')) return calibrate(job)
  if (own.includes('--leave-one-out')) return leaveOneOut(job)
  const judged = readAll(job)
  score(job, given.json === undefined ? passed : [...passed, '--json', given.json])
  if (passed.length === 0) printBands(judged)
}

/** Reads every page of the corpus, writes its graph, and holds it against its labels. */
function readAll({ corpus, out, markup, learning, calibration, bytes = readFileSync }: Job): readonly Judged[] {
  const pages = globSync('**/*.html', { cwd: corpus })
    .filter((file) => existsSync(join(corpus, goldOf(file))))
    .sort()
  const judged: Judged[] = []
  for (const [site = '', files] of Map.groupBy(pages, (file) => file.split(sep)[0])) {
    const captures = files.map((file) => captureAt(corpus, file, bytes))
    const profile = learning ? learn(captures, { markup }) : undefined
    const table = calibration ? { calibration: calibration(site) } : {}
    for (const [n, capture] of captures.entries()) {
      const { graph, entities } = readPage(capture, { markup, ...(profile ? { profile } : {}), ...table })
      judged.push(...judge(entities, join(corpus, goldOf(files[n] ?? '')), site))
      const target = join(out, (files[n] ?? '').replace(/\.html$/, '.jsonld'))
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, JSON.stringify(graph, null, 1))
    }
  }
  return judged
}

const SCORER = shared('eval', 'score.mjs')

function score({ corpus, out, markup }: Job, passed: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): void {
  if (!existsSync(SCORER)) return
  const visible = markup === 'ignore' ? ['--visible'] : []
  spawnSync(process.execPath, [SCORER, '--gold', corpus, '--pred', out, ...visible, ...passed], { stdio })
}

/** Reads every page and scores it without a word: mean F1 over sites by field. */
export function scored(job: Job): Readonly<Record<string, { readonly f1: number }>> {
  if (!existsSync(SCORER)) throw new Error(`The scorer of labelled pages is not there: ${SCORER}`)
  readAll(job)
  const file = join(job.out, 'score.json')
  score(job, ['--json', file], 'ignore')
  return JSON.parse(readFileSync(file, 'utf8')).fields
}

/** What plain reading says of the corpus and of the open invented pages before any table: few of one author's mistakes are another's. */
const unfitted = (job: Job): readonly Judged[] =>
  [...new Set([job.corpus, INVENTED])].flatMap((corpus) =>
    readAll({ ...job, corpus, markup: 'ignore', calibration: () => UNCALIBRATED }),
  )
const INVENTED = join(import.meta.dirname, 'invented', 'open')

/** Fits the table to all sites, and writes it where it is read from. */
function calibrate(job: Job): void {
  const judged = unfitted(job)
  const file = join(import.meta.dirname, '..', 'packages', 'extract', 'src', 'calibration-table.ts')
  writeFileSync(file, sourceOf(fitted(judged)))
  console.log(`written: ${file}`)
}

/** What the table is worth on sites that it has not seen. */
function leaveOneOut(job: Job): void {
  const raw = unfitted(job)
  const all = fitted(raw)
  const without = withoutEach(raw)
  const ways = [
    ['as the readers say', raw],
    ['fitted to all sites', judgedBy(raw, () => all)],
    ['each site left out', judgedBy(raw, without)],
  ] as const
  for (const [how, judged] of ways) {
    console.log(`\n${how}`)
    printBands(judged)
  }
  console.log(`\nmean over sites${'Brier'.padStart(24)}${'calibration'.padStart(36)}`)
  const head = ['said', 'fitted', 'left out', 'gap'].map((name) => name.padStart(9)).join('')
  console.log(`${'field'.padEnd(12)}${head}${head}`)
  for (const field of MEASURED) {
    const errors = ways.map(([, judged]) => errorsOf(judged.filter((one) => one.field === field)))
    const row = (of: 'brier' | 'calibration'): string => {
      const [said = 0, fit = 0, left = 0] = errors.map((error) => error[of])
      return [said, fit, left, left - fit].map((number) => number.toFixed(3).padStart(9)).join('')
    }
    console.log(`${field.padEnd(12)}${row('brier')}${row('calibration')}`)
  }
  for (const [how, calibration] of [
    ['fitted to all sites', () => all],
    ['each site left out', without],
  ] as const) {
    console.log(`\n${how}`)
    readAll({ ...job, calibration })
    score(job, [])
  }
}

const goldOf = (file: string): string => file.replace(/\.html$/, '.gold.json')

function captureAt(corpus: string, file: string, bytes: (file: string) => Buffer): Capture {
  const gold: { url: string; captured: string } = JSON.parse(readFileSync(join(corpus, goldOf(file)), 'utf8'))
  const body = bytes(join(corpus, file))
  return savedCapture({ url: gold.url, capturedAt: `${gold.captured}T12:00:00Z`, body, contentType: 'text/html' })
}
