import { cp, readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { Graph, Message } from '@rampe/model'
import { htmlFiles, pageAddress } from '../inject/files.ts'
import { type InjectReport, injectFolder } from '../inject/folder.ts'
import type { PageMarkup } from '../page-finder.ts'
import { pagesOfGraph } from '../pages.ts'
import { pagesInFile } from '../published-pages.ts'

/** A page of the site being built, for deriving a graph from it. */
export interface BuiltPage {
  /** Its address: canonical link, else the base address and its path. */
  readonly url: string
  readonly html: string
}

/** What every build plug-in takes. */
export interface PluginOptions {
  /** The reviewed graph, relative to the project. @default 'rampe-out/graph.jsonld' */
  readonly graph?: string
  /** The address that the site is served at. @default what the build tool knows, else pages are found by canonical link or path */
  readonly base?: string
  /** Published files that go into the built site as well, from the folder of the graph: `['events.ics', 'feed.json']`. @default none */
  readonly files?: readonly string[]
  /** Makes a graph from the pages being built where there is no reviewed one, without any network. @default none */
  readonly derive?: (pages: readonly BuiltPage[]) => Graph | Promise<Graph>
}

/** Where a plug-in tells what it did. */
export interface Say {
  info(text: string): void
  warn(text: string): void
}

/**
 * The step that all build plug-ins share: injects the reviewed graph, or one derived from the pages, into what was built. It
 * never breaks a build: whatever is missing or wrong is said, and the site goes out as it was built.
 */
export async function buildStep(
  dir: string,
  root: string,
  options: PluginOptions,
  say: Say,
): Promise<InjectReport | undefined> {
  try {
    const file = resolve(root, options.graph ?? 'rampe-out/graph.jsonld')
    const pages = (await pagesInFile(file)) ?? (await derivedPages(dir, options))
    if (pages === undefined) {
      say.warn(
        both({
          en: `no graph at ${file}; the pages are left as they are`,
          fr: `aucun graphe à ${file}; les pages restent telles quelles`,
        }),
      )
      return undefined
    }
    for (const name of options.files ?? []) await cp(resolve(dirname(file), name), resolve(dir, basename(name)))
    const base = options.base === undefined ? {} : { base: options.base }
    const report = await injectFolder({ dir, pages, mode: 'write', ...base })
    for (const { message } of report.pages) if (message !== undefined) say.warn(both(message))
    say.info(
      Object.entries(report.counts)
        .map(([outcome, count]) => `${count} ${outcome}`)
        .join(', '),
    )
    return report
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    say.warn(both({ en: `no markup was added: ${why}`, fr: `aucun balisage n’a été ajouté : ${why}` }))
    return undefined
  }
}

const both = ({ en, fr }: Message): string => `${en} / ${fr}`

async function derivedPages(dir: string, { derive, base }: PluginOptions): Promise<readonly PageMarkup[] | undefined> {
  return derive === undefined ? undefined : pagesOfGraph(await derive(await builtPages(dir, base)))
}

async function builtPages(dir: string, base: string | undefined): Promise<readonly BuiltPage[]> {
  const pages: BuiltPage[] = []
  for (const file of await htmlFiles(dir)) {
    const html = await readFile(resolve(dir, file), 'utf8')
    const url = pageAddress(file, html, base)
    if (url !== undefined) pages.push({ url, html })
  }
  return pages
}

/** Says things on the terminal, with Rampe's name before them. */
export const terminal: Say = {
  info: (text) => console.info(`[rampe] ${text}`),
  warn: (text) => console.warn(`[rampe] ${text}`),
}
