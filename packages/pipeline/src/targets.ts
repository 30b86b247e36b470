import { join, resolve } from 'node:path'
import { type Client, openClient } from '@rampe/http'
import { type Context, contextOf, RampeError } from '@rampe/model'
import {
  databusTarget,
  fileLedger,
  folderTarget,
  gitFolderTarget,
  graphStoreTarget,
  httpPostTarget,
  indexNowTarget,
  type Pushed,
  publishedIn,
  push,
  sparqlUpdateTarget,
  type Target,
} from '@rampe/publish'
import * as v from 'valibot'

const address = v.pipe(
  v.string(),
  v.check((text) => /^https?:/i.test(text) && URL.canParse(text), 'must be a web address (https://…)'),
  v.check(
    (text) => !URL.canParse(text) || new URL(text).username + new URL(text).password === '',
    'must hold no name or password: name an environment variable in “credential”',
  ),
)
const text = v.exactOptional(v.string())

/** Where a secret stands: the name of an environment variable, and how it is sent. Never the secret itself. */
const credential = v.exactOptional(v.strictObject({ env: v.string(), scheme: v.exactOptional(v.string()) }))
const named = { name: text, credential }

/** One target of the configuration; `type` says which, `name` is for `--target`. */
export const targetSchema = v.variant('type', [
  v.strictObject({ type: v.literal('folder'), name: text, dir: v.string() }),
  v.strictObject({ type: v.literal('git-folder'), name: text, dir: v.string() }),
  v.strictObject({ type: v.literal('graph-store'), url: address, graph: text, ...named }),
  v.strictObject({
    type: v.literal('sparql-update'),
    query: address,
    update: v.exactOptional(address),
    graph: v.string(),
    ...named,
  }),
  v.strictObject({ type: v.literal('http-post'), url: address, file: text, ...named }),
  v.strictObject({
    type: v.literal('index-now'),
    host: v.string(),
    key: v.string(),
    keyLocation: v.exactOptional(address),
    ...named,
  }),
  v.strictObject({
    type: v.literal('databus'),
    url: v.exactOptional(address),
    publisher: v.string(),
    group: v.string(),
    artifact: v.string(),
    downloadUrl: address,
    downloadFile: text,
    comment: text,
    derivedFromUrl: v.exactOptional(address),
    reportCallbackUrl: v.exactOptional(address),
    shacl: text,
    mode: v.exactOptional(v.picklist(['push', 'register-only', 'fetch-test'])),
    form: v.exactOptional(v.picklist(['json', 'query'])),
    file: text,
    check: v.exactOptional(v.boolean()),
    ...named,
  }),
])

export type TargetConfig = v.InferOutput<typeof targetSchema>

/** The name that a target goes by: its own, else its type. */
export const targetName = (config: TargetConfig): string => config.name ?? config.type

export function targetOf(config: TargetConfig, project: string, client: Client): Target {
  switch (config.type) {
    case 'folder':
      return { ...folderTarget(resolve(project, config.dir)), name: targetName(config) }
    case 'git-folder':
      return { ...gitFolderTarget(resolve(project, config.dir)), name: targetName(config) }
    case 'graph-store':
      return graphStoreTarget({ ...config, client })
    case 'sparql-update':
      return sparqlUpdateTarget({ ...config, client })
    case 'http-post':
      return httpPostTarget({ ...config, client })
    case 'index-now':
      return indexNowTarget({ ...config, client })
    case 'databus':
      return databusTarget({ ...config, client })
  }
}

export interface PushAllOptions {
  readonly targets: readonly TargetConfig[]
  /** Only the target of this name. @default all */
  readonly only?: string
  /** Compare and stop. @default false */
  readonly dryRun?: boolean
  /** @default the current folder */
  readonly project?: string
  /** @default '.rampe' */
  readonly workspace?: string
  /** The folder of what was published. @default 'rampe-out' */
  readonly out?: string
}

/** What became of one target. One target's failure is never another's. */
export interface TargetResult {
  readonly target: string
  readonly pushed?: Pushed
  readonly error?: RampeError
}

/**
 * Sends what was published last to the configured targets: only what changed. What is about to be sent is written down first, in the
 * workspace's outbox: a push that was cut off is finished by the next one, and nothing is sent twice.
 *
 * @throws RampeError `target-unknown`, `targets-missing`, `nothing-published`
 */
export async function pushAll(options: PushAllOptions, given: Partial<Context> = {}): Promise<readonly TargetResult[]> {
  const context = contextOf(given)
  const project = resolve(options.project ?? '.')
  const workspace = options.workspace ?? '.rampe'
  const wanted = options.targets.filter((target) => options.only === undefined || targetName(target) === options.only)
  if (wanted.length === 0) throw noTarget(options)
  const artifacts = await publishedIn(resolve(project, options.out ?? 'rampe-out'))
  const ledger = fileLedger(join(resolve(project, workspace), 'outbox.jsonl'))
  const client = openClient({ privateHosts: wanted.flatMap(hostsOf) }, context)
  try {
    const results: TargetResult[] = []
    for (const config of wanted) {
      const target = targetName(config)
      try {
        const pushed = await push(
          targetOf(config, project, client),
          artifacts,
          { ledger, dryRun: options.dryRun === true },
          context,
        )
        results.push({ target, pushed })
      } catch (error) {
        if (context.signal.aborted || !(error instanceof RampeError)) throw error
        results.push({ target, error })
      }
    }
    return results
  } finally {
    await client.close()
  }
}

/** Who configures a local store means it. */
export const hostsOf = (config: TargetConfig): readonly string[] =>
  ['url', 'query', 'update'].flatMap((field) => {
    const value = Object.entries(config).find(([name]) => name === field)?.[1]
    return typeof value === 'string' && URL.canParse(value) ? [new URL(value).hostname] : []
  })

function noTarget({ targets, only }: PushAllOptions): RampeError {
  const names = targets.map(targetName).join(', ')
  return targets.length === 0
    ? new RampeError('targets-missing', {
        message: { en: 'No target is configured.', fr: 'Aucune cible n’est configurée.' },
        remedy: {
          en: 'Add “targets” to rampe.config.json: the guide has an example of each.',
          fr: 'Ajoutez « targets » à rampe.config.json : le guide donne un exemple de chacune.',
        },
      })
    : new RampeError('target-unknown', {
        message: { en: `There is no target “${only}”.`, fr: `La cible « ${only} » n’existe pas.` },
        remedy: { en: `Use one of: ${names}.`, fr: `Choisissez parmi : ${names}.` },
      })
}
