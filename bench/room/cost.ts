import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { savedCapture } from '@rampe/crawl'
import { type ExtractOptions, extract, learn, type Markup } from '@rampe/extract'
import { type Capture, textOf } from '@rampe/model'
import { load } from 'cheerio'
import { load as loadSlim } from 'cheerio/slim'
import { measureAll } from './measure.ts'

/** What reading a page of 60 KB costs, in milliseconds on one core. */
export interface CostRow {
  readonly reading: string
  readonly msPer60KB: number
  /** How many times what `cheerio.load` takes for the same pages. */
  readonly timesCheerio: number
}

const PAGE = 60_000

/** The labelled pages of a corpus, each first-level folder a site. */
export function sitesIn(corpus: string, most: number): readonly (readonly Capture[])[] {
  const files = globSync('**/*.html', { cwd: corpus })
    .filter((file) => existsSync(join(corpus, goldOf(file))))
    .sort()
    .slice(0, most)
  return [...Map.groupBy(files, (file) => file.split(sep)[0]).values()].map((site) =>
    site.map((file) => {
      const gold: { url: string; captured: string } = JSON.parse(readFileSync(join(corpus, goldOf(file)), 'utf8'))
      const body = readFileSync(join(corpus, file))
      return savedCapture({ url: gold.url, capturedAt: `${gold.captured}T12:00:00Z`, body, contentType: 'text/html' })
    }),
  )
}

const goldOf = (file: string): string => file.replace(/\.html$/, '.gold.json')

/** The whole room on the same pages in one run, beside the parsers alone. */
export function costRows(sites: readonly (readonly Capture[])[]): readonly CostRow[] {
  const captures = sites.flat()
  const bytes = captures.reduce((sum, { body }) => sum + body.length, 0)
  const texts = captures.map(textOf)
  const each = (options: ExtractOptions) => () => {
    for (const capture of captures) extract(capture, options)
  }
  const learned = (options: { readonly markup?: Markup }) => () => {
    for (const site of sites) {
      const profile = learn(site, options)
      for (const capture of site) extract(capture, { ...options, profile })
    }
  }
  const parsed = (parse: (text: string) => unknown) => () => {
    for (const text of texts) parse(text)
  }
  const readings: readonly (readonly [string, () => void])[] = [
    ['cheerio.load alone', parsed((text) => load(text))],
    ['cheerio/slim alone', parsed((text) => loadSlim(text, { xml: { xmlMode: false } }))],
    ['rampe, declared only', each({ words: 'ignore' })],
    ['rampe, plain only', each({ markup: 'ignore' })],
    ['rampe, plain only, each site learned first', learned({ markup: 'ignore' })],
    ['rampe, all', each({})],
    ['rampe, all, each site learned first', learned({})],
  ]
  const times = measureAll(readings.map(([, run]) => run)).map((time) => (time / bytes) * PAGE)
  const [floor = Number.NaN] = times
  return readings.map(([reading], n) => {
    const ms = times[n] ?? Number.NaN
    return { reading, msPer60KB: round(ms), timesCheerio: round(ms / floor) }
  })
}

const round = (n: number): number => Number(n.toFixed(2))
