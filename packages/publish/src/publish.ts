import type { Artifact, Entity, Graph } from '@rampe/model'
import { manifestOf } from './manifest.ts'
import { nodesOf } from './node.ts'
import { pagesOf } from './pages.ts'
import type { Publication } from './publisher.ts'
import { publishers } from './publishers/index.ts'

/** What is published. */
export interface PublishInput {
  readonly graph: Graph
  readonly entities: readonly Entity[]
  /** Base address of the site: `https://theatre.example/`. */
  readonly site: string
}

export interface PublishOptions {
  /** Names of publishers that run. @default every standard one */
  readonly only?: readonly string[]
  /** Names of further publishers, such as `llms-txt`. @default none */
  readonly also?: readonly string[]
  /** Files of other rooms (the report) that the manifest lists too, and that are given back with the rest. @default none */
  readonly beside?: readonly Artifact[]
}

/** The input and what follows from it, for publishers. */
export function publicationOf({ graph, entities, site }: PublishInput): Publication {
  const nodes = nodesOf(graph)
  return { graph, nodes, entities, site, pages: pagesOf({ nodes, entities, site }) }
}

/**
 * Turns a graph into the files of `rampe-out/`. Pure: nothing is written until a target applies the artifacts.
 *
 * @example
 * const artifacts = await publish({ graph, entities, site: 'https://theatre.example/' })
 * const target = folderTarget('rampe-out')
 * await target.apply(await target.plan(artifacts))
 */
export async function publish(input: PublishInput, options: PublishOptions = {}): Promise<readonly Artifact[]> {
  const publication = publicationOf(input)
  const chosen = publishers.filter(
    ({ name, standard = true }) => options.also?.includes(name) || (options.only?.includes(name) ?? standard),
  )
  const artifacts: Artifact[] = []
  for (const publisher of chosen) artifacts.push(...(await publisher.artifacts(publication)))
  artifacts.push(...(options.beside ?? []))
  return [...artifacts, manifestOf(publication, artifacts)]
}
