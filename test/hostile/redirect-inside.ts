import type { Misbehaviour } from './misbehaviour.ts'

/** Redirects into the private network: to the cloud's metadata service. */
export const redirectInside: Misbehaviour = {
  name: 'redirect-inside',
  ends: ['address-refused'],
  answer(_request, response) {
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end()
  },
}
