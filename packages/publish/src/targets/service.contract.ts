import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type Client, openClient } from '@rampe/http'
import { getResponse, type RequestHandler } from 'msw'

/** A service of somebody else's, played by msw handlers on a loopback socket. */
export interface Service extends AsyncDisposable {
  readonly url: string
  /** `POST /path` of each request, in order. */
  readonly seen: readonly string[]
  /** Requests that no handler knows: a test must find none. */
  readonly unknown: readonly string[]
  readonly client: Client
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

export const serve = (...handlers: RequestHandler[]): Promise<Service> =>
  served('http', (listener) => createServer(listener), handlers)

/** The same over TLS, with a certificate of the test's own. */
export const serveTls = (
  tls: { readonly key: string; readonly cert: string },
  ...handlers: RequestHandler[]
): Promise<Service> => served('https', (listener) => createTlsServer(tls, listener), handlers)

async function served(
  scheme: 'http' | 'https',
  serverFor: (listener: RequestListener) => Server | ReturnType<typeof createTlsServer>,
  handlers: RequestHandler[],
): Promise<Service> {
  const seen: string[] = []
  const unknown: string[] = []
  const server = serverFor(async (incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming
    const body = await bodyOf(incoming)
    seen.push(`${method} ${url}`)
    const given = new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]))
    const request = new Request(`http://service.example${url}`, {
      method,
      headers: given,
      ...(body.length === 0 ? {} : { body }),
    })
    const response = await getResponse(handlers, request)
    if (response === undefined) {
      unknown.push(`${method} ${url}`)
      outgoing.writeHead(599).end()
      return
    }
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  const client = openClient({
    privateHosts: ['127.0.0.1'],
    delayMs: 0,
    backoffMs: 1,
    breakAfter: 100,
    totalTimeoutMs: 5000,
  })
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    seen,
    unknown,
    client,
    async [Symbol.asyncDispose]() {
      await client.close()
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}
