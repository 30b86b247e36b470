import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveTheatre, type TheatreServer } from '../../examples/theatre/server.ts'
import { rampeIn } from '../terminal.ts'

let theatre: TheatreServer
let store: Server
let storeUrl: string
let cwd: string
const received: { method: string; key: string | undefined; auth: string | undefined; body: string }[] = []

beforeAll(async () => {
  theatre = await serveTheatre()
  store = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { authorization, 'idempotency-key': key } = request.headers
    received.push({
      method: request.method ?? '',
      key: String(key),
      auth: authorization,
      body: Buffer.concat(chunks).toString(),
    })
    response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve))
  const address = store.address()
  storeUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graph`
  cwd = mkdtempSync(join(tmpdir(), 'rampe-push-'))
  await rampe(`${theatre.url}/`, '--allow-private', '--delay', '0')
})
afterAll(async () => {
  await theatre.close()
  await new Promise((resolve) => store.close(resolve))
})

const rampe = (...args: string[]) => rampeIn(cwd, ...args)
const configure = (targets: readonly unknown[]) =>
  writeFileSync(join(cwd, 'rampe.config.json'), JSON.stringify({ targets }))

describe('rampe push', () => {
  it('prints the difference, sends it once, and has nothing to send again', async () => {
    process.env.RAMPE_TEST_SECRET = 'open sesame'
    configure([
      { type: 'folder', dir: 'copy' },
      { type: 'http-post', name: 'store', url: storeUrl, credential: { env: 'RAMPE_TEST_SECRET' } },
    ])
    const dry = await rampe('push', '--dry-run')
    expect(dry).toMatchObject({ code: 0 })
    expect(dry.out).toMatch(/not sent/)
    expect([existsSync(join(cwd, 'copy')), received.length]).toEqual([false, 0])

    expect((await rampe('push')).code).toBe(0)
    expect(readFileSync(join(cwd, 'copy', 'graph.jsonld'), 'utf8')).toBe(
      readFileSync(join(cwd, 'rampe-out', 'graph.jsonld'), 'utf8'),
    )
    expect(received.map(({ method, auth }) => [method, auth])).toEqual([['POST', 'Bearer open sesame']])
    expect(JSON.parse(received[0]?.body ?? '')['@graph'].length).toBeGreaterThan(10)

    const again = await rampe('push')
    expect(again.out).toMatch(/up to date/)
    expect(received.length).toBe(1)
    expect(readFileSync(join(cwd, '.rampe', 'outbox.jsonl'), 'utf8')).not.toContain('sesame')
  })

  it('tells what one target refuses, and still serves the others', async () => {
    configure([
      { type: 'http-post', name: 'locked', url: storeUrl, credential: { env: 'RAMPE_TEST_NO_SECRET' } },
      { type: 'folder', name: 'second', dir: 'second' },
    ])
    const { code, err } = await rampe('push')
    expect(code).toBe(3)
    expect(err).toMatch(/credential-missing[\s\S]*RAMPE_TEST_NO_SECRET/)
    expect(existsSync(join(cwd, 'second', 'graph.jsonld'))).toBe(true)
  })

  it.each([
    [[], ['push'], 'targets-missing'],
    [[{ type: 'folder', dir: 'copy' }], ['push', '--target', 'moon'], 'target-unknown'],
    [[{ type: 'carrier-pigeon' }], ['push'], 'config-invalid'],
    [[{ type: 'http-post', url: 'store' }], ['push'], 'config-invalid'],
  ] as const)('%j %j is refused as %s', async (targets, args, code) => {
    configure(targets)
    const seen = await rampe(...args)
    expect(seen.err).toContain(code)
    expect(seen.code).toBe(2)
  })
})
