import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { savedCapture } from '@rampe/crawl'
import { extract } from '@rampe/extract'
import { map } from '@rampe/map'
import type { Claim } from '@rampe/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// The example theatre, edited as its webmaster might from one run to the next: whatever he does, what was named keeps its name.

const ORIGIN = 'https://theatredufanal.example'
const SITE = join(import.meta.dirname, '../../examples/theatre/site')

interface Page {
  readonly url: string
  readonly html: string
}
type Site = readonly Page[]

const PAGES: Site = globSync('**/index.html', { cwd: SITE })
  .sort()
  .map((file) => ({
    url: `${ORIGIN}/${file.replace(/index\.html$/, '')}`,
    html: readFileSync(join(SITE, file), 'utf8'),
  }))

const inFrench: Site = PAGES.filter(({ url }) => url.startsWith(`${ORIGIN}/fr/`))

const read = new Map<string, readonly Claim[]>()

/** The claims of a page; the same page is read once. */
function claimsOf({ url, html }: Page): readonly Claim[] {
  const key = `${url}\n${html}`
  const known = read.get(key)
  if (known) return known
  const body = new TextEncoder().encode(html)
  const capture = savedCapture({ url, capturedAt: '2026-11-01T12:00:00Z', body, contentType: 'text/html' })
  const { claims } = extract(capture)
  read.set(key, claims)
  return claims
}

const run = (site: Site, ids: Readonly<Record<string, string>> = {}) =>
  map(site.flatMap(claimsOf), { ids, site: { languages: ['fr', 'en'], timeZone: 'America/Toronto' } })

/** Every event with the page it stands on: its identifiers by page, sorted. */
function named({ graph }: ReturnType<typeof run>): Readonly<Record<string, readonly string[]>> {
  const nodes: Readonly<Record<string, unknown>>[] = JSON.parse(JSON.stringify(graph['@graph']))
  const iris = nodes.filter(({ startDate }) => startDate !== undefined).map((node) => String(node['@id']))
  return Object.fromEntries(
    [...Map.groupBy(iris, (iri) => iri.replace(/#.*$/, ''))].sort().map(([page, list]) => [page, list.sort()]),
  )
}

/** Words of the pages, and what the webmaster writes instead, in both languages at once. */
const TITLES: readonly (readonly (readonly [string, string])[])[] = [
  [['Nuits de verre', 'Nuits de verre, encore']],
  [['The Tidal Ball', 'The Great Tidal Ball']],
  [
    ['Un piano sous la neige', 'Un piano sous la pluie'],
    ['A Piano Under Snow', 'A Piano in the Rain'],
  ],
]
const DATES: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['Vendredi 11 décembre 2026', 'Samedi 12 décembre 2026'],
    ['Friday, December 11, 2026', 'Saturday, December 12, 2026'],
  ],
  [
    ['Dimanche 21 février 2027', 'Dimanche 28 février 2027'],
    ['Sunday, February 21, 2027', 'Sunday, February 28, 2027'],
  ],
]

const rewritten = (site: Site, words: readonly (readonly [string, string])[]): Site =>
  site.map(({ url, html }) => ({
    url,
    html: words.reduce((text, [from, to]) => text.replaceAll(from, to), html),
  }))

const shuffled = (site: Site, seed: number): Site =>
  site.toSorted((a, b) => ((a.html.length * seed) % 101) - ((b.html.length * seed) % 101))

const edits = fc.oneof(
  fc.constantFrom(...TITLES).map((words) => (site: Site) => rewritten(site, words)),
  fc.constantFrom(...DATES).map((words) => (site: Site) => rewritten(site, words)),
  fc.integer({ min: 1, max: 100 }).map((seed) => (site: Site) => shuffled(site, seed)),
)

describe('the identifiers of the example theatre', () => {
  test('are there for every show, and stand on the pages about it', () => {
    const pages = Object.keys(named(run(PAGES)))
    expect(pages.length).toBeGreaterThanOrEqual(10)
    expect(pages.filter((page) => !/\/(?:spectacles|shows)\/[^/]+\/$/.test(page))).toEqual([])
  })

  test('outlive titles that change, dates that move and pages in another order', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), (list) => {
        let site = PAGES
        let now = run(site)
        const first = named(now)
        for (const edit of list) {
          site = edit(site)
          now = run(site, now.ids)
          expect(named(now)).toEqual(first)
        }
      }),
      { numRuns: 8 },
    )
  })

  test.each([...TITLES, ...DATES])('every edit is one: %j', (...words) => {
    const told = JSON.stringify(run(PAGES).graph)
    expect(JSON.stringify(run(rewritten(PAGES, words)).graph)).not.toBe(told)
  })

  test('outlive a second language', () => {
    const before = run(inFrench)
    const after = run(PAGES, before.ids)
    expect(named(after)).toEqual(named(before))
  })

  test('come out of two runs of an unchanged site byte by byte', () => {
    const first = run(PAGES)
    const second = run(PAGES.toReversed(), first.ids)
    expect(JSON.stringify(second.graph)).toBe(JSON.stringify(first.graph))
    expect(JSON.stringify(second.ids)).toBe(JSON.stringify(first.ids))
  })
})
