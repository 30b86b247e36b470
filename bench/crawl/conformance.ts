import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRobots, readSitemap } from '@rampe/crawl'
import { shared } from '../options.ts'

/**
 * Where RFC 9309 and the reference parser of `cases.json` part: that parser compares addresses as they are given, the RFC
 * (2.2.2) wants octets outside ASCII encoded and unreserved ones decoded on both sides before they are compared.
 */
const ARGUED: ReadonlySet<string> = new Set(['ID_Encoding-2', 'ID_Encoding-4', 'ID_Encoding-5'])

/** The suites of `../shared/conformance` that are about crawling, where they are present. */
export function crawlConformance(): void {
  const folder = shared('conformance')
  if (!existsSync(folder)) {
    console.log(`no suites in ${folder}`)
    return
  }
  const cases: { id: string; robotstxt: string; userAgent: string; url: string; allowed: boolean }[] = JSON.parse(
    readFileSync(join(folder, 'robots', 'cases.json'), 'utf8'),
  )
  const failed = cases.filter(
    ({ robotstxt, userAgent, url, allowed }) => parseRobots(robotstxt).isAllowed(userAgent, url) !== allowed,
  )
  const argued = failed.filter(({ id }) => ARGUED.has(id))
  console.table([
    { suite: 'robots', cases: cases.length, passed: cases.length - failed.length, arguedFromRfc: argued.length },
    ...[join('robots-samples', 'robots'), 'sitemaps'].map((suite) => readable(join(folder, suite), suite)),
  ])
  for (const { id } of failed) if (!ARGUED.has(id)) console.log(`failed: ${id}`)
}

/** Samples have no verdict beside them: counted are the files that tell something. */
function readable(folder: string, suite: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const passed = files.filter(({ parentPath, name }) => {
    const body = readFileSync(join(parentPath, name))
    if (!suite.startsWith('robots'))
      return readSitemap({ body, mediaType: 'application/xml', charset: 'utf-8' }).length > 0
    return typeof parseRobots(body).isAllowed('Rampe', 'https://theatre.example/') === 'boolean'
  })
  return { suite, cases: files.length, passed: passed.length, arguedFromRfc: 0 }
}
