import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type Capture, textOf } from '@rampe/model'
import { afterAll, describe, expect, test } from 'vitest'
import { crawl } from '../crawl.ts'
import { captureOf } from '../store.contract.ts'
import { writeWarc } from './write.ts'

const folder = mkdtempSync(join(tmpdir(), 'rampe-warc-'))
afterAll(() => rmSync(folder, { recursive: true }))

const page = (path: string, html: string, rest: Partial<Capture> = {}): Capture => {
  const body = Buffer.from(html)
  return captureOf(path, { body, digest: createHash('sha256').update(body).digest('hex'), ...rest })
}

const fileOf = (name: string, parts: Iterable<Uint8Array>): string => {
  const file = join(folder, name)
  writeFileSync(file, Buffer.concat([...parts]))
  return file
}

const read = async (file: string) => {
  const visits = []
  for await (const visit of crawl(['https://theatre.example/'], { captures: file })) visits.push(visit)
  return visits
}

const captured = async (file: string): Promise<readonly Capture[]> =>
  (await read(file)).flatMap(({ outcome }) => (outcome.kind === 'captured' ? [outcome.capture] : []))

const now = new Date('2026-03-02T00:00:00Z')
const captures = [
  page('/', '<title>Été</title>', {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', etag: '"1"' },
  }),
  page('/ondine', '<p>Ondine', {
    requestedUrl: 'https://theatre.example/vieux',
    redirects: ['https://theatre.example/milieu'],
  }),
  page('/agenda.ics', 'BEGIN:VCALENDAR', { mediaType: 'text/calendar', headers: { 'content-type': 'text/calendar' } }),
]

describe('web archives', () => {
  test('what was written is read again', async () => {
    const again = await captured(fileOf('a.warc.gz', writeWarc(captures, now)))
    expect(again.map(({ url, digest, capturedAt, mediaType }) => ({ url, digest, capturedAt, mediaType }))).toEqual(
      captures.map(({ url, digest, capturedAt, mediaType }) => ({ url, digest, capturedAt, mediaType })),
    )
    expect(again[0]?.headers).toMatchObject({ etag: '"1"', 'content-type': 'text/html; charset=utf-8' })
    expect(again[0] && textOf(again[0])).toBe('<title>Été</title>')
  })

  test('each record is a gzip member of its own, and the same captures give the same bytes', () => {
    const parts = [...writeWarc(captures, now)]
    const texts = parts.map((part) => gunzipSync(part).toString())
    expect(texts.map((text) => /^WARC\/1\.1\r\nWARC-Type: (\w+)\r\n/.exec(text)?.[1])).toEqual([
      'warcinfo',
      'response',
      'response',
      'metadata',
      'response',
    ])
    for (const text of texts) {
      const [head = '', ...rest] = text.split('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(head)?.[1])
      expect(Buffer.byteLength(rest.join('\r\n\r\n'))).toBe(length + 4)
      expect(head).toMatch(/WARC-Record-ID: <urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}>/)
    }
    expect(Buffer.concat([...writeWarc(captures, now)])).toEqual(Buffer.concat(parts))
  })

  const block = (http: string | Uint8Array, type = 'response'): Buffer => {
    const body = Buffer.from(http)
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: <https://theatre.example/a>\r\nWARC-Date: 2025-01-01T00:00:00Z\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')])
  }

  test.each([
    [
      'chunked',
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n7\r\nbonjour\r\n0\r\n\r\n',
    ],
    [
      'called chunked and not',
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n<p>bonjour',
    ],
    [
      'gzipped',
      Buffer.concat([
        Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
        gzipSync('<p>bonjour'),
      ]),
    ],
  ])('an answer kept %s is undone', async (name, http) => {
    const [capture] = await captured(fileOf(`${name}.warc`, [block(http)]))
    expect(capture && textOf(capture)).toBe('<p>bonjour')
    expect(capture?.capturedAt).toBe('2025-01-01T00:00:00Z')
  })

  test('a resource record is a page too', async () => {
    const [capture] = await captured(fileOf('resource.warc', [block('<p>bonjour', 'resource')]))
    expect(capture).toMatchObject({ url: 'https://theatre.example/a', mediaType: 'text/html' })
  })

  test('a file that breaks off gives what stands before', async () => {
    const whole = Buffer.concat([...writeWarc(captures, now)])
    expect(await captured(fileOf('cut.warc.gz', [whole.subarray(0, whole.length - 60)]))).toHaveLength(2)
  })

  test.each([
    ['no archive', Buffer.from('<html>\r\n\r\n')],
    ['a megabyte of nothing', Buffer.alloc(1_000_000, 'x')],
    ['a length that is none', Buffer.from('WARC/1.0\r\nContent-Length: many\r\n\r\n')],
  ])('%s is told', async (name, bytes) => {
    await expect(read(fileOf(`${name}.warc`, [bytes]))).rejects.toMatchObject({ code: 'warc-invalid' })
  })

  test('a file that is not there is told', async () => {
    await expect(read(join(folder, 'nowhere.warc.gz'))).rejects.toMatchObject({ code: 'warc-invalid' })
  })
})
