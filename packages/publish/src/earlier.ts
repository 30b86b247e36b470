import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Graph, graphOf } from '@rampe/model'
import { MANIFEST } from './manifest.ts'
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
