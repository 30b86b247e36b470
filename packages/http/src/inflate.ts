import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { failure } from './failures.ts'

type Inflate = (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>

/** Bodies up to this size are inflated where they stand: the detour through the thread pool costs more than it frees. */
const SMALL = 128 * 1024

const inflater =
  (now: (body: Uint8Array, options: { maxOutputLength: number }) => Uint8Array, later: Inflate): Inflate =>
  async (body, options) =>
    body.length <= SMALL ? now(body, options) : later(body, options)

/** The content codings that we ask for (RFC 9110, 8.4.1; RFC 8878 for zstd), and the name that old servers give gzip. */
const CODINGS: Readonly<Record<string, Inflate>> = {
  gzip: inflater(zlib.gunzipSync, promisify(zlib.gunzip)),
  'x-gzip': inflater(zlib.gunzipSync, promisify(zlib.gunzip)),
  deflate: inflater(inflateEither, async (body, options) => inflateEither(body, options)),
  br: inflater(zlib.brotliDecompressSync, promisify(zlib.brotliDecompress)),
  zstd: inflater(zlib.zstdDecompressSync, promisify(zlib.zstdDecompress)),
}

/** What we send as `Accept-Encoding`. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd'

/** More codings than this on one answer are an attack, not a server. */
const MAX_CODINGS = 3

/**
 * Undoes the content codings of a body, each step at most `maxBytes` long.
 *
 * @throws `body-too-large`, or `body-broken` for a coding that is unknown or does not fit the bytes.
 */
export async function inflate(body: Uint8Array, encoding: string, maxBytes: number, url: string): Promise<Uint8Array> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > MAX_CODINGS) throw failure('body-broken', url)
  let current = body
  for (const coding of codings.reverse()) {
    if (current.length === 0) return current
    const undo = CODINGS[coding]
    if (undo === undefined) throw failure('body-broken', url)
    try {
      current = await undo(current, { maxOutputLength: maxBytes })
    } catch (error) {
      const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      throw failure(large ? 'body-too-large' : 'body-broken', url, error)
    }
  }
  return current
}

/** `deflate` means zlib's format, but some servers send the bare stream (RFC 9110, 8.4.1.2, note). */
function inflateEither(body: Uint8Array, options: { maxOutputLength: number }): Uint8Array {
  const header = ((body[0] ?? 0) << 8) | (body[1] ?? 0)
  const wrapped = ((body[0] ?? 0) & 15) === 8 && header % 31 === 0
  return wrapped ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options)
}
