import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphOf, type Node } from '@rampe/model'
import { injectFolder, pagesOfGraph, snippet } from '@rampe/publish'
import { load } from 'cheerio'
import { optionsOf } from './options.ts'

interface Row {
  readonly tool: string
  readonly n: number
  readonly seconds: number
  readonly pagesPerSecond: number
  readonly ratio: number
  readonly peakMB: number
}

const base = 'https://rampe.example/'
const words = 'spectacle théâtre musique danse soirée billetterie rampe saison scène artiste public création'.split(' ')

/** Pages that look like a site's: a long head, menus, a text, a footer; about 60 kB each, each different. */
function pageOf(index: number): string {
  const cards = Array.from({ length: 230 }, (_, card) => {
    const word = words[(index + card) % words.length]
    return `<li class="card card--${card}"><a href="/shows/${card}" data-id="${index}-${card}"><img src="/media/${word}-${card}.jpg" alt="${word} &amp; ${card}"><span class="card__title">${word} ${card}</span></a><p>${words.join(' ')}</p></li>`
  })
  return `<!doctype html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n<title>Spectacle ${index}</title>\n<link rel="canonical" href="${base}shows/${index}">\n<style>${'.card{margin:0}'.repeat(60)}</style>\n</head>\n<body>\n<ul>${cards.join('\n')}</ul>\n</body>\n</html>\n`
}

const eventOf = (index: number): Node => ({
  '@type': 'TheaterEvent',
  '@id': `${base}shows/${index}#event`,
  name: `Spectacle ${index}`,
  startDate: '2026-03-13T20:00-04:00',
  url: `${base}shows/${index}`,
  location: { '@type': 'Place', name: 'Salle de la Rampe', address: 'Sept-Îles' },
})

async function timed(tool: string, n: number, work: () => Promise<unknown>): Promise<Row> {
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)
  return { tool, n, seconds, pagesPerSecond: Math.round(n / seconds), ratio: 1, peakMB }
}

/** The way most tools do it: a tree, an element, the whole page serialised again. */
async function withCheerio(dir: string, files: readonly string[]): Promise<void> {
  const document = { '@context': 'https://schema.org', ...eventOf(0) }
  for (const file of files) {
    const $ = load(await readFile(join(dir, file), 'utf8'))
    $('head').append(snippet(document))
    await writeFile(join(dir, file), $.html())
  }
}

/**
 * `pnpm bench inject [--pages 10000] [--peers 1000] [--json FILE]`: snippets into a folder of built pages, against cheerio's
 * load + serialise on the first `--peers` of the same pages; files are read and written in both.
 */
export async function injectBench(args: string[]): Promise<void> {
  const options = optionsOf(args, ['pages', 'peers', 'json'])
  const n = Number(options.pages ?? 10_000)
  const dir = await mkdtemp(join(tmpdir(), 'rampe-bench-inject-'))
  try {
    await mkdir(join(dir, 'shows'))
    for (let index = 0; index < n; index += 1) await writeFile(join(dir, 'shows', `${index}.html`), pageOf(index))
    const pages = pagesOfGraph(graphOf(Array.from({ length: n }, (_, index) => eventOf(index))))
    const files = (await readdir(join(dir, 'shows')))
      .map((name) => join('shows', name))
      .slice(0, Number(options.peers ?? 1000))
    const kilobytes = Math.round(Buffer.byteLength(pageOf(0)) / 1024)
    const rows = [
      await timed('rampe inject --write', n, () => injectFolder({ dir, pages, mode: 'write' })),
      await timed('rampe inject --check', n, () => injectFolder({ dir, pages, mode: 'check' })),
      await timed('rampe inject --remove', n, () => injectFolder({ dir, pages: [], mode: 'remove' })),
      await timed('cheerio load + serialise', files.length, () => withCheerio(dir, files)),
    ]
    const peer = rows.at(-1)?.pagesPerSecond ?? 1
    const table = rows.map((row) => ({
      ...row,
      seconds: Number(row.seconds.toFixed(2)),
      ratio: Number((row.pagesPerSecond / peer).toFixed(1)),
    }))
    console.log(`${n} pages of ${kilobytes} kB; ratio = times as fast as cheerio`)
    console.table(table)
    if (options.json !== undefined)
      await writeFile(options.json, `${JSON.stringify({ bench: 'inject', rows: table }, undefined, 2)}\n`)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}
