import { createHash } from 'node:crypto'
import { type Artifact, EVENT_TYPES } from '@rampe/model'
import { isProps, listOf, typesOf } from './node.ts'
import type { Publication } from './publisher.ts'

/** What stands in `manifest.json`: an unchanged run writes the same bytes, so no time stands here. */
export interface Manifest {
  readonly site: string
  readonly counts: { readonly nodes: number; readonly events: number; readonly pages: number; readonly files: number }
  readonly files: readonly ManifestFile[]
}

export interface ManifestFile {
  readonly path: string
  readonly mediaType: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

export const MANIFEST = 'manifest.json'

export const bytesOf = (artifact: Artifact): Uint8Array =>
  typeof artifact.body === 'string' ? new TextEncoder().encode(artifact.body) : artifact.body

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Lists what is published, with digests and counts. */
export function manifestOf(publication: Publication, artifacts: readonly Artifact[]): Artifact {
  const files = artifacts
    .map((artifact): ManifestFile => {
      const bytes = bytesOf(artifact)
      return { path: artifact.path, mediaType: artifact.mediaType, bytes: bytes.length, sha256: sha256(bytes) }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const events = publication.nodes.filter((node) => typesOf(node).some((type) => EVENT_TYPES.has(type)))
  const counts = {
    nodes: publication.nodes.length,
    events: events.length,
    pages: publication.pages.length,
    files: files.length,
  }
  const manifest: Manifest = { site: publication.site, counts, files }
  return { path: MANIFEST, mediaType: 'application/json', body: `${JSON.stringify(manifest, undefined, 2)}\n` }
}

/** The paths that an earlier manifest lists; none where the text is no manifest. */
export function pathsIn(text: string): readonly string[] {
  let manifest: unknown
  try {
    manifest = JSON.parse(text)
  } catch {
    return [] // a file of somebody else's: it says nothing of what was written
  }
  if (!isProps(manifest)) return []
  return listOf(manifest.files).flatMap((file) => (isProps(file) && typeof file.path === 'string' ? [file.path] : []))
}
