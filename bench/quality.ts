import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { savedCapture } from '@rampe/crawl'
import { learn } from '@rampe/extract'
import type { Capture } from '@rampe/model'
import { readPage } from '@rampe/pipeline'
import { type Judged, judge, printBands } from './bands.ts'
import { optionsOf, shared } from './options.ts'

/**
 * Reads labelled pages and scores them field by field. Of the labels only `url`, `captured` and `lang` are looked at; the
 * pages of one first-level folder are one site.
 */
export async function qualityBench(args: string[]): Promise<void> {
  const [own, passed] = args.includes('--')
    ? [args.slice(0, args.indexOf('--')), args.slice(args.indexOf('--') + 1)]
    : [args, []]
  const given = optionsOf(own, ['corpus', 'out', 'markup', 'learn'])
  const corpus = given.corpus ?? shared('corpus', 'pages')
  const out = given.out ?? join(import.meta.dirname, 'out', 'quality')
  const markup = given.markup === 'ignore' ? 'ignore' : 'use'

  const pages = globSync('**/*.html', { cwd: corpus })
    .filter((file) => existsSync(join(corpus, goldOf(file))))
    .sort()
  const judged: Judged[] = []
  for (const [, files] of Map.groupBy(pages, (file) => file.split(sep)[0])) {
    const captures = files.map((file) => captureAt(corpus, file))
    const profile = given.learn === 'off' ? undefined : learn(captures, { markup })
    for (const [n, capture] of captures.entries()) {
      const { graph, entities } = readPage(capture, { markup, ...(profile ? { profile } : {}) })
      judged.push(...judge(entities, join(corpus, goldOf(files[n] ?? ''))))
      const target = join(out, (files[n] ?? '').replace(/\.html$/, '.jsonld'))
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, JSON.stringify(graph, null, 1))
    }
  }

  const scorer = shared('eval', 'score.mjs')
  if (!existsSync(scorer)) return
  const visible = markup === 'ignore' ? ['--visible'] : []
  spawnSync(process.execPath, [scorer, '--gold', corpus, '--pred', out, ...visible, ...passed], { stdio: 'inherit' })
  if (passed.length === 0) printBands(judged)
}

const goldOf = (file: string): string => file.replace(/\.html$/, '.gold.json')

function captureAt(corpus: string, file: string): Capture {
  const gold: { url: string; captured: string } = JSON.parse(readFileSync(join(corpus, goldOf(file)), 'utf8'))
  const body = readFileSync(join(corpus, file))
  return savedCapture({ url: gold.url, capturedAt: `${gold.captured}T12:00:00Z`, body, contentType: 'text/html' })
}
