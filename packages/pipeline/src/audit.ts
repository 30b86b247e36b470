import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { savedCapture } from '@rampe/crawl'
import { extract, type Markup } from '@rampe/extract'
import { type Mapped, map } from '@rampe/map'
import { type Capture, type Context, contextOf, type Graph, RampeError } from '@rampe/model'
import { type AuditOptions, type AuditResult, audit, readGraph } from '@rampe/validate'
import { crawlSection } from './crawl-report.ts'
import { liveNote } from './live-snippets.ts'
import { readPage, readSite } from './read.ts'
import { previousIn } from './report.ts'
import { type RunOptions, type RunResult, runSites } from './run.ts'
import { openWorkspace } from './workspace/workspace.ts'

export interface AuditTargetOptions extends Omit<RunOptions, 'sites' | 'from' | 'until' | 'dryRun'> {
  /** Names of profiles. @default all of them */
  readonly profiles?: readonly string[]
  /** The address that a folder of pages is served at. @default what the pages' canonical links say */
  readonly base?: string
  /** The graph of the last build, to be compared with. */
  readonly before?: Graph
  /** The `report.json` of the last audit, for the trend; it need not be there. */
  readonly lastReport?: string
}

/** What is audited: the graph, and what stands behind it. */
interface Audited extends Pick<AuditOptions, 'entities' | 'crawl' | 'notes'> {
  readonly graph: Graph
  readonly site: string
}

/**
 * How discoverable a site is: an address, a folder of built pages or of captures, a saved page, or a JSON-LD file. Without a
 * target, the sites of the workspace as they were last read.
 *
 * @throws RampeError `file-missing`, `graph-invalid`, `profile-unknown`, and what a run throws for a site that cannot be read
 */
export async function auditTarget(
  target: string | undefined,
  options: AuditTargetOptions,
  given: Partial<Context> = {},
): Promise<AuditResult> {
  const context = contextOf(given)
  const begun = performance.now()
  const { graph, ...behind } = await audited(target, options, context)
  const { profiles, before, lastReport } = options
  const previous = lastReport === undefined ? undefined : previousIn(lastReport, behind.site)
  return audit(graph, {
    ...behind,
    now: context.now(),
    seconds: (performance.now() - begun) / 1000,
    ...(profiles ? { profiles } : {}),
    ...(before ? { before } : {}),
    ...(previous ? { previous } : {}),
  })
}

async function audited(target: string | undefined, options: AuditTargetOptions, context: Context): Promise<Audited> {
  const path = target === undefined ? undefined : resolve(options.project ?? '.', target)
  const found =
    path === undefined || /^https?:/i.test(target ?? '') ? undefined : statSync(path, { throwIfNoEntry: false })
  if (path === undefined || found === undefined) return auditedSite(target, options, context)
  const markup = options.markup ?? 'use'
  if (found.isFile() && /\.(?:json|jsonld)$/i.test(path)) return { graph: await graphIn(path), site: basename(path) }
  if (found.isFile()) {
    const page = savedPage(path, urlOf(path, path, options.base))
    return { ...behind(readPage(page, { markup })), site: isNowhere(page.url) ? basename(path) : page.url }
  }
  if (statSync(join(path, 'captures.json'), { throwIfNoEntry: false })) {
    const site = firstAddress(path)
    return { ...behind(await readSite(site, { captures: path, markup })), site: new URL('/', site).href }
  }
  return readFolder(path, options.base, markup)
}

const isNowhere = (url: string): boolean => url.startsWith(NOWHERE)

const behind = ({ graph, entities, issues }: Pick<Mapped, 'graph' | 'entities' | 'issues'>) => ({
  graph,
  entities,
  notes: issues,
})

async function auditedSite(
  target: string | undefined,
  options: AuditTargetOptions,
  context: Context,
): Promise<Audited> {
  const sites = target === undefined ? [] : [target]
  const from = target === undefined ? 'map' : 'crawl'
  const run = await runSites({ ...options, sites, from, until: 'map', dryRun: true }, context)
  const failed = run.sites.find((site) => site.error)
  if (failed?.error) throw failed.error
  const site = run.sites.map((one) => one.site).join(', ')
  return {
    graph: run.graph,
    entities: run.sites.flatMap((site) => site.mapped?.entities ?? []),
    notes: [...liveNote(run.graph, site, capturesOf(run, options, context)), ...run.sites.flatMap((one) => one.issues)],
    ...crawlSection(run.sites),
    site,
  }
}

/** The pages of the sites that were audited, as the workspace holds them. */
function* capturesOf(run: RunResult, options: AuditTargetOptions, context: Context): Generator<Capture> {
  using workspace = openWorkspace(resolve(options.project ?? '.', options.workspace ?? '.rampe'), context.now)
  for (const { site } of run.sites) for (const { capture } of workspace.site(site).captures.all()) yield capture
}

/** The pages of a built site, as if they had been crawled: every HTML file of the folder. */
function readFolder(folder: string, base: string | undefined, markup: Markup): Audited {
  const captures = globSync('**/*.{html,htm}', { cwd: folder })
    .sort()
    .map((file) => savedPage(join(folder, file), urlOf(join(folder, file), file, base)))
  const read = captures.map((capture) => extract(capture, { markup }))
  const mapped = map(read.flatMap(({ claims }) => claims))
  const told = captures.find(({ url }) => !isNowhere(url))
  const site = base ?? (told ? new URL('/', told.url).href : basename(folder))
  const issues = [...liveNote(mapped.graph, site, captures), ...read.flatMap(({ issues }) => issues), ...mapped.issues]
  return { ...behind({ ...mapped, issues }), site }
}

const savedPage = (path: string, url: string) =>
  savedCapture({
    url,
    capturedAt: statSync(path).mtime.toISOString(),
    body: readFileSync(path),
    contentType: 'text/html',
  })

/** For pages that tell no address: a name that never leads anywhere (RFC 2606). */
const NOWHERE = 'https://site.invalid/'

/** A page's address: its canonical link, else base and path; a page that tells neither gets one that leads nowhere. */
function urlOf(path: string, file: string, base = NOWHERE): string {
  const head = readFileSync(path, 'latin1').slice(0, 100_000)
  const link = head
    .match(/<link\b(?=[^<>]*\brel\s*=\s*["']?canonical\b)[^<>]*>/i)?.[0]
    .match(/\bhref\s*=\s*["']?([^"'\s>]+)/i)?.[1]
  if (link && URL.canParse(link)) return link
  return new URL(file.replaceAll('\\', '/').replace(/(^|\/)index\.html?$/i, '$1'), base).href
}

/**
 * A JSON-LD file as a graph.
 *
 * @throws RampeError `graph-invalid`
 */
export async function graphIn(file: string): Promise<Graph> {
  try {
    const document: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof document !== 'object' || document === null) throw new Error('no object')
    return await readGraph(document)
  } catch (cause) {
    throw new RampeError('graph-invalid', {
      file,
      message: { en: `${file} is no JSON-LD.`, fr: `${file} n’est pas du JSON-LD.` },
      remedy: { en: 'Give a file of schema.org JSON-LD.', fr: 'Donnez un fichier JSON-LD de schema.org.' },
      cause,
    })
  }
}

function firstAddress(folder: string): string {
  const list: unknown = JSON.parse(readFileSync(join(folder, 'captures.json'), 'utf8'))
  const [first]: unknown[] = Array.isArray(list) ? list : []
  return typeof first === 'object' && first !== null && 'url' in first ? String(first.url) : NOWHERE
}
