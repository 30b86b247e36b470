import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inflate } from './inflate.ts'

const text = 'Ondine, le 12 mars à 20 h. '.repeat(50)
const url = 'https://theatre.example/'
const undo = async (body: Uint8Array, coding: string, maxBytes = 100_000): Promise<string> =>
  Buffer.from(await inflate(body, coding, maxBytes, url)).toString()

describe('inflate', () => {
  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['zstd', zstdCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['identity', Buffer.from(text)],
    ['', Buffer.from(text)],
  ])('undoes %s', async (coding, body) => {
    expect(await undo(body, coding)).toBe(text)
  })

  test('an empty body has nothing to undo', async () => {
    expect(await undo(new Uint8Array(), 'gzip')).toBe('')
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(200_000)), 'body-too-large'],
    ['deflate', deflateSync(Buffer.alloc(200_000)), 'body-too-large'],
    ['br', brotliCompressSync(Buffer.alloc(200_000)), 'body-too-large'],
    ['zstd', zstdCompressSync(Buffer.alloc(200_000)), 'body-too-large'],
    ['gzip', gzipSync(text).subarray(0, 30), 'body-broken'],
    ['zstd', zstdCompressSync(text).subarray(0, 30), 'body-broken'],
    ['br', Buffer.from('no brotli at all'), 'body-broken'],
    ['compress', Buffer.from('x'), 'body-broken'],
    ['gzip, gzip, gzip, gzip', gzipSync(text), 'body-broken'],
  ])('%s over bad bytes ends as %s', async (coding, body, code) => {
    await expect(undo(body, coding)).rejects.toMatchObject({ code })
  })
})
