import { setTimeout as sleep } from 'node:timers/promises'
import { type Context, contextOf, RampeError } from '@rampe/model'
import { Agent } from 'undici'
import { guardedConnector, systemResolve } from './connect.ts'
import { failure, failureFor, isPassing } from './failures.ts'
import { ACCEPT_ENCODING, inflate } from './inflate.ts'
import { Pace, type Reception } from './pace.ts'
import type { Answer, Client, ClientOptions, RequestOptions } from './request.ts'
import { retryAfterMs } from './retry-after.ts'
import { userAgent } from './user-agent.ts'
import { exchange } from './wire.ts'

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
    userAgent: options.userAgent ?? userAgent(options.contact),
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
    try {
      const {
        status,
        headers,
        body: raw,
      } = await exchange(
        agent,
        {
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
        },
        {
          maxBytes,
          longBody: wish.longBody ?? 'fail',
          timeoutMs: wish.totalTimeoutMs ?? settings.totalTimeoutMs,
          signals: [context.signal, wish.signal],
        },
      )
      const body = await inflate(raw, headers['content-encoding'] ?? '', maxBytes, url.href)
      const asked = retryAfterMs(headers['retry-after'], context.now())
      reception = {
        kind: BUSY.has(status) ? 'busy' : status >= 500 ? 'failed' : 'ok',
        ...(asked === undefined || !BUSY.has(status) ? {} : { retryAfterMs: asked }),
      }
      return {
        url: url.href,
        status,
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
      throw failureFor(url.href, error)
    } finally {
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
