import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Artifact, type Graph, graphOf, RampeError } from '@rampe/model'
import { filesIn, MANIFEST, sha256 } from './manifest.ts'
import { isProps, nodesIn } from './node.ts'

/** The publication before this one, as far as it is still there. It tells which pages changed, and which events are gone. */
export interface Earlier {
  /** The text of its `manifest.json`. */
  readonly manifest?: string
  /** Its `graph.jsonld`. */
  readonly graph?: Graph
}

async function text(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return undefined // never published, or taken away by hand: then this publication is the first
  }
}

function graphIn(given: string | undefined): Graph | undefined {
  try {
    const document: unknown = JSON.parse(given ?? '')
    return isProps(document) ? graphOf(nodesIn(document)) : undefined
  } catch {
    return undefined // cut or edited by hand: it is written anew
  }
}

/** Reads the earlier publication from its folder. */
export async function earlierIn(dir: string): Promise<Earlier> {
  const manifest = await text(join(dir, MANIFEST))
  const graph = graphIn(await text(join(dir, 'graph.jsonld')))
  return { ...(manifest === undefined ? {} : { manifest }), ...(graph === undefined ? {} : { graph }) }
}

/**
 * What was published into a folder, exactly as it lies there: what targets are brought up to date with, so that a push says
 * what the folder says, tombstones and all.
 *
 * @throws RampeError `nothing-published`; `published-changed` where a file is missing or was edited since
 */
export async function publishedIn(dir: string): Promise<readonly Artifact[]> {
  const manifest = await text(join(dir, MANIFEST))
  if (manifest === undefined) throw nothing(dir)
  const artifacts = filesIn(manifest).map(async ({ path, mediaType, sha256: digest }) => {
    const body = await readFile(join(dir, path)).catch((cause: unknown) => {
      throw edited(join(dir, path), cause)
    })
    if (sha256(body) !== digest) throw edited(join(dir, path))
    return { path, mediaType, body: new Uint8Array(body) }
  })
  return [...(await Promise.all(artifacts)), { path: MANIFEST, mediaType: 'application/json', body: manifest }]
}

const nothing = (dir: string): RampeError =>
  new RampeError('nothing-published', {
    file: dir,
    message: { en: `Nothing was published into ${dir} yet.`, fr: `Rien n’a encore été publié dans ${dir}.` },
    remedy: { en: 'Run `rampe publish` first.', fr: 'Lancez d’abord `rampe publish`.' },
  })

const edited = (file: string, cause?: unknown): RampeError =>
  new RampeError('published-changed', {
    file,
    cause,
    message: { en: `${file} is not as it was published.`, fr: `${file} n’est plus tel qu’il a été publié.` },
    remedy: {
      en: 'Correct values in decisions.jsonl or the studio, not in the output; then run `rampe publish` again.',
      fr: 'Corrigez les valeurs dans decisions.jsonl ou dans le studio, non dans les fichiers produits; puis relancez `rampe publish`.',
    },
  })
