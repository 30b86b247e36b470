import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openClient } from '@rampe/http'
import { delay, HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { forget, push } from '../push.ts'
import { statementsIn } from '../statements.ts'
import { folderTarget } from './folder.ts'
import { gitFolderTarget } from './git-folder.ts'
import { graphStoreTarget } from './graph-store.ts'
import { httpPostTarget } from './http-post.ts'
import { indexNowTarget } from './index-now.ts'
import { textAt } from './remote.ts'
import { serve } from './service.contract.ts'
import { sparqlUpdateTarget } from './sparql-update.ts'
import { fewer, keepsTheContract, memoryLedger, whole } from './target.contract.ts'

async function inFolder(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'rampe-target-'))
  try {
    await work(dir)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function filesIn(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')])))
}

const festival = 'https://rampe.example/fr/foire#event'

describe.each([
  ['folder', folderTarget],
  ['git-folder', gitFolderTarget],
])('%s', (_name, target) => {
  it('keeps the contract', () => inFolder((dir) => keepsTheContract(target(dir), () => filesIn(dir))))
  it('forgets', () =>
    inFolder(async (dir) => {
      await push(target(dir), await whole(), { ledger: memoryLedger() })
      expect(JSON.stringify(await filesIn(dir))).toContain(festival)
      expect((await target(dir).forget([festival])).removed).toBeGreaterThan(0)
      expect(JSON.stringify(await filesIn(dir))).not.toContain(festival)
    }))
})

it('a git folder holds the graph alone', () =>
  inFolder(async (dir) => {
    await push(gitFolderTarget(dir), await whole(), { ledger: memoryLedger() })
    expect((await readdir(dir)).sort()).toEqual(['.gitattributes', 'graph.jsonld', 'graph.nq', 'manifest.json'])
  }))

/** A Graph Store and SPARQL endpoint that knows just what the targets say. */
function store(limit = Number.POSITIVE_INFINITY) {
  let text = ''
  let version = 0
  const write = (next: string) => {
    text = next
    version += 1
    return new HttpResponse(null, { status: 204 })
  }
  const read = () =>
    text === ''
      ? new HttpResponse(null, { status: 404 })
      : new HttpResponse(text, { headers: { etag: `"${version}"` } })
  const updates: string[] = []
  const handlers = [
    http.get('*/store', read),
    http.delete('*/store', () => write('')),
    http.put('*/store', async ({ request }) => {
      const match = request.headers.get('if-match')
      return match !== null && match !== `"${version}"`
        ? new HttpResponse(null, { status: 412 })
        : write(await request.text())
    }),
    http.post('*/sparql', async ({ request }) => {
      if (request.headers.get('content-type') !== 'application/sparql-update') return new HttpResponse(text)
      const update = await request.text()
      if (update.length > limit) return new HttpResponse('too large', { status: 413 })
      updates.push(update)
      const [, verb, body = ''] = /^(INSERT|DELETE) DATA \{ GRAPH <[^>]*> \{\n([\s\S]*)\n\} \}$/.exec(update) ?? []
      const lines = new Set(text.split('\n').filter((line) => line !== ''))
      for (const line of body.split('\n')) verb === 'INSERT' ? lines.add(line) : lines.delete(line)
      return write([...lines].join('\n'))
    }),
  ]
  return { handlers, updates, held: async () => [...statementsIn(text).keys()].sort() }
}

const byStore = [
  [
    'graph-store',
    (url: string, client: never) => graphStoreTarget({ client, url: `${url}/store`, graph: 'http://g.example/1' }),
  ],
  [
    'sparql-update',
    (url: string, client: never) =>
      sparqlUpdateTarget({ client, query: `${url}/sparql`, graph: 'http://g.example/1', batch: 7 }),
  ],
] as const

describe.each(byStore)('%s', (_name, target) => {
  it('keeps the contract, and forgets', async () => {
    const { handlers, held } = store()
    await using service = await serve(...handlers)
    const subject = target(service.url, service.client as never)
    await keepsTheContract(subject, held)
    expect((await subject.forget([festival])).removed).toBe(6)
    expect((await held()).join('\n')).not.toContain(festival)
    expect(service.unknown).toEqual([])
  })
})

describe('sparql-update', () => {
  it('sends only what changed', async () => {
    const { handlers, updates } = store()
    await using service = await serve(...handlers)
    const target = sparqlUpdateTarget({
      client: service.client,
      query: `${service.url}/sparql`,
      graph: 'http://g.example/1',
    })
    const ledger = memoryLedger()
    await push(target, await whole(), { ledger })
    updates.length = 0
    await push(target, await fewer(), { ledger })
    expect(updates).toHaveLength(1)
    const said = updates[0]?.split('\n').slice(1, -1) ?? []
    expect(said.length).toBe(6)
    for (const line of said) expect(line).toContain(`<${festival}>`)
  })

  it('halves what the server finds too large', async () => {
    const { handlers, held } = store(2000)
    await using service = await serve(...handlers)
    const target = sparqlUpdateTarget({
      client: service.client,
      query: `${service.url}/sparql`,
      graph: 'http://g.example/1',
    })
    await push(target, await whole(), { ledger: memoryLedger() })
    expect(await held()).toEqual([...statementsIn(textAt(await whole(), 'graph.nq')).keys()].sort())
  })
})

describe('http-post', () => {
  it('keeps the contract, and says the same key for the same content', async () => {
    const bodies = new Map<string, string>()
    await using service = await serve(
      http.post('*/hook', async ({ request }) => {
        bodies.set(request.headers.get('idempotency-key') ?? '', await request.text())
        return new HttpResponse(null, { status: 202 })
      }),
      http.delete('*/hook', async ({ request }) => HttpResponse.json(await request.json())),
    )
    const target = httpPostTarget({ client: service.client, url: `${service.url}/hook` })
    await keepsTheContract(target, async () => ([...bodies.values()].at(-1) === undefined ? 'nothing' : 'something'))
    expect(bodies.size).toBe(2)
    expect((await target.forget([festival])).removed).toBe(1)
  })

  it.each([
    [401, 'target-unauthorized'],
    [403, 'target-unauthorized'],
    [413, 'target-too-large'],
    [400, 'target-rejected'],
    [500, 'target-failed'],
  ])('%i is %s, in both languages, with what the server said and no secret', async (status, code) => {
    await using service = await serve(
      http.post('*/hook', ({ request }) => {
        const message = `no such thing: ${request.headers.get('authorization')}`
        return HttpResponse.json({ message }, { status })
      }),
    )
    const credential = { env: 'TOKEN' }
    const target = httpPostTarget({
      client: service.client,
      url: `${service.url}/hook`,
      credential,
      env: { TOKEN: 's3cret' },
    })
    const ledger = memoryLedger()
    const failure = await push(target, await whole(), { ledger }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code, details: { message: { fr: expect.stringContaining('no such thing') } } })
    expect(JSON.stringify(failure) + String(failure)).not.toContain('s3cret')
    expect(ledger.states()).toEqual(['pending'])
  })

  it('tries again what fails in passing', async () => {
    let tries = 0
    await using service = await serve(
      http.post('*/hook', () => {
        tries += 1
        return new HttpResponse(null, { status: tries < 3 ? 503 : 200 })
      }),
    )
    const target = httpPostTarget({ client: service.client, url: `${service.url}/hook` })
    expect((await push(target, await whole(), { ledger: memoryLedger() })).receipt).toBeDefined()
    expect(tries).toBe(3)
  })

  it('gives up on a server that never answers, and keeps the push as begun', async () => {
    await using service = await serve(http.post('*/hook', () => delay('infinite')))
    const client = openClient({ privateHosts: ['127.0.0.1'], delayMs: 0, retries: 0, totalTimeoutMs: 200 })
    const target = httpPostTarget({
      client: { ...client, request: (url, options) => client.request(url, { ...options, retries: 0 }) },
      url: `${service.url}/hook`,
    })
    const ledger = memoryLedger()
    await expect(push(target, await whole(), { ledger })).rejects.toMatchObject({ code: 'answer-timeout' })
    expect(ledger.states()).toEqual(['pending'])
    await client.close()
  })

  it('sends the secret, and says where it must stand', async () => {
    const seen: (string | null)[] = []
    await using service = await serve(
      http.post('*/hook', ({ request }) => {
        seen.push(request.headers.get('authorization'), request.headers.get('x-api-key'))
        return new HttpResponse(null, { status: 200 })
      }),
    )
    const given = { client: service.client, url: `${service.url}/hook`, env: { TOKEN: 'abc' } }
    await push(httpPostTarget({ ...given, credential: { env: 'TOKEN' } }), await whole(), { ledger: memoryLedger() })
    await push(httpPostTarget({ ...given, credential: { env: 'TOKEN', scheme: 'X-API-KEY' } }), await whole(), {
      ledger: memoryLedger(),
    })
    expect(seen).toEqual(['Bearer abc', null, null, 'abc'])
    const missing = httpPostTarget({ ...given, credential: { env: 'OTHER' } })
    await expect(push(missing, await whole(), { ledger: memoryLedger() })).rejects.toMatchObject({
      code: 'credential-missing',
    })
  })
})

describe('index-now', () => {
  it('tells of changed pages only', async () => {
    const lists: string[][] = []
    await using service = await serve(
      http.post('*/indexnow', async ({ request }) => {
        const { urlList, host, key } = (await request.clone().json()) as {
          urlList: string[]
          host: string
          key: string
        }
        expect([host, key]).toEqual(['rampe.example', 'abcdef12'])
        lists.push(urlList)
        return new HttpResponse(null, { status: 202 })
      }),
    )
    const target = indexNowTarget({
      client: service.client,
      url: `${service.url}/indexnow`,
      host: 'rampe.example',
      key: 'abcdef12',
    })
    const ledger = memoryLedger()
    await push(target, await fewer(), { ledger })
    await push(target, await whole(), { ledger })
    await push(target, await whole(), { ledger })
    await push(target, await fewer(), { ledger })
    await forget(target, ['https://rampe.example/fr/phedre', festival], ledger)
    expect((await push(target, await fewer(), { ledger })).receipt).toBeUndefined()
    const foire = 'https://rampe.example/fr/foire'
    expect(lists).toEqual([
      ['https://rampe.example/en/phaedra', 'https://rampe.example/fr/phedre'],
      [foire],
      [foire],
      ['https://rampe.example/fr/phedre'],
    ])
    expect(() => indexNowTarget({ client: service.client, host: 'x.example', key: 'no key' })).toThrow(RangeError)
  })
})
