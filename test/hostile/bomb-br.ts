import { brotliCompressSync, constants } from 'node:zlib'
import type { Misbehaviour } from './misbehaviour.ts'

let bomb = Buffer.alloc(0)

/** 30 MB of one letter, a thousand times smaller on the wire. */
export const bombBr: Misbehaviour = {
  name: 'bomb-br',
  ends: ['body-too-large'],
  prepare() {
    bomb = brotliCompressSync(Buffer.alloc(30_000_000, 'a'), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  },
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' })
    response.end(bomb)
  },
}
