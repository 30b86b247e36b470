import { gzipSync } from 'node:zlib'
import type { Misbehaviour } from './misbehaviour.ts'

let bomb: Buffer | undefined

/** 30 MB of one letter, a thousand times smaller on the wire. */
export const bombGzip: Misbehaviour = {
  name: 'bomb-gzip',
  ends: ['body-too-large'],
  answer(_request, response) {
    bomb ??= gzipSync(Buffer.alloc(30_000_000, 'a'))
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(bomb)
  },
}
