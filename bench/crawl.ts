import { type ChildProcess, execFile, fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { optionsOf } from './options.ts'

/** One printed row, and one object of the JSON file. */
interface Row {
  readonly tool: string
  readonly pages: number
  readonly pagesPerSecond: number
  readonly cpuMsPerPage: number
  readonly peakMB: number
  /** Bodies that the site sent. */
  readonly bodies: number
}

/**
 * Rampe with its durable workspace, politeness off, beside a bare undici + cheerio loop and, where it is installed, Crawlee:
 * the same generated site, one after the other, each in a process of its own. Rampe sees to its memory as its command line does;
 * the others run as they come.
 *
 * `--pages N` event pages (2000) · `--large N` a second size for Rampe's memory (20000; 0 leaves it out) · `--crawlee DIR` a
 * folder in which `@crawlee/cheerio` is installed · `--json FILE` · `--focus` the focus table alone · `--polite` the
 * gaps of twenty hosts · `--conformance` the suites
 */
export async function crawlBench(args: string[]): Promise<void> {
  if (args.includes('--conformance')) {
    const { crawlConformance } = await import('./crawl/conformance.ts')
    crawlConformance()
    return
  }
  if (args.includes('--focus')) {
    const { focusBench } = await import('./crawl/focus.ts')
    await focusBench(args.filter((arg) => arg !== '--focus'))
    return
  }
  if (args.includes('--polite')) {
    const { politeBench } = await import('./crawl/polite.ts')
    await politeBench(args.filter((arg) => arg !== '--polite'))
    return
  }
  const given = optionsOf(args, ['pages', 'large', 'crawlee', 'json'])
  const pages = Number(given.pages ?? 2000)
  const large = Number(given.large ?? 20_000)
  const crawlee = crawleeFolder(given.crawlee)
  console.log(`generated site: ${pages} event pages of about 63 KB, lists of 50, seed 20260301, 16 requests at a time`)
  const folder = mkdtempSync(join(tmpdir(), 'rampe-bench-'))
  const rows: Row[] = []
  try {
    const site = await serve(pages)
    rows.push(await measure('bare undici + cheerio', 'bare', site, pages, folder))
    rows.push(await measure('rampe', 'rampe', site, pages, join(folder, 'small')))
    rows.push(await measure('rampe, again', 'rampe', site, pages, join(folder, 'small')))
    if (crawlee !== undefined) rows.push(await measure('crawlee, tuned', 'crawlee', site, pages, crawlee))
    site.process.kill()
    if (large > 0) {
      const big = await serve(large)
      rows.push(await measure(`rampe, ${large} pages`, 'rampe', big, large, join(folder, 'large')))
      big.process.kill()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  print(rows)
  if (crawlee === undefined) console.log('@crawlee/cheerio is not installed: give its folder with --crawlee to compare')
  if (given.json !== undefined) writeFileSync(given.json, JSON.stringify({ bench: 'crawl', rows }, null, 1))
}

interface Site {
  readonly process: ChildProcess
  readonly origin: string
}

const NODE_FLAGS = ['--conditions=source', '--no-warnings']

async function serve(pages: number): Promise<Site> {
  const child = fork(join(import.meta.dirname, 'crawl', 'site.ts'), [String(pages)], { execArgv: NODE_FLAGS })
  const port = await new Promise((resolve) => child.once('message', resolve))
  return { process: child, origin: `http://127.0.0.1:${port}` }
}

async function measure(name: string, tool: string, site: Site, pages: number, folder: string): Promise<Row> {
  const script = join(import.meta.dirname, 'crawl', 'tool.ts')
  const args = [...NODE_FLAGS, script, tool, site.origin, String(pages), folder]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 24 })
  const line = stdout.trim().split('\n').at(-1) ?? '{}'
  const told: { pages: number; seconds: number; cpuMs: number; peakMB: number } = JSON.parse(line)
  const bodies = new Promise((resolve) => site.process.once('message', resolve))
  site.process.send('count')
  return {
    tool: name,
    pages: told.pages,
    pagesPerSecond: round(told.pages / told.seconds),
    cpuMsPerPage: round(told.cpuMs / told.pages),
    peakMB: round(told.peakMB),
    bodies: Number(await bodies),
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

function print(rows: readonly Row[]): void {
  console.table(rows)
  const of = (tool: string): Row | undefined => rows.find((row) => row.tool === tool)
  const [rampe, bare, crawlee, again] = [
    of('rampe'),
    of('bare undici + cheerio'),
    of('crawlee, tuned'),
    of('rampe, again'),
  ]
  const large = rows.find(({ tool }) => tool.startsWith('rampe, ') && tool.endsWith(' pages'))
  if (rampe === undefined) return
  if (crawlee) console.log(`pages/s, rampe : crawlee = ${round(rampe.pagesPerSecond / crawlee.pagesPerSecond)}`)
  if (bare) console.log(`CPU per page, rampe : bare = ${round(rampe.cpuMsPerPage / bare.cpuMsPerPage)}`)
  if (again)
    console.log(
      `time, second run : first = ${round(rampe.pagesPerSecond / again.pagesPerSecond)}, bodies ${again.bodies}`,
    )
  if (large) console.log(`peak memory, ${large.pages} : ${rampe.pages} pages = ${round(large.peakMB / rampe.peakMB)}`)
}

/** Crawlee is heavy and no part of the workspace: it is used where somebody has it. */
function crawleeFolder(given: string | undefined): string | undefined {
  const folder = given ?? import.meta.dirname
  try {
    createRequire(join(folder, 'package.json')).resolve('@crawlee/cheerio')
    return folder
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
