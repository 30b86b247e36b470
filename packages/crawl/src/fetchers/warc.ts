import { inflate } from '@rampe/http'
import { RampeError } from '@rampe/model'
import type { Fetched, Fetcher } from '../fetcher.ts'
import { headersOf, readWarc, type WarcRecord } from '../warc/read.ts'

const READABLE = /html|xml|calendar|json|^text\/plain/
const MAX_BODY = 64 * 1024 * 1024

/**
 * A web archive: each address once, in the order of the file. The file is read forwards as pages are asked for, and from its
 * start again when one is asked for that has passed, so that memory holds one page at a time.
 *
 * @throws RampeError `warc-invalid`
 */
export async function warcFetcher(file: string): Promise<Fetcher> {
  const seen = new Set<string>()
  const holds: string[] = []
  for await (const record of readWarc(file)) {
    const answer = answerOf(record)
    if (answer === undefined || seen.has(answer.url)) continue
    seen.add(answer.url)
    if (answer.status >= 200 && answer.status < 300 && READABLE.test(answer.headers['content-type'] ?? ''))
      holds.push(answer.url)
  }
  let records = readWarc(file)
  /** Reads on to an address; undefined at the end of the file. */
  const find = async (url: string): Promise<Raw | undefined> => {
    for (let next = await records.next(); next.done !== true; next = await records.next()) {
      const answer = answerOf(next.value)
      if (answer?.url === url) return answer
    }
    return undefined
  }
  return {
    name: 'warc',
    holds,
    async fetch({ url }) {
      if (!seen.has(url)) throw missing(url, file)
      let answer = await find(url)
      if (answer === undefined) {
        records = readWarc(file)
        answer = await find(url)
      }
      if (answer === undefined) throw missing(url, file)
      return fetchedOf(answer)
    },
    close: async () => {
      await records.return(undefined)
    },
  }
}

interface Raw {
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly payload: Uint8Array
  readonly capturedAt: string
}

/** The answer in a `response` or `resource` record. */
function answerOf({ headers, block }: WarcRecord): Raw | undefined {
  const target = headers['warc-target-uri']?.replace(/^<|>$/g, '').split('#', 1)[0]
  const capturedAt = headers['warc-date']
  if (target === undefined || capturedAt === undefined || !URL.canParse(target)) return undefined
  if (headers['warc-type'] === 'resource') {
    return {
      url: target,
      status: 200,
      headers: { 'content-type': headers['content-type'] ?? '' },
      payload: block,
      capturedAt,
    }
  }
  if (headers['warc-type'] !== 'response') return undefined
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1])
  return Number.isNaN(status)
    ? undefined
    : { url: target, status, headers: headersOf(lines), payload: bytes.subarray(end + 4), capturedAt }
}

async function fetchedOf({ url, status, headers, payload, capturedAt }: Raw): Promise<Fetched> {
  const whole = /chunked/i.test(headers['transfer-encoding'] ?? '') ? dechunked(payload) : payload
  const body = await inflate(whole, headers['content-encoding'] ?? '', MAX_BODY, url)
  return { url, status, headers, body, capturedAt, received: payload.length, requests: 0, milliseconds: 0 }
}

/** Undoes chunks (RFC 9112, 7.1); some archives keep the header and not the chunks. */
function dechunked(payload: Uint8Array): Uint8Array {
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at)
    const size = end === -1 ? Number.NaN : Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16)
    if (Number.isNaN(size)) return parts.length === 0 ? payload : Buffer.concat(parts)
    if (size === 0) break
    parts.push(bytes.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
  return Buffer.concat(parts)
}

const missing = (url: string, file: string): RampeError =>
  new RampeError('capture-missing', {
    message: {
      en: 'There is no saved capture of this address.',
      fr: 'Il n’y a pas de capture enregistrée de cette adresse.',
    },
    remedy: { en: 'Check the addresses in the archive.', fr: 'Vérifiez les adresses de l’archive.' },
    url,
    file,
  })
