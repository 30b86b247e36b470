import type { Publisher } from '../publisher.ts'
import { calendar } from './calendar.ts'
import { csv } from './csv.ts'
import { dataset } from './dataset.ts'
import { graphJsonld } from './graph-jsonld.ts'
import { jsonFeed } from './json-feed.ts'
import { expanded, framed } from './json-ld-forms.ts'
import { llmsTxt } from './llms-txt.ts'
import { nquads } from './nquads.ts'
import { pages } from './pages.ts'
import { provenance } from './provenance.ts'
import { quickStatements } from './quick-statements.ts'
import { rss } from './rss.ts'
import { sitemap } from './sitemap.ts'
import { snippets } from './snippets.ts'
import { turtle } from './turtle.ts'

/** Every form in which the graph is published. */
export const publishers: readonly Publisher[] = [
  graphJsonld,
  pages,
  snippets,
  nquads,
  turtle,
  expanded,
  framed,
  calendar,
  jsonFeed,
  rss,
  sitemap,
  csv,
  provenance,
  dataset,
  llmsTxt,
  quickStatements,
]
