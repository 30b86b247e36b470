import { type Misbehaviour, page } from './misbehaviour.ts'

let asked = 0

/** Says 429 once, with a second to wait, and then answers. */
export const busy: Misbehaviour = {
  name: 'busy',
  ends: ['captured'],
  retries: 1,
  answer(_request, response) {
    asked += 1
    if (asked <= 1) response.writeHead(429, { 'retry-after': '1' }).end()
    else page(response, 'bonjour')
  },
}
