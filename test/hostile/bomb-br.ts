import { brotliCompressSync } from 'node:zlib'
import type { Misbehaviour } from './misbehaviour.ts'

let bomb: Buffer | undefined

/** 30 MB of one letter, a thousand times smaller on the wire. */
export const bombBr: Misbehaviour = {
  name: 'bomb-br',
  ends: ['body-too-large'],
  answer(_request, response) {
    bomb ??= brotliCompressSync(Buffer.alloc(30_000_000, 'a'))
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' })
    response.end(bomb)
  },
}
