import { afterEach, describe, expect, test } from 'vitest'
import { Freshness } from './freshness.ts'
import { type InventedSite, inventSite, type Page } from './invented-site.contract.ts'
import { memoryStore } from './memory-store.ts'
import { entryFor } from './store.contract.ts'

const CHECKED = '2026-02-10T12:00:00.000Z'
const previous = { url: 'https://theatre.example/a', digest: 'd', capturedAt: CHECKED, checkedAt: CHECKED, events: 0 }

describe('a page is spared when its lastmod', () => {
  test.each<[string | undefined, string, string]>([
    ['2026-02-10T11:59:00Z', '2026-02-12T00:00:00Z', 'spare'],
    ['2026-02-10T12:01:00Z', '2026-02-12T00:00:00Z', 'ask'],
    ['2026-02-10T06:59:00-05:00', '2026-02-12T00:00:00Z', 'spare'],
    ['2026-02-10T07:01:00-05:00', '2026-02-12T00:00:00Z', 'ask'],
    ['2026-02-10T07:01:00', '2026-02-12T00:00:00Z', 'ask'],
    ['2026-02-08', '2026-02-12T00:00:00Z', 'spare'],
    ['2026-02-09', '2026-02-12T00:00:00Z', 'ask'],
    ['2026-02-10', '2026-02-12T00:00:00Z', 'ask'],
    ['2026-01', '2026-02-12T00:00:00Z', 'spare'],
    ['2026-02', '2026-02-12T00:00:00Z', 'ask'],
    ['2025', '2026-02-12T00:00:00Z', 'spare'],
    ['2026-02-01', '2026-02-18T00:00:00Z', 'ask'],
    ['2026-13-45T99', '2026-02-12T00:00:00Z', 'ask'],
    [undefined, '2026-02-12T00:00:00Z', 'ask'],
  ])('is %s, at %s: %s', (lastmod, now, expected) => {
    const freshness = new Freshness(() => new Date(now))
    const entry = entryFor('/a', { source: 'sitemap', ...(lastmod === undefined ? {} : { lastmod }) })
    // The first is a sample.
    const [sample, second] = [freshness.judge(entry, previous), freshness.judge(entry, previous)]
    expect(second).toBe(expected)
    expect(sample).toBe(expected === 'spare' ? 'sample' : 'ask')
  })

  test.each([
    [2, '2026-02-12T11:00:00Z', 'spare'],
    [2, '2026-02-12T13:00:00Z', 'ask'],
    [0, '2026-02-10T12:00:00Z', 'ask'],
  ])('or it was looked at within %d days, at %s: %s', (days, now, expected) => {
    const freshness = new Freshness(() => new Date(now), days)
    expect(freshness.judge(entryFor('/a', { source: 'links' }), previous)).toBe(expected)
    expect(freshness.judge(entryFor('/a'), previous)).toBe('ask')
  })

  test('never for what was not captured, and not for a seed', () => {
    const freshness = new Freshness(() => new Date('2026-02-12T00:00:00Z'))
    const entry = entryFor('/a', { source: 'links', lastmod: '2025' })
    expect(freshness.judge(entry, undefined)).toBe('ask')
    expect(freshness.judge({ ...entry, source: 'seed' }, previous)).toBe('ask')
  })
})

describe('a second run of a site with a dated sitemap', () => {
  let site: InventedSite | undefined
  afterEach(() => site?.close())

  const COUNT = 40
  const event = (n: number, more = ''): string =>
    `<h1>Pièce ${n}</h1>Spectacle, ${1 + (n % 28)} mars 2026, 20 h, billets ${more}`
  const plan = (at: (path: string) => string, lastmod: (n: number) => string): Page => ({
    headers: { 'content-type': 'application/xml' },
    body: `<urlset>${Array.from({ length: COUNT }, (_, n) => `<url><loc>${at(`/spectacles/${n}`)}</loc><lastmod>${lastmod(n)}</lastmod></url>`).join('')}</urlset>`,
  })
  const shows = (more = ''): Readonly<Record<string, Page>> =>
    Object.fromEntries(Array.from({ length: COUNT }, (_, n) => [`/spectacles/${n}`, event(n, more)]))

  const begin = async (): Promise<InventedSite> => {
    const invented = await inventSite({})
    invented.pages = { '/': 'Quai', '/sitemap.xml': plan(invented.at, () => '2026-01-05'), ...shows() }
    site = invented
    return invented
  }
  const askedFor = ({ asked }: InventedSite): number => asked.filter((path) => path.startsWith('/spectacles/')).length

  test('asks for a sample, and tells the others as unchanged', async () => {
    const invented = await begin()
    const store = memoryStore()
    await invented.visit({ store })
    invented.asked.length = 0
    const visits = await invented.visit({ store }, '2026-02-17T12:00:00Z')
    const spared = visits.filter(({ outcome }) => outcome.kind === 'unchanged' && outcome.spared === true)
    expect(askedFor(invented)).toBe(Math.ceil(COUNT / 16))
    expect(spared).toHaveLength(COUNT - Math.ceil(COUNT / 16))
    expect(spared.every(({ traffic, events }) => traffic === undefined && events === 1)).toBe(true)
  })

  test('asks for what the sitemap says has changed', async () => {
    const invented = await begin()
    const store = memoryStore()
    await invented.visit({ store })
    invented.pages = {
      ...invented.pages,
      '/sitemap.xml': plan(invented.at, (n) => (n === 7 ? '2026-02-16' : '2026-01-05')),
      '/spectacles/7': event(7, 'complet'),
    }
    const visits = await invented.visit({ store }, '2026-02-17T12:00:00Z')
    const seven = visits.find(({ entry }) => entry.url.endsWith('/spectacles/7'))
    expect(seven?.outcome.kind).toBe('captured')
  })

  test('believes no more once a page shows new addresses of which the sitemap says nothing', async () => {
    const invented = await begin()
    const store = memoryStore()
    await invented.visit({ store })
    invented.pages = { ...invented.pages, ...shows('<a href="/spectacles/99">Supplémentaire</a>') }
    invented.asked.length = 0
    await invented.visit({ store }, '2026-02-17T12:00:00Z')
    expect(askedFor(invented)).toBe(COUNT + 1)
  })

  test('goes on believing where only bytes change', async () => {
    const invented = await begin()
    const store = memoryStore()
    await invented.visit({ store })
    invented.pages = { ...invented.pages, ...shows('<!-- 8f3a -->') }
    invented.asked.length = 0
    await invented.visit({ store }, '2026-02-17T12:00:00Z')
    expect(askedFor(invented)).toBe(Math.ceil(COUNT / 16))
  })

  test('asks again for all after a week', async () => {
    const invented = await begin()
    const store = memoryStore()
    await invented.visit({ store })
    invented.asked.length = 0
    await invented.visit({ store }, '2026-02-25T12:00:00Z')
    expect(askedFor(invented)).toBe(COUNT)
  })
})
