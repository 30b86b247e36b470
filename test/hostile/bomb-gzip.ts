import { gzipSync } from 'node:zlib'
import type { Misbehaviour } from './misbehaviour.ts'

let bomb = Buffer.alloc(0)

/** 30 MB of one letter, a thousand times smaller on the wire. */
export const bombGzip: Misbehaviour = {
  name: 'bomb-gzip',
  ends: ['body-too-large'],
  prepare() {
    bomb = gzipSync(Buffer.alloc(30_000_000, 'a'))
  },
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(bomb)
  },
}
