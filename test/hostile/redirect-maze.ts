import type { Misbehaviour } from './misbehaviour.ts'

/** Each address redirects to a new one. */
export const redirectMaze: Misbehaviour = {
  name: 'redirect-maze',
  ends: ['redirect-loop'],
  answer(request, response) {
    const step = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0)
    response.writeHead(301, { location: `/maze/${step + 1}` }).end()
  },
}
