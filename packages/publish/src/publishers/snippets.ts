import { pagePath } from '../page-key.ts'
import type { Publisher } from '../publisher.ts'
import { snippet } from '../snippet.ts'

/** The same as a script element, for a person to paste into a page. */
export const snippets: Publisher = {
  name: 'snippets',
  artifacts: ({ pages }) =>
    pages.map(({ key, document }) => ({
      path: `snippets/${pagePath(key)}.html`,
      mediaType: 'text/html',
      body: `${snippet(document)}\n`,
    })),
}
