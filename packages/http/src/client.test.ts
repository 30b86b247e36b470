import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openClient } from './client.ts'
import type { Client, ClientOptions } from './request.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

let port = 0
let handler: Handler = (_request, response) => void response.end('bonjour')
let asked: IncomingMessage[] = []
const clients: Client[] = []
const server = createServer((request, response) => {
  asked.push(request)
  handler(request, response)
})

beforeAll(() =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve())).then(() => {
    port = (server.address() as AddressInfo).port
  }),
)
afterAll(
  () =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(resolve)
    }),
)
afterEach(async () => {
  asked = []
  handler = (_request, response) => void response.end('bonjour')
  for (const client of clients.splice(0)) await client.close()
})

const at = (host: string, path = '/'): string => `http://${host}:${port}${path}`

/** A door to invented hosts, all on loopback. */
function door(options: ClientOptions = {}): Client {
  const client = openClient({
    delayMs: 0,
    backoffMs: 1,
    resolve: async () => ['127.0.0.1'],
    privateHosts: ['theatre.example', 'hall.example'],
    ...options,
  })
  clients.push(client)
  return client
}

describe('who is asked', () => {
  test.each([
    ['a name that leads to loopback', 'rebinding.example', ['127.0.0.1']],
    ['a name that leads to the metadata service', 'metadata.example', ['169.254.169.254']],
    ['a name with a mapped address', 'mapped.example', ['::ffff:127.0.0.1']],
    ['loopback itself', '127.0.0.1', []],
    ['loopback in hexadecimal', '0x7f000001', []],
    ['loopback as one number', '2130706433', []],
    ['IPv6 loopback', '[::1]', []],
    ['mapped loopback', '[::ffff:7f00:1]', []],
    ['all interfaces', '0.0.0.0', []],
  ])('%s is refused', async (_name, host, addresses) => {
    const client = door({ resolve: async () => addresses, privateHosts: [] })
    await expect(client.request(at(host))).rejects.toMatchObject({ code: 'address-refused' })
    expect(asked).toHaveLength(0)
  })

  test('a redirect into the private network is refused at its hop', async () => {
    handler = (_request, response) =>
      void response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` }).end()
    await expect(door().request(at('theatre.example'))).rejects.toMatchObject({ code: 'address-refused' })
    expect(asked.map(({ url }) => url)).toEqual(['/'])
  })

  test('a name is resolved anew for each connection, and what it then leads to is checked', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']]
    let own = true
    const client = openClient({
      delayMs: 0,
      retries: 0,
      resolve: async () => answers.shift() ?? [],
      privateHosts: own ? ['first.example'] : [],
    })
    clients.push(client)
    own = false
    expect((await client.request(at('first.example'))).status).toBe(200)
    await expect(client.request(at('second.example'))).rejects.toMatchObject({ code: 'address-refused' })
  })

  test.each([
    ['ftp://theatre.example/', 'scheme-refused'],
    ['file:///etc/passwd', 'scheme-refused'],
    ['theatre', 'url-invalid'],
    ['http://', 'url-invalid'],
  ])('%s ends as %s', async (url, code) => {
    await expect(door().request(url)).rejects.toMatchObject({ code })
  })

  test.each([
    ['ENOTFOUND', 'dns-failure'],
    ['EAI_AGAIN', 'dns-failure'],
  ])('a resolver that says %s ends as %s', async (code, expected) => {
    const resolve = async (): Promise<never> => {
      throw Object.assign(new Error(code), { code })
    }
    await expect(door({ resolve }).request(at('nowhere.example'))).rejects.toMatchObject({ code: expected })
  })

  test('a closed port ends as host-unreachable', async () => {
    await expect(door({ retries: 0 }).request('http://theatre.example:1/')).rejects.toMatchObject({
      code: 'host-unreachable',
    })
  })
})

describe('what is sent', () => {
  test('an honest name, and what encodings are understood', async () => {
    await door({ contact: 'https://quai.example/robot' }).request(at('theatre.example'))
    expect(asked[0]?.headers['user-agent']).toMatch(/^Rampe\/\d+\.\d+\.\d+ \(\+https:\/\/quai\.example\/robot\)$/)
    expect(asked[0]?.headers['accept-encoding']).toBe('gzip, deflate, br, zstd')
    expect(asked[0]?.headers.host).toBe(`theatre.example:${port}`)
  })

  test('secrets stay with the origin that they were meant for', async () => {
    handler = ({ headers }, response) => {
      if (headers.host?.startsWith('theatre') === true) response.writeHead(307, { location: at('hall.example') }).end()
      else response.end('ok')
    }
    await door().request(at('theatre.example'), { headers: { authorization: 'Bearer x', 'x-plain': 'y' } })
    expect(asked[1]?.headers.authorization).toBeUndefined()
    expect(asked[1]?.headers['x-plain']).toBe('y')
  })

  test.each([
    [303, 'PUT', 'GET'],
    [302, 'POST', 'GET'],
    [307, 'POST', 'POST'],
    [308, 'PUT', 'PUT'],
  ] as const)('after %d a %s goes on as %s', async (status, method, expected) => {
    handler = ({ url }, response) => {
      if (url === '/') response.writeHead(status, { location: '/next' }).end()
      else response.end('ok')
    }
    const answer = await door().request(at('theatre.example'), { method, body: 'x' })
    expect(asked.map((one) => one.method)).toEqual([method, expected])
    expect(answer).toMatchObject({
      url: at('theatre.example', '/next'),
      redirects: [at('theatre.example')],
      requests: 2,
    })
  })

  test('redirects are counted', async () => {
    handler = (_request, response) => void response.writeHead(302, { location: '/again' }).end()
    await expect(door().request(at('theatre.example'), { redirects: 3 })).rejects.toMatchObject({
      code: 'too-many-redirects',
    })
    expect(asked).toHaveLength(4)
    expect((await door().request(at('theatre.example'), { redirects: 0 })).status).toBe(302)
  })
})

describe('what fails in passing is tried again', () => {
  test.each([429, 502, 503, 504])('%d', async (status) => {
    handler = (_request, response) => void response.writeHead(asked.length < 3 ? status : 200).end('ok')
    expect(await door().request(at('theatre.example'))).toMatchObject({ status: 200, requests: 3 })
  })

  test('a lost connection', async () => {
    handler = ({ socket }, response) => void (asked.length < 2 ? socket.destroy() : response.end('ok'))
    expect(await door().request(at('theatre.example'))).toMatchObject({ status: 200, requests: 2 })
  })

  test.each([404, 500, 403])('%d is an answer', async (status) => {
    handler = (_request, response) => void response.writeHead(status).end()
    expect(await door().request(at('theatre.example'))).toMatchObject({ status, requests: 1 })
  })

  test('a POST is sent once', async () => {
    handler = (_request, response) => void response.writeHead(503).end()
    expect(await door().request(at('theatre.example'), { method: 'POST', body: 'x' })).toMatchObject({
      status: 503,
      requests: 1,
    })
  })

  test('Retry-After is waited for', async () => {
    handler = (_request, response) =>
      void response.writeHead(asked.length < 2 ? 429 : 200, { 'retry-after': '1' }).end()
    const start = performance.now()
    await door().request(at('theatre.example'))
    expect(performance.now() - start).toBeGreaterThanOrEqual(990)
  })

  test('a host that asks for more than the limit is left alone', async () => {
    handler = (_request, response) => void response.writeHead(503, { 'retry-after': '3600' }).end()
    await expect(door().request(at('theatre.example'))).rejects.toMatchObject({ code: 'host-resting' })
    expect(asked).toHaveLength(1)
  })
})

describe('what is taken', () => {
  test('a body at the limit, and not one byte more', async () => {
    handler = ({ url }, response) => void response.end(Buffer.alloc(Number(url?.slice(1))))
    const client = door({ maxBytes: 1000 })
    expect((await client.request(at('theatre.example', '/1000'))).body).toHaveLength(1000)
    await expect(client.request(at('theatre.example', '/1001'))).rejects.toMatchObject({ code: 'body-too-large' })
    const cut = await client.request(at('theatre.example', '/5000'), { longBody: 'cut' })
    expect(cut.body).toHaveLength(1000)
  })

  test.each([
    ['headersTimeoutMs', (_response: ServerResponse): void => undefined],
    ['totalTimeoutMs', (response: ServerResponse): void => void response.write('a')],
  ] as const)('%s ends as answer-timeout', async (name, begin) => {
    handler = (_request, response) => begin(response)
    const client = door({ retries: 0, totalTimeoutMs: 1500, [name]: 300 })
    const start = performance.now()
    await expect(client.request(at('theatre.example'))).rejects.toMatchObject({ code: 'answer-timeout' })
    expect(performance.now() - start).toBeLessThan(3000)
  })

  test('a host that lets its time run out, time after time, is given a rest', async () => {
    handler = () => undefined
    const client = door({ retries: 0, totalTimeoutMs: 100, breakAfter: 2, restMs: 60_000, maxWaitMs: 1000 })
    const ends: unknown[] = []
    for (let count = 0; count < 3; count++)
      await client.request(at('theatre.example')).catch((error) => ends.push(error.code))
    expect(ends).toEqual(['answer-timeout', 'answer-timeout', 'host-resting'])
  })

  test('an informational answer is not the answer', async () => {
    handler = (_request, response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' })
      response.writeHead(200, { 'x-a': ['1', '2'] }).end('ok')
    }
    const answer = await door().request(at('theatre.example'))
    expect(answer).toMatchObject({ status: 200, headers: { 'x-a': '1, 2' } })
    expect(Buffer.from(answer.body).toString()).toBe('ok')
  })

  test('an abort ends a request at once', async () => {
    handler = () => undefined
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)
    await expect(door().request(at('theatre.example'), { signal: controller.signal })).rejects.toMatchObject({
      code: 'aborted',
    })
    const waiting = door({ delayMs: 60_000 })
    handler = (_request, response) => void response.end('ok')
    await waiting.request(at('theatre.example'))
    const signal = AbortSignal.timeout(50)
    await expect(waiting.request(at('theatre.example'), { signal })).rejects.toMatchObject({ code: 'aborted' })
  })
})
