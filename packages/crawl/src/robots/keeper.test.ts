import { afterEach, describe, expect, test } from 'vitest'
import { ends, type InventedSite, inventSite, type Page } from '../invented-site.contract.ts'
import { memoryStore } from '../memory-store.ts'

let site: InventedSite | undefined
afterEach(() => site?.close())

const RULES = 'User-agent: *\nDisallow: /prive'
const text = (body: string): Page => ({ headers: { 'content-type': 'text/plain' }, body })
const pages = { '/': '<a href="/prive">p</a><a href="/ondine">o</a>', '/prive': 'p', '/ondine': 'o' }

/** Robots.txt with a validator: its answers are noted. */
const tagged =
  (body: string, answers: string[]): Page =>
  (request, response) => {
    const known = request.headers['if-none-match'] === '"1"'
    answers.push(known ? '304' : '200')
    response.writeHead(known ? 304 : 200, { etag: '"1"', 'content-type': 'text/plain' }).end(known ? undefined : body)
  }

const askedOf = ({ asked }: InventedSite): number => asked.filter((path) => path === '/robots.txt').length

describe('a copy of robots.txt (RFC 9309, 2.4)', () => {
  test.each([
    ['a minute', '2026-02-15T12:01:00Z', ['200']],
    ['23 hours', '2026-02-16T11:00:00Z', ['200']],
    ['a day and an hour', '2026-02-16T13:00:00Z', ['200', '304']],
    ['a day too early, by a wrong clock', '2026-02-14T12:00:00Z', ['200', '304']],
  ])('is used by another run after %s, or confirmed', async (_name, later, expected) => {
    const answers: string[] = []
    site = await inventSite({ ...pages, '/robots.txt': tagged(RULES, answers) })
    const store = memoryStore()
    expect(ends(await site.visit({ store }))['/prive']).toBe('robots-disallowed')
    expect(ends(await site.visit({ store }, later))['/prive']).toBe('robots-disallowed')
    expect(answers).toEqual(expected)
  })

  test.each<[string, Page | undefined, string, string]>([
    ['a broken server, within a day', { status: 503 }, '2026-02-16T11:00:00Z', 'unchanged'],
    ['a broken server, after a day', { status: 503 }, '2026-02-16T13:00:00Z', 'robots-unreachable'],
    ['a lost file, after a day', undefined, '2026-02-16T13:00:00Z', 'unchanged'],
  ])('stands in for %s', async (_name, robots, later, expected) => {
    site = await inventSite({ ...pages, '/robots.txt': text(RULES) })
    const store = memoryStore()
    await site.visit({ store })
    site.pages = robots === undefined ? pages : { ...pages, '/robots.txt': robots }
    expect(ends(await site.visit({ store }, later))['/']).toBe(expected)
  })

  test('that forbids the very page a person asks for is asked for again', async () => {
    site = await inventSite({ ...pages, '/robots.txt': text('User-agent: *\nDisallow: /') })
    const store = memoryStore()
    expect(ends(await site.visit({ store }))['/']).toBe('robots-disallowed')
    site.pages = { ...pages, '/robots.txt': text(RULES) }
    expect(ends(await site.visit({ store }, '2026-02-15T12:05:00Z'))['/']).toBe('captured')
    expect(askedOf(site)).toBe(2)
  })

  test('stands in when the host, asked again, fails', async () => {
    site = await inventSite({ ...pages, '/robots.txt': text('User-agent: *\nDisallow: /') })
    const store = memoryStore()
    await site.visit({ store })
    site.pages = { ...pages, '/robots.txt': { status: 500 } }
    expect(ends(await site.visit({ store }, '2026-02-15T12:05:00Z'))['/']).toBe('robots-disallowed')
  })

  test.each([401, 403, 404, 410, 429])(
    'is empty for status %d: everything is allowed, and not asked twice',
    async (status) => {
      site = await inventSite({ ...pages, '/robots.txt': { status } })
      const store = memoryStore()
      const options = { store, door: { retries: 0, resolve: async () => ['127.0.0.1'] } }
      expect(ends(await site.visit(options))['/prive']).toBe('captured')
      await site.visit(options, '2026-02-15T13:00:00Z')
      expect(askedOf(site)).toBe(1)
    },
  )
})

describe('where robots.txt redirects (2.3.1.2)', () => {
  const hops = (count: number): Readonly<Record<string, Page>> => ({
    '/robots.txt': { status: 301, headers: { location: '/r1' } },
    ...Object.fromEntries(
      Array.from({ length: count - 1 }, (_, n) => [`/r${n + 1}`, { status: 302, headers: { location: `/r${n + 2}` } }]),
    ),
    [`/r${count}`]: text(RULES),
  })
  test.each([
    [1, 'robots-disallowed'],
    [5, 'robots-disallowed'],
    [6, 'captured'],
  ])('after %d hops a forbidden page ends as %s', async (count, expected) => {
    site = await inventSite({ ...pages, ...hops(count) })
    expect(ends(await site.visit())['/prive']).toBe(expected)
  })
})

test('what robots.txt costs is told with the visit that needed it', async () => {
  site = await inventSite({ ...pages, '/robots.txt': text(RULES) })
  const [first, second] = await site.visit()
  expect(first?.traffic).toMatchObject({ requests: 2, robots: 1 })
  expect(first?.traffic?.bytes).toBeGreaterThan(RULES.length)
  expect(second?.traffic?.robots).toBeUndefined()
})
