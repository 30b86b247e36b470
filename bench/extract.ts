import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { extract, learn } from '@rampe/extract'
import { load } from 'cheerio'
import { Handler as MetaParser } from 'htmlmetaparser'
import { Parser } from 'htmlparser2'
import { captureOf } from './markup/page.ts'
import { optionsOf, shared } from './options.ts'

interface Row {
  readonly tool: string
  readonly set: string
  readonly pages: number
  readonly pagesPerSecond: number
  readonly msPerPage: number
}

interface Source {
  readonly path: string
  readonly text: string
}

/** An invented event page of the size of a real one, whose only markup is JSON-LD. */
const jsonLdPage = (
  n: number,
): string => `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Spectacle ${n}</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"TheaterEvent","name":"Spectacle ${n}","startDate":"2026-03-13T20:00:00-04:00","location":{"@type":"Place","name":"Grande salle","address":{"@type":"PostalAddress","addressLocality":"Montréal"}},"offers":{"@type":"Offer","price":35,"priceCurrency":"CAD"}}</script>
</head><body>${Array.from({ length: 400 }, (_, i) => `<section class="bloc bloc-${i}"><h2><a href="/page-${i}">Titre ${i}</a></h2><p>Un paragraphe de texte ordinaire, <em>assez</em> long pour peser, avec <strong>des mots</strong> et <span>du reste</span>.</p></section>`).join('\n')}</body></html>`

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : path.endsWith('.html') ? [path] : []
  })

const meta = (text: string): void => {
  const handler = new MetaParser(() => undefined, { url: 'https://rampe.example/' })
  const parser = new Parser(handler, { decodeEntities: true })
  parser.write(text)
  parser.end()
}

const TOOLS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['rampe, declared', (text) => extract(captureOf(text, 'https://rampe.example/page'), { words: 'ignore' })],
  ['rampe, all', (text) => extract(captureOf(text, 'https://rampe.example/page'))],
  ['cheerio.load', (text) => load(text)],
  ['htmlmetaparser', meta],
]

/**
 * Time to read the same pages, in one run: all of Rampe's declared notations, Rampe with plain reading, the same with the sites'
 * templates learned first, `cheerio.load` alone, htmlmetaparser, and extruct where Python has it.
 *
 * `pnpm bench extract [--corpus DIR] [--pages N] [--json FILE]`
 */
export async function extractBench(args: string[]): Promise<void> {
  const options = optionsOf(args, ['corpus', 'pages', 'json'])
  const most = Number(options.pages ?? 60)
  const corpus = walk(options.corpus ?? shared('corpus', 'pages'))
    .slice(0, most)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const invented = Array.from({ length: most }, (_, n) => ({ path: '', text: jsonLdPage(n) }))
  const rows: Row[] = []
  for (const [set, sources] of [
    ['corpus', corpus],
    ['JSON-LD only', invented],
  ] as const) {
    for (const [tool, run] of TOOLS)
      rows.push(
        rowOf(
          tool,
          set,
          sources.length,
          measure(() => sources.forEach(({ text }) => void run(text))),
        ),
      )
    rows.push(rowOf('rampe, all, learned first', set, sources.length, measure(learnedFirst(sources))))
  }
  const extruct = extructSeconds(corpus.map(({ path }) => path))
  if (extruct !== undefined) rows.push(rowOf('extruct', 'corpus', corpus.length, extruct))
  console.table(rows)
  const of = (tool: string, set: string): number =>
    rows.find((row) => row.tool === tool && row.set === set)?.msPerPage ?? Number.NaN
  console.log(
    `rampe, declared / cheerio.load on JSON-LD only: ${(of('rampe, declared', 'JSON-LD only') / of('cheerio.load', 'JSON-LD only')).toFixed(2)}`,
  )
  if (extruct === undefined) console.log('extruct is not installed: apt-get install python3-extruct')
  else
    console.log(
      `extruct / rampe, declared on the corpus: ${(of('extruct', 'corpus') / of('rampe, declared', 'corpus')).toFixed(1)}`,
    )
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ bench: 'extract', rows }, null, 2)}\n`)
}

const rowOf = (tool: string, set: string, pages: number, seconds: number): Row => ({
  tool,
  set,
  pages,
  pagesPerSecond: Math.round(pages / seconds),
  msPerPage: Number(((seconds / pages) * 1000).toFixed(2)),
})

/** The pages of one folder are one site: its templates are learned, then each page is read. */
function learnedFirst(sources: readonly Source[]): () => void {
  const sites = [...Map.groupBy(sources, ({ path }) => dirname(path)).values()].map((site) =>
    site.map(({ path, text }, n) => captureOf(text, `https://rampe.example/pages/${basename(path, '.html')}-${n}`)),
  )
  return () => {
    for (const captures of sites) {
      const profile = learn(captures)
      for (const capture of captures) extract(capture, { profile })
    }
  }
}

/** The best of three rounds after one to warm up, in seconds of processor time. */
function measure(work: () => void): number {
  const round = (): number => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  round()
  return Math.min(round(), round(), round())
}

const PYTHON = `
import sys, time, json
import extruct
texts = [open(p, encoding='utf-8', errors='replace').read() for p in json.load(sys.stdin)]
def rounds():
    t = time.process_time()
    for text in texts:
        try: extruct.extract(text, base_url='https://rampe.example/page', errors='ignore')
        except Exception: pass
    return time.process_time() - t
rounds()
print(min(rounds(), rounds()))
`

/** Debian's own Python first: a version manager's does not see the system's packages. */
function extructSeconds(paths: readonly string[]): number | undefined {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(python, ['-c', PYTHON], {
      input: JSON.stringify(paths),
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    const seconds = status === 0 ? Number(stdout.trim().split('\n').at(-1)) : Number.NaN
    if (Number.isFinite(seconds)) return seconds
  }
  return undefined
}
