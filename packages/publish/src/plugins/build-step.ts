import { cp } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { type Message, RampeError } from '@rampe/model'
import { type InjectReport, injectFolder } from '../inject/folder.ts'
import type { PageMarkup } from '../page-finder.ts'
import { pagesOfGraph } from '../pages.ts'
import { pagesInFile } from '../published-pages.ts'
import { builtPages, type Derive, deriveWith } from './derive.ts'

export type { BuiltPage, Derive } from './derive.ts'

/** What every build plug-in takes. */
export interface PluginOptions {
  /** The reviewed graph, relative to the project. @default 'rampe-out/graph.jsonld' */
  readonly graph?: string
  /** The address that the site is served at. @default what the build tool knows, else pages are found by canonical link or path */
  readonly base?: string
  /** Published files that go into the built site as well, from the folder of the graph: `['events.ics', 'feed.json']`. @default none */
  readonly files?: readonly string[]
  /**
   * Makes a graph from the pages being built where there is no reviewed one, without any network; `false`: then pages stay as
   * they are. @default `graphFromPages` of `rampe`, where the site has it installed
   */
  readonly derive?: Derive | false
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
    const reviewed = await pagesInFile(file)
    const pages = reviewed ?? (await derivedPages(dir, root, options))
    if (pages === undefined) {
      say.warn(
        both({
          en: `no graph at ${file}; the pages are left as they are (run \`rampe\`, or install it here to derive one from the pages)`,
          fr: `aucun graphe à ${file}; les pages restent telles quelles (lancez \`rampe\`, ou installez-le ici pour en tirer un des pages)`,
        }),
      )
      return undefined
    }
    if (reviewed === undefined) say.info(both(derivedFrom(file)))
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

const derivedFrom = (file: string): Message => ({
  en: `no reviewed graph at ${file}: the markup says what the pages themselves say`,
  fr: `aucun graphe révisé à ${file} : le balisage dit ce que disent les pages mêmes`,
})

/** What belongs on each page by the pages themselves; `undefined` where nothing here can tell. */
async function derivedPages(
  dir: string,
  root: string,
  { derive, base }: PluginOptions,
): Promise<readonly PageMarkup[] | undefined> {
  if (derive === false) return undefined
  const made = derive ?? (await deriveWith(root))
  if (made === undefined) return undefined
  const pages = await builtPages(dir, base)
  if (pages.length === 0) throw noAddress
  return pagesOfGraph(await made(pages))
}

const noAddress = new RampeError('base-unknown', {
  message: { en: 'no page tells its address', fr: 'aucune page ne dit son adresse' },
  remedy: {
    en: 'Give `base`, the address that the site is served at, or canonical links.',
    fr: 'Donnez `base`, l’adresse où le site est servi, ou des liens canoniques.',
  },
})

/** Says things on the terminal, with Rampe's name before them. */
export const terminal: Say = {
  info: (text) => console.info(`[rampe] ${text}`),
  warn: (text) => console.warn(`[rampe] ${text}`),
}
