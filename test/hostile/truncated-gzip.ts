import { gzipSync } from 'node:zlib'
import type { Misbehaviour } from './misbehaviour.ts'

/** Half of a compressed page. */
export const truncatedGzip: Misbehaviour = {
  name: 'truncated-gzip',
  ends: ['body-broken'],
  answer(_request, response) {
    const whole = gzipSync(Array.from({ length: 2000 }, (_, index) => `<p>ligne ${index}</p>`).join(''))
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(whole.subarray(0, whole.length / 2))
  },
}
