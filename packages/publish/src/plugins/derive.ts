import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Graph } from '@rampe/model'
import { htmlFiles, pageAddress } from '../inject/files.ts'
import { removeFromHtml } from '../inject/page.ts'
import { isProps, type Props } from '../node.ts'

/** A page of the site being built, for deriving a graph from it. */
export interface BuiltPage {
  /** Its address: canonical link, else the base address and its path. */
  readonly url: string
  /** Its HTML, without the script of an earlier build: a build must not learn from itself. */
  readonly html: string
}

/** Makes a graph from the pages being built, without any network. */
export type Derive = (pages: readonly BuiltPage[]) => Graph | Promise<Graph>

/** The pages of a built site whose address is known; the others cannot be written about. */
export async function builtPages(dir: string, base: string | undefined): Promise<readonly BuiltPage[]> {
  const pages: BuiltPage[] = []
  for (const file of await htmlFiles(dir)) {
    const html = new TextDecoder().decode(removeFromHtml(await readFile(resolve(dir, file))).html)
    const url = pageAddress(file, html, base)
    if (url !== undefined) pages.push({ url, html })
  }
  return pages
}

const MAKER = 'rampe'

/**
 * `graphFromPages` of the `rampe` that the site has installed; `undefined` where it has none. The site brings it, as it brings
 * its build tool: this package reads no pages, and does not depend on one that does.
 */
export async function deriveWith(root: string): Promise<Derive | undefined> {
  let file: string
  try {
    file = createRequire(join(root, 'package.json')).resolve(MAKER)
  } catch {
    return undefined // not installed: the caller says what that means
  }
  const found: unknown = await import(pathToFileURL(file).href)
  const make = isProps(found) ? found.graphFromPages : undefined
  if (typeof make !== 'function') return undefined
  return async (pages) => graphIn(await make(pages))
}

/** The checked border between the site's `rampe` and this package. */
function graphIn(value: unknown): Graph {
  const isGraph = (graph: unknown): graph is Graph & Props => isProps(graph) && Array.isArray(graph['@graph'])
  if (!isGraph(value)) throw new TypeError(`${MAKER} gave no graph`)
  return value
}
