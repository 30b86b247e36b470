import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRobots, readSitemap } from '@rampe/crawl'
import { shared } from '../options.ts'

/**
 * Where RFC 9309 and the reference parser behind `cases.json` part. That parser encodes the rules and leaves it to its caller to encode
 * the address; the RFC leaves it to nobody (2.2.2): octets outside US-ASCII "in the URI and robots.txt paths … MUST be
 * percent-encoded prior to comparison", and "if a percent-encoded ASCII octet is encountered in the URI, it MUST be unencoded
 * prior to comparison, unless it is a reserved character". So `Allow: /foo/bar/ツ` and `Allow: /foo/bar/%E3%83%84` speak of
 * `/foo/bar/ツ` (2 and 4; the fourth and fifth row of the section's table), and `Allow: /foo/bar/%62%61%7A` of `/foo/bar/baz` (5; its last row).
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
