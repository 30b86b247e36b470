import { createHash } from 'node:crypto'
import type { Capture } from '@rampe/model'

const URL_ = 'https://rampe.example/'

/** A page for a test, as a crawl hands it over: HTML in UTF-8, taken on 15 January 2026, unless `rest` says otherwise. */
export function captured(body: string | Uint8Array, rest: Partial<Capture> = {}): Capture {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return {
    url: URL_,
    requestedUrl: rest.url ?? URL_,
    redirects: [],
    capturedAt: '2026-01-15T12:00:00Z',
    status: 200,
    mediaType: 'text/html',
    charset: 'utf-8',
    headers: {},
    digest: createHash('sha256').update(bytes).digest('hex'),
    body: bytes,
    ...rest,
  }
}
