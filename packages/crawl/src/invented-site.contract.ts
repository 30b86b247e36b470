import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contextOf } from '@rampe/model'
import { type CrawlOptions, crawl } from './crawl.ts'
import type { Visit } from './visit.ts'

/** What an invented site answers at a path: a page, or a whole answer. */
export type Page =
  | string
  | {
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Uint8Array
    }
  | ((request: IncomingMessage, response: ServerResponse) => void)

export interface InventedSite {
  /** Its address, for a path. */
  readonly at: (path: string) => string
  /** Every path that was asked for, in order. */
  readonly asked: string[]
  pages: Readonly<Record<string, Page>>
  /** Crawls it from `/`, impolitely. @param now RFC 3339 */
  readonly visit: (options?: CrawlOptions, now?: string) => Promise<readonly Visit[]>
  readonly close: () => Promise<void>
}

/** Serves invented pages on loopback; for the tests of this room. Unknown paths are 404. */
export async function inventSite(pages: Readonly<Record<string, Page>>): Promise<InventedSite> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    site.asked.push(path)
    const page = site.pages[path]
    if (page === undefined) response.writeHead(404).end()
    else if (typeof page === 'function') page(request, response)
    else if (typeof page === 'string') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    else
      response
        .writeHead(page.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
        .end(page.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const at = (path: string): string => `http://quai.example:${port}${path}`
  const site: InventedSite = {
    at,
    asked: [],
    pages,
    async visit(options = {}, now = '2026-02-15T12:00:00Z') {
      const visits: Visit[] = []
      const context = contextOf({ now: () => new Date(now) })
      for await (const visit of crawl([at('/')], { ...impolite, ...options }, context)) visits.push(visit)
      return visits
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return site
}

const impolite: CrawlOptions = {
  delayMs: 0,
  allowPrivate: true,
  door: { backoffMs: 1, retries: 1, totalTimeoutMs: 2000, headersTimeoutMs: 1000, resolve: async () => ['127.0.0.1'] },
}

/** How a visit ended, in one word. */
export const endOf = ({ outcome }: Visit): string =>
  outcome.kind === 'failed' || outcome.kind === 'skipped' ? outcome.issue.code : outcome.kind

/** Path and end of each visit. */
export const ends = (visits: readonly Visit[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    visits.map((visit) => [new URL(visit.entry.url).pathname + new URL(visit.entry.url).search, endOf(visit)]),
  )
