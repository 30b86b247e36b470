import { resolve } from 'node:path'
import { type Context, contextOf, type Graph, graphOf, type Language, RampeError, type Report } from '@rampe/model'
import { validate } from '@rampe/validate'
import PQueue from 'p-queue'
import type { PublishConfig, SiteConfig } from './config.ts'
import { crawlSection } from './crawl-report.ts'
import { forgottenIn } from './forgotten.ts'
import { type LanguageModelConfig, MODEL_KEY, openModel } from './language-model.ts'
import { ROOMS, type Room } from './progress.ts'
import { type IdLock, readSaid, writeIds } from './project.ts'
import { writeOut } from './publication.ts'
import { reportArtifacts } from './report.ts'
import { runSite, type SiteResult, type SiteRunSettings } from './site-run.ts'
import { openWorkspace, type Workspace } from './workspace/workspace.ts'

export interface RunOptions extends Partial<Omit<SiteRunSettings, 'walks' | 'said' | 'askModel'>> {
  /** Where to begin, one address a site. @default every site of the workspace */
  readonly sites: readonly (string | SiteConfig)[]
  /** The folder of `decisions.jsonl`, `ids.lock.json`, `profiles/`. @default the current folder */
  readonly project?: string
  /** Relative to the project folder. @default '.rampe' */
  readonly workspace?: string
  /** Relative to the project folder. @default 'rampe-out' */
  readonly out?: string
  /** First and last room to walk through. @default the whole house */
  readonly from?: Room
  readonly until?: Room
  /** Write nothing outside the workspace. @default false */
  readonly dryRun?: boolean
  /** The language of the report. @default 'en' */
  readonly language?: Language
  /** Pages without markup or with a frame of their own, the licence, further files. @default none */
  readonly publish?: PublishConfig
  /** A language model that reads the pages too; its key comes from the environment. @default none */
  readonly languageModel?: LanguageModelConfig
  /** How many sites at a time. @default 4 */
  readonly concurrency?: number
}

export interface RunResult {
  readonly sites: readonly SiteResult[]
  readonly graph: Graph
  readonly report?: Report
  /** The files that were written, relative to `out`; empty on a dry run. */
  readonly written: readonly string[]
  /** The output folder, absolute. */
  readonly out: string
}

/**
 * The whole job: crawl → extract → map → validate → publish, for one site or several side by side. Safe to stop at any
 * instant and to run again: it goes on where it was, and an unchanged site gives the same bytes.
 *
 * @throws RampeError for the call and the project's own files (`site-missing`, `url-invalid`, `workspace-not-writable`, `decisions-invalid`,
 * `folder-read-only` …); trouble with a site is in its {@link SiteResult}
 */
export async function runSites(options: RunOptions, given: Partial<Context> = {}): Promise<RunResult> {
  const context = contextOf(given)
  const startedAt = context.now().toISOString()
  const project = resolve(options.project ?? '.')
  const out = resolve(project, options.out ?? 'rampe-out')
  const walks = walkOf(options)
  const said = readSaid(project)
  using workspace = openWorkspace(resolve(project, options.workspace ?? '.rampe'), context.now)

  const model = options.languageModel && openModel(options.languageModel, process.env[MODEL_KEY], context)
  const settings = { crawl: {}, ...options, walks, said, ...(model ? { askModel: model.ask } : {}) }
  const sites = await walkSites(options, settings, workspace, context).finally(model?.close)
  const mapped = sites.flatMap((site) => (site.mapped ? [site.mapped] : []))
  const graph = graphOf(mapped.flatMap((one) => one.graph['@graph']))
  const entities = mapped.flatMap((one) => one.entities)
  const report =
    (walks('validate') || walks('publish')) && mapped.length > 0
      ? await validate(graph, { entities, now: context.now() })
      : undefined
  let written: readonly string[] = []
  if (!options.dryRun && mapped.length > 0) {
    if (walks('publish')) {
      const told = { ...crawlSection(sites), notes: sites.flatMap((one) => one.issues) }
      const run = { startedAt, ...(sites[0] ? { site: sites[0].site } : {}) }
      const beside = report
        ? reportArtifacts({ graph, entities, report, run, ...told }, out, options.language ?? 'en')
        : []
      const timeZone = mapped.length === 1 ? sites.find((site) => site.mapped)?.timeZone : undefined
      written = await writeOut({
        out,
        graph,
        entities,
        sites: sites.flatMap((one) => (one.mapped ? [one.site] : [])),
        beside,
        settings: options.publish ?? {},
        forgotten: forgottenIn(said.decisions),
        now: context.now(),
        ...(timeZone === undefined ? {} : { timeZone }),
      })
    }
    const ids: IdLock = Object.assign({}, said.ids, ...mapped.map((one) => one.ids))
    writeIds(project, ids)
  }
  return { sites, graph, written, out, ...(report ? { report } : {}) }
}

/** Walks sites through the rooms up to `map`, a few at a time. */
export function walkSites(
  options: Pick<RunOptions, 'sites' | 'concurrency'>,
  settings: SiteRunSettings,
  workspace: Workspace,
  context: Context,
): Promise<readonly SiteResult[]> {
  const asked = options.sites.map(siteOf)
  const sites = asked.length > 0 ? asked : workspace.sites().map((url) => ({ url }))
  if (sites.length === 0) throw noSite()
  const queue = new PQueue({ concurrency: options.concurrency ?? 4 })
  return queue.addAll(sites.map((site) => () => runSite(site, workspace, settings, context)))
}

const noSite = (): RampeError =>
  new RampeError('site-missing', {
    message: { en: 'No site is named.', fr: 'Aucun site n’est nommé.' },
    remedy: {
      en: 'Give an address, like `rampe https://theatre.example/`, or list sites in rampe.config.json.',
      fr: 'Donnez une adresse, comme `rampe https://theatre.example/`, ou listez les sites dans rampe.config.json.',
    },
  })

const walkOf = ({ from = 'crawl', until = 'publish' }: RunOptions) => {
  const [first, last] = [ROOMS.indexOf(from), ROOMS.indexOf(until)]
  return (room: Room): boolean => first <= ROOMS.indexOf(room) && ROOMS.indexOf(room) <= last
}

/**
 * A site by its address in canonical form; `theatre.example` is taken as `https://theatre.example/`.
 *
 * @throws RampeError `url-invalid`
 */
function siteOf(given: string | SiteConfig): SiteConfig {
  const site = typeof given === 'string' ? { url: given } : given
  const text =
    /^[a-z][a-z\d+.-]*:/i.test(site.url) && !/^[\w.-]+:\d+(?:\/|$)/.test(site.url) ? site.url : `https://${site.url}`
  if (!URL.canParse(text) || !/^https?:/i.test(text) || !/[.:]|^localhost$/.test(new URL(text).hostname))
    throw new RampeError('url-invalid', {
      url: site.url,
      message: { en: `“${site.url}” is no web address.`, fr: `« ${site.url} » n’est pas une adresse web.` },
      remedy: {
        en: 'Give one like https://theatre.example/.',
        fr: 'Donnez-en une comme https://theatre.example/.',
      },
    })
  const url = new URL(text)
  url.hash = ''
  return { ...site, url: url.href }
}
