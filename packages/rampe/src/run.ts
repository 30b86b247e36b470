import type { Context, Graph } from '@rampe/model'
import { type RunOptions, runSites, type SiteConfig } from '@rampe/pipeline'

/**
 * The whole job for one site: its graph, written to `rampe-out/` too unless `dryRun` is set.
 *
 * @throws RampeError when the site cannot be read at all (`host-unreachable`, `site-empty` …)
 *
 * @example
 * const graph = await run({ site: 'https://theatre.example/' })
 */
export async function run(
  options: Omit<RunOptions, 'sites'> & { readonly site: string | SiteConfig },
  context: Partial<Context> = {},
): Promise<Graph> {
  const { site, ...rest } = options
  const { graph, sites } = await runSites({ ...rest, sites: [site] }, context)
  if (sites[0]?.error) throw sites[0].error
  return graph
}
