import { setTimeout as sleep } from 'node:timers/promises'
import { type Context, contextOf, RampeError } from '@rampe/model'
import { Agent, type Dispatcher } from 'undici'
import { guardedConnector, type Resolve, systemResolve } from './connect.ts'
import { failure, failureFor, isPassing } from './failures.ts'
import { ACCEPT_ENCODING, inflate } from './inflate.ts'
import { Pace, type PaceOptions, type Reception } from './pace.ts'
import { retryAfterMs } from './retry-after.ts'
import { userAgent } from './user-agent.ts'

/** What can be set once for a door. */
export interface ClientOptions extends PaceOptions {
  /** @default Rampe/<version> (+<contact>) */
  readonly userAgent?: string
  /** Hosts that may stand in a private network, as `URL.hostname` writes them. @default none */
  readonly privateHosts?: readonly string[]
  /** Milliseconds to connect. @default 10000 */
  readonly connectTimeoutMs?: number
  /** Milliseconds from the request to the first byte of the answer. @default 20000 */
  readonly headersTimeoutMs?: number
  /** Milliseconds from the request to the last byte. @default 60000 */
  readonly totalTimeoutMs?: number
  /** Bytes of body, on the wire and inflated. @default 10 MiB */
  readonly maxBytes?: number
  /** Bytes of headers. @default 64 KiB */
  readonly maxHeaderBytes?: number
  /** Further tries after a passing failure, 429, 502, 503 or 504; for requests that may be repeated. @default 2 */
  readonly retries?: number
  /** The first wait before another try, doubled each time, with jitter. Milliseconds. @default 1000 */
  readonly backoffMs?: number
  /** Names to addresses. @default the system's resolver */
  readonly resolve?: Resolve
  /** Adds headers to each request as it is sent, such as a signature (RFC 9421). */
  readonly sign?: (request: { readonly method: string; readonly url: URL }) => Readonly<Record<string, string>>
}

/** One request. */
export interface RequestOptions {
  /** @default GET */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'PATCH'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Redirects to follow. With 0 the answer is the redirect itself. @default 5 */
  readonly redirects?: number
  /** @default the door's */
  readonly maxBytes?: number
  /** What to do with a longer body, where it is not compressed: fail, or take its beginning. @default fail */
  readonly longBody?: 'fail' | 'cut'
  /** @default the door's, and none for POST and PATCH */
  readonly retries?: number
  /** @default the door's */
  readonly totalTimeoutMs?: number
  readonly signal?: AbortSignal
}

/** What a server answered. Any status is an answer. */
export interface Answer {
  /** The address that answered. */
  readonly url: string
  /** Addresses that redirected, in order. */
  readonly redirects: readonly string[]
  readonly status: number
  /** Names in lower case; several values of one name are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** Inflated. */
  readonly body: Uint8Array
  /** Bytes of body on the wire. */
  readonly received: number
  /** Requests sent, with redirects and retries. */
  readonly requests: number
  /** Milliseconds that the server took for the last request. */
  readonly milliseconds: number
  /** Milliseconds since the host's previous request. */
  readonly gap?: number
}

/** The one door to the network. */
export interface Client {
  /** @throws RampeError with a `FailureCode` when no usable answer came. */
  request(url: string, options?: RequestOptions): Promise<Answer>
  /** The distance between requests to a host, for robots.txt's `Crawl-delay`. */
  readonly pace: Pace
  /** Closes its connections. */
  close(): Promise<void>
}

const MIB = 1024 * 1024
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const PASSING_STATUS: ReadonlySet<number> = new Set([429, 502, 503, 504])
const BUSY: ReadonlySet<number> = new Set([429, 503])
/** Methods that may be sent twice (RFC 9110, 9.2.2). */
const IDEMPOTENT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'PUT', 'DELETE'])
/** Headers that stay with the origin that they were meant for. */
const PRIVATE_HEADERS: ReadonlySet<string> = new Set(['authorization', 'cookie', 'x-api-key'])

/**
 * Opens a door: addresses are checked at connect, every size and time is capped, hosts are kept at a distance, what fails in
 * passing is tried again, and the sender gives its name.
 *
 * @example
 * const door = openClient({ delayMs: 500 })
 * const answer = await door.request('https://theatre.example/')
 */
export function openClient(options: ClientOptions = {}, context: Context = contextOf()): Client {
  const settings = {
    userAgent: options.userAgent ?? userAgent(),
    headersTimeoutMs: options.headersTimeoutMs ?? 20_000,
    totalTimeoutMs: options.totalTimeoutMs ?? 60_000,
    maxBytes: options.maxBytes ?? 10 * MIB,
    retries: options.retries ?? 2,
    backoffMs: options.backoffMs ?? 1000,
  }
  const own = new Set(options.privateHosts ?? [])
  const agent = new Agent({
    connect: guardedConnector({
      resolve: options.resolve ?? systemResolve,
      allowPrivate: (host) => own.has(host),
      connectTimeout: options.connectTimeoutMs ?? 10_000,
    }),
    connections: Math.max(1, options.perHost ?? 1),
    pipelining: 1,
    headersTimeout: settings.headersTimeoutMs,
    bodyTimeout: settings.headersTimeoutMs,
    maxHeaderSize: options.maxHeaderBytes ?? 64 * 1024,
    allowH2: false,
  })
  const pace = new Pace(options)

  /** One request on the wire, in its turn. */
  async function send(url: URL, wish: RequestOptions): Promise<Omit<Answer, 'redirects' | 'requests'>> {
    const method = wish.method ?? 'GET'
    const maxBytes = wish.maxBytes ?? settings.maxBytes
    const turn = await pace.turn(url.host, wish.signal ?? context.signal)
    const start = performance.now()
    let reception: Omit<Reception, 'milliseconds'> = { kind: 'failed' }
    const limit = timeLimit(wish.totalTimeoutMs ?? settings.totalTimeoutMs, [context.signal, wish.signal])
    try {
      const response = await agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers: {
          'user-agent': settings.userAgent,
          'accept-encoding': ACCEPT_ENCODING,
          ...wish.headers,
          ...options.sign?.({ method, url }),
        },
        body: wish.body ?? null,
        signal: limit.signal,
      })
      const headers = plainHeaders(response.headers)
      const raw = await bodyOf(response, maxBytes, wish.longBody ?? 'fail', url.href)
      const body = await inflate(raw, headers['content-encoding'] ?? '', maxBytes, url.href)
      const asked = retryAfterMs(headers['retry-after'], context.now())
      reception = {
        kind: BUSY.has(response.statusCode) ? 'busy' : response.statusCode >= 500 ? 'failed' : 'ok',
        ...(asked === undefined || !BUSY.has(response.statusCode) ? {} : { retryAfterMs: asked }),
      }
      return {
        url: url.href,
        status: response.statusCode,
        headers,
        body,
        received: raw.length,
        milliseconds: performance.now() - start,
        ...(turn.gap === undefined ? {} : { gap: turn.gap }),
      }
    } catch (error) {
      // Our own limits say nothing about the host's health.
      if (error instanceof RampeError && !isPassing(error.code)) reception = { kind: 'ok' }
      if (context.signal.aborted || wish.signal?.aborted === true) throw failure('aborted', url.href, error)
      throw limit.signal.aborted ? failure('answer-timeout', url.href, error) : failureFor(url.href, error)
    } finally {
      limit.end()
      turn.done({ ...reception, milliseconds: performance.now() - start })
    }
  }

  /** One request until it is answered for good, or tries run out. */
  async function persist(url: URL, wish: RequestOptions): Promise<Omit<Answer, 'redirects'>> {
    const tries = 1 + (wish.retries ?? (IDEMPOTENT.has(wish.method ?? 'GET') ? settings.retries : 0))
    for (let count = 1; ; count++) {
      try {
        const answer = await send(url, wish)
        if (!PASSING_STATUS.has(answer.status) || count >= tries) return { ...answer, requests: count }
        context.log.debug('busy, trying again', { url: url.href, status: answer.status, count })
        // With a Retry-After, the pace of the host waits as long as it says.
        if (answer.headers['retry-after'] === undefined) await backoff(count, wish.signal)
      } catch (error) {
        if (!(error instanceof RampeError) || !isPassing(error.code) || count >= tries) throw error
        context.log.debug('failed, trying again', { url: url.href, code: error.code, count })
        await backoff(count, wish.signal)
      }
    }
  }

  /** Waiting, too, ends with an abort; whatever it throws, the caller is told so. */
  const unlessAborted = async <T>(work: Promise<T>, url: URL, signal: AbortSignal | undefined): Promise<T> => {
    try {
      return await work
    } catch (error) {
      if (error instanceof RampeError) throw error
      throw context.signal.aborted || signal?.aborted === true
        ? failure('aborted', url.href, error)
        : failureFor(url.href, error)
    }
  }

  const backoff = async (count: number, signal: AbortSignal | undefined): Promise<void> => {
    const wait = settings.backoffMs * 2 ** (count - 1) * (0.5 + Math.random())
    await sleep(wait, undefined, { signal: signal ?? context.signal })
  }

  return {
    pace,
    async request(address, wish = {}) {
      const limit = wish.redirects ?? 5
      const redirects: string[] = []
      let url = webUrl(address)
      let current = wish
      let requests = 0
      for (;;) {
        const answer = await unlessAborted(persist(url, current), url, wish.signal)
        requests += answer.requests
        const location = answer.headers.location
        if (!REDIRECTS.has(answer.status) || location === undefined || limit === 0) {
          return { ...answer, redirects, requests }
        }
        if (redirects.length >= limit) throw failure('too-many-redirects', address)
        redirects.push(url.href)
        const next = webUrl(location, url)
        current = onward(current, answer.status, next.origin === url.origin)
        url = next
      }
    },
    close: () => agent.destroy(),
  }
}

/** The request that a redirect asks for (RFC 9110, 15.4): 303, and 301 or 302 after POST, turn into GET. */
function onward(wish: RequestOptions, status: number, sameOrigin: boolean): RequestOptions {
  const get = status === 303 || (status < 303 && wish.method === 'POST')
  const { body, method, headers = {}, ...rest } = wish
  const kept = Object.entries(headers).filter(([name]) => sameOrigin || !PRIVATE_HEADERS.has(name.toLowerCase()))
  return {
    ...rest,
    headers: Object.fromEntries(kept),
    ...(get || method === undefined ? {} : { method }),
    ...(get || body === undefined ? {} : { body }),
  }
}

/** @throws `url-invalid`, `scheme-refused` */
export function webUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href)
  if (url === null) throw failure('url-invalid', address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw failure('scheme-refused', address)
  url.hash = ''
  return url
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return plain
}

/** Reads a body and stops at the cap: what comes after is never held. */
async function bodyOf(
  response: Dispatcher.ResponseData,
  maxBytes: number,
  longBody: 'fail' | 'cut',
  url: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    const bytes: unknown = chunk
    if (!(bytes instanceof Uint8Array)) continue
    size += bytes.length
    if (size > maxBytes && longBody === 'fail') throw failure('body-too-large', url)
    chunks.push(bytes)
    if (size > maxBytes) break
  }
  const [only] = chunks
  return chunks.length === 1 && only !== undefined
    ? only.subarray(0, maxBytes)
    : Buffer.concat(chunks, Math.min(size, maxBytes))
}

/** A signal that fires at a time limit or with its parents, and lets go of them afterwards. */
function timeLimit(milliseconds: number, parents: readonly (AbortSignal | undefined)[]) {
  const controller = new AbortController()
  const abort = (): void => controller.abort()
  const timer = setTimeout(abort, milliseconds)
  for (const parent of parents) {
    if (parent?.aborted === true) abort()
    parent?.addEventListener('abort', abort)
  }
  return {
    signal: controller.signal,
    end: (): void => {
      clearTimeout(timer)
      for (const parent of parents) parent?.removeEventListener('abort', abort)
    },
  }
}
