import { textOf } from '@rampe/model'
import { afterEach, describe, expect, test } from 'vitest'
import { crawl } from './crawl.ts'
import { endOf, ends, type InventedSite, inventSite, type Page } from './invented-site.contract.ts'
import { memoryStore } from './memory-store.ts'

let site: InventedSite | undefined
afterEach(() => site?.close())

const invent = async (pages: Readonly<Record<string, Page>>): Promise<InventedSite> => {
  site = await inventSite(pages)
  return site
}

const season = {
  '/': '<title>Quai</title><a href="/saison">Saison</a><a href="/contact">Contact</a>',
  '/saison':
    '<title>Saison</title><a href="/spectacles/ondine">Ondine</a><a href="/spectacles/brume#billets">Brume</a>',
  '/spectacles/ondine':
    '<link rel=alternate hreflang=en href=/en/ondine><h1>Ondine</h1>Spectacle, 12 mars 2026, 20 h, billets',
  '/spectacles/brume': '<h1>Brume</h1>Spectacle, 14 mars 2026, 20 h, billets',
  '/en/ondine': '<h1>Ondine</h1>Show, March 12, 2026, 8 pm, tickets',
  '/contact': 'Nous joindre : 12, rue du Quai',
}

describe('a crawl', () => {
  test('finds the pages of a site, events first, each once', async () => {
    const { visit } = await invent(season)
    const visits = await visit()
    expect(visits.map(({ entry }) => new URL(entry.url).pathname)).toEqual([
      '/',
      '/sitemap.xml',
      '/saison',
      '/spectacles/ondine',
      '/spectacles/brume',
      '/en/ondine',
      '/contact',
    ])
    expect(visits.filter(({ events }) => events > 0).map(({ pageKind }) => pageKind)).toEqual([
      'event',
      'event',
      'event',
    ])
  })

  test('asks for robots.txt first, and once', async () => {
    const { visit, asked } = await invent(season)
    await visit()
    expect(asked[0]).toBe('/robots.txt')
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1)
  })

  test.each([1, 4])('gives the same visits in the same order with %d requests at a time', async (perHost) => {
    const late =
      (body: string, ms: number): Page =>
      (_request, response) =>
        void setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(body), ms)
    const { visit } = await invent({
      ...season,
      '/saison': late(season['/saison'], 60),
      '/contact': late(season['/contact'], 20),
    })
    const orders = []
    for (let run = 0; run < 2; run++) orders.push((await visit({ perHost })).map(({ entry }) => entry.url))
    expect(orders[0]).toEqual(orders[1])
    expect(new Set(orders[0]).size).toBe(7)
  })

  test('tells what a server answered in a capture', async () => {
    const { visit, at } = await invent({
      '/': { status: 301, headers: { location: '/fr/' } },
      '/fr/': { headers: { 'x-powered-by': 'quai' }, body: '<p>Été' },
    })
    const [first] = await visit()
    if (first?.outcome.kind !== 'captured') throw new Error(first === undefined ? 'no visit' : endOf(first))
    const { capture } = first.outcome
    expect(capture).toMatchObject({
      url: at('/fr/'),
      requestedUrl: at('/'),
      redirects: [],
      capturedAt: '2026-02-15T12:00:00.000Z',
      status: 200,
      mediaType: 'text/html',
      charset: 'utf-8',
    })
    expect(capture.headers['x-powered-by']).toBe('quai')
    expect(textOf(capture)).toBe('<p>Été')
  })

  test('stays in scope, and takes what is included and leaves what is excluded', async () => {
    const pages = {
      '/': '<a href="/a">a</a><a href="/b/c">b</a><a href="https://ailleurs.example/">x</a>',
      '/a': 'a',
      '/b/c': 'c',
    }
    const { visit } = await invent(pages)
    expect(Object.keys(ends(await visit()))).toEqual(['/', '/sitemap.xml', '/a', '/b/c'])
    expect(Object.keys(ends(await visit({ exclude: ['/b/*'] })))).toEqual(['/', '/sitemap.xml', '/a'])
    expect(Object.keys(ends(await visit({ include: ['/b/*'] })))).toEqual(['/', '/b/c'])
  })

  test('a seed may redirect to another host, but not to a private one that is no seed', async () => {
    const invented = await invent({ '/ailleurs': 'a' })
    const elsewhere = invented.at('/ailleurs').replace('quai.example', 'maison.example')
    invented.pages = { ...invented.pages, '/': { status: 301, headers: { location: elsewhere } } }
    expect(ends(await invented.visit())).toEqual({ '/': 'address-refused' })
    expect(invented.asked).not.toContain('/ailleurs')
  })

  test('reads the sitemaps that robots.txt names', async () => {
    const invented = await invent({})
    const { at, visit } = invented
    invented.pages = {
      '/': 'Quai',
      '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: `Sitemap: ${at('/plan.xml')}` },
      '/plan.xml': {
        headers: { 'content-type': 'application/xml' },
        body: `<urlset><url><loc>${at('/cachee')}</loc></url></urlset>`,
      },
      '/cachee': 'Une page que rien ne lie',
    }
    expect(ends(await visit())).toEqual({ '/': 'captured', '/plan.xml': 'captured', '/cachee': 'captured' })
  })

  test('visits what a person listed, and nothing else where that is asked for', async () => {
    const list = '<nav><a href="/contact">c</a></nav><ul><li><a href="/x/1">un</a></ul>'
    const { visit, at } = await invent({
      '/': '<a href=/a>a</a>',
      '/liste?p=1': list,
      '/liste?p=2': list.replace('x/1', 'x/2'),
      '/x/1': '1',
      '/x/2': '2',
      '/seule': 's',
    })
    const listings = [{ url: at('/liste?p={page}'), select: 'ul a', pages: 2 }]
    const visits = ends(await visit({ urls: [at('/seule')], listings, onlyListed: true }))
    expect(Object.keys(visits).sort()).toEqual(['/', '/liste?p=1', '/liste?p=2', '/seule', '/x/1', '/x/2'])
  })

  test('follows a list to its last page, however far that is', async () => {
    const list = (page: number): string =>
      `<a href="/spectacles/${page}">Spectacle ${page}, ${1 + (page % 28)} mars 2026</a><a href="/saison?page=${page + 1}">Suite</a>`
    const pages = Object.fromEntries(
      Array.from({ length: 40 }, (_, page): [string, Page][] => [
        [`/saison?page=${page}`, list(page)],
        [`/spectacles/${page}`, `Spectacle ${page}, ${1 + (page % 28)} mars 2026, 20 h, billets`],
      ]).flat(),
    )
    const { visit } = await invent({ '/': '<a href="/saison?page=0">Saison</a>', ...pages })
    const visits = await visit()
    expect(visits.filter(({ entry }) => entry.url.includes('/spectacles/'))).toHaveLength(40)
  })

  test('ends at the number of pages', async () => {
    const { visit } = await invent(season)
    expect((await visit({ maxPages: 3 })).filter(({ entry }) => entry.role === 'page')).toHaveLength(3)
  })
})

describe('a crawl goes on', () => {
  test('a second run fetches no body that did not change, and reads nothing again', async () => {
    const tagged = Object.fromEntries(
      Object.entries(season).map(([path, body]): [string, Page] => [
        path,
        (request, response) => {
          const etag = `"${body.length}"`
          const known = request.headers['if-none-match'] === etag
          response.writeHead(known ? 304 : 200, { 'content-type': 'text/html', etag }).end(known ? undefined : body)
        },
      ]),
    )
    const { visit } = await invent(tagged)
    const store = memoryStore()
    const first = await visit({ store })
    const second = await visit({ store })
    const kinds = (visits: typeof first) =>
      visits.filter(({ entry }) => entry.role === 'page').map(({ outcome }) => outcome.kind)
    expect(new Set(kinds(first))).toEqual(new Set(['captured']))
    expect(new Set(kinds(second))).toEqual(new Set(['unchanged']))
    expect(kinds(second)).toHaveLength(kinds(first).length)
    expect(second.reduce((sum, { traffic }) => sum + (traffic?.bytes ?? 0), 0)).toBe(0)
  })

  test('without validators, equal bytes are unchanged, and a changed page is captured', async () => {
    const invented = await invent(season)
    const store = memoryStore()
    await invented.visit({ store })
    invented.pages = { ...season, '/contact': 'Nous joindre : 14, rue du Quai' }
    const second = ends(await invented.visit({ store }))
    expect(second['/saison']).toBe('unchanged')
    expect(second['/contact']).toBe('captured')
  })

  test.each([1, 2, 3, 4, 5, 6])('stopped after %d visits, it visits the rest, and nothing twice', async (count) => {
    const { visit, at } = await invent(season)
    const whole = (await visit()).map(({ entry }) => entry.url)
    const store = memoryStore()
    const begun: string[] = []
    const options = { store, delayMs: 0, allowPrivate: true, door: { resolve: async () => ['127.0.0.1'] } }
    for await (const { entry } of crawl([at('/')], options)) {
      begun.push(entry.url)
      if (begun.length === count) break
    }
    const rest = (await visit({ store })).map(({ entry }) => entry.url)
    expect([...begun, ...rest]).toEqual(whole)
  })

  test('an abort ends it quietly, and it goes on later', async () => {
    const { visit, at } = await invent(season)
    const store = memoryStore()
    const controller = new AbortController()
    const context = {
      signal: controller.signal,
      now: () => new Date(),
      log: { debug: () => undefined, warn: () => undefined },
    }
    const options = { store, delayMs: 50, allowPrivate: true, door: { resolve: async () => ['127.0.0.1'] } }
    let count = 0
    for await (const _ of crawl([at('/')], options, context)) {
      count += 1
      if (count === 2) setTimeout(() => controller.abort(), 10)
    }
    expect(count).toBe(2)
    expect(await visit({ store })).toHaveLength(5)
  })
})
