import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Capture } from '@rampe/model'

/** Headers that spoke of the transfer, and are untrue of the body as it is kept. */
const TRANSFER: ReadonlySet<string> = new Set([
  'content-encoding',
  'transfer-encoding',
  'content-length',
  'connection',
  'keep-alive',
])

/**
 * Captures as a WARC 1.1 file (ISO 28500:2017), each record a gzip member of its own, as other tools expect `.warc.gz` to be.
 * Bodies are written as they were read, inflated; an address that redirected here stands in a metadata record.
 *
 * @param now stands in the file's first record
 */
export function* writeWarc(captures: Iterable<Capture>, now: Date): Generator<Uint8Array> {
  yield record(
    {
      type: 'warcinfo',
      date: now.toISOString(),
      id: `warcinfo ${now.toISOString()}`,
      media: 'application/warc-fields',
    },
    fields({ software: 'Rampe', format: 'WARC file version 1.1' }),
  )
  for (const capture of captures) {
    const { url, requestedUrl, redirects, capturedAt, digest } = capture
    const id = `${url} ${capturedAt} ${digest}`
    yield record(
      { type: 'response', date: capturedAt, id, url, media: 'application/http;msgtype=response', digest },
      httpBlock(capture),
    )
    if (requestedUrl === url) continue
    const via = fields({ requestedUrl, ...(redirects.length === 0 ? {} : { redirects: redirects.join(' ') }) })
    yield record(
      { type: 'metadata', date: capturedAt, id: `metadata ${id}`, url, media: 'application/warc-fields', about: id },
      via,
    )
  }
}

interface Head {
  readonly type: 'warcinfo' | 'response' | 'metadata'
  readonly date: string
  /** Names the record: the same capture has the same id in every file. */
  readonly id: string
  readonly media: string
  readonly url?: string
  /** SHA-256 of the payload, hexadecimal. */
  readonly digest?: string
  readonly about?: string
}

function record({ type, date, id, media, url, digest, about }: Head, block: Uint8Array): Uint8Array {
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: ${uuid(id)}`,
    `WARC-Date: ${new Date(date).toISOString()}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    ...(about === undefined ? [] : [`WARC-Concurrent-To: ${uuid(about)}`]),
    ...(digest === undefined ? [] : [`WARC-Payload-Digest: sha256:${digest}`]),
    `Content-Type: ${media}`,
    `Content-Length: ${block.length}`,
  ]
  return gzipSync(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]))
}

function httpBlock({ status, headers, mediaType, body }: Capture): Uint8Array {
  const kept = Object.entries({ 'content-type': mediaType, ...headers }).filter(([name]) => !TRANSFER.has(name))
  const lines = [...kept, ['content-length', String(body.length)]].map(
    ([name, value]) => `${name}: ${clean(value ?? '')}`,
  )
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} \r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
}

const fields = (values: Readonly<Record<string, string>>): Uint8Array =>
  Buffer.from(
    Object.entries(values)
      .map(([name, value]) => `${name}: ${clean(value)}\r\n`)
      .join(''),
  )

const clean = (value: string): string => value.replace(/[\r\n]+/g, ' ')

function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}>`
}
