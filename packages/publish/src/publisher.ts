import type { Artifact, Entity, Graph } from '@rampe/model'
import type { Props } from './node.ts'
import type { Page } from './pages.ts'

/** What every publisher reads: the graph, what stands behind it, and the pages of the site that it belongs on. */
export interface Publication {
  readonly graph: Graph
  readonly nodes: readonly Props[]
  readonly entities: readonly Entity[]
  /** Base address of the site. */
  readonly site: string
  readonly pages: readonly Page[]
}

/** One form of the graph: one file in `publishers/`, one line in `publishers/index.ts`, one row of expected files. */
export interface Publisher {
  readonly name: string
  /** False where a site must ask for it. @default true */
  readonly standard?: boolean
  readonly artifacts: (publication: Publication) => readonly Artifact[] | Promise<readonly Artifact[]>
}
