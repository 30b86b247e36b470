import { createHash } from 'node:crypto'
import type { Capture } from '@rampe/model'

/** What one case of a suite came to; `failure` says why it did not pass. */
export interface Case {
  readonly name: string
  readonly failure?: string
}

/** A capture made of text, as if a server had sent it. */
export function captureOf(
  text: string,
  url: string,
  mediaType = 'text/html',
  capturedAt = '2026-01-15T12:00:00Z',
): Capture {
  const body = new TextEncoder().encode(text)
  return {
    url,
    requestedUrl: url,
    redirects: [],
    capturedAt,
    status: 200,
    mediaType,
    charset: 'utf-8',
    headers: {},
    digest: createHash('sha256').update(body).digest('hex'),
    body,
  }
}
