import type { Capture } from '@rampe/model'
import { describe, expect, test } from 'vitest'
import type { CrawlStore, Lesson } from './store.ts'
import type { FrontierEntry, Visit } from './visit.ts'

const site = 'https://theatre.example'

export const entryFor = (path: string, rest: Partial<FrontierEntry> = {}): FrontierEntry => ({
  url: site + path,
  priority: 0.5,
  depth: 0,
  source: 'seed',
  group: 'a',
  role: 'page',
  ...rest,
})

export const captureOf = (path: string, rest: Partial<Capture> = {}): Capture => ({
  url: site + path,
  requestedUrl: site + path,
  redirects: [],
  capturedAt: '2026-03-01T12:00:00.000Z',
  status: 200,
  mediaType: 'text/html',
  charset: 'utf-8',
  headers: {},
  digest: `digest of ${path}`,
  body: new TextEncoder().encode(path),
  ...rest,
})

export const visitOf = (entry: FrontierEntry, rest: Partial<Visit> = {}): Visit => ({
  entry,
  outcome: { kind: 'captured', capture: captureOf(entry.url.slice(site.length)) },
  discovered: [],
  aliases: [],
  events: 0,
  issues: [],
  ...rest,
})

/** What every store keeps to. `open` gives an empty store; call it from a test file of the store. */
export function storeContract(name: string, open: () => CrawlStore | Promise<CrawlStore>): void {
  const opened = async (): Promise<CrawlStore> => {
    const store = await open()
    await store.open()
    return store
  }

  describe(`${name}: a crawl store`, () => {
    test('gives the entries of a group by priority, then by age, each once', async () => {
      const store = await opened()
      await store.add([
        entryFor('/low', { priority: 0.1 }),
        entryFor('/first'),
        entryFor('/high', { priority: 0.9 }),
        entryFor('/second'),
        entryFor('/elsewhere', { group: 'b', priority: 1 }),
      ])
      const order = []
      for (let entry = await store.next('a'); entry !== undefined; entry = await store.next('a')) order.push(entry.url)
      expect(order).toEqual(['/high', '/first', '/second', '/low'].map((path) => site + path))
      expect((await store.next('b'))?.url).toBe(`${site}/elsewhere`)
      expect(await store.next('nowhere')).toBeUndefined()
    })

    test('keeps the first entry of an address', async () => {
      const store = await opened()
      expect(await store.add([entryFor('/one'), entryFor('/one', { priority: 1 })])).toEqual([entryFor('/one')])
      expect(await store.add([entryFor('/one', { group: 'b' })])).toEqual([])
      await store.add([entryFor('/a')])
      const addresses: string[] = []
      for await (const url of store.addresses()) addresses.push(url)
      expect(addresses).toEqual([`${site}/one`, `${site}/a`])
    })

    test('keeps an entry as it was given', async () => {
      const store = await opened()
      const entry = entryFor('/one', { referrer: `${site}/`, lastmod: '2026-02-01', role: 'feed', depth: 2 })
      await store.add([entry])
      expect(await store.next('a')).toEqual(entry)
    })

    test('settles entry, aliases and captured address together, and adds what was discovered', async () => {
      const store = await opened()
      await store.add([entryFor('/old'), entryFor('/new'), entryFor('/alias')])
      const entry = await store.next('a')
      if (entry === undefined) throw new Error('no entry')
      const found = await store.commit(
        visitOf(entry, {
          outcome: { kind: 'captured', capture: captureOf('/new') },
          aliases: [`${site}/alias`],
          discovered: [entryFor('/new'), entryFor('/next', { group: 'b' })],
        }),
      )
      expect(found.map(({ url }) => url)).toEqual([`${site}/next`])
      for (const path of ['/old', '/new', '/alias']) expect(await store.settled(site + path)).toBe(true)
      expect(await store.settled(`${site}/next`)).toBe(false)
      expect(await store.next('a')).toBeUndefined()
      expect((await store.next('b'))?.url).toBe(`${site}/next`)
    })

    test('remembers the last good capture, also through a failure', async () => {
      const store = await opened()
      await store.add([entryFor('/one')])
      const entry = await store.next('a')
      if (entry === undefined) throw new Error('no entry')
      const headers = { etag: '"v1"', 'last-modified': 'Sun, 01 Mar 2026 12:00:00 GMT' }
      await store.commit(
        visitOf(entry, { outcome: { kind: 'captured', capture: captureOf('/one', { headers }) }, events: 3 }),
      )
      await store.finish()
      await store.open()
      await store.next('a')
      const issue = {
        code: 'http-500',
        severity: 'warning',
        focusNode: entry.url,
        message: { en: 'x', fr: 'x' },
      } as const
      await store.commit(visitOf(entry, { outcome: { kind: 'failed', issue } }))
      expect(await store.previous(`${site}/one`)).toEqual({
        url: `${site}/one`,
        digest: 'digest of /one',
        capturedAt: '2026-03-01T12:00:00.000Z',
        checkedAt: '2026-03-01T12:00:00.000Z',
        etag: '"v1"',
        lastModified: 'Sun, 01 Mar 2026 12:00:00 GMT',
        events: 3,
      })
      expect(await store.previous(`${site}/two`)).toBeUndefined()
    })

    test('finds the same body under another address, in this run only', async () => {
      const store = await opened()
      await store.add([entryFor('/one')])
      const entry = await store.next('a')
      if (entry === undefined) throw new Error('no entry')
      await store.commit(visitOf(entry))
      expect(await store.twin('digest of /one')).toBe(`${site}/one`)
      await store.finish()
      await store.open()
      expect(await store.twin('digest of /one')).toBeUndefined()
      await store.commit(
        visitOf(entry, {
          outcome: { kind: 'unchanged', url: entry.url, checkedAt: '2026-03-02T12:00:00.000Z' },
        }),
      )
      expect(await store.twin('digest of /one')).toBe(`${site}/one`)
    })

    test('goes on after an unfinished run: what was taken waits again, what is settled stays settled', async () => {
      const store = await opened()
      await store.add(['/a', '/b', '/c', '/d'].map((path) => entryFor(path)))
      const first = await store.next('a')
      if (first === undefined) throw new Error('no entry')
      await store.next('a')
      await store.next('a')
      await store.commit(visitOf(first, { events: 1 }))
      const opening = await store.open()
      expect(opening.resumed).toBe(true)
      expect(opening.done).toBe(1)
      expect(opening.groups).toEqual([{ group: 'a', queued: 3, due: 0 }])
      expect(await store.settled(`${site}/a`)).toBe(true)
      expect((await store.next('a'))?.url).toBe(`${site}/b`)
    })

    test('makes everything due again after a finished run', async () => {
      const store = await opened()
      await store.add(['/a', '/b', '/c'].map((path) => entryFor(path)))
      for (let count = 0; count < 2; count++) {
        const entry = await store.next('a')
        if (entry !== undefined) await store.commit(visitOf(entry, { events: count }))
      }
      await store.finish()
      const opening = await store.open()
      expect(opening).toEqual({ resumed: false, done: 0, groups: [{ group: 'a', queued: 3, due: 2 }], lessons: [] })
      expect(await store.settled(`${site}/a`)).toBe(false)
      const again = await store.next('a')
      expect(again?.url).toBe(`${site}/a`)
      if (again !== undefined) await store.commit(visitOf(again))
      expect((await store.open()).groups).toEqual([{ group: 'a', queued: 2, due: 1 }])
    })

    test('keeps the lessons of a visit with it: they are drawn from what was new, and the last of each stands', async () => {
      const store = await opened()
      await store.add([entryFor('/a'), entryFor('/b')])
      const lesson = (of: string, visited: number): Lesson => ({
        of,
        visited,
        fruitful: 1,
        leads: 2,
        idle: 3,
        copies: 4,
      })
      for (const visited of [1, 2]) {
        const entry = await store.next('a')
        if (entry === undefined) throw new Error('no entry')
        const discovered = [entryFor('/a'), entryFor(`/new-${visited}`, { group: 'b' })]
        let seen: readonly FrontierEntry[] = []
        await store.commit(visitOf(entry, { discovered }), (found) => {
          seen = found
          return visited === 1 ? [lesson('a', 1), lesson('class +', 7)] : [lesson('a', 2)]
        })
        expect(seen.map(({ url }) => url)).toEqual([`${site}/new-${visited}`])
      }
      const expected = [lesson('a', 2), lesson('class +', 7)]
      const { lessons } = await store.open()
      expect([...lessons].sort((a, b) => (a.of < b.of ? -1 : 1))).toEqual(expected)
      await store.finish()
      expect((await store.open()).lessons).toHaveLength(2)
    })

    test('remembers the lastmod that was stated last, and when a page was last looked at', async () => {
      const store = await opened()
      await store.add([entryFor('/one', { lastmod: '2026-01-01' })])
      const entry = await store.next('a')
      if (entry === undefined) throw new Error('no entry')
      await store.commit(visitOf(entry))
      expect(await store.add([entryFor('/one', { lastmod: '2026-02-01', group: 'b' })])).toEqual([])
      expect(await store.add([entryFor('/one')])).toEqual([])
      await store.finish()
      await store.open()
      expect(await store.next('a')).toEqual(entryFor('/one', { lastmod: '2026-02-01' }))
      const checkedAt = '2026-03-09T12:00:00.000Z'
      await store.commit(visitOf(entry, { outcome: { kind: 'unchanged', url: entry.url, checkedAt } }))
      expect(await store.previous(entry.url)).toMatchObject({ checkedAt, capturedAt: '2026-03-01T12:00:00.000Z' })
    })

    test('keeps a copy of each robots.txt, over runs', async () => {
      const store = await opened()
      const copy = { origin: site, at: '2026-03-01T12:00:00.000Z', body: new Uint8Array([0xc9, 0, 10]), etag: '"1"' }
      expect(await store.robots(site)).toBeUndefined()
      await store.keepRobots({ ...copy, at: '2026-02-01T12:00:00.000Z', lastModified: 'x' })
      await store.keepRobots(copy)
      await store.finish()
      await store.open()
      expect(await store.robots(site)).toEqual(copy)
      expect(await store.robots('https://hall.example')).toBeUndefined()
    })
  })
}
