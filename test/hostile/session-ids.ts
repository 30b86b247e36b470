import { type Misbehaviour, page } from './misbehaviour.ts'

let visits = 0

/** Gives every visitor new addresses for the same pages. */
export const sessionIds: Misbehaviour = {
  name: 'session-ids',
  ends: ['captured'],
  pages: 12,
  answer(request, response) {
    visits += 1
    const session = (visits * 7919).toString(16).padStart(32, 'a')
    const here = new URL(request.url ?? '/', 'http://session-ids.example').pathname
    page(
      response,
      `<p>${here}</p>${['/a', '/b', '/c'].map((path) => `<a href="${path}?PHPSESSID=${session}">${path}</a>`).join('')}`,
    )
  },
}
