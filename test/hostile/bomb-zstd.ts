import { zstdCompressSync } from 'node:zlib'
import type { Misbehaviour } from './misbehaviour.ts'

let bomb = Buffer.alloc(0)

/** 30 MB of one letter, a thousand times smaller on the wire. */
export const bombZstd: Misbehaviour = {
  name: 'bomb-zstd',
  ends: ['body-too-large'],
  prepare() {
    bomb = zstdCompressSync(Buffer.alloc(30_000_000, 'a'))
  },
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zstd' })
    response.end(bomb)
  },
}
