import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the pages say that they live. The server puts its own address in its place, in every text that it sends. */
export const THEATRE_ORIGIN = 'https://theatredufanal.example'

const SITE = fileURLToPath(new URL('./site', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** One answered request, in the order of arrival. */
export interface TheatreRequest {
  readonly method: string
  readonly path: string
  readonly status: number
  /** Bytes of body sent: 0 for a 304 and for HEAD. */
  readonly bytes: number
}

export interface TheatreServer {
  /** The address of the site, without a closing slash: `http://127.0.0.1:41873`. */
  readonly url: string
  /** Every request since the start. */
  requests(): readonly TheatreRequest[]
  close(): Promise<void>
}

interface File {
  readonly body: Buffer
  readonly type: string
  readonly modified: Date
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

function readFile(path: string, origin: string): File | undefined {
  const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path)
  const type = TYPES[extname(file)]
  if (!file.startsWith(SITE) || type === undefined) return undefined
  try {
    const bytes = readFileSync(file)
    const body = type.startsWith('image/png')
      ? bytes
      : Buffer.from(bytes.toString('utf8').replaceAll(THEATRE_ORIGIN, origin))
    return { body, type, modified: statSync(file).mtime }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** RFC 9110, 13.2.2: `If-None-Match` is asked first; `If-Modified-Since` only counts without it. */
function isUnchanged(request: IncomingMessage, etag: string, modified: Date): boolean {
  const tags = request.headers['if-none-match']
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return !Number.isNaN(since) && Math.floor(modified.getTime() / 1000) * 1000 <= since
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  } catch {
    return undefined // not a web address: answered with 404 like any other page that is not there
  }
}

function answer(request: IncomingMessage, response: ServerResponse, origin: string): TheatreRequest {
  const path = pathOf(request)
  const file = path === undefined ? undefined : readFile(path, origin)
  const method = request.method ?? 'GET'
  const send = (status: number, headers: Record<string, string>, body: Buffer | string = ''): TheatreRequest => {
    const bytes = method === 'HEAD' ? 0 : Buffer.byteLength(body)
    response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body)
    return { method, path: request.url ?? '/', status, bytes }
  }
  if (file === undefined) {
    return send(404, { 'content-type': 'text/html; charset=utf-8' }, '<!DOCTYPE html><title>404</title><h1>404</h1>')
  }
  const etag = `"${createHash('sha256').update(file.body).digest('hex').slice(0, 16)}"`
  const validators = { etag, 'last-modified': file.modified.toUTCString(), 'cache-control': 'no-cache' }
  if (isUnchanged(request, etag, file.modified)) return send(304, validators)
  return send(200, { ...validators, 'content-type': file.type, 'content-length': String(file.body.length) }, file.body)
}

/**
 * Serves the invented theatre on loopback, with validators, and keeps count of what it was asked for.
 *
 * @param options.port a fixed port, for runs that must find the same addresses again
 * @default any free port
 */
export async function serveTheatre(options: { readonly port?: number } = {}): Promise<TheatreServer> {
  const seen: TheatreRequest[] = []
  let origin = THEATRE_ORIGIN
  const server = createServer((request, response) => {
    seen.push(answer(request, response, origin))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the example server has no TCP port')
  origin = `http://127.0.0.1:${address.port}`
  return {
    url: origin,
    requests: () => [...seen],
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((error) => (error ? reject(error) : resolve()))
      }),
  }
}
