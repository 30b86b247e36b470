import { pagePath } from '../page-key.ts'
import type { Publisher } from '../publisher.ts'
import { serialize } from '../serialize.ts'

/** What belongs on each page: one file for each page that describes an event. */
export const pages: Publisher = {
  name: 'pages',
  artifacts: ({ pages }) =>
    pages.map(({ key, document }) => ({
      path: `pages/${pagePath(key)}.jsonld`,
      mediaType: 'application/ld+json',
      body: `${serialize(document, 2)}\n`,
    })),
}
