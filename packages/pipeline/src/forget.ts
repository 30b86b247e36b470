import { appendFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openClient } from '@rampe/http'
import { type Context, contextOf, type Judgement, RampeError } from '@rampe/model'
import { fileLedger, forget } from '@rampe/publish'
import { explain } from './explain.ts'
import { runSites } from './run.ts'
import { hostsOf, type TargetConfig, type TargetResult, targetName, targetOf } from './targets.ts'
import { openWorkspace } from './workspace/workspace.ts'

export interface ForgetOptions {
  readonly targets?: readonly TargetConfig[]
  /** Who asks for it, for the record. */
  readonly by: string
  readonly note?: string
  /** @default the current folder */
  readonly project?: string
  /** @default '.rampe' */
  readonly workspace?: string
  /** @default 'rampe-out' */
  readonly out?: string
}

export interface Forgotten {
  /** The addresses that are forgotten from now on. */
  readonly iris: readonly string[]
  /** What each target said; the local files are written anew. */
  readonly targets: readonly Pick<TargetResult, 'target' | 'error'>[]
}

/**
 * Removes a page or a thing from the workspace, from the published files and from every target. A line of `decisions.jsonl` is
 * its tombstone: no later run brings it back.
 *
 * @param asked the address of a page, the IRI of an entity, or a name
 * @throws RampeError `entity-unknown`
 */
export async function forgetEntity(
  asked: string,
  options: ForgetOptions,
  given: Partial<Context> = {},
): Promise<Forgotten> {
  const context = contextOf(given)
  const project = resolve(options.project ?? '.')
  const folder = resolve(project, options.workspace ?? '.rampe')
  const iris = removeFrom(folder, asked, context)

  const tombstone: Judgement = {
    verdict: 'forgotten',
    entities: iris,
    by: options.by,
    at: context.now().toISOString(),
    ...(options.note === undefined ? {} : { note: options.note }),
  }
  appendFileSync(join(project, 'decisions.jsonl'), `${JSON.stringify(tombstone)}\n`)
  const { out = 'rampe-out' } = options
  await runSites({ project, workspace: folder, out, sites: [], from: 'map' }, context)

  const configured = options.targets ?? []
  const client = openClient({ privateHosts: configured.flatMap(hostsOf) }, context)
  try {
    const targets: Pick<TargetResult, 'target' | 'error'>[] = []
    for (const config of configured) {
      const target = targetName(config)
      try {
        await forget(targetOf(config, project, client), iris, fileLedger(join(folder, 'outbox.jsonl')), context)
        targets.push({ target })
      } catch (error) {
        if (context.signal.aborted || !(error instanceof RampeError)) throw error
        targets.push({ target, error })
      }
    }
    return { iris, targets }
  } finally {
    await client.close()
  }
}

/** Takes a page, or things, out of the workspace; answers with the addresses to be forgotten. */
function removeFrom(folder: string, asked: string, context: Context): readonly string[] {
  using workspace = openWorkspace(folder, context.now)
  const pages = workspace.sites().flatMap((site) => {
    const memory = workspace.site(site)
    const kept = memory.captures.get(asked)
    if (kept) memory.atomically(() => memory.forgetPage(asked))
    return kept ? [asked] : []
  })
  return pages.length > 0 ? pages : explain(workspace, asked).map(({ entity }) => entity.iri)
}
