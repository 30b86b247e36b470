import { zstdCompressSync } from 'node:zlib'
import type { Misbehaviour } from './misbehaviour.ts'

let bomb: Buffer | undefined

/** 30 MB of one letter, a thousand times smaller on the wire. */
export const bombZstd: Misbehaviour = {
  name: 'bomb-zstd',
  ends: ['body-too-large'],
  answer(_request, response) {
    bomb ??= zstdCompressSync(Buffer.alloc(30_000_000, 'a'))
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zstd' })
    response.end(bomb)
  },
}
