import type { Misbehaviour } from './misbehaviour.ts'

/** Sends one byte a second. */
export const slowBody: Misbehaviour = {
  name: 'slow-body',
  ends: ['answer-timeout'],
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' })
    const timer = setInterval(() => response.write('a'), 1000)
    response.on('close', () => clearInterval(timer))
  },
}
