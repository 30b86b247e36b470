import * as v from 'valibot'

/** What a server sent, and when. Never edited: everything that Rampe says can be traced back to one of these. */
export interface Capture {
  /** The address that answered, after redirects, without a fragment. */
  readonly url: string
  /** The address that was asked for. */
  readonly requestedUrl: string
  /** Every address in between, in order. */
  readonly redirects: readonly string[]
  /** RFC 3339 instant. Dates without a year are read against it. */
  readonly capturedAt: string
  /** HTTP status code. */
  readonly status: number
  /** Media type without parameters, lower case: `text/html`. */
  readonly mediaType: string
  /** The encoding of `body`, a WHATWG label, sniffed as browsers do; absent for bytes that are no text. */
  readonly charset?: string
  /** Response headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** SHA-256 of `body`, hexadecimal. */
  readonly digest: string
  readonly body: Uint8Array
}

/** The text of a capture. Undecodable bytes become U+FFFD; a byte order mark is dropped (WHATWG Encoding, 6). */
export const textOf = (capture: Capture): string => new TextDecoder(capture.charset ?? 'utf-8').decode(capture.body)

/** Guard for a capture that is read back from disk. */
export const captureSchema: v.GenericSchema<Capture> = v.object({
  url: v.string(),
  requestedUrl: v.string(),
  redirects: v.array(v.string()),
  capturedAt: v.string(),
  status: v.number(),
  mediaType: v.string(),
  charset: v.exactOptional(v.string()),
  headers: v.record(v.string(), v.string()),
  digest: v.string(),
  body: v.instance(Uint8Array),
})
