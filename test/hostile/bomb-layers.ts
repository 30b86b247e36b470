import { gzipSync } from 'node:zlib'
import type { Misbehaviour } from './misbehaviour.ts'

/** Says that the body is compressed twenty times over. */
export const bombLayers: Misbehaviour = {
  name: 'bomb-layers',
  ends: ['body-broken'],
  answer(_request, response) {
    const encoding = Array.from({ length: 20 }, () => 'gzip').join(', ')
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
    response.end(gzipSync('<p>bonjour'))
  },
}
