import { resolve } from 'node:path'
import { writeWarc } from '@rampe/crawl'
import type { Capture, Context } from '@rampe/model'
import { publish } from '@rampe/publish'
import { currentPublication } from './current.ts'
import type { RunOptions } from './run.ts'
import { openWorkspace, type Workspace } from './workspace/workspace.ts'

/** The publisher that writes each format of `rampe export`. */
const PUBLISHERS = { jsonld: 'graph-jsonld', nquads: 'nquads', turtle: 'turtle', csv: 'csv', ics: 'calendar' } as const

export type ExportFormat = keyof typeof PUBLISHERS | 'profile'

export const EXPORT_FORMATS: readonly ExportFormat[] = ['jsonld', 'nquads', 'turtle', 'csv', 'ics', 'profile']

/**
 * The workspace in another format, as text: its graph as `publish` would write it, or what was learned of its sites (`profile`, one
 * JSON document a line: correct one and keep it as `profiles/<host>.json`).
 */
export async function exportGraph(
  options: Pick<RunOptions, 'project' | 'workspace'>,
  format: ExportFormat,
  given: Partial<Context> = {},
): Promise<string> {
  if (format === 'profile') return profilesIn(resolve(options.project ?? '.', options.workspace ?? '.rampe'))
  const [artifact] = await publish(await currentPublication(options, given), { only: [PUBLISHERS[format]] })
  const body = artifact?.body ?? ''
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

function profilesIn(folder: string): string {
  using workspace = openWorkspace(folder)
  const kept = workspace.sites().flatMap((site) => workspace.site(site).profile.get()?.profile ?? [])
  return kept.length === 1
    ? `${JSON.stringify(kept[0], null, 2)}\n`
    : kept.map((one) => `${JSON.stringify(one)}\n`).join('')
}

/** The captures of the workspace as a WARC 1.1 file, record by record (gzip, ISO 28500). */
export function* exportWarc(options: Pick<RunOptions, 'project' | 'workspace'>, now: Date): Generator<Uint8Array> {
  using workspace = openWorkspace(resolve(options.project ?? '.', options.workspace ?? '.rampe'))
  yield* writeWarc(capturesIn(workspace), now)
}

function* capturesIn(workspace: Workspace): Generator<Capture> {
  for (const site of workspace.sites()) for (const { capture } of workspace.site(site).captures.all()) yield capture
}
