import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { RampeError } from '@rampe/model'

/** One record of a WARC file. */
export interface WarcRecord {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly block: Uint8Array
}

/** Larger records hold no pages: they are passed over. */
const MAX_RECORD = 64 * 1024 * 1024
const MAX_HEAD = 64 * 1024

/**
 * The records of a WARC 1.0 or 1.1 file, gzipped or not, one at a time. A file that breaks off gives what stands before.
 *
 * @throws RampeError `warc-invalid` when the file cannot be read or is no WARC
 */
export async function* readWarc(file: string): AsyncGenerator<WarcRecord> {
  const bytes = new Pull((await isGzip(file)) ? unzipped(file) : createReadStream(file), file)
  for (;;) {
    const head = await bytes.until('\r\n\r\n', MAX_HEAD)
    if (head === undefined) return
    const text = head.toString('utf8').replace(/^(?:\r\n)+/, '')
    if (text.trim() === '') continue
    if (!/^WARC\/1\.\d/.test(text)) throw invalid(file)
    const headers = headersOf(text.split('\r\n').slice(1))
    const length = Number(headers['content-length'] ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0) throw invalid(file)
    if (length > MAX_RECORD) {
      await bytes.skip(length)
      continue
    }
    const block = await bytes.take(length)
    if (block === undefined) return
    yield { headers, block }
  }
}

/** `Name: value` lines, continued lines joined; names in lower case. Of names that stand twice, values are joined. */
export function headersOf(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  let last = ''
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== '') headers[last] = `${headers[last]} ${line.trim()}`
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      const value = line.slice(colon + 1).trim()
      headers[last] = headers[last] === undefined ? value : `${headers[last]}, ${value}`
    }
  }
  return headers
}

const unzipped = (file: string): AsyncIterable<Buffer> => {
  const gunzip = createGunzip()
  createReadStream(file)
    .on('error', (error) => gunzip.destroy(error))
    .pipe(gunzip)
  return gunzip
}

async function isGzip(file: string): Promise<boolean> {
  try {
    await using handle = await open(file)
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return buffer[0] === 0x1f && buffer[1] === 0x8b
  } catch (error) {
    throw invalid(file, error)
  }
}

/** Takes bytes from a stream as they are asked for, and holds no more than that. */
class Pull {
  private readonly source: AsyncIterator<Buffer>
  private readonly file: string
  private held: Buffer = Buffer.alloc(0)

  constructor(stream: AsyncIterable<Buffer>, file: string) {
    this.source = stream[Symbol.asyncIterator]()
    this.file = file
  }

  /** What stands before a mark, which is taken too; undefined at the end of the stream. */
  async until(mark: string, limit: number): Promise<Buffer | undefined> {
    for (let at = this.held.indexOf(mark); ; at = this.held.indexOf(mark)) {
      if (at !== -1) {
        const found = this.held.subarray(0, at)
        this.held = this.held.subarray(at + mark.length)
        // Records end with two line ends: the next head begins after them.
        return found.length === 0 ? Buffer.from('\r\n') : found
      }
      if (this.held.length > limit) throw invalid(this.file)
      if (!(await this.more())) return undefined
    }
  }

  async take(length: number): Promise<Buffer | undefined> {
    const parts = [this.held]
    let size = this.held.length
    while (size < length) {
      const chunk = await this.next()
      if (chunk === undefined) return undefined
      parts.push(chunk)
      size += chunk.length
    }
    const all = parts.length === 1 ? this.held : Buffer.concat(parts, size)
    this.held = all.subarray(length)
    return all.subarray(0, length)
  }

  async skip(length: number): Promise<void> {
    let left = length
    while (left > this.held.length) {
      left -= this.held.length
      this.held = Buffer.alloc(0)
      if (!(await this.more())) return
    }
    this.held = this.held.subarray(left)
  }

  private async more(): Promise<boolean> {
    const chunk = await this.next()
    if (chunk === undefined) return false
    this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk])
    return true
  }

  private async next(): Promise<Buffer | undefined> {
    try {
      const { done, value } = await this.source.next()
      return done === true ? undefined : value
    } catch (error) {
      // A compressed file that breaks off: what was read counts.
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return undefined
      throw invalid(this.file, error)
    }
  }
}

const invalid = (file: string, cause?: unknown): RampeError =>
  new RampeError('warc-invalid', {
    message: {
      en: 'This file cannot be read as a web archive (WARC).',
      fr: 'Ce fichier est illisible comme archive web (WARC).',
    },
    remedy: {
      en: 'Give a WARC 1.0 or 1.1 file, .warc or .warc.gz.',
      fr: 'Donnez un fichier WARC 1.0 ou 1.1, .warc ou .warc.gz.',
    },
    file,
    ...(cause === undefined ? {} : { cause }),
  })
