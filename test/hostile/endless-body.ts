import type { Misbehaviour } from './misbehaviour.ts'

/** A chunked body without end, as fast as it is taken. */
export const endlessBody: Misbehaviour = {
  name: 'endless-body',
  ends: ['body-too-large'],
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html' })
    const chunk = Buffer.alloc(64 * 1024, '<p>encore ')
    const pump = (): void => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', pump)
    response.on('error', () => undefined)
    pump()
  },
}
