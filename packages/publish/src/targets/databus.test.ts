import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { delay, HttpResponse, http } from 'msw'
import { describe, expect, it } from 'vitest'
import { fileLedger } from '../ledger.ts'
import { forget, push } from '../push.ts'
import { type DatabusOptions, databusReport, databusTarget } from './databus.ts'
import { textAt } from './remote.ts'
import { type Service, serve, serveTls } from './service.contract.ts'
import { fewer, keepsTheContract, memoryLedger, whole } from './target.contract.ts'

/** The Databus as it was observed: it fetches `downloadUrl` before it answers, and registers a version by its name. */
function databus(wait: () => Promise<void> = async () => undefined) {
  const state = { file: '', versions: new Map<string, Record<string, unknown>>(), fetches: 0 }
  const register = (given: Record<string, unknown>) => {
    const missing = ['artifact', 'publisher', 'group', 'version', 'downloadUrl'].filter((field) => !given[field])
    if (missing.length > 0)
      return HttpResponse.json({ message: `Error with ${missing.join(', ')}= []` }, { status: 400 })
    state.versions.set(String(given.version), given)
    return HttpResponse.json(
      { message: 'created', dataset: `http://kg.artsdata.ca/databus/rampe/${given.version}#Dataset` },
      { status: 201 },
    )
  }
  const handlers = [
    http.get('*/graph.jsonld', () => {
      state.fetches += 1
      return new HttpResponse(state.file, { status: state.file === '' ? 404 : 200 })
    }),
    http.post('*/databus/', async ({ request }) => {
      const body = await request.text()
      const given = body === '' ? Object.fromEntries(new URL(request.url).searchParams) : JSON.parse(body)
      await wait()
      return register(given)
    }),
    http.delete('*/databus', ({ request }) => {
      const asked = new URL(request.url).searchParams
      return new HttpResponse(null, { status: asked.has('artifact') && asked.has('publisher') ? 204 : 400 })
    }),
  ]
  return { state, handlers }
}

const optionsOf = (service: Pick<Service, 'url' | 'client'>, rest: Partial<DatabusOptions> = {}): DatabusOptions => ({
  client: service.client,
  url: `${service.url}/databus/`,
  publisher: 'http://kg.artsdata.ca/resource/K1-1',
  group: 'rampe-example',
  artifact: 'programme',
  downloadUrl: `${service.url}/graph.jsonld`,
  now: () => new Date('2026-02-03T04:05:06Z'),
  ...rest,
})

describe('the Databus', () => {
  it('keeps the contract', async () => {
    const { state, handlers } = databus()
    await using service = await serve(...handlers)
    let second = 0
    const now = () => new Date(Date.UTC(2026, 1, 3, 4, 5, second++))
    const target = databusTarget(optionsOf(service, { now, check: false }))
    await keepsTheContract(target, async () => (state.versions.size === 0 ? 'nothing' : 'something'))
    expect(service.unknown).toEqual([])
  })

  it('sends every field of the JSON form', async () => {
    const { state, handlers } = databus()
    await using service = await serve(...handlers)
    state.file = textAt(await whole(), 'graph.jsonld')
    const given = {
      comment: 'nightly',
      derivedFromUrl: 'https://rampe.example/',
      reportCallbackUrl: 'https://rampe.example/report',
      shacl: 'artsdata',
    }
    const target = databusTarget(optionsOf(service, { ...given, mode: 'register-only' }))
    const { receipt } = await push(target, await whole(), { ledger: memoryLedger() })
    expect(receipt?.result).toBe('http://kg.artsdata.ca/databus/rampe/2026-02-03T04_05_06#Dataset')
    expect([...state.versions.values()]).toEqual([
      {
        artifact: 'programme',
        publisher: 'http://kg.artsdata.ca/resource/K1-1',
        group: 'rampe-example',
        version: '2026-02-03T04_05_06',
        downloadUrl: `${service.url}/graph.jsonld`,
        downloadFile: 'graph.jsonld',
        ...given,
        register_only: true,
      },
    ])
  })

  it('sends the query form without a body', async () => {
    const { state, handlers } = databus()
    await using service = await serve(...handlers)
    state.file = textAt(await whole(), 'graph.jsonld')
    await push(databusTarget(optionsOf(service, { form: 'query' })), await whole(), { ledger: memoryLedger() })
    expect([...state.versions.values()]).toMatchObject([
      { version: '2026-02-03', artifact: 'programme', register_only: 'false' },
    ])
  })

  it('only looks in a fetch test', async () => {
    const { state, handlers } = databus()
    await using service = await serve(...handlers)
    state.file = textAt(await whole(), 'graph.jsonld')
    await push(databusTarget(optionsOf(service, { mode: 'fetch-test' })), await whole(), { ledger: memoryLedger() })
    expect([state.fetches, state.versions.size]).toEqual([1, 0])
  })

  it.each([
    ['is not there', '', 'download-missing'],
    ['is another one', '{}', 'download-stale'],
  ])('registers nothing when the file %s', async (_name, file, code) => {
    const { state, handlers } = databus()
    await using service = await serve(...handlers)
    state.file = file
    await expect(
      push(databusTarget(optionsOf(service)), await whole(), { ledger: memoryLedger() }),
    ).rejects.toMatchObject({ code })
    expect(state.versions.size).toBe(0)
  })

  it('tells what a 400 says', async () => {
    const { handlers } = databus()
    await using service = await serve(...handlers)
    const target = databusTarget(optionsOf(service, { publisher: '', check: false }))
    await expect(push(target, await whole(), { ledger: memoryLedger() })).rejects.toMatchObject({
      code: 'target-rejected',
      details: { message: { en: expect.stringContaining('Error with publisher= []') } },
    })
  })

  it('outlives 503 and a slow answer', async () => {
    const { state, handlers } = databus(() => delay(300))
    let down = 2
    await using service = await serve(
      http.post('*/databus/', () => (down-- > 0 ? new HttpResponse(null, { status: 503 }) : undefined)),
      ...handlers,
    )
    state.file = textAt(await whole(), 'graph.jsonld')
    await push(databusTarget(optionsOf(service)), await whole(), { ledger: memoryLedger() })
    expect(state.versions.size).toBe(1)
  })

  it('forgets by a new version, once the file has forgotten; withdraws the artifact', async () => {
    const { state, handlers } = databus()
    await using service = await serve(...handlers)
    const target = databusTarget(optionsOf(service))
    const ledger = memoryLedger()
    state.file = textAt(await whole(), 'graph.jsonld')
    const gone = ['https://rampe.example/fr/foire#event']
    await expect(forget(target, gone, ledger)).rejects.toMatchObject({ code: 'download-stale' })
    state.file = textAt(await fewer(), 'graph.jsonld')
    expect((await forget(target, gone, ledger)).result).toContain('2026-02-03')
    await target.withdraw('http://kg.artsdata.ca/databus/rampe/rampe-example/programme')
    expect(service.seen.at(-1)).toMatch(/^DELETE \/databus\?artifact=.*&publisher=/)
  })

  it('takes its report', async () => {
    const reports: string[] = []
    const handler = databusReport((message) => void reports.push(message))
    const post = (body: string) => handler(new Request('https://rampe.example/report', { method: 'POST', body }))
    expect([(await post('{"message":"2 violations"}')).status, (await post('oops')).status]).toEqual([204, 400])
    expect((await handler(new Request('https://rampe.example/report'))).status).toBe(405)
    expect(reports).toEqual(['2 violations'])
  })
})

/** Pushes in a process of its own, so that it can be killed. */
const child = (url: string, ledger: string, env: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, ['--conditions=source', join(import.meta.dirname, 'push-once.contract.ts'), url, ledger], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...process.env, ...env },
  })
const ended = (process: ReturnType<typeof child>) =>
  new Promise<number | null>((resolve) => process.once('exit', resolve))

it.each([
  ['before the file was looked at', 'GET /graph.jsonld'],
  ['after it was sent, before the answer', 'POST /databus/'],
])(
  'kill -9 %s: run again, nothing is lost and nothing twice',
  async (_name, moment) => {
    const dir = await mkdtemp(join(tmpdir(), 'rampe-databus-'))
    try {
      const { state, handlers } = databus()
      state.file = textAt(await whole(), 'graph.jsonld')
      let reached: (() => void) | undefined = () => undefined
      const hold = async ({ request }: { readonly request: Request }) => {
        if (reached === undefined || !`${request.method} ${new URL(request.url).pathname}`.startsWith(moment))
          return undefined
        // The Databus has it; the one who sent it will never know.
        if (request.method === 'POST') state.versions.set(JSON.parse(await request.clone().text()).version, {})
        reached()
        await delay('infinite')
        return undefined
      }
      await using service = await serve(http.all('*', hold), ...handlers)
      const file = join(dir, 'outbox.jsonl')
      const first = child(service.url, file)
      await new Promise<void>((resolve) => {
        reached = resolve
      })
      reached = undefined
      first.kill('SIGKILL')
      await ended(first)
      expect(await readFile(file, 'utf8')).toMatch(/"pending"/)
      expect(await readFile(file, 'utf8')).not.toMatch(/"done"/)

      expect(await ended(child(service.url, file))).toBe(0)
      expect(state.versions.size, 'one version, however often it was sent').toBe(1)
      const entries = await fileLedger(file).entries('databus')
      expect(entries.map(({ state }) => state)).toEqual(['pending', 'pending', 'done'])

      const before = service.seen.length
      expect(await ended(child(service.url, file))).toBe(0)
      expect(service.seen.length, 'a third run has nothing to say').toBe(before)
    } finally {
      await rm(dir, { recursive: true, force: true })
    }
  },
  120_000,
)

const OPENSSL = spawnSync('openssl', ['version']).status === 0
if (!OPENSSL) console.warn('openssl is not installed: the Databus is not pushed to over TLS')

/** A certificate authority of one certificate, for the loopback address. */
async function certificateIn(dir: string): Promise<{ key: string; cert: string; file: string }> {
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')]
  const subject = ['-subj', '/CN=rampe.example', '-addext', 'subjectAltName=IP:127.0.0.1']
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const made = spawnSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert, ...subject])
  expect(made.status).toBe(0)
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8'), file: cert }
}

it.skipIf(!OPENSSL)(
  'pushes over TLS to a server whose authority is trusted, and to no other',
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'rampe-databus-tls-'))
    try {
      const { file, ...tls } = await certificateIn(dir)
      const { state, handlers } = databus()
      state.file = textAt(await whole(), 'graph.jsonld')
      await using service = await serveTls(tls, ...handlers)
      const stranger = child(service.url, join(dir, 'stranger.jsonl'))
      let told = ''
      stranger.stderr?.on('data', (chunk) => {
        told += String(chunk)
      })
      expect(await ended(stranger)).not.toBe(0)
      expect([told.includes('tls-invalid'), service.seen]).toEqual([true, []])

      expect(await ended(child(service.url, join(dir, 'known.jsonl'), { NODE_EXTRA_CA_CERTS: file }))).toBe(0)
      expect([...state.versions.values()]).toMatchObject([
        { artifact: 'programme', downloadUrl: `${service.url}/graph.jsonld` },
      ])
    } finally {
      await rm(dir, { recursive: true, force: true })
    }
  },
  120_000,
)
