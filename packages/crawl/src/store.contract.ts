import type { Capture } from '@rampe/model'
import { describe, expect, test } from 'vitest'
import type { CrawlStore } from './store.ts'
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

    test('goes on after an unfinished run: what was taken comes first, what is settled stays settled', async () => {
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
      expect(opening.pending.map(({ url }) => url)).toEqual([`${site}/b`, `${site}/c`])
      expect(opening.groups).toEqual([{ group: 'a', queued: 1, visited: 1, fruitful: 1, priority: 0.5 }])
      expect(await store.settled(`${site}/a`)).toBe(true)
      expect((await store.next('a'))?.url).toBe(`${site}/d`)
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
      expect(opening).toEqual({
        resumed: false,
        pending: [],
        done: 0,
        groups: [{ group: 'a', queued: 3, visited: 2, fruitful: 1, priority: 0.5 }],
      })
      expect(await store.settled(`${site}/a`)).toBe(false)
      expect((await store.next('a'))?.url).toBe(`${site}/a`)
    })
  })
}
