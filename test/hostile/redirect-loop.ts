import type { Misbehaviour } from './misbehaviour.ts'

/** `/` → `/a` → `/b` → `/a`. */
export const redirectLoop: Misbehaviour = {
  name: 'redirect-loop',
  ends: ['redirect-loop'],
  answer(request, response) {
    response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end()
  },
}
