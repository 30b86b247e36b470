import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { graphOf } from '@rampe/model'
import { filesIn, MANIFEST, sha256 } from './manifest.ts'
import { isProps, nodesIn } from './node.ts'
import type { PageMarkup } from './page-finder.ts'
import { pageKey } from './page-key.ts'
import { pagesOfGraph } from './pages.ts'

async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch {
    return undefined // not published: the caller says what that means
  }
}

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

/**
 * What belongs on each page, by the graph in a file. Where the file lies as it was published, beside its manifest, the pages are
 * those that were published with it: frames, and pages that were switched off, are respected. Any other graph is taken as it is.
 *
 * @returns `undefined` where there is no such file
 * @throws SyntaxError where it is no JSON-LD document
 */
export async function pagesInFile(file: string): Promise<readonly PageMarkup[] | undefined> {
  const graph = await bytesOf(file)
  if (graph === undefined) return undefined
  const dir = dirname(file)
  const manifest = await bytesOf(join(dir, MANIFEST))
  const files = manifest === undefined ? [] : filesIn(new TextDecoder().decode(manifest))
  if (files.some(({ path, sha256: digest }) => path === basename(file) && digest === sha256(graph))) {
    const pages = await Promise.all(files.map(({ path, page }) => pageIn(join(dir, path), page)))
    return pages.filter((page) => page !== undefined)
  }
  const document = parsed(graph)
  if (!isProps(document)) throw new SyntaxError(`${file} is no JSON-LD document`)
  return pagesOfGraph(graphOf(nodesIn(document)))
}

async function pageIn(file: string, url: string | undefined): Promise<PageMarkup | undefined> {
  const key = url === undefined ? undefined : pageKey(url)
  const bytes = key === undefined ? undefined : await bytesOf(file)
  const document = bytes === undefined ? undefined : parsed(bytes)
  return key === undefined || !isProps(document) ? undefined : { key, document }
}
