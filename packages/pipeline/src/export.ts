import { map } from '@rampe/map'
import { graphOf } from '@rampe/model'
import { publish } from '@rampe/publish'
import { readSaid } from './project.ts'
import type { Workspace } from './workspace/workspace.ts'

/** The publisher that writes each format of `rampe export`. */
const PUBLISHERS = { jsonld: 'graph-jsonld', nquads: 'nquads' } as const

export type ExportFormat = keyof typeof PUBLISHERS

export const EXPORT_FORMATS: readonly ExportFormat[] = ['jsonld', 'nquads']

/** The workspace's graph, in another format: what `publish` would write, as text. */
export async function exportGraph(workspace: Workspace, project: string, format: ExportFormat): Promise<string> {
  const { decisions, ids } = readSaid(project)
  const sites = workspace.sites()
  const mapped = sites.map((site) => map(workspace.site(site).claims.all(), { decisions, ids }))
  const input = {
    graph: graphOf(mapped.flatMap((one) => one.graph['@graph'])),
    entities: mapped.flatMap((one) => one.entities),
    site: sites[0] ?? '',
  }
  const [artifact] = await publish(input, { only: [PUBLISHERS[format]] })
  const body = artifact?.body ?? ''
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
