import type { Graph } from '@rampe/model'
import { pageFinder } from './page-finder.ts'
import { hostKey } from './page-key.ts'
import { pagesOfGraph } from './pages.ts'
import { tokenBucket } from './rate-limit.ts'
import { serialize } from './serialize.ts'
import { SNIPPET_JS } from './snippet-script.ts'

export interface EndpointOptions {
  /** The reviewed graph. It is asked for anew when its last answer is older than `maxAge`. */
  readonly graph: () => Graph | Promise<Graph>
  /** Hosts whose pages are answered for, `www.` aside: `['theatre.example']`. */
  readonly hosts: readonly string[]
  /** Seconds that browsers and caches may keep an answer. @default 3600 */
  readonly maxAge?: number
  /** Requests that one client may make in a minute. @default 600 */
  readonly perMinute?: number
  /** Who is asking, for the rate limit: behind a proxy, the header that it sets. @default everybody is one client */
  readonly client?: (request: Request) => string
  /** Milliseconds. @default Date.now */
  readonly clock?: () => number
}

/** Anybody's page may read what is public already; no cookie is ever set or read. */
const OPEN = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }
const LONGEST = 2000

const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(text, { status, headers: { ...OPEN, 'content-type': 'text/plain; charset=utf-8', ...headers } })

async function etagOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `"${Array.from(new Uint8Array(digest).slice(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`
}

async function cached(request: Request, text: string, type: string, maxAge: number): Promise<Response> {
  const etag = await etagOf(text)
  const headers = {
    ...OPEN,
    etag,
    'cache-control': `public, max-age=${maxAge}`,
    'content-type': `${type}; charset=utf-8`,
  }
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (known.includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : text, { headers })
}

/**
 * For sites that cannot build: `/snippet.js`, which a page loads, and `/jsonld?url=`, which answers with that page's JSON-LD.
 * A standard `(Request) → Response` handler for Node, workers and serverless. A page is found by any of its addresses; a page
 * without data gets 204 and no body, never an error object that somebody would inject.
 *
 * @example
 * const handle = endpoint({ graph: () => graph, hosts: ['theatre.example'] })
 * export default { fetch: handle }
 */
export function endpoint(options: EndpointOptions): (request: Request) => Promise<Response> {
  const { maxAge = 3600, perMinute = 600, client = () => '', clock = Date.now } = options
  const hosts = new Set(options.hosts.map((host) => host.toLowerCase().replace(/^www\./, '')))
  const allowed = tokenBucket(perMinute, 60_000, clock)
  let known: { readonly at: number; readonly finder: Promise<ReturnType<typeof pageFinder>> } | undefined
  const finder = (): Promise<ReturnType<typeof pageFinder>> => {
    if (known === undefined || clock() - known.at >= maxAge * 1000) {
      const fresh = Promise.resolve(options.graph()).then((graph) => pageFinder(pagesOfGraph(graph)))
      const before = known
      known = { at: clock(), finder: before === undefined ? fresh : fresh.catch(() => before.finder) }
    }
    return known.finder
  }

  const jsonLd = async (request: Request, asked: string): Promise<Response> => {
    if (asked.length > LONGEST || !URL.canParse(asked)) return plain(400, 'url: the address of a page, percent-encoded')
    const url = new URL(asked)
    if (!hosts.has(hostKey(url))) return plain(403, 'this host is not served here')
    const document = (await finder()).byUrl(url.href)
    if (document === undefined)
      return new Response(null, { status: 204, headers: { ...OPEN, 'cache-control': `public, max-age=${maxAge}` } })
    return cached(request, serialize(document), 'application/ld+json', maxAge)
  }

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (request.method === 'OPTIONS') {
      return new Response(null, {
        status: 204,
        headers: { ...OPEN, 'access-control-allow-methods': 'GET, HEAD', 'access-control-max-age': '86400' },
      })
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'GET or HEAD', { allow: 'GET, HEAD, OPTIONS' })
    if (!allowed(client(request))) return plain(429, 'too many requests', { 'retry-after': '60' })
    if (pathname.endsWith('/snippet.js')) return cached(request, SNIPPET_JS, 'text/javascript', maxAge)
    if (pathname.endsWith('/jsonld')) return jsonLd(request, searchParams.get('url') ?? '')
    return plain(404, 'snippet.js or jsonld?url=')
  }
}
