import type { Misbehaviour } from './misbehaviour.ts'

/** Redirects to what is no web address. */
export const redirectNowhere: Misbehaviour = {
  name: 'redirect-nowhere',
  ends: ['redirect-loop'],
  answer(_request, response) {
    response.writeHead(302, { location: 'file:///etc/passwd' }).end()
  },
}
