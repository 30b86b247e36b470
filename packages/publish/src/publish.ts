import type { Artifact, Entity, Graph } from '@rampe/model'
import type { Earlier } from './earlier.ts'
import { bytesOf, filesIn, MANIFEST, manifestOf, sha256 } from './manifest.ts'
import { nodesOf, type Props, wordsOf } from './node.ts'
import { type PageRule, ruled } from './page-rules.ts'
import { lookup, type Page, pagesOf } from './pages.ts'
import { performances } from './performances.ts'
import type { Publication } from './publisher.ts'
import { publishers } from './publishers/index.ts'
import { pageArtifact } from './publishers/pages.ts'
import { quadLines } from './rdf.ts'
import { withTombstones } from './tombstones.ts'

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
  /** Pages that are switched off, or whose markup has a shape of its own. @default none */
  readonly pages?: readonly PageRule[]
  /** IANA zone of the site, for times whose own zone no claim tells. @default times stand in UTC in calendars */
  readonly timeZone?: string
  /** The terms under which the graph is given away, an IRI. Without it no file offers the graph to the world. @default none */
  readonly licence?: string
  /** The publication before this one: `earlierIn(dir)`. @default none */
  readonly earlier?: Earlier
  /** The moment to write down for pages that changed and events that are gone since then. @default nothing is dated */
  readonly now?: Date
  /** IRIs that were forgotten on request: they leave no tombstone. @default none */
  readonly forgotten?: readonly string[]
}

/** The input and what follows from it, for publishers. */
export async function publicationOf(input: PublishInput, options: PublishOptions = {}): Promise<Publication> {
  const { entities, site } = input
  const { earlier, now, forgotten } = options
  const graph =
    earlier?.graph === undefined || now === undefined
      ? input.graph
      : withTombstones(input.graph, earlier.graph, now, forgotten)
  const nodes = nodesOf(graph)
  const find = lookup(nodes)
  let quads: Promise<readonly string[]> | undefined
  const pages = await ruled(pagesOf({ nodes, entities, site }), options.pages ?? [])
  return {
    graph,
    nodes,
    entities,
    site,
    pages,
    find,
    quads: () => {
      quads ??= quadLines(graph, site)
      return quads
    },
    performances: performances(nodes, find, entities),
    languages: languagesOf(nodes, pages),
    changed: changedPages(pages, options),
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
    ...(options.licence === undefined ? {} : { licence: options.licence }),
  }
}

/**
 * Turns a graph into the files of `rampe-out/`. Pure: nothing is written until a target applies the artifacts, and the same
 * input gives the same bytes.
 *
 * @example
 * const artifacts = await publish({ graph, entities, site: 'https://theatre.example/' })
 * const target = folderTarget('rampe-out')
 * await target.apply(await target.plan(artifacts))
 */
export async function publish(input: PublishInput, options: PublishOptions = {}): Promise<readonly Artifact[]> {
  const publication = await publicationOf(input, options)
  const chosen = publishers.filter(
    ({ name, standard = true }) => options.also?.includes(name) || (options.only?.includes(name) ?? standard),
  )
  const artifacts: Artifact[] = []
  for (const publisher of chosen) artifacts.push(...(await publisher.artifacts(publication)))
  artifacts.push(...(options.beside ?? []).filter(({ path }) => path !== MANIFEST))
  return [...artifacts, manifestOf(publication, artifacts)]
}

/**
 * The languages of names, most frequent first; of equals the order of the alphabet decides, French before English. Where names
 * state none, the site speaks the language of most of its pages.
 */
function languagesOf(nodes: readonly Props[], pages: readonly Page[]): readonly string[] {
  const named = frequent(nodes.flatMap((node) => wordsOf(node.name).flatMap(({ language }) => language ?? [])))
  return named.length > 0 ? named : frequent(pages.flatMap(({ language }) => language ?? [])).slice(0, 1)
}

function frequent(tags: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0] ?? ''
    // It becomes part of a file's name: what is no tag (BCP 47) is passed over.
    if (/^[a-z]{2,3}$/.test(primary)) counts.set(primary, (counts.get(primary) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a > b ? -1 : 1)).map(([tag]) => tag)
}

/**
 * Since when each page's markup is what it is, as far as that was seen: a page that was never seen to change has no date,
 * because `lastmod` must be "consistently and verifiably accurate" (Google, sitemaps).
 */
function changedPages(pages: readonly Page[], { earlier, now }: PublishOptions): Readonly<Record<string, string>> {
  const before = new Map(filesIn(earlier?.manifest ?? '').map((file) => [file.path, file]))
  const dates: Record<string, string> = {}
  for (const page of pages) {
    const artifact = pageArtifact(page)
    const old = before.get(artifact.path)
    if (old === undefined) continue
    const same = old.sha256 === sha256(bytesOf(artifact))
    const date = same ? old.changed : (now?.toISOString() ?? old.changed)
    if (date !== undefined) dates[page.key] = date
  }
  return dates
}
