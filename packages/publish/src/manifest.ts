import { createHash } from 'node:crypto'
import { type Artifact, EVENT_TYPES } from '@rampe/model'
import { isProps, listOf, typesOf } from './node.ts'
import { pagePath } from './page-key.ts'
import type { Page } from './pages.ts'
import type { Publication } from './publisher.ts'

/** What stands in `manifest.json`. Its only times are those of observed changes: an unchanged run writes the same bytes. */
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
  /** The address of the page that the markup in a file of `pages/` belongs on. */
  readonly page?: string
  /** When a page's markup was last seen to change, RFC 3339. Absent while it was never seen to. */
  readonly changed?: string
}

export const MANIFEST = 'manifest.json'

export const bytesOf = (artifact: Artifact): Uint8Array =>
  typeof artifact.body === 'string' ? new TextEncoder().encode(artifact.body) : artifact.body

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const fileOf = (artifact: Artifact, rest: Pick<ManifestFile, 'page' | 'changed'> = {}): ManifestFile => {
  const bytes = bytesOf(artifact)
  const { path, mediaType } = artifact
  return { path, mediaType, bytes: bytes.length, sha256: sha256(bytes), ...rest }
}

const written = (manifest: object): Artifact => ({
  path: MANIFEST,
  mediaType: 'application/json',
  body: `${JSON.stringify(manifest, undefined, 2)}\n`,
})

/** A manifest of some files alone, for a folder that keeps no others. */
export const manifestOfFiles = (artifacts: readonly Artifact[]): Artifact =>
  written({ files: artifacts.map((artifact) => fileOf(artifact)) })

/** Lists what is published, with digests and counts. */
export function manifestOf(publication: Publication, artifacts: readonly Artifact[]): Artifact {
  const about = new Map(
    publication.pages.map((page) => [`pages/${pagePath(page.key)}.jsonld`, aboutPage(page, publication)]),
  )
  const files = artifacts
    .map((artifact) => fileOf(artifact, about.get(artifact.path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const events = publication.nodes.filter((node) => typesOf(node).some((type) => EVENT_TYPES.has(type)))
  const counts = {
    nodes: publication.nodes.length,
    events: events.length,
    pages: publication.pages.length,
    files: files.length,
  }
  const manifest: Manifest = { site: publication.site, counts, files }
  return written(manifest)
}

function aboutPage({ key, url }: Page, { changed }: Publication): Pick<ManifestFile, 'page' | 'changed'> {
  const date = changed[key]
  return date === undefined ? { page: url } : { page: url, changed: date }
}

/** The files that an earlier manifest lists, inside its folder; none where the text is no manifest. */
export function filesIn(text: string): readonly ManifestFile[] {
  let manifest: unknown
  try {
    manifest = JSON.parse(text)
  } catch {
    return [] // a file of somebody else's: it says nothing of what was written
  }
  if (!isProps(manifest)) return []
  return listOf(manifest.files).flatMap((file): ManifestFile[] => {
    if (!isProps(file) || typeof file.path !== 'string' || /^\/|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(file.path)) return []
    const { path, mediaType, bytes, sha256, page, changed } = file
    return [
      {
        path,
        mediaType: String(mediaType),
        bytes: Number(bytes),
        sha256: String(sha256),
        ...(typeof page === 'string' ? { page } : {}),
        ...(typeof changed === 'string' ? { changed } : {}),
      },
    ]
  })
}
