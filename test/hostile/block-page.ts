import type { Misbehaviour } from './misbehaviour.ts'

/** A wall against robots that says 200. */
export const blockPage: Misbehaviour = {
  name: 'block-page',
  ends: ['page-blocked'],
  answer(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      '<title>Just a moment...</title><div id="cf-wrapper"></div><script src="/cdn-cgi/challenge-platform/h/b/orchestrate"></script>',
    )
  },
}
