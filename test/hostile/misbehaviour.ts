import type { IncomingMessage, ServerResponse } from 'node:http'

/** One way in which a server can behave badly. Each stands in a file of its own and answers on a host of its own. */
export interface Misbehaviour {
  /** Its host is `<name>.example`. */
  readonly name: string
  /** How its start page must end in a crawl: the kind of outcome, or the code of its issue. */
  readonly ends: readonly string[]
  /** Answers every request to its host but `/robots.txt`, which is absent unless `robots` is given. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void
  /** Called once before the first request. */
  readonly prepare?: () => void
  readonly robots?: (request: IncomingMessage, response: ServerResponse) => void
  /** The most pages that a crawl may visit on it. @default 1 */
  readonly pages?: number
  /** Further tries that the crawl needs. @default 0 */
  readonly retries?: number
}

/** Sends a small page. */
export function page(response: ServerResponse, html: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
  response.end(`<!doctype html><html lang="fr"><title>Page</title><body>${html}</body></html>`)
}
