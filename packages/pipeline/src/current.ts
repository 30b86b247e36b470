import type { Context } from '@rampe/model'
import type { PublishInput } from '@rampe/publish'
import { type RunOptions, runSites } from './run.ts'

/**
 * The workspace's graph as it stands: what is known of every site, mapped afresh, with nothing fetched and nothing written.
 *
 * @throws RampeError `site-missing` where the workspace is empty
 */
export async function currentPublication(
  options: Pick<RunOptions, 'project' | 'workspace'>,
  given: Partial<Context> = {},
): Promise<PublishInput> {
  const { graph, sites } = await runSites({ ...options, sites: [], from: 'map', until: 'map', dryRun: true }, given)
  return { graph, entities: sites.flatMap((site) => site.mapped?.entities ?? []), site: sites[0]?.site ?? '' }
}
