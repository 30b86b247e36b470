import { type Misbehaviour, page } from './misbehaviour.ts'

/** A robots.txt without end whose first lines forbid a page: what was read counts. */
export const robotsEndless: Misbehaviour = {
  name: 'robots-endless',
  ends: ['captured'],
  pages: 2,
  robots(_request, response) {
    response.write('User-agent: *\nDisallow: /secret\n')
    const chunk = Buffer.alloc(64 * 1024, '# encore une ligne\n')
    const pump = (): void => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', pump)
    response.on('error', () => undefined)
    pump()
  },
  answer: (_request, response) => page(response, '<a href="/secret">secret</a>'),
}
