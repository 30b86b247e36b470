import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { endpoint } from './endpoint.ts'
import { graph } from './sample.contract.ts'
import { SNIPPET_JS } from './snippet-script.ts'

let now = 0
const handle = endpoint({ graph: () => graph, hosts: ['rampe.example'], clock: () => now, perMinute: 1000 })
const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  handle(new Request(`https://markup.example${path}`, init))
const ask = (url: string, init: RequestInit = {}): Promise<Response> =>
  get(`/jsonld?url=${encodeURIComponent(url)}`, init)

describe('/jsonld', () => {
  it.each<[url: string, status: number]>([
    ['https://rampe.example/fr/phedre', 200],
    ['http://www.rampe.example/fr/phedre/?utm_source=x&fbclid=y#top', 200],
    ['https://RAMPE.example/fr/phedre/index.html', 200],
    ['https://rampe.example/fr/phedre?lang=fr', 204],
    ['https://rampe.example/fr/Phedre', 204],
    ['https://rampe.example/', 204],
    ['https://elsewhere.example/fr/phedre', 403],
    ['https://rampe.example.evil.example/fr/phedre', 403],
    ['rampe.example/fr/phedre', 400],
    ['javascript:alert(1)', 403],
    [`https://rampe.example/${'a'.repeat(3000)}`, 400],
  ])('%s → %i', async (url, status) => {
    const response = await ask(url)
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('set-cookie')).toBeNull()
    if (status === 204) expect(await response.text()).toBe('')
  })

  it('answers in the language of the page, safely, with an ETag', async () => {
    const response = await ask('https://rampe.example/en/phaedra')
    const text = await response.text()
    expect(JSON.parse(text)['@graph'][0].name).toBe('Phaedra')
    expect(text).not.toContain('<')
    expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600')
    const etag = response.headers.get('etag') ?? ''
    expect(
      (await ask('https://rampe.example/en/phaedra', { headers: { 'if-none-match': `"x", W/${etag}` } })).status,
    ).toBe(304)
    const head = await ask('https://rampe.example/en/phaedra', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag])
  })

  it('keeps to GET, HEAD and the preflight', async () => {
    expect((await ask('https://rampe.example/fr/phedre', { method: 'POST' })).status).toBe(405)
    expect(
      (await ask('https://rampe.example/fr/phedre', { method: 'OPTIONS' })).headers.get('access-control-allow-methods'),
    ).toBe('GET, HEAD')
    expect((await get('/other')).status).toBe(404)
  })

  it('limits each client, and lets it in again', async () => {
    const client = (request: Request): string => request.headers.get('x-client') ?? ''
    const limited = endpoint({ graph: () => graph, hosts: ['rampe.example'], clock: () => now, perMinute: 2, client })
    const from = async (name: string): Promise<number> =>
      (await limited(new Request('https://m.example/snippet.js', { headers: { 'x-client': name } }))).status
    expect([await from('a'), await from('a'), await from('a'), await from('b')]).toEqual([200, 200, 429, 200])
    now += 30_000
    expect([await from('a'), await from('a')]).toEqual([200, 429])
  })

  it('keeps the last graph where the next cannot be had', async () => {
    let broken = false
    const handler = endpoint({
      graph: () => (broken ? Promise.reject(new Error('down')) : graph),
      hosts: ['rampe.example'],
      clock: () => now,
      maxAge: 1,
    })
    const status = async () =>
      (await handler(new Request('https://m.example/jsonld?url=https://rampe.example/fr/phedre'))).status
    expect(await status()).toBe(200)
    broken = true
    now += 2000
    expect(await status()).toBe(200)
  })
})

describe('/snippet.js', () => {
  it('is small, and has nothing that a policy would refuse', () => {
    expect(Buffer.byteLength(SNIPPET_JS)).toBeLessThan(2048)
    expect(SNIPPET_JS).not.toMatch(/eval|innerHTML|document\.write|cookie|localStorage|new Function/)
  })

  const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync)
  it.skipIf(chromium === undefined)(
    'puts the JSON-LD into a page under a strict policy, in a browser',
    async () => {
      const page = `<!doctype html><html><head><meta charset="utf-8"><link rel="canonical" href="https://www.rampe.example/fr/foire/"><script async src="/snippet.js"></script></head><body></body></html>`
      const server = createServer(async (request, response) => {
        if (request.url === '/') {
          response.writeHead(200, {
            'content-type': 'text/html',
            'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
          })
          response.end(page)
          return
        }
        const answer = await handle(new Request(`http://localhost${request.url}`))
        response.writeHead(answer.status, Object.fromEntries(answer.headers))
        response.end(Buffer.from(await answer.arrayBuffer()))
      })
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve)
      })
      const profile = await mkdtemp(join(tmpdir(), 'rampe-chromium-'))
      try {
        const { port } = server.address() as AddressInfo
        const flags = [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--virtual-time-budget=5000',
        ]
        const { stdout } = await promisify(execFile)(String(chromium), [
          ...flags,
          `--user-data-dir=${profile}`,
          '--dump-dom',
          `http://127.0.0.1:${port}/`,
        ])
        const [, text = ''] = /<script type="application\/ld\+json" data-rampe="">([^<]*)<\/script>/.exec(stdout) ?? []
        expect(JSON.parse(text).name).toBe('Foire <d\'été> & "rires"')
      } finally {
        server.closeAllConnections()
        server.close()
        await rm(profile, { recursive: true, force: true })
      }
    },
    120_000,
  )
})
