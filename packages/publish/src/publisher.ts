import type { Artifact, Entity, Graph } from '@rampe/model'
import type { Lookup } from './google-event.ts'
import type { Props } from './node.ts'
import type { Page } from './pages.ts'
import type { Performance } from './performances.ts'

/** What every publisher reads: the graph, what stands behind it, and the pages of the site that it belongs on. */
export interface Publication {
  readonly graph: Graph
  readonly nodes: readonly Props[]
  readonly entities: readonly Entity[]
  /** Base address of the site. */
  readonly site: string
  readonly pages: readonly Page[]
  /** Every dated performance, earliest first. */
  readonly performances: readonly Performance[]
  readonly find: Lookup
  /** The graph as sorted N-Quads; computed once, when first asked for. */
  readonly quads: () => Promise<readonly string[]>
  /** The languages of the site's names, the most frequent first: `['fr', 'en']`. At least one. */
  readonly languages: readonly string[]
  /** IANA zone of the site, for events whose own is not known. */
  readonly timeZone?: string
  /** The terms under which the graph is given away, an IRI. */
  readonly licence?: string
  /** When a page's markup was last seen to change: RFC 3339, by page key. */
  readonly changed: Readonly<Record<string, string>>
}

/** One form of the graph: one file in `publishers/`, one line in `publishers/index.ts`, one row of expected files. */
export interface Publisher {
  readonly name: string
  /** False where a site must ask for it. @default true */
  readonly standard?: boolean
  readonly artifacts: (publication: Publication) => readonly Artifact[] | Promise<readonly Artifact[]>
}
