import type { Context } from '@rampe/model'
import { publish } from '@rampe/publish'
import { currentPublication } from './current.ts'
import type { RunOptions } from './run.ts'

/** The publisher that writes each format of `rampe export`. */
const PUBLISHERS = { jsonld: 'graph-jsonld', nquads: 'nquads', turtle: 'turtle', csv: 'csv', ics: 'calendar' } as const

export type ExportFormat = keyof typeof PUBLISHERS

export const EXPORT_FORMATS: readonly ExportFormat[] = ['jsonld', 'nquads', 'turtle', 'csv', 'ics']

/** The workspace's graph, in another format: what `publish` would write, as text. */
export async function exportGraph(
  options: Pick<RunOptions, 'project' | 'workspace'>,
  format: ExportFormat,
  given: Partial<Context> = {},
): Promise<string> {
  const [artifact] = await publish(await currentPublication(options, given), { only: [PUBLISHERS[format]] })
  const body = artifact?.body ?? ''
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
