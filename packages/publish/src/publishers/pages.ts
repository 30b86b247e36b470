import type { Artifact } from '@rampe/model'
import { pagePath } from '../page-key.ts'
import type { Page } from '../pages.ts'
import type { Publisher } from '../publisher.ts'
import { serialize } from '../serialize.ts'

export const pageArtifact = ({ key, document }: Page): Artifact => ({
  path: `pages/${pagePath(key)}.jsonld`,
  mediaType: 'application/ld+json',
  body: `${serialize(document, 2)}\n`,
})

/** What belongs on each page: one file for each page that describes an event. */
export const pages: Publisher = { name: 'pages', artifacts: ({ pages }) => pages.map(pageArtifact) }
