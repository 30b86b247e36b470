import { readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Message } from '@rampe/model'
import { type PageMarkup, pageFinder } from '../page-finder.ts'
import { writeWhole } from '../targets/folder.ts'
import { chooser } from './choose.ts'
import { htmlFiles } from './files.ts'
import { type Choose, injectHtml, type Outcome } from './page.ts'

export interface InjectOptions {
  /** The folder of the built site. */
  readonly dir: string
  /** What belongs on which page: `pagesOf(…)`, or `readPages(…)` of a graph on disk. */
  readonly pages: Iterable<PageMarkup>
  /** `plan` tells what would change · `write` changes it · `check` as `plan`, for CI · `remove` takes every script out. @default 'plan' */
  readonly mode?: 'plan' | 'write' | 'check' | 'remove'
  /** The address that the folder is served at, for pages without a canonical link. @default matched by path alone */
  readonly base?: string
  readonly signal?: AbortSignal
}

/** What became of one file. */
export interface InjectedPage {
  /** Relative to the folder, `/` between names. */
  readonly file: string
  readonly outcome: Outcome | 'read-only' | 'failed'
  readonly message?: Message
  /** How many JSON-LD scripts of the page's own are no valid JSON. */
  readonly invalidJsonLd: number
}

export interface InjectReport {
  readonly mode: 'plan' | 'write' | 'check' | 'remove'
  readonly pages: readonly InjectedPage[]
  readonly counts: Readonly<Record<string, number>>
  /** Pages whose snippet is not, or was not, what the graph says; `check` found wanting means more than 0. */
  readonly stale: number
}

const CHANGES: ReadonlySet<string> = new Set(['injected', 'replaced', 'removed', 'read-only', 'failed'])
const AT_ONCE = 16

/**
 * Injects JSON-LD into every HTML file of a built site, whatever built it. Each file is written whole or not at all; one bad
 * file never stops the others; running again changes nothing.
 *
 * @throws RampeError `folder-missing`
 */
export async function injectFolder(options: InjectOptions): Promise<InjectReport> {
  const { dir, mode = 'plan' } = options
  const finder = pageFinder(mode === 'remove' ? [] : options.pages)
  const files = await htmlFiles(dir)
  const pages: InjectedPage[] = []
  const next = files.values()
  const work = async (): Promise<void> => {
    for (const file of next) {
      options.signal?.throwIfAborted()
      pages.push(await injectFile(dir, file, mode, chooser(finder, file, options.base)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  pages.sort((a, b) => (a.file < b.file ? -1 : 1))
  const counts: Record<string, number> = {}
  for (const { outcome } of pages) counts[outcome] = (counts[outcome] ?? 0) + 1
  return { mode, pages, counts, stale: pages.filter(({ outcome }) => CHANGES.has(outcome)).length }
}

async function injectFile(
  dir: string,
  file: string,
  mode: InjectReport['mode'],
  choose: Choose,
): Promise<InjectedPage> {
  try {
    const path = await realpath(join(dir, file))
    const { outcome, html, invalidJsonLd } = injectHtml(await readFile(path), choose)
    const changes = CHANGES.has(outcome)
    if (!changes || mode === 'plan' || mode === 'check') return { file, outcome, invalidJsonLd }
    const { mode: rights } = await stat(path)
    if ((rights & 0o222) === 0) return { file, outcome: 'read-only', invalidJsonLd, message: readOnly(file) }
    await writeWhole(path, html, rights)
    return { file, outcome, invalidJsonLd }
  } catch (error) {
    return { file, outcome: 'failed', invalidJsonLd: 0, message: failed(file, error) }
  }
}

const readOnly = (file: string): Message => ({
  en: `${file} may not be written; it was left as it is. Give the build the right to write it.`,
  fr: `${file} est en lecture seule; le fichier n’a pas été modifié. Donnez au système de construction le droit de l’écrire.`,
})

const failed = (file: string, error: unknown): Message => {
  const why = error instanceof Error ? error.message : String(error)
  return { en: `${file} was left as it is: ${why}`, fr: `${file} n’a pas été modifié : ${why}` }
}
