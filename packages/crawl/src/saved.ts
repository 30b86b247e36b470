import { createHash } from 'node:crypto'
import type { Capture } from '@rampe/model'
import { charsetOf, mediaTypeOf } from './page/charset.ts'

/** A page that somebody saved: what a capture needs that the bytes do not tell. */
export interface SavedPage {
  readonly url: string
  /** RFC 3339 instant. */
  readonly capturedAt: string
  readonly body: Uint8Array
  /** As a server would send it. @default what the first bytes look like */
  readonly contentType?: string
}

/** The capture of a saved page, as if a server had just sent it. */
export function savedCapture({ url, capturedAt, body, contentType }: SavedPage): Capture {
  const { mediaType, charset: declared } = mediaTypeOf(contentType, body)
  const charset = charsetOf(body, mediaType, declared)
  return {
    url,
    requestedUrl: url,
    redirects: [],
    capturedAt,
    status: 200,
    mediaType,
    ...(charset === undefined ? {} : { charset }),
    headers: {},
    digest: createHash('sha256').update(body).digest('hex'),
    body,
  }
}
