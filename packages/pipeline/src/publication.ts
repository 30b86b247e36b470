import { type Artifact, type Entity, type Graph, graphOf } from '@rampe/model'
import { type Earlier, earlierIn, folderTarget, type PublishOptions, publish } from '@rampe/publish'
import type { PublishConfig } from './config.ts'

/** What goes into the output folder, and how. */
export interface Publication {
  /** The output folder, absolute. */
  readonly out: string
  readonly graph: Graph
  readonly entities: readonly Entity[]
  /** The sites that this publication covers. */
  readonly sites: readonly string[]
  /** Files of other rooms that lie beside. */
  readonly beside: readonly Artifact[]
  readonly settings: PublishConfig
  readonly timeZone?: string
  /** What people want forgotten leaves no tombstone. */
  readonly forgotten: ReadonlySet<string>
  readonly now: Date
}

/**
 * Brings the output folder up to date, and answers with the files in it.
 *
 * @throws RampeError `folder-read-only`
 */
export async function writeOut(given: Publication): Promise<readonly string[]> {
  const { out, graph, entities, sites, beside, settings, timeZone, forgotten, now } = given
  const options: PublishOptions = {
    ...settings,
    beside,
    now,
    earlier: within(await earlierIn(out), sites),
    forgotten: [...forgotten],
    ...(timeZone === undefined ? {} : { timeZone }),
  }
  const files = await publish({ graph, entities, site: sites[0] ?? '' }, options)
  const target = folderTarget(out)
  await target.apply(await target.plan(files))
  return files.map((file) => file.path)
}

/** The earlier publication as far as it is about these sites: another site's events are not gone, they are not looked at. */
function within({ manifest, graph }: Earlier, sites: readonly string[]): Earlier {
  const hosts = new Set(sites.map((site) => new URL(site).host))
  const ours = (id: unknown): boolean => typeof id === 'string' && URL.canParse(id) && hosts.has(new URL(id).host)
  return {
    ...(manifest === undefined ? {} : { manifest }),
    ...(graph === undefined ? {} : { graph: graphOf(graph['@graph'].filter((node) => ours(node['@id']))) }),
  }
}
